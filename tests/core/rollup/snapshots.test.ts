import type { Contribution } from '../../../src/core/entry/contribution';
import type { OccurrenceId, PeriodId, Progress } from '../../../src/core/entry/entry';
import type { Snapshot } from '../../../src/core/entry/snapshot';
import { sectionId, taskId } from '../../../src/core/plan/ids';
import { placedSnapshot } from '../../../src/core/rollup/placed-snapshot';
import { changesBetween as changesOf } from '../../../src/core/rollup/changes';
import { withClosedPeriod, withReceipts } from '../../../src/core/rollup/close-period';
import { earlierReports, snapshotsBefore } from '../../../src/core/rollup/earlier-reports';
import { snapshotOf } from '../../../src/core/rollup/snapshot-of';
import { noNotes } from '../../../src/core/entry/office-notes';
import { target, task } from '../track/sample-plan';
import { period, receiptOf, targetOf } from './arbitrary-contributions';
import { a, b, c, q2, planOf, file, rolled, adjustment } from './small-plan';

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
  expect([snapshot.unitsReported, snapshot.unitsExpected]).toEqual([1, 3]);
});

test('a snapshot names what the office left out as excluded, with what the unit had said of it', () => {
  const accepted = { ...adjustment, reported: 'not-applicable', confirmed: 'not-applicable' };
  const { rows } = snapshotOf(rolled([file(a, { 1: { progress: 'not-applicable', reason: 'Sáp nhập' } })], { adjustments: [accepted] }));
  expect(rows[0]).toMatchObject({ status: 'excluded', values: { progress: 'not-applicable', reason: 'Sáp nhập' } });
  expect('values' in rows[1]!).toBe(false);
});

test('a snapshot holds the figures of targets, what each unit said of them, and only files that count', () => {
  const share = target(1, 2, 'mọi xã', { aggregate: 'unit-share' });
  const plan = planOf({ tasks: [task(1, 'Một', { timeline: q2, targets: [target(1, 1, '', { low: 9 }), share] })] });
  const reported: Contribution = {
    ...file(a, { 1: { progress: 'done' } }),
    targets: [
      targetOf(a, 1, `${a}.xlsx`, `sha-${a}.xlsx`, { inPeriod: 3, sinceYear: 7 }),
      { ...targetOf(a, 1, `${a}.xlsx`, `sha-${a}.xlsx`, { reached: true }), targetId: share.id },
    ],
  };
  const aside = file(b, { 1: { progress: 'done' } });
  const lost = file(c, {});
  const snapshot = snapshotOf(
    rolled(
      [
        reported,
        { ...aside, receipt: { ...aside.receipt, setAside: true } },
        { ...lost, receipt: { ...lost.receipt, unitId: null, state: 'unit-unconfirmed' } },
      ],
      { plan },
    ),
  );
  expect(snapshot.files.map((f) => f.unitId)).toEqual([a]);
  expect(snapshot.targets).toEqual([
    { targetId: target(1, 1, '').id, figure: 'inPeriod', value: 3 },
    { targetId: target(1, 1, '').id, figure: 'sinceYear', value: 7 },
    { targetId: share.id, figure: 'reached', value: 1 },
  ]);
  expect(snapshot.unitTargets).toEqual([
    { unitId: a, targetId: target(1, 1, '').id, values: { inPeriod: 3, sinceYear: 7 } },
    { unitId: a, targetId: share.id, values: { reached: true } },
  ]);
});

const changesBetween = (before: Snapshot, now: Snapshot) => changesOf(placedSnapshot(planOf(), before), now);

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
    {
      unitId: a,
      rowId: `${taskId(1)}/2026-Q2`,
      before: 'in-progress-in-time',
      now: 'done-in-time',
      cell: 'a2.xlsx!Nhiệm vụ!J10',
      movesFigure: true,
      uncounted: [],
    },
  ]);
  expect([changes.filesAdded, changes.filesGone]).toEqual([['a2.xlsx'], ['a.xlsx']]);
  expect(changesBetween(now, now)).toEqual({ figures: [], rows: [], filesAdded: [], filesGone: [] });
});

test('rows that stand in only one of two runs are changes, of two periods only where they move a figure', () => {
  const full = snapshotOf(rolled([]));
  const less = { ...full, rows: full.rows.slice(1) };
  const [gone] = full.rows;
  const { unitId, rowId } = gone!;
  const moved = { unitId, rowId, cell: '', movesFigure: true, uncounted: [] };
  expect(changesBetween(full, less).rows).toEqual([{ ...moved, before: 'unreported', now: '' }]);
  expect(changesBetween(less, full).rows).toEqual([{ ...moved, before: '', now: 'unreported' }]);
  const other = { ...full, periodId: '2026-Q1' };
  expect(changesBetween({ ...other, rows: less.rows }, full).rows).toEqual([{ ...moved, before: '', now: 'unreported' }]);
  expect(changesBetween(other, less).rows).toEqual([{ ...moved, before: 'unreported', now: '' }]);
  const supported = { ...full, rows: full.rows.filter((r) => r.unitId !== c) };
  expect(changesBetween(other, supported).rows).toEqual([]);
  expect(changesBetween(full, supported).rows).toMatchObject([{ unitId: c, movesFigure: false, uncounted: ['before'] }]);
  const finished = { ...full, rows: full.rows.map((r, i) => (i === 0 ? { ...r, status: 'done-late', bucket: 'done-late' } : r)) };
  expect(changesBetween(other, finished).rows).toMatchObject([{ before: 'unreported', now: 'done-late', movesFigure: true }]);
  expect(changesBetween({ ...other, files: [{ unitId: a, file: 'x', sha256: 'x' }] }, full).filesGone).toEqual([]);
});

