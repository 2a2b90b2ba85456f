import type { Adjustment } from '../../../src/core/entry/adjustment';
import type { Contribution } from '../../../src/core/entry/contribution';
import type { EntryValues } from '../../../src/core/entry/entry';
import { taskId } from '../../../src/core/plan/ids';
import { fileIssues } from '../../../src/core/rollup/file-issues';
import { handEdits } from '../../../src/core/rollup/hand-edits';
import { notReceived } from '../../../src/core/rollup/not-received';
import { snapshotOf } from '../../../src/core/rollup/snapshot-of';
import { target, task } from '../track/sample-plan';
import { period, receiptOf, targetOf } from './arbitrary-contributions';
import { a, b, q2, planOf, file, rolled, adjustment } from './small-plan';

test('work that units proposed is kept with the unit whose file it stood in', () => {
  const own = { text: 'Việc mới', file: 'a.xlsx', sha256: 's', sheet: 'Nhiệm vụ', row: 30 };
  expect(rolled([{ ...file(a, {}), proposed: [own] }]).proposed).toEqual([{ ...own, file: 'a.xlsx', unitId: a }]);
});

test('“không” stands for a remark of its row only while no file makes one', () => {
  const silent = (name: string, values: EntryValues): Contribution => {
    const made = file(a, { 1: values }, name);
    return { ...made, entries: made.entries.map((e) => ({ ...e, nothing: ['proposal', 'difficulty'] as const })) };
  };
  const entry = (...files: readonly Contribution[]) => rolled(files).consolidation.entries[0]!;
  expect(entry(silent('a.xlsx', { progress: 'done' })).nothing).toEqual(['difficulty', 'proposal']);
  expect(entry(silent('a.xlsx', { progress: 'done' }), file(a, { 1: { difficulty: 'Thiếu' } }, 'b.xlsx')).nothing).toEqual(['proposal']);
  expect('nothing' in entry(file(a, { 1: { progress: 'done' } }))).toBe(false);
});

test('files of one unit are told as merged or as differing, the same bytes as one', () => {
  const tell = (contributions: readonly Contribution[], adjustments: readonly Adjustment[] = []) =>
    fileIssues(rolled(contributions, { adjustments }).consolidation, (u) => `[${u}]`).map((i) => [i.severity, i.code, i.facts]);
  const [first, second] = [file(a, { 1: { progress: 'done' } }, 'a.xlsx'), file(a, { 3: { progress: 'done' } }, 'b.xlsx')];
  expect(tell([first])).toEqual([]);
  expect(tell([first, second])).toEqual([['note', 'files-merged', { unit: `[${a}]`, files: '“a.xlsx”, “b.xlsx”', rows: 2 }]]);
  expect(tell([first, file(a, { 1: { progress: 'paused', result: 'x' } }, 'b.xlsx')])).toEqual([
    ['error', 'files-differ', { unit: `[${a}]`, files: '“a.xlsx”, “b.xlsx”', cells: 1 }],
  ]);
  const copy = { ...first, receipt: { ...first.receipt, file: 'a (1).xlsx' } };
  expect(tell([first, copy])).toEqual([['note', 'same-file-twice', { names: '“a (1).xlsx”, “a.xlsx”' }]]);
  const others = [file(b, { 1: { progress: 'done' } }, 'c.xlsx'), file(b, { 1: { progress: 'paused' } }, 'd.xlsx')];
  expect(tell([first, second, ...others]).map(([, code, facts]) => [code, (facts as { rows?: number; cells?: number }).rows])).toEqual([
    ['files-merged', 2],
    ['files-differ', undefined],
  ]);
  const aside = { ...second, receipt: { ...second.receipt, setAside: true } };
  expect(tell([first, aside])).toEqual([]);
  const stale = { ...adjustment, reported: 'paused', confirmed: 'waiting' };
  expect(tell([first], [stale])).toEqual([
    ['warning', 'adjustment-stale', { unit: `[${a}]`, row: stale.rowId, field: 'Tình hình', reported: 'Tạm dừng', now: 'Đã hoàn thành' }],
  ]);
  const entered = { ...adjustment, field: 'result', reported: null, confirmed: 'Đã gửi' };
  const withdrawn = { ...entered, field: 'reason', reported: 'Thiếu' };
  const answered = file(a, { 1: { progress: 'done', result: 'Khác' } }, 'a.xlsx');
  expect(tell([answered], [entered, withdrawn]).map(([, , facts]) => facts)).toMatchObject([
    { field: 'Lý do', reported: 'Thiếu', now: '' },
    { field: 'Kết quả thực hiện', reported: '', now: 'Khác' },
  ]);
});

