import type { WorkbookSpec } from '../../src/core/sheet/workbook-spec';
import { trackingWorkbook } from '../../src/core/track/tracking-workbook';
import { drawWorkbook } from '../../src/office/draw/draw-workbook';
import { request } from '../core/track/requests';
import { samplePlan, task } from '../core/track/sample-plan';
import type { OpenExcel } from '../office-host/open-excel';
import { openExcel } from '../office-host/open-excel';
import { normalSheetOfBook } from './normal-book';
import { normalSheet, widest } from './normal-spec';
import { valuesOf } from './specimen';

const megabyte = 1024 * 1024;
let excel: OpenExcel;
afterEach(() => {
  excel.close();
});

function built(spec: WorkbookSpec | null): WorkbookSpec {
  if (spec === null) throw new Error('no workbook');
  return spec;
}

it.each([
  ['1.15', true],
  ['1.9', false],
])('the tracking workbook of a unit is drawn as its spec says (ExcelApi %s)', async (apiLevel, folds) => {
  const spec = built(trackingWorkbook(request({ protect: true })));
  excel = openExcel({ apiLevel, calculate: valuesOf(spec) });
  const drawing = await drawWorkbook(spec);
  expect(excel.host.exchanges.flatMap((e) => e.error ?? [])).toEqual([]);
  expect(drawing.kind).toBe('drawn');
  for (const sheet of spec.sheets) {
    const expected = normalSheet(sheet, spec);
    const shown = normalSheetOfBook(excel.host.book, sheet.name, sheet.rows.length, widest(sheet), sheet.columns.length);
    for (const key of Object.keys(expected))
      if (folds || !key.endsWith('Levels')) expect([sheet.name, key, shown[key]]).toEqual([sheet.name, key, expected[key]]);
  }
});

it('a tracking workbook of 500 tasks takes at most 40 round trips of at most one megabyte', async () => {
  const plan = samplePlan();
  const tasks = Array.from({ length: 500 }, (_, i) => task(i + 100, `Xây dựng kế hoạch thực hiện nhiệm vụ số ${i + 1} của Đảng bộ`, {}));
  const large = { ...plan, tasks: [...plan.tasks, ...tasks] };
  const spec = built(trackingWorkbook(request({}, large)));
  excel = openExcel({ calculate: valuesOf(spec) });
  await drawWorkbook(spec);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(excel.host.exchanges.length).toBeLessThanOrEqual(40);
  expect(Math.max(...excel.host.exchanges.map((e) => e.requestBytes))).toBeLessThanOrEqual(megabyte);
});
