import type { EntryValues, PeriodId } from '../../../src/core/entry/entry';
import { keptSnapshots } from '../../../src/core/entry/closed-period';
import { noNotes, type OfficeNotes } from '../../../src/core/entry/office-notes';
import type { Snapshot } from '../../../src/core/entry/snapshot';
import { taskId } from '../../../src/core/plan/ids';
import type { Plan } from '../../../src/core/plan/plan';
import { placedSnapshot } from '../../../src/core/rollup/placed-snapshot';
import { changesBetween } from '../../../src/core/rollup/changes';
import { withClosedPeriod } from '../../../src/core/rollup/close-period';
import { earlierReports } from '../../../src/core/rollup/earlier-reports';
import { lateAnswers } from '../../../src/core/rollup/late-answers';
import { presentSnapshot } from '../../../src/core/rollup/present-snapshot';
import { remapWaivers } from '../../../src/core/rollup/remap-occurrences';
import { snapshotOf } from '../../../src/core/rollup/snapshot-of';
import { withFormerDues } from '../../../src/core/status/former-dues';
import { task, timeline } from '../track/sample-plan';
import { period, receiptOf } from './arbitrary-contributions';
import { a, adjustment, b, file, planOf, rolled } from './small-plan';

const q3 = '2026-Q3' as PeriodId;
const was = `${taskId(1)}/2026-Q2`;

/** The small plan after its first task was re-dated from quarter II. */
function redatedTo(...items: Parameters<typeof timeline>[2][]): Plan {
  const before = planOf();
  const tasks = before.tasks.map((t) => (t.id === taskId(1) ? { ...t, timeline: timeline('deadline', '', ...items) } : t));
  return { ...before, tasks: withFormerDues(before, { ...before, tasks }) };
}
const redated = redatedTo({ date: '2026-08-15' });
const is = `${taskId(1)}/2026-08-15`;

/** What was kept of a quarter in which the first unit said this of the first task. */
const keptOf = (values: EntryValues, periodId: string = period): Snapshot => ({
  ...snapshotOf(rolled([file(a, { 1: values })])),
  periodId,
});
const done = { progress: 'done' } as const;

