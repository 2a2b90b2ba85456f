import type { Period } from '../../date/period';
import type { TargetEntry } from '../../entry/entry';
import type { TaskId, UnitId } from '../../plan/ids';
import type { Target } from '../../plan/target';
import { requirementOf } from '../../status/requirement';
import { leafTasks } from '../../status/tasks-of-plan';
import { targetWords } from '../target-words';
import type { TrackedPlan } from './task-rows';
import { planName } from './task-rows';

/** One row of the sheet `Chỉ tiêu`; `taskId` is null for an indicator of the office's own. */
export interface TargetRow {
  readonly planId: string;
  readonly planName: string;
  readonly taskId: TaskId | null;
  readonly target: Target;
  readonly number: number;
  readonly indicator: string;
  readonly required: string;
  readonly measure: string;
  readonly values: TargetEntry['values'];
  readonly previous: string;
}

/**
 * The target rows of a plan for one unit, or for all where `unitId` is null: the targets of every task that the unit reports on (parents included) and
 * the office's own indicators, in the plan's order, numbered from `first`; what is required is told for the figures of the period. A task that the unit
 * only supports brings none: its figures are those of the unit in charge.
 */
export function targetRows(tracked: TrackedPlan, unitId: UnitId | null, period: Period, first: number): TargetRow[] {
  const { plan } = tracked;
  const mine = (taskId: TaskId): boolean => {
    const reporters = tracked.assignments.find((a) => a.taskId === taskId)?.reporters ?? [];
    return unitId === null ? reporters.length > 0 : reporters.some((r) => r.unitId === unitId && r.part !== 'support');
  };
  const reported = new Set<TaskId>();
  const parentOf = new Map(plan.tasks.map((t) => [t.id, t.parentId]));
  for (const leaf of leafTasks(plan.tasks)) {
    if (!mine(leaf.id)) continue;
    for (let at: TaskId | null | undefined = leaf.id; at !== null && at !== undefined; at = parentOf.get(at)) reported.add(at);
  }
  const ofTasks = plan.tasks
    .filter((t) => reported.has(t.id))
    .flatMap((task) => task.targets.map((target) => ({ taskId: task.id, target, of: task })));
  const reports = unitId === null || reported.size > 0;
  const own = (reports ? (plan.indicators ?? []) : []).map((target) => ({ taskId: null, target, of: null }));
  const earlier = new Map(tracked.earlierTargets.filter((e) => e.unitId === unitId).map((e) => [e.targetId, e]));
  return [...ofTasks, ...own].map(({ taskId, target, of }, i) => {
    const before = earlier.get(target.id)?.values;
    return {
      planId: plan.id,
      planName: planName(plan),
      taskId,
      target,
      number: first + i,
      indicator: of === null ? target.raw : targetWords.ofTask(target.raw, of.shortName),
      required: targetWords.required(target, requirementOf(target, of, plan, period, { count: 1, byItself: true })),
      measure: targetWords.measure(target),
      values: before === undefined ? {} : kept(before),
      previous: before === undefined ? '' : targetWords.previous(before),
    };
  });
}

/** A base and a document stay from period to period; figures are asked for anew. */
function kept(values: TargetEntry['values']): TargetEntry['values'] {
  return {
    ...(values.base === undefined ? {} : { base: values.base }),
    ...(values.document === undefined ? {} : { document: values.document }),
  };
}
