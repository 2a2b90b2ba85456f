import type { EntryValues, OccurrenceId } from '../../../src/core/entry/entry';
import type { Snapshot } from '../../../src/core/entry/snapshot';
import { sectionId, taskId } from '../../../src/core/plan/ids';
import { snapshotOf } from '../../../src/core/rollup/snapshot-of';
import { assignedIn, doneIn } from '../../../src/core/status/counts';
import { target, task, timeline } from '../track/sample-plan';
import { a, b, c, q2, planOf, file, rolled, adjustment } from './small-plan';

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
  expect(tally.sections.map((s) => s.counts.coverage)).toEqual([
    { reported: [a], expected: [a, b] },
    { reported: [a], expected: [a, b] },
    { reported: [], expected: [b] },
  ]);
});

test('everybody who is asked something is expected to report, counted or not, and nobody of whom only later rows are known', () => {
  const { asked, tally } = rolled([]);
  expect(asked).toEqual([a, b, c]);
  expect(tally.all.coverage).toEqual({ reported: [], expected: [a, b, c] });
  const laterOnly = { assignments: [{ taskId: taskId(3), mode: 'each' as const, unitIds: [a], groupIds: [] }] };
  expect(rolled([], { plan: planOf(laterOnly) }).asked).toEqual([]);
  const asks = target(3, 1, '12 hội nghị');
  const tasks = planOf().tasks.map((t) => (t.id === taskId(3) ? { ...t, targets: [asks] } : t));
  expect(rolled([], { plan: planOf({ ...laterOnly, tasks }) }).asked).toEqual([a]);
});

test('a unit has reported once its file counts, whatever could be understood of it, and its counts stay as they are', () => {
  const differing = [file(a, { 1: { progress: 'done' } }, 'một.xlsx'), file(a, { 1: { progress: 'paused' } }, 'hai.xlsx')];
  const { tally } = rolled([...differing, file(c, { 2: { progress: 'done' } })]);
  expect(tally.all.coverage.reported).toEqual([a, c]);
  expect(tally.all.turns.unreported).toBe(3);
  expect(tally.units.map((u) => [u.unitId, u.counts.coverage.reported])).toEqual([
    [a, [a]],
    [b, []],
  ]);
});

test('an answer that only says that there is nothing to remark is none that nobody asked for', () => {
  const made = file(c, { 1: {} });
  const silent = { ...made, entries: made.entries.map((e) => ({ ...e, nothing: ['difficulty'] as const })) };
  expect(rolled([silent]).unasked).toEqual([]);
});

test('only rows whose files differ are in conflict', () => {
  expect(rolled([file(a, { 1: { progress: 'done' } })]).rows.map((r) => r.conflicting)).not.toContain(true);
});

test('units without a place of their own stand in the order of the register, their duties in that of the plan', () => {
  const units = planOf().units.map((u) => ({ ...u, order: 1 }));
  const { rows } = rolled([], { plan: planOf({ units: [...units].reverse() }) });
  expect(rows.map((r) => [r.duty.unitId, r.duty.taskId])).toEqual([
    [c, taskId(2)],
    [b, taskId(1)],
    [b, taskId(2)],
    [b, taskId(3)],
    [a, taskId(1)],
    [a, taskId(3)],
  ]);
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

test('reports on a task that was dropped, or that is not of this plan, are kept as they came', () => {
  const plan = planOf({ tasks: [{ ...task(1, 'Một', { timeline: timeline('deadline', '', { date: '2026-06-10' }) }), retired: true }] });
  const { unasked } = rolled([file(a, { 1: { progress: 'done' }, 9: { progress: 'paused' } }, 'a.xlsx', 1)], { plan });
  expect(unasked.map((e) => e.occurrenceId)).toEqual([`${taskId(1)}/2026-Q2`, `${taskId(9)}/2026-Q2`]);
});

test('of a file for an older version only the rows whose due date moved are laid over', () => {
  const plan = planOf({
    tasks: [task(1, 'Một', { timeline: timeline('deadline', '', { date: '2026-06-10' }) }), task(2, 'Hai', { timeline: q2 })],
    assignments: [{ sectionId: sectionId(1), mode: 'each', unitIds: [a], groupIds: [] }],
  });
  const { consolidation } = rolled([file(a, { 1: { progress: 'done' }, 2: { progress: 'paused' } }, 'a.xlsx', 1)], { plan });
  expect(consolidation.entries.map((e) => [e.occurrenceId, e.values.progress])).toEqual([
    [`${taskId(1)}/2026-06-10`, 'done'],
    [`${taskId(2)}/2026-Q2`, 'paused'],
  ]);
});

test('of a task with several due dates nothing is laid over', () => {
  const plan = planOf({
    tasks: [task(1, 'Một', { timeline: timeline('periods', '', { year: 2026, months: [5] }, { year: 2026, months: [6] }) })],
  });
  const { unasked } = rolled([file(a, { 1: { progress: 'done' } }, 'a.xlsx', 1)], { plan });
  expect(unasked).toHaveLength(1);
});

test('ongoing work leaves the count only by a proposal that ongoing work can make', () => {
  const plan = planOf({ tasks: [task(1, 'Một', { timeline: timeline('ongoing', '', { ongoing: true }) })] });
  const leaves = (progress: EntryValues['progress']) => {
    const answer = file(a, { 1: { progress: progress! } });
    const entries = answer.entries.map((e) => ({ ...e, occurrenceId: `${e.taskId}/-` as OccurrenceId }));
    const { rows } = rolled([{ ...answer, entries }], { plan });
    return rows.find((r) => r.entry !== null)?.leaves;
  };
  expect(leaves('nothing-arisen')).toBe('no');
  expect(leaves('not-applicable')).toBe('proposed');
});