describe('rows that were kept of a task that has been re-dated since', () => {
  test('stand under its present due date, with the former one beside it; the others stay', () => {
    const { rows, ...rest } = presentSnapshot(redated, keptOf(done));
    expect(rows.filter((r) => r.rowId === is)).toMatchObject([
      { unitId: a, formerly: was, countedThen: true, status: 'done-in-time' },
      { unitId: b, formerly: was, countedThen: true, status: 'unreported' },
    ]);
    expect(rows.filter((r) => 'formerly' in r)).toHaveLength(2);
    expect({ ...rest, rows: [] }).toEqual({ ...keptOf(done), rows: [] });
    expect(presentSnapshot(planOf(), keptOf(done))).toEqual(keptOf(done));
  });

  test('were counted where they were due by the end of that period, or had no day', () => {
    const countedThen = (periodId: string, plan = redated) => presentSnapshot(plan, keptOf(done, periodId)).rows[0]!.countedThen;
    expect([countedThen('2026-Q1'), countedThen('2026-Q2'), countedThen('2026-05'), countedThen('2026-06'), countedThen('?')]).toEqual([
      false,
      true,
      false,
      true,
      false,
    ]);
    const undated = {
      ...redated,
      tasks: redated.tasks.map((t) => ({ ...t, formerDues: t.formerDues?.map((d) => ({ ...d, due: null })) ?? [] })),
    };
    expect(countedThen('2026-Q1', undated)).toBe(true);
  });

  test('that were finished and counted are owed no more; unfinished ones are, and so is what was finished early', () => {
    const owed = (snapshot: Snapshot) =>
      rolled([], { plan: redated, periodId: q3, earlier: [snapshot] })
        .rows.filter((r) => r.duty.occurrence.id === is)
        .map((r) => r.duty.unitId);
    expect(owed(keptOf(done))).toEqual([b]);
    expect(owed(keptOf({ progress: 'in-progress' }))).toEqual([a, b]);
    expect(owed(keptOf(done, '2026-Q1'))).toEqual([a, b]);
  });

  test('are one change of their own period, even if nothing else changed, and of another, where those that were settled fell away', () => {
    const now = snapshotOf(rolled([file(a, { 1: done })], { plan: redated }));
    const changes = changesBetween(placedSnapshot(redated, keptOf(done)), now).rows;
    const moved = { rowId: is, formerly: was, movesFigure: true };
    expect(changes).toEqual([
      { ...moved, unitId: a, before: 'done-in-time', now: 'done-in-time', cell: `${a}.xlsx!Nhiệm vụ!J10`, uncounted: ['now'] },
      { ...moved, unitId: b, before: 'unreported', now: '', cell: '', uncounted: [] },
    ]);
    const later = snapshotOf(rolled([], { plan: redated, periodId: q3, earlier: [keptOf(done)] }));
    expect(changesBetween(placedSnapshot(redated, keptOf(done)), later).rows.map((r) => [r.unitId, r.formerly])).toEqual([
      [b, was],
      [a, was],
    ]);
  });

  test('carry adjustments with them, and what was answered in a workbook of the former version', () => {
    const { rows, unasked } = rolled([file(a, { 1: done }, 'a.xlsx', 1)], { plan: redated, adjustments: [adjustment] });
    expect(unasked).toEqual([]);
    expect(rows.find((r) => r.duty.unitId === a && r.duty.occurrence.id === is)?.entry).toMatchObject({
      values: { progress: 'in-progress' },
      adjusted: ['progress'],
    });
  });

  test('keep their waivers, under the former due date and under the present one', () => {
    const waiver = { unitId: a, rowId: was, periodId: period, code: '', reason: 'Đã kiểm tra', by: 'VP', on: '2026-06-20' };
    const others = [
      { ...waiver, rowId: `${taskId(2)}/2026-Q2` },
      { ...waiver, rowId: '*' },
    ];
    expect(remapWaivers(redated, [waiver, ...others])).toEqual([waiver, { ...waiver, rowId: is }, ...others]);
  });

  test('of which it cannot be said what became of them stay as they are, and are listed where they are answered', () => {
    const split = redatedTo({ date: '2026-08-15' }, { date: '2026-09-15' });
    expect(presentSnapshot(split, keptOf(done))).toEqual(keptOf(done));
    expect(rolled([file(a, { 1: done }, 'a.xlsx', 1)], { plan: split }).unasked.map((e) => e.occurrenceId)).toEqual([was]);
  });
});

