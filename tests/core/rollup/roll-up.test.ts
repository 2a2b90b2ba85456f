import type { Adjustment } from '../../../src/core/entry/adjustment';
import type { Contribution } from '../../../src/core/entry/contribution';
import type { EntryValues, OccurrenceId, PeriodId } from '../../../src/core/entry/entry';
import type { Snapshot } from '../../../src/core/entry/snapshot';
import { sectionId, taskId, type UnitId } from '../../../src/core/plan/ids';
import type { Plan } from '../../../src/core/plan/plan';
import { changesBetween } from '../../../src/core/rollup/changes';
import { withClosedPeriod, withReceipts } from '../../../src/core/rollup/close-period';
import { earlierReports, snapshotsBefore } from '../../../src/core/rollup/earlier-reports';
import { fileIssues } from '../../../src/core/rollup/file-issues';
import { handEdits } from '../../../src/core/rollup/hand-edits';
import { notReceived } from '../../../src/core/rollup/not-received';
import { rollUp, type RollUpInput } from '../../../src/core/rollup/roll-up';
import { snapshotOf } from '../../../src/core/rollup/snapshot-of';
import { noNotes } from '../../../src/core/entry/office-notes';
import { assignedIn, doneIn } from '../../../src/core/status/counts';
import { samplePlan, section, task, timeline } from '../track/sample-plan';
import { entryOf, period, receiptOf, targetOf } from './arbitrary-contributions';

const [a, b, c] = ['DU-DONGTAM', 'DU-PHULOC', 'DU-SONHA'] as [UnitId, UnitId, UnitId];
const q2 = timeline('periods', 'Quý II/2026', { year: 2026, quarter: 2 });

function planOf(more: Partial<Plan> = {}): Plan {
  return samplePlan({
    version: 2,
    sections: [section(1, 'I', 'Cha'), section(2, '1', 'Con', sectionId(1)), section(3, 'II', 'Khác')],
    tasks: [
      task(1, 'Một', { timeline: q2 }),
      task(2, 'Hai', { timeline: q2, sectionId: sectionId(3) }),
      task(3, 'Ba', { timeline: timeline('periods', 'Quý IV', { year: 2026, quarter: 4 }) }),
    ],
    assignments: [
      { sectionId: sectionId(1), mode: 'each', unitIds: [a, b], groupIds: [] },
      { taskId: taskId(2), mode: 'lead', unitIds: [b], groupIds: [], supportIds: [c] },
    ],
    ...more,
  });
}

function file(unitId: UnitId, byTask: Readonly<Record<number, EntryValues>>, name = `${unitId}.xlsx`, version = 2): Contribution {
  return {
    receipt: receiptOf(unitId, name, `sha-${name}`, { planId: 'KH-mau', planVersion: version }),
    entries: Object.entries(byTask).map(([n, values]) => entryOf(unitId, Number(n), name, `sha-${name}`, values, version)),
    targets: [],
    proposed: [],
  };
}

function rolled(contributions: readonly Contribution[], more: Partial<RollUpInput> = {}) {
  return rollUp({ plan: planOf(), periodId: period, asOf: '2026-06-20', contributions, adjustments: [], earlier: [], ...more });
}

const adjustment: Adjustment = {
  unitId: a,
  rowId: `${taskId(1)}/2026-Q2`,
  periodId: period,
  field: 'progress',
  reported: 'done',
  confirmed: 'in-progress',
  reason: 'Kiểm tra',
  by: 'VP',
  on: '2026-06-20',
};

test('duties are what units are asked in the period: by unit, support and later ones not counted', () => {
  const { rows } = rolled([]);
  expect(rows.map((r) => [r.duty.unitId, r.duty.taskId, r.duty.part, r.duty.scope, r.duty.counted])).toEqual([
    [a, taskId(1), 'each', 'due', true],
    [a, taskId(3), 'each', 'later', false],
    [b, taskId(1), 'each', 'due', true],
    [b, taskId(2), 'lead', 'due', true],
    [b, taskId(3), 'each', 'later', false],
    [c, taskId(2), 'support', 'due', false],
  ]);
});

