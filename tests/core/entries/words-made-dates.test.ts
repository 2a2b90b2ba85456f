import { readReturnedWorkbook } from '../../../src/core/entries/read-returned-workbook';
import type { SheetCell, WorkbookRows } from '../../../src/core/sheet/sheet-rows';
import { sentence } from '../../../src/core/issue/sentence/tell';
import { trackingWorkbook } from '../../../src/core/track/tracking-workbook';
import { request } from '../track/requests';
import { asRead, keyColumns, rowsById, typed, withCell, withSheet } from './returned-double';

const blank = asRead(trackingWorkbook(request())!);
const TASKS = 'Nhiệm vụ';
const TARGETS = 'Chỉ tiêu';
const firstId = (name: string): string => [...rowsById(blank.sheets.find((s) => s.name === name)!).keys()][0]!;
const [task, target] = [firstId(TASKS), firstId(TARGETS)];
const filled = typed(blank, TASKS, { [task]: { progress: 'Đang thực hiện' } });
const MAY_12 = 46154;

function put(name: string, id: string, field: string, cell: Omit<SheetCell, 'column'>): WorkbookRows {
  return withSheet(filled, name, (sheet) =>
    withCell(sheet, { row: rowsById(sheet).get(id)!, column: keyColumns(sheet).get(field)! }, cell),
  );
}
const read = (workbook: WorkbookRows) => readReturnedWorkbook(workbook, { file: 'a.xlsx', asOf: '2026-06-20' });
const found = (workbook: WorkbookRows) => {
  const { value, issues } = read(workbook);
  return { task: value!.rows.find((r) => r.occurrenceId === task)!, target: value!.targets.find((t) => t.targetId === target)!, issues };
};

test.each(['result', 'documentNumber', 'difficulty', 'note'])(
  'a day in the column of %s is read as it is shown, and the unit is asked what it typed',
  (field) => {
    const { task: row, issues } = found(put(TASKS, task, field, { value: MAY_12, format: 'd-mmm' }));
    expect(row.values).toMatchObject({ [field]: '12/05/2026' });
    expect(issues.map((i) => [i.code, i.severity])).toEqual([['date-in-text', 'warning']]);
    expect(sentence(issues[0]!, 'vi')).toContain('12/05/2026');
  },
);

test.each(['document', 'note'])('the same goes for the column of %s of a target', (field) => {
  const { target: row, issues } = found(put(TARGETS, target, field, { value: MAY_12, format: 'd-mmm' }));
  expect(row.values).toMatchObject({ [field]: '12/05/2026' });
  expect(issues.map((i) => i.code)).toEqual(['date-in-text']);
});

test.each([
  [{ value: 0.8, format: '0%' }, '80%'],
  [{ value: 8.5 / 24, format: 'h:mm' }, '8:30'],
  [{ value: true }, 'Đúng'],
  [{ value: 12 }, '12'],
])('what else is no text is read as it is shown, without a word: %j', (cell, shown) => {
  const { task: row, issues } = found(put(TASKS, task, 'result', cell));
  expect(row.values.result).toBe(shown);
  expect(issues).toEqual([]);
});

test('a day that no plan can have is told as the cell shows it, not as its number', () => {
  const { task: row, issues } = found(put(TASKS, task, 'finishedOn', { value: 9622, format: 'd/m/yyyy' }));
  expect(row.values.finishedOn).toBeUndefined();
  expect(issues.map((i) => i.facts)).toMatchObject([{ raw: '05/05/1926' }]);
});

test('cells for words are issued as text, so that what is typed stays as it was typed', () => {
  const { sheets, styles } = trackingWorkbook(request())!;
  const formatsOf = (name: string, id: string): (readonly [string, string | undefined])[] => {
    const spec = sheets.find((s) => s.name === name)!;
    const sheet = blank.sheets.find((s) => s.name === name)!;
    const row = spec.rows[rowsById(sheet).get(id)! - 1]!;
    return [...keyColumns(sheet)].map(([field, column]) => [field, styles[row.cells[column]?.style ?? '']?.format]);
  };
  const asText = (name: string, id: string): string[] => formatsOf(name, id).flatMap(([field, format]) => (format === '@' ? [field] : []));
  expect(asText(TASKS, task)).toEqual(['result', 'documentNumber', 'difficulty', 'proposal', 'reason', 'note']);
  expect(asText(TARGETS, target)).toEqual(['document', 'note']);
});
