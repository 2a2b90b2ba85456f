import { readReturnedWorkbook } from '../../../src/core/entries/read-returned-workbook';
import { METADATA_SHEET } from '../../../src/core/fields/layout';
import type { CellValue, WorkbookRows } from '../../../src/core/sheet/sheet-rows';
import { trackingWorkbook } from '../../../src/core/track/tracking-workbook';
import { request } from '../track/requests';
import { asRead, withCell, withSheet } from './returned-double';

const common = asRead(trackingWorkbook(request({ unit: null }))!);
const tasks = common.sheets.find((s) => s.name === 'Nhiệm vụ')!;
const pickedIn = { row: 2, column: tasks.rows.find((r) => r.index === 1)!.cells[0]!.column };
const chosen = common.sheets.find((s) => s.name === METADATA_SHEET)!.rows.find((r) => r.cells[0]?.value === 'chosen')!;

/** The common workbook in which a name was picked, and the result that a program has stored of the formula which follows it. */
function picked(name: string, stored: CellValue): WorkbookRows {
  const named = withSheet(common, 'Nhiệm vụ', (sheet) => withCell(sheet, pickedIn, { value: name }));
  const at = { row: chosen.index, column: chosen.cells[1]!.column };
  return withSheet(named, METADATA_SHEET, (sheet) => withCell(sheet, at, { value: stored, formula: true }));
}

const unitOf = (workbook: WorkbookRows) => readReturnedWorkbook(workbook, { file: 'a.xlsx', asOf: '2026-06-20' }).value!.unit;

test.each<[string, CellValue]>([
  ['the formula was calculated', 'Đảng ủy xã Đồng Tâm'],
  ['a program threw its result away', null],
  ['its result is that of another unit', 'Đảng ủy xã Phú Lộc'],
])('the unit of a common workbook is the one that was picked where %s', (_, stored) => {
  expect(unitOf(picked('Đảng ủy xã Đồng Tâm', stored))).toEqual({ id: 'DU-DONGTAM', name: 'Đảng ủy xã Đồng Tâm' });
});

test('where no unit can be seen above the tasks, the result of the formula tells it', () => {
  expect(unitOf(picked('', 'Đảng ủy xã Đồng Tâm'))?.id).toBe('DU-DONGTAM');
  expect(unitOf(picked('', null))).toBeNull();
});
