import type { Consolidation, MergedTarget } from '../entry/consolidation';
import type { TargetId, TaskId, UnitId } from '../plan/ids';
import type { Plan } from '../plan/plan';
import type { Target } from '../plan/target';
import { leafTasks } from '../status/tasks-of-plan';
import type { TaskAssignment } from '../track/assignment/resolve-assignments';
import { combineFigures, type FigureName } from './combine-figures';
import { groupBy } from './in-order';

/** The four figures of a target, which are different things and are never derived from each other; null where nobody reported one. */
export const FIGURES = ['inPeriod', 'sinceYear', 'sincePlan', 'estimated'] as const satisfies readonly FigureName[];

/** One target with what all its units make together. For a unit-share the units are named; coverage is `reported` of `expected`. */
export interface TargetFigure {
  readonly target: Target;
  readonly taskId: TaskId | null;
  readonly expected: readonly UnitId[];
  readonly reported: readonly UnitId[];
  readonly figures: Readonly<Record<FigureName, number | null>>;
  readonly reached: readonly UnitId[];
  readonly notReached: readonly UnitId[];
  readonly unreported: readonly UnitId[];
  /** What is required of all units together, where it can be said. */
  readonly required: number | null;
  /** What has been attained so far, in the terms of `required`. */
  readonly attained: number | null;
  /** Whether the target is met so far; null where that cannot be said. */
  readonly met: boolean | null;
  readonly values: readonly MergedTarget[];
}

/** Who is asked about each target of a plan: those that report on its task or a task below it; the office's own indicators go to everybody who reports. */
export function targetUnits(plan: Plan, assignments: readonly TaskAssignment[]): Map<TargetId, UnitId[]> {
  const parentOf = new Map(plan.tasks.map((t) => [t.id, t.parentId]));
  const reporters = new Map(assignments.map((a) => [a.taskId, a.reporters.filter((r) => r.part !== 'support').map((r) => r.unitId)]));
  const ofTask = new Map<TaskId, Set<UnitId>>();
  for (const leaf of leafTasks(plan.tasks)) {
    for (let at: TaskId | null = leaf.id; at !== null; at = parentOf.get(at) ?? null) {
      const units = ofTask.get(at) ?? new Set<UnitId>();
      for (const unit of reporters.get(leaf.id) ?? []) units.add(unit);
      ofTask.set(at, units);
    }
  }
  const order = new Map(plan.units.map((u) => [u.id, u.order]));
  const inOfficialOrder = (units: Iterable<UnitId>): UnitId[] =>
    [...units].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0) || (a < b ? -1 : 1));
  const everybody = inOfficialOrder(new Set([...reporters.values()].flat()));
  return new Map([
    ...plan.tasks.flatMap((task) => task.targets.map((t) => [t.id, inOfficialOrder(ofTask.get(task.id) ?? [])] as const)),
    ...(plan.indicators ?? []).map((t) => [t.id, everybody] as const),
  ]);
}

function isAnswered({ values }: MergedTarget): boolean {
  return values.reached !== undefined || FIGURES.some((f) => values[f] !== undefined);
}

/** A plain number of a plan is to be reached, and more reaches it too; none at all (“0 vụ”) is kept only by none. */
function isMet(target: Target, attained: number | null, required: number | null): boolean | null {
  if (attained === null || required === null) return null;
  switch (target.op) {
    case '>=':
      return attained >= required;
    case '>':
      return attained > required;
    case '<=':
      return attained <= required;
    case '<':
      return attained < required;
    case '=':
      return required === 0 ? attained === 0 : attained >= required;
    case 'range':
      return attained >= required && attained <= (target.high ?? required);
    case 'increase':
    case 'decrease':
    case 'reach':
      return null;
  }
}

/** `per` holds `year`, `month`, … for times, and the plan's own word for units (mỗi xã). */
const PER_YEAR = /^year$|(?:^|\s)năm$/u;
const PER_UNIT = /^(?:unit|xã|phường|đặc khu|đơn vị|cơ quan|địa phương|đảng ủy|sở|ban|ngành|trường)(?![\p{L}])/iu;

/** By which figures a target is judged, the first that is there: one per year since the start of the year, any other since the start of the plan. */
export function measuredBy({ per }: Pick<Target, 'per'>): readonly FigureName[] {
  return PER_YEAR.test(per ?? '') ? ['sinceYear'] : ['sincePlan', 'sinceYear'];
}

function measured(target: Target, figures: TargetFigure['figures']): number | null {
  return measuredBy(target).reduce<number | null>((found, name) => found ?? figures[name], null);
}

function figureOf(target: Target, taskId: TaskId | null, expected: readonly UnitId[], own: readonly MergedTarget[]): TargetFigure {
  const answered = own.filter((t) => expected.includes(t.unitId) && isAnswered(t));
  const byUnit = new Map(answered.map((t) => [t.unitId, t]));
  const share = target.aggregate === 'unit-share';
  const units = (test: (t: MergedTarget | undefined) => boolean): UnitId[] => (share ? expected.filter((u) => test(byUnit.get(u))) : []);
  const reached = units((t) => t?.values.reached === true);
  const figures = Object.fromEntries(FIGURES.map((f) => [f, combineFigures(target, f, answered)])) as Record<FigureName, number | null>;
  const required =
    target.low === null ? null : PER_UNIT.test(target.per ?? '') && target.aggregate === 'sum' ? target.low * expected.length : target.low;
  const attained = share ? (expected.length === 0 ? null : (100 * reached.length) / expected.length) : measured(target, figures);
  const requiredShare = share ? (target.percent ?? 100) : required;
  return {
    target,
    taskId,
    expected,
    reported: expected.filter((u) => byUnit.has(u)),
    figures,
    reached,
    notReached: units((t) => t?.values.reached === false),
    unreported: units((t) => t?.values.reached === undefined),
    required: requiredShare,
    attained,
    met: share && attained !== null ? attained >= (requiredShare ?? 100) : isMet(target, attained, required),
    values: answered,
  };
}

/** Every target of a plan and every indicator of the office, in the plan's order, with the figures of all units that report on it. */
export function targetFigures(plan: Plan, assignments: readonly TaskAssignment[], consolidation: Consolidation): TargetFigure[] {
  const units = targetUnits(plan, assignments);
  const entries = groupBy(consolidation.targets, (t) => t.targetId);
  const present = plan.tasks.filter((t) => t.retired !== true);
  return [
    ...present.flatMap((task) => task.targets.map((target) => ({ target, taskId: task.id }))),
    ...(plan.indicators ?? []).map((target) => ({ target, taskId: null })),
  ].map(({ target, taskId }) => figureOf(target, taskId, units.get(target.id) ?? [], entries.get(target.id) ?? []));
}