test('units of which no file came are listed as not received, by name', () => {
  const of = { planId: 'KH', planVersion: 1, periodId: period };
  const receipts = notReceived(of, [b, a], [receiptOf(a, 'a.xlsx', 's')], planOf().units);
  expect(receipts.map((r) => [r.unitId, r.unitName, r.state, r.file, r.sha256])).toEqual([
    [b, 'Đảng ủy xã Phú Lộc', 'not-received', '', ''],
  ]);
});

test('a figure that was changed by hand is offered for its target, beside what the files say of it', () => {
  const plan = planOf({ tasks: [task(1, 'Một', { timeline: q2, targets: [target(1, 1, '')] })] });
  const sent = { ...file(a, { 1: { progress: 'done' } }), targets: [targetOf(a, 1, 'a.xlsx', 's', { inPeriod: 3, sinceYear: 7 })] };
  const made = rolled([sent], { plan });
  const row = { unitId: a, rowId: target(1, 1, '').id, ofFile: null, sheet: 'Chi tiết chỉ tiêu', field: 'inPeriod', value: 4, cell: 'G8' };
  const year = { ...row, field: 'sinceYear', value: 7, cell: 'H8' };
  const [read, nothing] = [{ snapshot: snapshotOf(made), contributions: [], editedCells: [] }, { unitId: b }];
  const previous = { ...read, planId: 'KH-mau', planVersion: 2, periodId: period, asOf: '' };
  const editedValues = [row, year, { ...row, ...nothing }, { ...year, ...nothing }];
  const { value } = handEdits({ ...previous, editedValues }, made, 'tong-hop.xlsx');
  expect(value).toEqual([
    { unitId: a, rowId: row.rowId, periodId: period, field: 'inPeriod', reported: 3, confirmed: 4 },
    { unitId: b, rowId: row.rowId, periodId: period, field: 'inPeriod', reported: null, confirmed: 4 },
    { unitId: b, rowId: row.rowId, periodId: period, field: 'sinceYear', reported: null, confirmed: 7 },
  ]);
});

test('hand edits are offered as adjustments of every value that differs from what the files say', () => {
  const made = rolled([file(a, { 1: { progress: 'in-progress', result: 'Cũ' } })]);
  const snapshot = snapshotOf(made);
  const previous = {
    planId: 'KH-mau',
    planVersion: 2,
    periodId: period,
    asOf: '',
    contributions: [],
    snapshot,
    editedCells: [{ sheet: 'Tổng hợp', cell: 'C9', was: '3', now: '4' }],
  };
  const of = { unitId: a, rowId: `${taskId(1)}/2026-Q2`, ofFile: null, sheet: 'Chi tiết' };
  const editedValues = [
    { ...of, field: 'progress', value: 'done', cell: 'J9' },
    { ...of, field: 'result', value: null, cell: 'K9' },
    { ...of, field: 'percent', value: 100, cell: 'L9' },
  ];
  const { value, issues } = handEdits({ ...previous, editedValues }, made, 'tong-hop.xlsx');
  const offered = (field: string, reported: unknown, confirmed: unknown) => ({
    unitId: a,
    rowId: `${taskId(1)}/2026-Q2`,
    periodId: period,
    field,
    reported,
    confirmed,
  });
  expect(value).toEqual([offered('progress', 'in-progress', 'done'), offered('result', 'Cũ', null), offered('percent', null, 100)]);
  expect(issues[0]).toEqual({
    code: 'hand-edit-found',
    severity: 'warning',
    place: { kind: 'cell', file: 'tong-hop.xlsx', sheet: 'Tổng hợp', cell: 'C9' },
    facts: { sheet: 'Tổng hợp', cell: 'C9', was: '3', now: '4' },
  });
  expect(issues.slice(1)).toMatchObject([
    {
      severity: 'warning',
      place: { kind: 'cell', file: 'tong-hop.xlsx', sheet: 'Chi tiết', cell: 'J9' },
      facts: { was: 'Đang thực hiện', now: 'Đã hoàn thành' },
    },
    { facts: { cell: 'K9', was: 'Cũ', now: '', of: { column: 'Kết quả thực hiện', unit: made.plan.units[0]!.name, row: of.rowId } } },
    { facts: { was: '', now: '100' } },
  ]);
});
