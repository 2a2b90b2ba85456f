import { strFromU8, unzipSync } from 'fflate';
import type { SheetSpec, WorkbookSpec } from '../../../src/core/sheet/workbook-spec';
import { nodeZip } from '../../../src/opc/node-zlib';
import { columnWidth } from '../../../src/xlsx/write/column-width';
import { writeWorkbook } from '../../../src/xlsx/write/write-workbook';
import { specimen } from './specimen';

const parts = (spec: WorkbookSpec = specimen) =>
  new Map(Object.entries(unzipSync(writeWorkbook(spec, nodeZip))).map(([name, bytes]) => [name, strFromU8(bytes)]));
const withSheet = (more: Partial<SheetSpec>): WorkbookSpec => ({
  ...specimen,
  names: [],
  sheets: [{ name: 'Thử', columns: [], rows: [], ...more }],
});

test('the same spec gives the same bytes', () => {
  const again = structuredClone(specimen);
  expect(Buffer.from(writeWorkbook(again, nodeZip)).equals(Buffer.from(writeWorkbook(specimen, nodeZip)))).toBe(true);
});

test('the file names the program and the day it was made for, and no person', () => {
  const core = parts().get('docProps/core.xml') ?? '';
  expect(core).toContain('<dc:creator>Tổng Hợp</dc:creator>');
  expect(core).toContain('2026-05-14T00:00:00Z');
  expect(parts().get('docProps/app.xml')).toContain('<Application>Tổng Hợp</Application>');
});

test('Excel opens it on the sheet named, with the stored values, and asks nothing', () => {
  const workbook = parts().get('xl/workbook.xml') ?? '';
  expect(workbook).toContain('activeTab="1"');
  expect(workbook).toContain('calcId=');
  expect(workbook).not.toContain('fullCalcOnLoad');
});

test('a hidden sheet is never the one that is open', () => {
  expect(parts({ ...specimen, activeSheet: '_tonghop' }).get('xl/workbook.xml')).toContain('activeTab="1"');
});

test('sheet names with spaces and apostrophes are quoted in the names that Excel gives them', () => {
  const workbook = parts().get('xl/workbook.xml') ?? '';
  expect(workbook).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="1">'Theo dõi'!$4:$4</definedName>`);
  expect(workbook).toContain(`'Sổ d''An'!$1:$1`);
  expect(workbook).toContain(`<definedName name="_xlnm.Print_Area" localSheetId="1">'Theo dõi'!$A$1:$G$43</definedName>`);
});

test('text that begins like a formula stays text, also after somebody edits it', () => {
  const rows = [{ cells: ['=1+1', '+84', '-a', '@b', 'c'].map((value) => ({ value })) }];
  const spec = { ...withSheet({ rows }), styles: {} };
  const sheet = parts(spec).get('xl/worksheets/sheet1.xml') ?? '';
  expect(sheet.match(/<c [^>]*t="s"/g)).toHaveLength(5);
  expect(sheet.match(/<c [^>]* s="1" t="s"/g)).toHaveLength(4);
  expect(parts(spec).get('xl/styles.xml')).toContain('quotePrefix="1"');
});

test('a sheet keeps its drawing before its tables and extensions, as the schema wants', () => {
  const sheet = parts().get('xl/worksheets/sheet2.xml') ?? '';
  const places = [
    '</sheetData>',
    '<sheetProtection',
    '<mergeCells',
    '<conditionalFormatting',
    '<dataValidations',
    '<hyperlinks',
    '<pageSetup',
    '<drawing',
    '<tableParts',
  ];
  const at = [...places.map((tag) => sheet.indexOf(tag)), sheet.lastIndexOf('<extLst')];
  expect(at.every((place, i) => place > (at[i - 1] ?? 0))).toBe(true);
});

test('a style or a formula that cannot be is a mistake of whoever made the spec', () => {
  expect(() => writeWorkbook(withSheet({ rows: [{ cells: [{ value: 1, style: 'none' }] }] }), nodeZip)).toThrow('none');
  expect(() => writeWorkbook(withSheet({ rows: [{ cells: [{ formula: '=A1', value: 1 }] }] }), nodeZip)).toThrow("'='");
  expect(() => writeWorkbook(withSheet({ state: 'hidden' }), nodeZip)).toThrow('can be seen');
  const long = { ref: 'A1', kind: 'custom', formula1: 'A1'.repeat(200), onError: 'stop' } as const;
  expect(() => writeWorkbook(withSheet({ rules: [long] }), nodeZip)).toThrow('255');
});

test.each([
  [12, 10, 10.625],
  [11, 10, 10.7109375],
])('in a font of %d points a column of %d characters is %d wide in the file', (size, characters, width) => {
  expect(columnWidth(characters, { name: size === 11 ? 'Calibri' : 'Times New Roman', size })).toBe(width);
});

test('labels on dark bars are white, on light ones black', () => {
  const chart = parts().get('xl/charts/chart2.xml') ?? '';
  const labels = [...chart.matchAll(/<c:dLbls>.*?<a:srgbClr val="(\w+)"\/>/g)].map(([, color]) => color);
  expect(labels).toEqual(['FFFFFF', '000000']);
});
