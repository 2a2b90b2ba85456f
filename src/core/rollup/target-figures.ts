import { parsePeriod, type Period } from '../date/period';
import type { Consolidation, MergedTarget } from '../entry/consolidation';
import type { TargetId, TaskId, UnitId } from '../plan/ids';
import type { Plan, Task } from '../plan/plan';
import type { Target } from '../plan/target';

import { requirementOf, type Level, type Requirement } from '../status/requirement';
import { leafTasks } from '../status/tasks-of-plan';
import type { Reporter, TaskAssignment } from '../track/assignment/resolve-assignments';
import { combineFigures, type FigureName } from './combine-figures';
import { groupBy } from './in-order';

/** The four figures of a target, which are different things and are never derived from each other; null where nobody reported one. */
export const FIGURES = ['inPeriod', 'sinceYear', 'sincePlan', 'estimated'] as const satisfies readonly FigureName[];

/**
 * One target with what all its units make together; coverage is `reported` of `expected`. For a unit-share, and where the units' figures are not combined,
 * the units that reached it and those that did not are named.
 */
export interface TargetFigure {
  readonly target: Target;
  readonly taskId: TaskId | null;
  readonly expected: readonly UnitId[];
  readonly reported: readonly UnitId[];
  readonly figures: Readonly<Record<FigureName, number | null>>;
  readonly reached: readonly UnitId[];
  readonly notReached: readonly UnitId[];
  readonly unreported: readonly UnitId[];
  /** What is required of all units together in each figure, and by which of them the target is judged. */
  readonly requirement: Requirement;
  /** What the target is judged by, where it can be said: the lower end of `requirement.level`, or the share of units. */
  readonly required: number | null;
  /** What has been attained in the terms of `required`. */
  readonly attained: number | null;
  /** Whether the target is met by what has been attained; null where that cannot be said. */
  readonly met: boolean | null;
  readonly values: readonly MergedTarget[];
}

/** Who reports on each task or on a task below it, those left out that only support it. */
function reportersByTask(plan: Plan, assignments: readonly TaskAssignment[]): Map<TaskId, Reporter[]> {
  const parentOf = new Map(plan.tasks.map((t) => [t.id, t.parentId]));
  const reporters = new Map(assignments.map((a) => [a.taskId, a.reporters.filter((r) => r.part !== 'support')]));
  const byTask = new Map<TaskId, Reporter[]>();
  for (const leaf of leafTasks(plan.tasks)) {
    for (let at: TaskId | null = leaf.id; at !== null; at = parentOf.get(at) ?? null) {
      const known = byTask.get(at) ?? [];
      known.push(...(reporters.get(leaf.id) ?? []));
      byTask.set(at, known);
    }
  }
  return byTask;
}

/** Who is asked about each target of a plan: those that report on its task or a task below it; the office's own indicators go to everybody who reports. */
export function targetUnits(plan: Plan, assignments: readonly TaskAssignment[]): Map<TargetId, UnitId[]> {
  const ofTask = new Map([...reportersByTask(plan, assignments)].map(([id, reporters]) => [id, new Set(reporters.map((r) => r.unitId))]));
  const order = new Map(plan.units.map((u) => [u.id, u.order]));
  const inOfficialOrder = (units: Iterable<UnitId>): UnitId[] =>
    [...units].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0) || (a < b ? -1 : 1));
  const everybody = inOfficialOrder(new Set([...ofTask.values()].flatMap((ids) => [...ids])));
  return new Map([
    ...plan.tasks.flatMap((task) => task.targets.map((t) => [t.id, inOfficialOrder(ofTask.get(task.id) ?? [])] as const)),
    ...(plan.indicators ?? []).map((t) => [t.id, everybody] as const),
  ]);
}

function isAnswered({ values }: MergedTarget): boolean {
  return values.reached !== undefined || FIGURES.some((f) => values[f] !== undefined);
}

/** A plain number of a plan is to be reached, and more reaches it too; none at all (“0 vụ”) is kept only by none. */
function isMet({ op }: Target, attained: number | null, level: Level | null): boolean | null {
  if (attained === null || level === null) return null;
  const { low, high } = level;
  switch (op) {
    case '>=':
      return attained >= low;
    case '>':
      return attained > low;
    case '<=':
      return attained <= low;
    case '<':
      return attained < low;
    case '=':
      return low === 0 ? attained === 0 : attained >= low;
    case 'range':
      return attained >= low && attained <= (high ?? low);
    case 'increase':
    case 'decrease':
    case 'reach':
      return null;
  }
}

