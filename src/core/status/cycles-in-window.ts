import { dataWindow, windowSincePlanStart, windowSinceYearStart, type ReportingSettings } from '../date/data-window';
import { addDays, daysBetween } from '../date/day-count';
import { dateWithin, earlierOf, laterOf, type IsoDate } from '../date/iso-date';
import { periodsOfPlan } from '../date/neighbour-period';
import type { Period, PeriodKind } from '../date/period';
import { periodSpan, planSpan, type DateSpan, type PlanTime } from '../date/period-span';
import type { RateCycle } from '../plan/target-rate';

/** The figures of a target that hold all days from one to another: of the period alone, since the start of the year, since the start of the plan. */
export const WINDOWS = ['inPeriod', 'sinceYear', 'sincePlan'] as const;
export type WindowName = (typeof WINDOWS)[number];

/** A window of a report: the days whose data it holds, and the calendar day on which it begins. */
export interface ReportWindow {
  readonly data: DateSpan;
  readonly begins: IsoDate;
}

/** What windows and cycles are reckoned by. */
export interface Reckoning {
  readonly settings: ReportingSettings;
  readonly plan: PlanTime;
}

/** One of the windows of a period's report. */
export function reportWindow(name: WindowName, period: Period, { settings, plan }: Reckoning): ReportWindow {
  const planBegins = planSpan(plan).first;
  switch (name) {
    case 'inPeriod':
      return { data: dataWindow(period, settings, plan), begins: periodSpan(period, plan).first };
    case 'sinceYear': {
      const begins = period.kind === 'plan' ? planBegins : dateWithin(period.year, 1, 1);
      return { data: windowSinceYearStart(period, settings, plan), begins };
    }
    case 'sincePlan':
      return { data: windowSincePlanStart(period, settings, plan), begins: planBegins };
  }
}

const KINDS: Readonly<Record<Exclude<RateCycle, 'day' | 'week'>, PeriodKind>> = {
  month: 'month',
  quarter: 'quarter',
  'half-year': 'half',
  year: 'year',
};

function daysIn(data: DateSpan, stretches: readonly DateSpan[]): number {
  const days = stretches.map((s) => daysBetween(laterOf(s.first, data.first), earlierOf(s.last, data.last)) + 1);
  return days.reduce((sum, n) => sum + Math.max(0, n), 0);
}

const holds = (span: DateSpan, { first, last }: DateSpan): boolean => span.first <= first && last <= span.last;

/**
 * How many whole cycles lie in a window and in the stretches of a task. A week lies where its Thursday does; a longer cycle where its calendar days lie in the
 * task's and its data, cut off as the period's are, in the window's.
 */
export function cyclesIn(cycle: RateCycle, window: ReportWindow, stretches: readonly DateSpan[], by: Reckoning): number {
  const { data, begins } = window;
  if (cycle === 'day') return daysIn(data, stretches);
  if (cycle === 'week') {
    return periodsOfPlan('week', by.plan).filter((week) => {
      const thursday = addDays(periodSpan(week, by.plan).first, 3);
      const day = { first: thursday, last: thursday };
      return holds(data, day) && stretches.some((s) => holds(s, day));
    }).length;
  }
  return periodsOfPlan(KINDS[cycle], by.plan).filter((period) => {
    const span = periodSpan(period, by.plan);
    const cutOff = dataWindow(period, by.settings, by.plan).last;
    return span.first >= begins && cutOff <= data.last && stretches.some((s) => holds(s, span));
  }).length;
}

/** Whether some day of a window, up to the end of the cycle in which it ends, is one on which the task is worked on. */
export function isUnderWay({ data, begins }: ReportWindow, stretches: readonly DateSpan[]): boolean {
  return stretches.some((s) => s.first <= data.last && s.last >= begins);
}