describe('what came after a period was closed', () => {
  const first = rolled([file(a, { 1: { progress: 'in-progress' } })]);
  const late = rolled([file(a, { 1: { progress: 'in-progress' } }), file(b, { 1: done })], { asOf: '2026-06-28' });
  const closed = withClosedPeriod(noNotes, first, 'VP');
  const updated = withClosedPeriod(closed, late, 'TH');

  test('stands beside the closing, whose figures, day and name stay', () => {
    const { update, ...closing } = updated.closed[0]!;
    expect(closing).toEqual(closed.closed[0]);
    expect(update).toEqual({ on: '2026-06-28', by: 'TH', snapshot: snapshotOf(late) });
    expect(keptSnapshots(updated.closed)).toEqual([snapshotOf(first), snapshotOf(late)]);
    expect(keptSnapshots(closed.closed)).toEqual([snapshotOf(first)]);
  });

  test('is replaced by what comes later still, and goes where all is again as it was', () => {
    expect(withClosedPeriod(updated, late, 'Khác')).toBe(updated);
    expect(withClosedPeriod(updated, { ...first, asOf: '2026-06-30' }, 'TH')).toEqual(closed);
    const third = rolled([file(a, { 1: done }), file(b, { 1: done })], { asOf: '2026-06-30' });
    expect(withClosedPeriod(updated, third, 'TH').closed[0]).toMatchObject({ by: 'VP', update: { on: '2026-06-30' } });
    const other = withClosedPeriod(updated, rolled([], { periodId: '2026-Q1' as PeriodId }), 'VP');
    expect(withClosedPeriod(other, third, 'TH').closed.map((c) => [c.periodId, c.update?.on])).toEqual([
      [period, '2026-06-30'],
      ['2026-Q1', undefined],
    ]);
  });

  test('is an update if a text alone is another, or a file', () => {
    const text = rolled([file(a, { 1: { progress: 'in-progress', result: 'Đã trình' } })]);
    const renamed = rolled([file(a, { 1: { progress: 'in-progress' } }, 'khac.xlsx')]);
    for (const made of [text, renamed]) expect(withClosedPeriod(closed, made, 'TH').closed[0]!.update?.by).toBe('TH');
  });

  test('is what the next period goes on from: the later word stands, a finish that was taken back is owed again', () => {
    const earlier = (notes: OfficeNotes) => earlierReports(planOf(), keptSnapshots(notes.closed), q3).entries.filter((e) => e.unitId === b);
    expect(earlier(updated)).toMatchObject([{ occurrenceId: was, values: done }]);
    const owed = (snapshots: readonly Snapshot[]) =>
      rolled([], { periodId: q3, earlier: snapshots })
        .rows.filter((r) => r.duty.occurrence.id === was)
        .map((r) => r.duty.unitId);
    expect(owed(keptSnapshots(closed.closed))).toEqual([a, b]);
    expect(owed(keptSnapshots(updated.closed))).toEqual([a]);
    expect(owed([snapshotOf(late), snapshotOf(rolled([file(b, { 1: { progress: 'in-progress' } })]))])).toEqual([a, b]);
    expect(owed([snapshotOf(late), snapshotOf(rolled([]))])).toEqual([a]);
  });

  test('still holds that a row was counted under a former due date, where it is kept under the present one', () => {
    const again = { ...keptOf(done), rows: keptOf(done).rows.map((r) => (r.rowId === was ? { ...r, rowId: is } : r)) };
    const entries = earlierReports(redated, [keptOf(done), again], q3).entries.filter((e) => e.unitId === a);
    expect(entries).toMatchObject([{ occurrenceId: is, countedThen: true }]);
    expect(earlierReports(redated, [again], q3).entries.some((e) => 'countedThen' in e)).toBe(false);
  });

  test('is told before workbooks of a later period are made: taken in, or received and left', () => {
    const tell = (notes: OfficeNotes, plan = planOf(), before = q3) =>
      lateAnswers(plan, notes, before).map((i) => [i.severity, i.code, i.facts]);
    const days = { period: 'Quý II/2026', closedOn: '20/06/2026' };
    const ofPlan = { planId: 'KH-mau' };
    expect(tell(closed)).toEqual([]);
    expect(tell(updated)).toEqual([['note', 'late-answers-taken', { ...days, on: '28/06/2026' }]]);
    const receipts = [
      receiptOf(a, `${a}.xlsx`, `sha-${a}.xlsx`, ofPlan),
      receiptOf(b, 'b.xlsx', 's1', ofPlan),
      receiptOf(b, 'b2.xlsx', 's2', ofPlan),
      receiptOf(b, 'bỏ.xlsx', 's3', { ...ofPlan, setAside: true }),
      receiptOf(b, 'kỳ khác.xlsx', 's4', { ...ofPlan, periodId: '2026-Q1' }),
      receiptOf(b, 'kế hoạch khác.xlsx', 's5', { planId: 'KH-khac' }),
    ];
    expect(tell({ ...closed, receipts })).toEqual([['warning', 'late-answers-left', { ...days, files: '“b.xlsx”, “b2.xlsx”' }]]);
    expect(tell({ ...updated, receipts: [receiptOf(b, `${b}.xlsx`, `sha-${b}.xlsx`, ofPlan)] })).toHaveLength(1);
    for (const [plan, before] of [
      [planOf(), period],
      [planOf(), '2026-Q1' as PeriodId],
      [planOf({ id: 'KH-khac' }), q3],
    ] as const)
      expect(tell({ ...updated, receipts }, plan, before)).toEqual([]);
    const unread = { ...updated, closed: updated.closed.map((c) => ({ ...c, periodId: 'Quý II' })) };
    expect(tell(unread)).toEqual([]);
  });
});

test('a task that was not re-dated keeps the only due date that it has for answers of an older version', () => {
  const plan = planOf({ tasks: [task(1, 'Một', { timeline: timeline('deadline', '', { date: '2026-06-10' }) })] });
  expect(rolled([file(a, { 1: done }, 'a.xlsx', 1)], { plan }).unasked).toEqual([]);
  expect(rolled([file(a, { 1: done }, 'a.xlsx', 2)], { plan }).unasked).toHaveLength(1);
});