type Reading = Pick<TargetFigure, 'reached' | 'notReached' | 'unreported' | 'required' | 'attained' | 'met'>;

/** A share of units: each has said yes or no; the share that said yes is judged. */
function shareReading({ percent }: Target, expected: readonly UnitId[], byUnit: ReadonlyMap<UnitId, MergedTarget>): Reading {
  const said = (is: boolean | undefined): UnitId[] => expected.filter((u) => byUnit.get(u)?.values.reached === is);
  const reached = said(true);
  const required = percent ?? 100;
  const attained = expected.length === 0 ? null : (100 * reached.length) / expected.length;
  const met = attained === null ? null : attained >= required;
  return { reached, notReached: said(false), unreported: said(undefined), required, attained, met };
}

/** Figures that are not combined are judged unit by unit: the target is met once every unit has reached it. */
function readingByUnit(
  target: Target,
  expected: readonly UnitId[],
  byUnit: ReadonlyMap<UnitId, MergedTarget>,
  { judgedBy, level }: Requirement,
): Reading {
  const verdictOf = (unit: UnitId): boolean | null => {
    const values = byUnit.get(unit)?.values;
    return isMet(target, judgedBy.map((name) => values?.[name]).find((v) => v !== undefined) ?? null, level);
  };
  const judged = (is: boolean): UnitId[] => expected.filter((unit) => verdictOf(unit) === is);
  const [reached, notReached] = [judged(true), judged(false)];
  const met = notReached.length > 0 ? false : reached.length > 0 && reached.length === expected.length ? true : null;
  const unreported = reached.length + notReached.length === 0 ? [] : expected.filter((u) => !byUnit.has(u));
  return { reached, notReached, unreported, required: level?.low ?? null, attained: null, met };
}

/** The units that are asked about a target, and whether each of them has its task by itself. */
interface Asked {
  readonly expected: readonly UnitId[];
  readonly byItself: boolean;
}

function figureOf(
  plan: Plan,
  period: Period,
  target: Target,
  task: Task | null,
  { expected, byItself }: Asked,
  own: readonly MergedTarget[],
): TargetFigure {
  const answered = own.filter((t) => expected.includes(t.unitId) && isAnswered(t));
  const byUnit = new Map(answered.map((t) => [t.unitId, t]));
  // Where one unit alone is asked there is nothing to combine.
  const aggregate = target.aggregate === 'none' && expected.length === 1 ? 'last' : target.aggregate;
  const figures = Object.fromEntries(
    FIGURES.map((f) => [f, combineFigures({ ...target, aggregate }, f, answered)]),
  ) as TargetFigure['figures'];
  const requirement = requirementOf(target, task, plan, period, { count: expected.length, byItself });
  const { judgedBy, level } = requirement;
  const reading = (): Reading => {
    if (aggregate === 'unit-share') return shareReading(target, expected, byUnit);
    if (aggregate === 'none') return readingByUnit(target, expected, byUnit, requirement);
    const attained = judgedBy.map((name) => figures[name]).find((figure) => figure !== null) ?? null;
    const met = isMet(target, attained, level);
    return { reached: [], notReached: [], unreported: [], required: level?.low ?? null, attained, met };
  };
  const reported = expected.filter((u) => byUnit.has(u));
  return { target, taskId: task?.id ?? null, expected, reported, figures, requirement, ...reading(), values: answered };
}

/** Every target of a plan and every indicator of the office, in the plan's order, with the figures of all units that report on it. */
export function targetFigures(plan: Plan, assignments: readonly TaskAssignment[], consolidation: Consolidation): TargetFigure[] {
  const units = targetUnits(plan, assignments);
  const reporters = reportersByTask(plan, assignments);
  const askedOf = (target: Target, task: Task | null): Asked => ({
    expected: units.get(target.id) ?? [],
    byItself: task !== null && (reporters.get(task.id) ?? []).every((r) => r.part === 'each'),
  });
  const entries = groupBy(consolidation.targets, (t) => t.targetId);
  const period = parsePeriod(consolidation.periodId)!;
  const present = plan.tasks.filter((t) => t.retired !== true);
  return [
    ...present.flatMap((task) => task.targets.map((target) => ({ target, task }))),
    ...(plan.indicators ?? []).map((target) => ({ target, task: null })),
  ].map(({ target, task }) => figureOf(plan, period, target, task, askedOf(target, task), entries.get(target.id) ?? []));
}
