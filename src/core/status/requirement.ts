import type { Period } from '../date/period';
import type { DateSpan } from '../date/period-span';
import type { Plan, Task } from '../plan/plan';
import type { Target } from '../plan/target';
import { rateOf, type RateCycle } from '../plan/target-rate';
import { cyclesIn, isUnderWay, reportWindow, WINDOWS, type Reckoning, type WindowName } from './cycles-in-window';
import { stretchesOf } from './task-stretches';

/** A level to be reached, in the target's unit; `high` is the upper end of a range. */
export interface Level {
  readonly low: number;
  readonly high: number | null;
}

/** What a target asks of a period's report. */
export interface Requirement {
  /** What is required of each figure by itself; null where nothing is, or it cannot be said. */
  readonly levels: Readonly<Record<WindowName, Level | null>>;
  /** By which figures the target is judged, the first that is there. */
  readonly judgedBy: readonly WindowName[];
  /** What they are compared with; null where it cannot be said. */
  readonly level: Level | null;
  /** Why it cannot: no figure is stated, it is stated for each of something whose number nobody knows, or the time of the task has not begun. */
  readonly unknown: 'no-figure' | 'unknown-number' | 'not-begun' | null;
  /** How many units owe by themselves what is stated for each month, quarter …: what is required of them together is that of one, so many times. */
  readonly owedBy: number;
}

/** How many units are asked, and whether each of them has the task by itself. */
export interface AskedUnits {
  readonly count: number;
  readonly byItself: boolean;
}

/** Words of a plan for what reports by itself: a target "mỗi xã" is one for each of them. */
const UNIT = /^(?:unit|xã|phường|đặc khu|đơn vị|cơ quan|địa phương|đảng ủy|sở|ban|ngành|trường)(?![\p{L}])/iu;

const none = { inPeriod: null, sinceYear: null, sincePlan: null } as const;

/** Shares and states are levels that hold at any time; only what is counted grows with time and with the units. */
function growsWithTime({ percent, aggregate }: Target): boolean {
  return percent === null && (aggregate === 'sum' || aggregate === 'none' || aggregate === 'worst');
}

function times(level: Level | null, n: number): Level | null {
  const rounded = (value: number): number => Math.round(value * n * 1e9) / 1e9;
  return level === null ? null : { low: rounded(level.low), high: level.high === null ? null : rounded(level.high) };
}

/** The level in the target's own words, for as many units as are asked; null where it is stated for each of something whose number nobody knows. */
function statedLevel(target: Target, units: number): Level | null {
  if (target.low === null) return null;
  const stated = { low: target.low, high: target.high ?? null };
  const { each } = rateOf(target.per);
  if (each === null || !growsWithTime(target)) return stated;
  if (!UNIT.test(each)) return null;
  return target.aggregate === 'sum' ? times(stated, units) : stated;
}

/** The windows of a period's report that hold the same data as one of them, that one first. */
function alike(name: WindowName, period: Period, by: Reckoning): WindowName[] {
  const { first, last } = reportWindow(name, period, by).data;
  const same = WINDOWS.filter((other) => {
    const { data } = reportWindow(other, period, by);
    return data.first === first && data.last === last;
  });
  return [name, ...same.filter((other) => other !== name)];
}

function ofCycles(
  target: Target,
  stated: Level | null,
  cycle: RateCycle,
  period: Period,
  stretches: readonly DateSpan[],
  by: Reckoning,
): Pick<Requirement, 'levels' | 'judgedBy' | 'level'> {
  const counts = Object.fromEntries(
    WINDOWS.map((name) => [name, cyclesIn(cycle, reportWindow(name, period, by), stretches, by)]),
  ) as Record<WindowName, number>;
  const levelOf = (name: WindowName): Level | null =>
    counts[name] === 0 ? null : growsWithTime(target) ? times(stated, counts[name]) : stated;
  const levels = { inPeriod: levelOf('inPeriod'), sinceYear: levelOf('sinceYear'), sincePlan: levelOf('sincePlan') };
  const whole = (['inPeriod', 'sinceYear'] as const).find((name) => counts[name] > 0);
  if (whole !== undefined) return { levels, judgedBy: alike(whole, period, by), level: levels[whole] };
  // The first cycle of the year is not over yet: it is judged by what has been reached of it so far.
  if (isUnderWay(reportWindow('sinceYear', period, by), stretches))
    return { levels, judgedBy: alike('sinceYear', period, by), level: stated };
  return { levels, judgedBy: alike('sincePlan', period, by), level: levels.sincePlan };
}

/**
 * What a target asks of the report of a period. One that is stated for each month, quarter … is asked as many times as whole cycles lie in a figure's window and
 * in the time of its task (shares are not multiplied), and judged by the period's own figure; where no cycle ends in the period, by that since the start of the
 * year. Any other is judged since the start of the plan. A rate whose figures are added up is owed by every unit that has the task by itself, whether it reported
 * or not; a count without a rate is that of the plan as a whole. `task` is null for an indicator of the office's own.
 */
export function requirementOf(
  target: Target,
  task: Task | null,
  plan: Pick<Plan, 'document' | 'settings' | 'waiting'>,
  period: Period,
  units: AskedUnits,
): Requirement {
  const { cycle, each } = rateOf(target.per);
  const isOwed = units.byItself && cycle !== null && each === null && target.aggregate === 'sum' && growsWithTime(target);
  const owedBy = isOwed ? Math.max(1, units.count) : 1;
  const stated = times(statedLevel(target, units.count), owedBy);
  const unknown = stated !== null ? null : target.low === null ? 'no-figure' : 'unknown-number';
  if (cycle === null)
    return { levels: { ...none, sincePlan: stated }, judgedBy: ['sincePlan', 'sinceYear'], level: stated, unknown, owedBy };
  const by = { settings: plan.settings, plan: plan.document.period };
  const asked = ofCycles(target, stated, cycle, period, stretchesOf(task, plan), by);
  return { ...asked, unknown: unknown ?? (asked.level === null ? 'not-begun' : null), owedBy };
}

/** Whether what a target requires is multiplied by the weeks, months, quarters … for each of which it is stated. */
export function isMultiplied(target: Target): boolean {
  return rateOf(target.per).cycle !== null && growsWithTime(target);
}
