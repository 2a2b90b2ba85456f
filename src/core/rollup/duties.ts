import { parsePeriod } from '../date/period';
import type { OccurrenceId, PeriodId } from '../entry/entry';
import type { SectionId, TaskId, UnitId } from '../plan/ids';
import type { Plan } from '../plan/plan';
import type { Occurrence } from '../status/occurrence';
import { taskOfOccurrence } from '../status/occurrence';
import { occurrencesOfTask } from '../status/occurrences';
import { rowsOfPeriod, type RowScope } from '../status/rows-of-period';
import { countedTasks, leafTasks } from '../status/tasks-of-plan';
import { resolveAssignments, type Part } from '../track/assignment/resolve-assignments';
import type { PresentSnapshot } from './present-snapshot';

/** What one unit owes on one occurrence in a period (một lượt giao). `counted`: it stands in the official count; support and later rows do not. */
export interface Duty {
  readonly unitId: UnitId;
  readonly taskId: TaskId;
  readonly sectionId: SectionId | null;
  readonly occurrence: Occurrence;
  readonly scope: RowScope;
  readonly part: Part;
  readonly counted: boolean;
}

/** What earlier periods settled for one unit: due dates that are finished or left out, and those that were counted there under a former date. */
export interface Settled {
  readonly finished: ReadonlySet<OccurrenceId>;
  readonly counted: ReadonlySet<OccurrenceId>;
}

/**
 * What earlier roll-ups settled: finished, or left out by the office; such an occurrence is not carried over, unless a later one says otherwise. What was left out
 * because it waited for a document is no longer settled once its task is among the `started`. A task that has been re-dated since is settled under its present
 * due date. By unit; the earliest snapshot comes first.
 */
export function settledBefore(snapshots: readonly PresentSnapshot[], started: ReadonlySet<TaskId>): Map<UnitId, Settled> {
  const settled = new Map<UnitId, { finished: Set<OccurrenceId>; counted: Set<OccurrenceId> }>();
  for (const { unitId, rowId, status, values, countedThen } of snapshots.flatMap((s) => s.rows)) {
    const id = rowId as OccurrenceId;
    const ofUnit = settled.get(unitId) ?? { finished: new Set(), counted: new Set() };
    settled.set(unitId, ofUnit);
    const waits = values?.['progress'] === 'waiting' && started.has(taskOfOccurrence(id));
    if (isSettled(status) && !waits) ofUnit.finished.add(id);
    else if (values !== undefined) ofUnit.finished.delete(id);
    if (countedThen === true) ofUnit.counted.add(id);
  }
  return settled;
}

function isSettled(status: string): boolean {
  return status === 'excluded' || (status.startsWith('done-') && status !== 'done-in-period');
}

const none: Settled = { finished: new Set(), counted: new Set() };

/**
 * All that the units of a plan owe in a period: for each unit that reports on a task, the occurrences that the period shows. `settled` is
 * what each unit finished before; what was counted under a former date is not owed again. In order of the register, then of the plan. The period must be a valid id.
 */
export function dutiesOf(plan: Plan, periodId: PeriodId, settled: ReadonlyMap<UnitId, Settled>, day: string): Duty[] {
  const period = parsePeriod(periodId)!;
  const counted = new Set(countedTasks(plan).map((t) => t.id));
  const assigned = new Map(resolveAssignments(plan, day).map((a) => [a.taskId, a.reporters]));
  const order = new Map(plan.units.map((u, i) => [u.id, [u.order, i] as const]));
  const duties = leafTasks(plan.tasks).flatMap((task) => {
    const all = occurrencesOfTask(task, plan);
    return (assigned.get(task.id) ?? []).flatMap(({ unitId, part }) => {
      const before = settled.get(unitId) ?? none;
      const owed = all.filter(({ id }) => !(before.counted.has(id) && before.finished.has(id)));
      return rowsOfPeriod(owed, period, plan.document.period, before.finished).map(({ occurrence, scope }): Duty => ({
        unitId,
        taskId: task.id,
        sectionId: task.sectionId,
        occurrence,
        scope,
        part,
        counted: counted.has(task.id) && part !== 'support' && scope !== 'later',
      }));
    });
  });
  const rank = (d: Duty): readonly [number, number] => order.get(d.unitId) ?? [Infinity, Infinity];
  return duties
    .map((duty, at) => ({ duty, at, rank: rank(duty) }))
    .sort((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1] || a.at - b.at)
    .map((x) => x.duty);
}
