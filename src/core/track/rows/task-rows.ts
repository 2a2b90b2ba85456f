import type { Period } from '../../date/period';
import { periodSpan } from '../../date/period-span';
import type { TaskId, UnitId } from '../../plan/ids';
import type { Plan, Task } from '../../plan/plan';
import { startedBy } from '../../status/awaited';
import { occurrencesOfTask } from '../../status/occurrences';
import { rowsOfPeriod, type PeriodRow } from '../../status/rows-of-period';
import { countedTasks, leafTasks } from '../../status/tasks-of-plan';
import type { TaskAssignment } from '../assignment/resolve-assignments';
import { remembered, trackingMemo, type TrackingMemo } from '../tracking-memo';
import { keptValues } from './carried-values';
import { isSettled, type EarlierEntry, type EarlierTarget } from './earlier';
import { contentText, sectionNames } from './issued-text';
import { responsibleText } from './responsible-text';
import type { TaskRow } from './task-row';
import { timelineWords } from './timeline-words';

/** A plan with who reports on it and what has been reported before. */
export interface TrackedPlan {
  readonly plan: Plan;
  readonly assignments: readonly TaskAssignment[];
  readonly earlier: readonly EarlierEntry[];
  readonly earlierTargets: readonly EarlierTarget[];
}

/** The name by which a plan is told apart from others: its number, or its title where it has none. */
export function planName(plan: Pick<Plan, 'document'>): string {
  return plan.document.number ?? plan.document.title;
}

/**
 * The task rows of a plan in a period for one unit, or for all that report where `unitId` is null (a common workbook). This period's rows come first,
 * in the plan's order; after them the next due date of each task that has no row yet, to be folded away. Numbered from `first`.
 */
export function taskRows(
  tracked: TrackedPlan,
  unitId: UnitId | null,
  period: Period,
  first: number,
  memo: TrackingMemo = trackingMemo(),
): TaskRow[] {
  const { plan } = tracked;
  const assigned = new Map(tracked.assignments.map((a) => [a.taskId, a]));
  const units = new Map(plan.units.map((u) => [u.id, u]));
  const earlier = new Map(tracked.earlier.filter((e) => e.unitId === unitId).map((e) => [e.occurrenceId, e]));
  const started = startedBy(plan, periodSpan(period, plan.document.period).last);
  const over = [...earlier.values()].filter((e) => isSettled(e, started));
  const settled = new Set(over.map((e) => e.occurrenceId));
  // A task that was finished and counted before it was re-dated is not asked for once more on its new day.
  const counted = new Set(over.flatMap((e) => (e.countedThen === true ? [e.occurrenceId] : [])));
  const section = sectionNames(plan);
  const inCount = new Set(countedTasks(plan).map((task) => task.id));
  const rowsOf = (task: Task): (PeriodRow & { task: Task; several: boolean })[] => {
    const all = remembered(memo.occurrences, `${plan.id} ${task.id}`, () => occurrencesOfTask(task, plan));
    const owed = all.filter(({ id }) => !counted.has(id));
    const shown = rowsOfPeriod(owed, period, plan.document.period, settled);
    const now = shown.filter((row) => row.scope !== 'later');
    const next = shown.filter((row) => row.scope === 'later').slice(0, now.length === 0 ? 1 : 0);
    return [...now, ...next].map((row) => ({ ...row, task, several: all.length > 1 }));
  };
  const rows = reportedTasks(plan, assigned, unitId).flatMap(rowsOf);
  const inOrder = [...rows.filter((row) => row.scope !== 'later'), ...rows.filter((row) => row.scope === 'later')];
  return inOrder.map(({ occurrence, scope, task, several }, i) => {
    const before = earlier.get(occurrence.id);
    return {
      planId: plan.id,
      planName: planName(plan),
      task,
      occurrence,
      scope,
      counted: inCount.has(task.id) && !onlySupports(assigned.get(task.id), unitId),
      number: first + i,
      content: contentText(task, occurrence, several),
      section: section(task.sectionId),
      timeline: timelineWords(task),
      responsible: responsibleText(task, assigned.get(task.id), units),
      product: task.product.join('; '),
      values: before === undefined ? {} : keptValues(before.values),
      previous: before?.values ?? null,
    };
  });
}

function onlySupports(assignment: TaskAssignment | undefined, unitId: UnitId | null): boolean {
  return assignment?.reporters.some((r) => r.unitId === unitId && r.part === 'support') === true;
}

function reportedTasks(plan: Plan, assigned: ReadonlyMap<TaskId, TaskAssignment>, unitId: UnitId | null): Task[] {
  return leafTasks(plan.tasks).filter((task) => {
    const reporters = assigned.get(task.id)?.reporters ?? [];
    return unitId === null ? reporters.length > 0 : reporters.some((r) => r.unitId === unitId);
  });
}
