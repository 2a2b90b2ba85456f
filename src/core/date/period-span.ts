import { endOfMonth, startOfMonth, startOfWeek } from './calendar';
import { addDays } from './day-count';
import { parseIsoDate, type IsoDate } from './iso-date';
import type { Period } from './period';

/** Days from the first to the last, both included. */
export interface DateSpan {
  readonly first: IsoDate;
  readonly last: IsoDate;
}

/** The time of a plan: its years, and its first and last day as ISO dates where the plan states them. */
export interface PlanTime {
  readonly startYear: number;
  readonly endYear: number;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** The first and last day of a plan: as it states them, or 1 January of its first and 31 December of its last year. */
export function planSpan(plan: PlanTime): DateSpan {
  return {
    first: parseIsoDate(plan.from ?? '') ?? startOfMonth(plan.startYear, 1),
    last: parseIsoDate(plan.to ?? '') ?? endOfMonth(plan.endYear, 12),
  };
}

/** The first and last month (1–12) of a period that is made of months; null for weeks and the plan. */
export function monthsOf(period: Period): { readonly year: number; readonly from: number; readonly to: number } | null {
  switch (period.kind) {
    case 'month':
      return { year: period.year, from: period.month, to: period.month };
    case 'quarter':
      return { year: period.year, from: period.quarter * 3 - 2, to: period.quarter * 3 };
    case 'half':
      return { year: period.year, from: period.half * 6 - 5, to: period.half * 6 };
    case 'nine-months':
      return { year: period.year, from: 1, to: 9 };
    case 'year':
      return { year: period.year, from: 1, to: 12 };
    case 'week':
    case 'plan':
      return null;
  }
}

/** The first and last calendar day of a period; a week runs from Monday to Sunday. What falls due on these days belongs to the period. */
export function periodSpan(period: Period, plan: PlanTime): DateSpan {
  if (period.kind === 'plan') return planSpan(plan);
  if (period.kind === 'week') {
    const first = startOfWeek(period.year, period.week);
    return { first, last: addDays(first, 6) };
  }
  const months = monthsOf(period)!;
  return { first: startOfMonth(months.year, months.from), last: endOfMonth(months.year, months.to) };
}

/** Whether a date lies within the calendar days of a period. */
export function periodContains(period: Period, date: IsoDate, plan: PlanTime): boolean {
  const { first, last } = periodSpan(period, plan);
  return first <= date && date <= last;
}
