import { METADATA_SHEET } from '../../src/core/fields/layout';
import { result } from '../../src/core/issue/result';
import type { WorkbookRows } from '../../src/core/sheet/sheet-rows';
import { trackingWorkbook } from '../../src/core/track/tracking-workbook';
import { checkFile } from '../../src/work/check';
import { asRead, rowsById, typed, withSheet } from '../core/entries/returned-double';
import { request } from '../core/track/requests';

const blank = asRead(trackingWorkbook(request())!);
const [first] = rowsById(blank.sheets.find((s) => s.name === 'Nhiệm vụ')!).keys();

/** The days that a check without the master workbook finds wrong, after a unit has finished a task on a day. */
function told(finishedOn: string, issued: WorkbookRows = blank): string[] {
  const returned = typed(issued, 'Nhiệm vụ', { [first!]: { progress: 'Đã hoàn thành', result: 'Đã xong', finishedOn } });
  const { issues } = checkFile({ name: 'a.xlsx', bytes: new Uint8Array() }, '2026-06-20', () => result(returned));
  return issues.map((i) => i.code).filter((code) => code === 'date-outside-period' || code === 'finished-after-receipt');
}

test('a day before the time of the plan and of what its reports tell of is told from the workbook alone', () => {
  expect(told('09/12/2025')).toEqual(['date-outside-period']);
  expect(told('15/12/2025')).toEqual([]);
  expect(told('10/02/2026')).toEqual([]);
});

test('a day after the day of the check is told', () => {
  expect(told('01/03/2062')).toEqual(['finished-after-receipt']);
});

test('a workbook of an earlier program, which does not tell the time of its plan, is checked without it', () => {
  const older: WorkbookRows = blank.sheets.reduce(
    (workbook, { name }) =>
      withSheet(workbook, name, (sheet) => ({
        ...sheet,
        rows: sheet.rows.map((row) => (row.cells[0]?.value === 'plan' ? { ...row, cells: row.cells.filter((c) => c.column < 5) } : row)),
      })),
    blank,
  );
  expect(told('09/12/2025', older)).toEqual([]);
  expect(told('10/02/2026', older)).toEqual([]);
});

test('a workbook that does not say whose it is says so, besides what is found in it', () => {
  const codes = (workbook: WorkbookRows): string[] =>
    checkFile({ name: 'a.xlsx', bytes: new Uint8Array() }, '2026-06-20', () => result(workbook)).issues.map((i) => i.code);
  const nameless = { ...blank, sheets: blank.sheets.filter((s) => !s.name.startsWith(METADATA_SHEET)) };
  expect([codes(nameless), codes(blank)].map((told) => told.includes('unit-not-stated'))).toEqual([true, false]);
});
