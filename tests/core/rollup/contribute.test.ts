import type { ReturnedRow, ReturnedWorkbook } from '../../../src/core/entries/returned-workbook';
import { targetId, taskId, type UnitId } from '../../../src/core/plan/ids';
import { contribute } from '../../../src/core/rollup/contribute';
import { example } from '../../../src/core/validate/entry-rule';
import { receiptOf } from './arbitrary-contributions';

const receipt = receiptOf('A' as UnitId, 'a.xlsx', 's1', { planId: 'KH' });
const row = (values: ReturnedRow['values'], more: Partial<ReturnedRow> = {}): ReturnedRow => example(values, more).row;

function book(rows: readonly ReturnedRow[], more: Partial<ReturnedWorkbook> = {}): ReturnedWorkbook {
  return {
    metadata: null,
    unit: null,
    tasks: {
      sheet: 'Nhiệm vụ',
      columns: new Map([
        ['progress', 9],
        ['result', 10],
      ]),
    },
    targetTable: { sheet: 'Chỉ tiêu', columns: new Map([['inPeriod', 4]]) },
    rows,
    targets: [],
    added: [],
    deleted: [],
    deletedTargets: 0,
    filled: rows.length,
    repaired: 0,
    heads: [],
    ...more,
  };
}

test('an answered row becomes an entry of the receipt’s unit with file, sheet and cell of every value', () => {
  const { entries } = contribute(book([row({ progress: 'done', result: 'Đã ban hành' }, { row: 12 })]), receipt);
  expect(entries).toEqual([
    {
      unitId: 'A',
      taskId: taskId(1),
      occurrenceId: `${taskId(1)}/2026-Q2`,
      periodId: '2026-Q2',
      planVersion: 2,
      values: { progress: 'done', result: 'Đã ban hành' },
      cells: { progress: 'J12', result: 'K12' },
      origin: { file: 'a.xlsx', sha256: 's1', sheet: 'Nhiệm vụ', row: 12 },
    },
  ]);
});

test('blank rows, rows of other plans and files without a unit bring nothing', () => {
  const rows = [row({}), row({ progress: 'done' }, { planId: 'KH-khac' })];
  expect(contribute(book(rows), receipt).entries).toEqual([]);
  expect(contribute(book([row({ progress: 'done' })]), { ...receipt, unitId: null }).entries).toEqual([]);
  expect(contribute(null, receipt)).toEqual({ receipt, entries: [], targets: [], proposed: [] });
});

test('a row that names no plan is of the one at hand; a workbook without targets brings none', () => {
  expect(contribute(book([row({ progress: 'done' }, { planId: '' })]), receipt).entries).toHaveLength(1);
  const target = { planId: '', targetId: targetId(taskId(1), 1), aggregate: 'sum' as const, values: { inPeriod: 3, sinceYear: 4 } };
  const own = { ...target, unread: new Set<never>(), previous: '', row: 7 };
  expect(contribute(book([], { targets: [own], targetTable: null }), receipt).targets).toEqual([]);
  expect(contribute(book([], { targets: [own] }), receipt).targets).toMatchObject([{ values: { inPeriod: 3, sinceYear: 4 } }]);
});

test('a value whose column is not known has no cell', () => {
  expect(contribute(book([row({ progress: 'done', reason: 'Khác' })]), receipt).entries[0]!.cells).toEqual({ progress: 'J10' });
});

test('what a row says of the last period matters only where it says that nothing changed', () => {
  expect(contribute(book([row({ progress: 'paused' }, { previousProgress: 'done' })]), receipt).entries[0]!.values.progress).toBe('paused');
});

test('a row that only says that there is nothing to remark brings nothing; beside an answer its word is kept', () => {
  const nothing = ['difficulty'] as const;
  expect(contribute(book([row({}, { nothing })]), receipt).entries).toEqual([]);
  expect(contribute(book([row({ progress: 'done' }, { nothing })]), receipt).entries).toMatchObject([{ nothing: ['difficulty'] }]);
});

test('“không thay đổi” stands for what the row says of the last period, where it says something', () => {
  const values = (previousProgress: ReturnedRow['previousProgress']) =>
    contribute(book([row({ progress: 'unchanged' }, { previousProgress })]), receipt).entries[0]!.values;
  expect(values('in-progress')).toEqual({ progress: 'in-progress' });
  expect(values(null)).toEqual({ progress: 'unchanged' });
});

test('personal numbers are masked in entries, targets and proposals, and counted', () => {
  const target = {
    planId: 'KH',
    targetId: targetId(taskId(1), 1),
    aggregate: 'sum' as const,
    values: { inPeriod: 3, note: 'gọi 0912345678' },
    unread: new Set<never>(),
    previous: '',
    row: 7,
  };
  const made = contribute(
    book([row({ progress: 'done', result: 'gọi 0912345678' })], { targets: [target], added: [{ text: 'Việc mới, 0987654321', row: 30 }] }),
    receipt,
  );
  expect(made.receipt.masked).toBe(3);
  expect(made.entries[0]!.values.result).toBe('gọi …678');
  expect(made.targets).toMatchObject([
    { values: { inPeriod: 3, note: 'gọi …678' }, cells: { inPeriod: 'E7' }, origin: { sheet: 'Chỉ tiêu', row: 7 } },
  ]);
  expect(made.proposed).toEqual([{ text: 'Việc mới, …321', file: 'a.xlsx', sha256: 's1', sheet: 'Nhiệm vụ', row: 30 }]);
});