test('a section counts what is below it; units count their own', () => {
  const { tally } = rolled([file(a, { 1: { progress: 'done' } }), file(c, { 2: { progress: 'done' } })]);
  expect(tally.sections.map((s) => [s.section.number, s.depth, assignedIn(s.counts.turns), doneIn(s.counts.turns)])).toEqual([
    ['I', 0, 2, 1],
    ['1', 1, 2, 1],
    ['II', 0, 1, 0],
  ]);
  expect(tally.units.map((u) => [u.unitId, assignedIn(u.counts.turns), doneIn(u.counts.turns)])).toEqual([
    [a, 1, 1],
    [b, 2, 0],
  ]);
  expect(tally.all.coverage).toEqual({ reported: [a], expected: [a, b] });
});

test('a row in conflict stays unreported', () => {
  const { tally, rows } = rolled([file(a, { 1: { progress: 'done' } }, 'a.xlsx'), file(a, { 1: { progress: 'in-progress' } }, 'b.xlsx')]);
  expect(rows[0]!.conflicting).toBe(true);
  expect(tally.units[0]!.counts.turns.unreported).toBe(1);
});

test('a proposal to leave the count is one until the office confirms it', () => {
  const files = [file(a, { 1: { progress: 'not-applicable' } })];
  const accepted = { ...adjustment, reported: 'not-applicable', confirmed: 'not-applicable' };
  expect(rolled(files).rows[0]).toMatchObject({ leaves: 'proposed', bucket: 'open-in-time' });
  expect(rolled(files, { adjustments: [accepted] }).rows[0]).toMatchObject({ leaves: 'accepted', bucket: 'excluded' });
  expect(rolled([file(a, { 1: { progress: 'done' } })]).rows[0]).toMatchObject({ leaves: 'no' });
});

test('what was finished or left out in an earlier period is not carried over; what only lies later does not count as earlier', () => {
  const plan = planOf({ tasks: [task(1, 'Một', { timeline: timeline('periods', 'Quý I', { year: 2026, quarter: 1 }) })] });
  const id = `${taskId(1)}/2026-Q1`;
  const snapshot = (status: string, of: string, planId = plan.id): Snapshot => ({
    ...snapshotOf(rolled([], { plan })),
    planId,
    periodId: of,
    rows: [{ unitId: a, rowId: id, status }],
  });
  const carried = (s: Snapshot) => rolled([], { plan, earlier: [s] }).rows.map((r) => r.duty.unitId);
  expect(carried(snapshot('done-late', '2026-Q1'))).toEqual([b]);
  expect(carried(snapshot('excluded', '2026-Q1'))).toEqual([b]);
  expect(carried(snapshot('in-progress-late', '2026-Q1'))).toEqual([a, b]);
  expect(carried(snapshot('done-in-period', '2026-Q1'))).toEqual([a, b]);
  expect(carried(snapshot('done-late', '2026-Q3'))).toEqual([a, b]);
  expect(carried(snapshot('done-late', '2026-Q2'))).toEqual([a, b]);
  expect(carried(snapshot('done-late', '2026-Q1', 'KH-khac'))).toEqual([a, b]);
});

test('an answer that nobody asked for is kept apart', () => {
  const { unasked, tally } = rolled([file(a, { 2: { progress: 'done' } })]);
  expect(unasked.map((e) => [e.unitId, e.taskId])).toEqual([[a, taskId(2)]]);
  expect(doneIn(tally.all.turns)).toBe(0);
});

test('a report on the one due date of a re-dated task counts for its new one, only from an older version', () => {
  const plan = planOf({ tasks: [task(1, 'Một', { timeline: timeline('deadline', '', { date: '2026-06-10' }) })] });
  const status = (version: number) => rolled([file(a, { 1: { progress: 'done' } }, 'a.xlsx', version)], { plan }).rows[0]!.status;
  expect(status(1)).toBe('done-late');
  expect(status(2)).toBe('unreported');
});

test('of a task with several due dates nothing is laid over', () => {
  const plan = planOf({
    tasks: [task(1, 'Một', { timeline: timeline('periods', '', { year: 2026, months: [5] }, { year: 2026, months: [6] }) })],
  });
  const { unasked } = rolled([file(a, { 1: { progress: 'done' } }, 'a.xlsx', 1)], { plan });
  expect(unasked).toHaveLength(1);
});

