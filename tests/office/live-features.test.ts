import type { LiveSupport, SpecFeature } from '../../src/office/draw/live-features';
import { gapsOf, liveFeatures } from '../../src/office/draw/live-features';
import { openExcel } from '../office-host/open-excel';
import { specimen } from './specimen';

const keys = (where: string, items: readonly (object | null | undefined)[]): string[] =>
  items.flatMap((item) => Object.keys(item ?? {}).map((key) => `${where}.${key}`));

/** The features that the specimen asks for, and the drawing tests therefore compare. */
const asked = new Set([
  ...keys('workbook', [specimen]),
  ...keys('sheet', specimen.sheets),
  ...keys('style', Object.values(specimen.styles)),
  ...specimen.sheets.flatMap((sheet) => [
    ...keys('column', sheet.columns),
    ...keys('row', sheet.rows),
    ...sheet.rows.flatMap((row) => keys('cell', row.cells)),
    ...keys('table', sheet.tables ?? []),
    ...keys('rule', sheet.rules ?? []),
    ...keys('format', sheet.formats ?? []),
    ...keys('chart', sheet.charts ?? []),
    ...keys('print', [sheet.print]),
  ]),
]);

it('compares every feature that is said to look as in the file', () => {
  const all = Object.entries(liveFeatures) as [SpecFeature, LiveSupport][];
  const said = all.filter(([, support]) => support === 'same' || (typeof support === 'object' && 'from' in support));
  expect(said.map(([feature]) => feature).filter((feature) => !asked.has(feature))).toEqual([]);
});

it('tells of each thing that this Excel leaves out', () => {
  const excel = openExcel({ apiLevel: '1.9' });
  const [first] = specimen.sheets;
  if (first === undefined) throw new Error('no sheet');
  const sheet = { ...first, outlineSummaryBelow: false };
  expect(gapsOf({ ...specimen, sheets: [sheet] })).toEqual(['sheet.zoom', 'sheet.outlineSummaryBelow', 'row.outline', 'column.outline']);
  excel.close();
});
