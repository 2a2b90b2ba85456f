import { parsePeriod } from '../date/period';
import type { Snapshot } from '../entry/snapshot';
import type { OccurrenceId, PeriodId } from '../entry/entry';
import type { SectionId, TaskId, UnitId } from '../plan/ids';
import type { Plan } from '../plan/plan';
import type { Occurrence } from '../status/occurrence';
import { taskOfOccurrence } from '../status/occurrence';
import { occurrencesOfTask } from '../status/occurrences';
import { rowsOfPeriod, type RowScope } from '../status/rows-of-period';
import { countedTasks, leafTasks } from '../status/tasks-of-plan';
import { resolveAssignments, type Part } from '../track/assignment/resolve-assignments';

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

/**
 * What earlier roll-ups settled: finished, or left out by the office; such an occurrence is not carried over. What was left out because it waited for a
 * document is no longer settled once its task is among the `started`. By unit.
 */
export function settledBefore(snapshots: readonly Snapshot[], started: ReadonlySet<TaskId>): Map<UnitId, Set<OccurrenceId>> {
  const settled = new Map<UnitId, Set<OccurrenceId>>();
  for (const row of snapshots.flatMap((s) => s.rows)) {
    if (!row.status.startsWith('done-') || row.status === 'done-in-period') {
      if (row.status !== 'excluded') continue;
    }
    if (row.values?.['progress'] === 'waiting' && started.has(taskOfOccurrence(row.rowId as OccurrenceId))) continue;
    const ofUnit = settled.get(row.unitId) ?? new Set<OccurrenceId>();
    settled.set(row.unitId, ofUnit.add(row.rowId as OccurrenceId));
  }
  return settled;
}

const none: ReadonlySet<OccurrenceId> = new Set();

/**
 * All that the units of a plan owe in a period: for each unit that reports on a task, the occurrences that the period shows. `settled` are the
 * occurrences that each unit finished before. In order of the register, then of the plan. The period must be a valid id.
 */
export function dutiesOf(plan: Plan, periodId: PeriodId, settled: ReadonlyMap<UnitId, ReadonlySet<OccurrenceId>>, day: string): Duty[] {
  const period = parsePeriod(periodId)!;
  const counted = new Set(countedTasks(plan).map((t) => t.id));
  const assigned = new Map(resolveAssignments(plan, day).map((a) => [a.taskId, a.reporters]));
  const order = new Map(plan.units.map((u, i) => [u.id, [u.order, i] as const]));
  const duties = leafTasks(plan.tasks).flatMap((task) => {
    const all = occurrencesOfTask(task, plan);
    return (assigned.get(task.id) ?? []).flatMap(({ unitId, part }) =>
      rowsOfPeriod(all, period, plan.document.period, settled.get(unitId) ?? none).map(({ occurrence, scope }): Duty => ({
        unitId,
        taskId: task.id,
        sectionId: task.sectionId,
        occurrence,
        scope,
        part,
        counted: counted.has(task.id) && part !== 'support' && scope !== 'later',
      })),
    );
  });
  const rank = (d: Duty): readonly [number, number] => order.get(d.unitId) ?? [Infinity, Infinity];
  return duties
    .map((duty, at) => ({ duty, at, rank: rank(duty) }))
    .sort((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1] || a.at - b.at)
    .map((x) => x.duty);
}