test('a snapshot holds the figures, every row that was asked or answered, and where its progress stood', () => {
  const snapshot = snapshotOf(rolled([file(a, { 1: { progress: 'done' }, 3: { progress: 'in-progress' } })]));
  const figure = (name: string) => snapshot.figures.find((f) => f.name === name)?.value;
  expect([
    figure('turns.assigned'),
    figure('turns.done'),
    figure('turns.done.in-time'),
    figure('tasks.assigned'),
    figure(`section:${sectionId(1)}.turns.done`),
  ]).toEqual([3, 1, 1, 2, 1]);
  expect([figure('turns.unreported'), figure('turns.open'), figure('turns.excluded'), figure('turns.ongoing')]).toEqual([2, 0, 0, 0]);
  expect(snapshot.rows.map((r) => [r.unitId, r.rowId, r.status, r.cell])).toEqual([
    [a, `${taskId(1)}/2026-Q2`, 'done-in-time', `${a}.xlsx!Nhiệm vụ!J10`],
    [b, `${taskId(1)}/2026-Q2`, 'unreported', undefined],
    [b, `${taskId(2)}/2026-Q2`, 'unreported', undefined],
    [c, `${taskId(2)}/2026-Q2`, 'unreported', undefined],
  ]);
  expect(snapshot.files).toEqual([{ unitId: a, file: `${a}.xlsx`, sha256: `sha-${a}.xlsx` }]);
  expect([snapshot.unitsReported, snapshot.unitsExpected]).toEqual([1, 2]);
});

test('changes name the figures, the rows with their cells, and the files that came and went', () => {
  const before = snapshotOf(rolled([file(a, { 1: { progress: 'in-progress' } }, 'a.xlsx'), file(b, { 1: { progress: 'done' } })]));
  const now = snapshotOf(rolled([file(a, { 1: { progress: 'done' } }, 'a2.xlsx'), file(b, { 1: { progress: 'done' } })]));
  const changes = changesBetween(before, now);
  expect(changes.figures.filter((f) => f.name.startsWith('turns.'))).toEqual([
    { name: 'turns.done', before: 1, now: 2 },
    { name: 'turns.done.in-time', before: 1, now: 2 },
    { name: 'turns.open', before: 1, now: 0 },
    { name: 'turns.open.in-time', before: 1, now: 0 },
  ]);
  expect(changes.rows).toEqual([
    { unitId: a, rowId: `${taskId(1)}/2026-Q2`, before: 'in-progress-in-time', now: 'done-in-time', cell: 'a2.xlsx!Nhiệm vụ!J10' },
  ]);
  expect([changes.filesAdded, changes.filesGone]).toEqual([['a2.xlsx'], ['a.xlsx']]);
  expect(changesBetween(now, now)).toEqual({ figures: [], rows: [], filesAdded: [], filesGone: [] });
});

test('rows that stand in only one of two runs of a period are changes, of two periods they are not', () => {
  const full = snapshotOf(rolled([]));
  const less = { ...full, rows: full.rows.slice(1) };
  const [gone] = full.rows;
  expect(changesBetween(full, less).rows).toEqual([{ unitId: gone!.unitId, rowId: gone!.rowId, before: 'unreported', now: '', cell: '' }]);
  expect(changesBetween(less, full).rows).toEqual([{ unitId: gone!.unitId, rowId: gone!.rowId, before: '', now: 'unreported', cell: '' }]);
  const other = { ...full, periodId: '2026-Q1' };
  expect(changesBetween({ ...other, rows: less.rows }, full).rows).toEqual([]);
  expect(changesBetween(other, less).rows).toEqual([]);
  expect(changesBetween({ ...other, files: [{ unitId: a, file: 'x', sha256: 'x' }] }, full).filesGone).toEqual([]);
});

