import type { PeriodId } from '../../src/core/entry/entry';
import { noNotes } from '../../src/core/entry/office-notes';
import type { UnitId } from '../../src/core/plan/ids';
import { earlierReports } from '../../src/core/rollup/earlier-reports';
import { closedPeriodSchema } from '../../src/core/entry/closed-period';
import { closePeriod } from '../../src/work/close';
import { rollUpPeriod } from '../../src/work/roll-up';
import { samplePlan } from '../core/track/sample-plan';
import { rowsById } from '../core/entries/returned-double';
import { blankOf, inputOf, jsonPorts, returnedFile } from './period-files';

const plan = samplePlan();
const [first, second] = plan.units.map((u) => u.id) as [UnitId, UnitId];
const ids = [...rowsById(blankOf(plan, first).sheets.find((s) => s.name === 'Nhiệm vụ')!).keys()];
const a = returnedFile(plan, first, 'a.xlsx', {
  [ids[0]!]: { progress: 'Đã hoàn thành', result: 'Đã ban hành' },
  [ids[1]!]: { progress: 'Đang thực hiện', percent: 40 },
});
const b = returnedFile(plan, second, 'b.xlsx', { [ids[0]!]: { progress: 'Đang thực hiện' } });
const close = (files: Parameters<typeof inputOf>[1], notes = noNotes) =>
  closePeriod({ ...inputOf(plan, files, { notes }), by: 'Văn phòng' }, jsonPorts).value;

test('a closed period keeps day, coverage and figures, and fits its stored shape', () => {
  const { notes, update } = close([a]);
  expect(update).toBeNull();
  expect(notes.closed).toHaveLength(1);
  expect(notes.closed[0]).toMatchObject({
    periodId: '2026-Q2',
    closedOn: '2026-06-20',
    by: 'Văn phòng',
    snapshot: { unitsExpected: 3, unitsReported: 1 },
  });
  expect(closedPeriodSchema.safeParse(JSON.parse(JSON.stringify(notes.closed[0]))).success).toBe(true);
  expect(notes.receipts.map((r) => r.file)).toEqual(['a.xlsx']);
});

test('closing again changes nothing that was closed and tells what would differ', () => {
  const first = close([a]).notes;
  const again = close([a, b], first);
  expect(again.notes.closed).toEqual(first.closed);
  expect(again.update!.changes.filesAdded).toEqual(['b.xlsx']);
  expect(again.update!.changes.figures).toContainEqual({ name: 'turns.open.late', before: 0, now: 1 });
  expect(again.update!.changes.rows).toContainEqual(
    expect.objectContaining({
      unitId: second,
      rowId: ids[0],
      before: 'unreported',
      now: 'in-progress-late',
      cell: expect.stringContaining('b.xlsx!Nhiệm vụ!'),
    }),
  );
});

test('a later roll-up of a closed period is called an update', () => {
  const { notes } = close([a]);
  expect(rollUpPeriod(inputOf(plan, [a], { notes }), jsonPorts).issues.map((i) => i.code)).toContain('period-closed');
});

test('what was finished is not asked again in the next period; the rest comes along with what was said', () => {
  const { notes } = close([a]);
  const next = rollUpPeriod(inputOf(plan, [], { notes, periodId: '2026-Q3' as PeriodId }), jsonPorts).value.rollUp;
  const of = (unit: UnitId) => next.rows.filter((r) => r.duty.unitId === unit && r.duty.occurrence.id === ids[0]);
  expect(of(first)).toEqual([]);
  expect(of(second)).toHaveLength(1);
  const earlier = earlierReports(
    plan,
    notes.closed.map((c) => c.snapshot),
    '2026-Q3' as PeriodId,
  );
  expect(earlier.entries.find((e) => e.unitId === first && e.occurrenceId === ids[1])!.values).toEqual({
    progress: 'in-progress',
    percent: 40,
  });
  expect(
    earlierReports(
      plan,
      notes.closed.map((c) => c.snapshot),
      '2026-Q1' as PeriodId,
    ).entries,
  ).toEqual([]);
});