test('a row moves a figure where it stands elsewhere in the count, not where only its status is another or it is not counted', () => {
  const answered = (progress: Progress) => snapshotOf(rolled([file(a, { 1: { progress } }), file(c, { 2: { progress } })]));
  const rows = changesBetween(answered('in-progress'), answered('not-started')).rows;
  expect(rows.map((r) => [r.unitId, r.movesFigure])).toEqual([
    [a, false],
    [c, false],
  ]);
  const done = changesBetween(answered('in-progress'), answered('done')).rows;
  expect(done.map((r) => [r.unitId, r.movesFigure])).toEqual([
    [a, true],
    [c, false],
  ]);
  expect(changesBetween(snapshotOf(rolled([])), answered('done')).rows.map((r) => [r.unitId, r.movesFigure])).toEqual([
    [a, true],
    [c, false],
  ]);
});

/** A snapshot as it was kept before places in the count were. */
const asKeptBefore = (snapshot: Snapshot): Snapshot => ({
  ...snapshot,
  rows: snapshot.rows.map(({ unitId, rowId, status, values }) => ({ unitId, rowId, status, ...(values === undefined ? {} : { values }) })),
});

test('the place of a row in a snapshot that does not tell it follows from what was reported and from the plan', () => {
  const plan = planOf();
  const values = [{ progress: 'done', finishedOn: '2026-07-02' }, { progress: 'in-progress' }, { progress: 'paused' }] as const;
  for (const reported of values) {
    const told = snapshotOf(rolled([file(a, { 1: reported, 3: reported }), file(b, { 1: reported }), file(c, { 2: reported })]));
    const older = asKeptBefore(told);
    const places = (snapshot: Snapshot) => placedSnapshot(plan, snapshot).rows.map((r) => r.bucket);
    expect(places(older)).toEqual(places(told));
    expect(told.rows.map((r) => r.bucket)).toContain('');
  }
  const older = snapshotOf(rolled([file(a, { 1: { progress: 'done' } })]));
  const dropped = planOf({ tasks: plan.tasks.map((t) => ({ ...t, retired: true })) });
  const [row] = placedSnapshot(dropped, asKeptBefore(older)).rows;
  expect(row!.bucket).toBe('done-in-time');
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
  const others = [
    { ...at('2026-Q1', { result: 'khác' }), planId: 'KH-khac' },
    at('2026-Q2', { result: 'hai' }),
    at('không', { result: 'x' }),
  ];
  expect(snapshotsBefore(plan, others, '2026-Q2' as PeriodId)).toEqual([]);
  const two = { ...at('2026-Q1', { result: 'một' }), rows: [a, b].map((unitId) => ({ unitId, rowId: 'R', status: 's', values: {} })) };
  expect(before('2026-Q2', [two]).entries.map((e) => e.unitId)).toEqual([a, b]);
  expect(before('2026-Q2', [at('2026-Q1', undefined)]).entries).toEqual([]);
  expect(before('2026-Q2', [at('2026-Q1', undefined, 'excluded')]).entries).toMatchObject([{ leftOut: true, values: {} }]);
});

test('closing keeps the first closing; receipts stay beside those of the files given', () => {
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
    'gone',
    'aside',
    'confirmed',
    'new',
  ]);
  const again = [receiptOf(a, 'bỏ.xlsx', 'aside', { setAside: true }), receiptOf(a, 'q1.xlsx', 'q1')];
  expect(withReceipts({ ...noNotes, receipts: noted }, period, again).receipts.map((r) => [r.sha256, r.periodId])).toEqual([
    ['gone', period],
    ['confirmed', period],
    ['aside', period],
    ['q1', period],
  ]);
});

test('a file of another period that was received there stays as it was received, though it is given for this one', () => {
  const noted = [receiptOf(a, 'q1.xlsx', 'q1', { periodId: '2026-Q1' })];
  const mistaken = receiptOf(a, 'q1.xlsx', 'q1', { periodId: '2026-Q1', state: 'wrong-period' });
  expect(withReceipts({ ...noNotes, receipts: noted }, period, [mistaken]).receipts).toEqual(noted);
  expect(withReceipts(noNotes, period, [mistaken]).receipts).toEqual([mistaken]);
});

test('one period closed leaves another open', () => {
  const closed = withClosedPeriod(noNotes, rolled([], { periodId: '2026-Q1' as PeriodId }), 'VP');
  expect(withClosedPeriod(closed, rolled([]), 'VP').closed.map((c) => c.periodId)).toEqual(['2026-Q1', '2026-Q2']);
});