test('the latest report before a period is what comes along; periods after it do not', () => {
  const plan = planOf();
  const at = (periodId: string, values: Record<string, string> | undefined, status = 'in-progress-in-time'): Snapshot => ({
    ...snapshotOf(rolled([])),
    periodId,
    rows: [{ unitId: a, rowId: 'R', status, ...(values === undefined ? {} : { values }) }],
    unitTargets:
      values === undefined ? [] : [{ unitId: a, targetId: targetOf(a, 1, '', '', {}).targetId, values: { inPeriod: periodId.length } }],
  });
  const snapshots = [at('2026-Q2', { result: 'hai' }), at('2026-Q1', { result: 'một' }), at('2026-Q4', { result: 'bốn' })];
  const before = (id: string, list = snapshots) => earlierReports(plan, list, id as PeriodId);
  expect(snapshotsBefore(plan, snapshots, '2026-Q3' as PeriodId).map((s) => s.periodId)).toEqual(['2026-Q1', '2026-Q2']);
  expect(before('2026-Q3').entries).toEqual([
    { unitId: a, occurrenceId: 'R' as OccurrenceId, periodId: '2026-Q2', values: { result: 'hai' } },
  ]);
  expect(before('2026-Q3').targets).toMatchObject([{ unitId: a, periodId: '2026-Q2', values: { inPeriod: 7 } }]);
  expect(before('2026-Q1').entries).toEqual([]);
  expect(before('2026-Q2', [at('2026-Q1', undefined)]).entries).toEqual([]);
  expect(before('2026-Q2', [at('2026-Q1', undefined, 'excluded')]).entries).toMatchObject([{ leftOut: true, values: {} }]);
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
  const stale = { ...adjustment, reported: 'paused', confirmed: 'waiting' };
  expect(tell([first], [stale])).toEqual([
    ['warning', 'adjustment-stale', { unit: `[${a}]`, row: stale.rowId, field: 'progress', reported: 'paused', now: 'done' }],
  ]);
});

test('units of which no file came are listed as not received, by name', () => {
  const of = { planId: 'KH', planVersion: 1, periodId: period };
  const receipts = notReceived(of, [b, a], [receiptOf(a, 'a.xlsx', 's')], planOf().units);
  expect(receipts.map((r) => [r.unitId, r.unitName, r.state, r.file, r.sha256])).toEqual([
    [b, 'Đảng ủy xã Phú Lộc', 'not-received', '', ''],
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
  const edited = [
    {
      unitId: a,
      occurrenceId: `${taskId(1)}/2026-Q2` as OccurrenceId,
      sheet: 'Chi tiết',
      row: 9,
      values: { progress: 'done', percent: 100 } as EntryValues,
    },
  ];
  const { value, issues } = handEdits({ ...previous, editedRows: edited }, made, 'tong-hop.xlsx');
  const offered = (field: string, reported: unknown, confirmed: unknown) => ({
    unitId: a,
    rowId: `${taskId(1)}/2026-Q2`,
    periodId: period,
    field,
    reported,
    confirmed,
  });
  expect(value).toEqual([offered('progress', 'in-progress', 'done'), offered('result', 'Cũ', null), offered('percent', null, 100)]);
  expect(issues.map((i) => (i.facts as { was: string; now: string }).was)).toEqual(['3', 'in-progress', 'Cũ', '']);
});

test('closing keeps the first closing; receipts of the period are replaced, what a person settled stays', () => {
  const made = rolled([file(a, { 1: { progress: 'done' } })]);
  const closed = withClosedPeriod(noNotes, made, 'VP');
  expect(closed.closed).toMatchObject([{ periodId: period, closedOn: '2026-06-20', by: 'VP' }]);
  expect(withClosedPeriod(closed, made, 'Khác')).toBe(closed);
  const noted = [
    receiptOf(a, 'cũ.xlsx', 'gone'),
    receiptOf(a, 'bỏ.xlsx', 'aside', { setAside: true }),
    receiptOf(b, 'xác nhận.xlsx', 'confirmed', { unitConfirmed: true }),
    receiptOf(a, 'q1.xlsx', 'q1', { periodId: '2026-Q1' }),
  ];
  const now = [receiptOf(a, 'mới.xlsx', 'new'), receiptOf(c, '', '', { state: 'not-received' })];
  expect(withReceipts({ ...noNotes, receipts: noted }, period, now).receipts.map((r) => r.sha256)).toEqual([
    'q1',
    'aside',
    'confirmed',
    'new',
  ]);
});
