import { isoWeek, weeksInYear } from './calendar';
import { partsOf, type IsoDate } from './iso-date';
import type { Period, PeriodKind } from './period';
import { periodSpan, planSpan, type PlanTime } from './period-span';

/** The period of the same kind just before; for nine months and a year that of the year before. The plan has none. */
export function previousPeriod(period: Period): Period | null {
  switch (period.kind) {
    case 'week':
      if (period.week > 1) return { ...period, week: period.week - 1 };
      return { kind: 'week', year: period.year - 1, week: weeksInYear(period.year - 1) };
    case 'month':
      return period.month > 1 ? { ...period, month: period.month - 1 } : { kind: 'month', year: period.year - 1, month: 12 };
    case 'quarter':
      return period.quarter > 1 ? { ...period, quarter: period.quarter - 1 } : { kind: 'quarter', year: period.year - 1, quarter: 4 };
    case 'half':
      return period.half > 1 ? { ...period, half: 1 } : { kind: 'half', year: period.year - 1, half: 2 };
    case 'nine-months':
    case 'year':
      return { ...period, year: period.year - 1 };
    case 'plan':
      return null;
  }
}

/** The period of the same kind just after; for nine months and a year that of the year after. The plan has none. */
export function nextPeriod(period: Period): Period | null {
  switch (period.kind) {
    case 'week':
      if (period.week < weeksInYear(period.year)) return { ...period, week: period.week + 1 };
      return { kind: 'week', year: period.year + 1, week: 1 };
    case 'month':
      return period.month < 12 ? { ...period, month: period.month + 1 } : { kind: 'month', year: period.year + 1, month: 1 };
    case 'quarter':
      return period.quarter < 4 ? { ...period, quarter: period.quarter + 1 } : { kind: 'quarter', year: period.year + 1, quarter: 1 };
    case 'half':
      return period.half < 2 ? { ...period, half: 2 } : { kind: 'half', year: period.year + 1, half: 1 };
    case 'nine-months':
    case 'year':
      return { ...period, year: period.year + 1 };
    case 'plan':
      return null;
  }
}

/** The same period of the year before (cùng kỳ năm trước); week 53 meets week 52 where that year has no 53rd. The plan has none. */
export function samePeriodLastYear(period: Period): Period | null {
  if (period.kind === 'plan') return null;
  const year = period.year - 1;
  return period.kind === 'week' ? { ...period, year, week: Math.min(period.week, weeksInYear(year)) } : { ...period, year };
}

/** The period of a kind in which a date lies, by the calendar; null for nine months in the last quarter of a year. */
export function periodAt(kind: PeriodKind, date: IsoDate): Period | null {
  const { year, month } = partsOf(date);
  switch (kind) {
    case 'week':
      return { kind, ...isoWeek(date) };
    case 'month':
      return { kind, year, month };
    case 'quarter':
      return { kind, year, quarter: Math.ceil(month / 3) };
    case 'half':
      return { kind, year, half: Math.ceil(month / 6) };
    case 'nine-months':
      return month <= 9 ? { kind, year } : null;
    case 'year':
      return { kind, year };
    case 'plan':
      return { kind };
  }
}

/** All periods of a kind that share a day with a plan's time, in order. */
export function periodsOfPlan(kind: PeriodKind, plan: PlanTime): readonly Period[] {
  const { first, last } = planSpan(plan);
  const periods: Period[] = [];
  let period = periodAt(kind, first) ?? nextPeriod({ kind: 'nine-months', year: partsOf(first).year });
  while (period !== null && periodSpan(period, plan).first <= last) {
    periods.push(period);
    period = nextPeriod(period);
  }
  return periods;
}
