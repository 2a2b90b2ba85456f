import { addDays } from '../date/day-count';
import { dateWithin, isIsoDate, partsOf } from '../date/iso-date';
import { parsePeriod, type Period } from '../date/period';
import { monthsOf, periodSpan, type DateSpan, type PlanTime } from '../date/period-span';
import type { TimelineItem } from '../plan/timeline';

/** What narrows a period: its beginning, middle or end (đầu, giữa, cuối), or a week of its month (1–4; 5 and −1 are the last). */
export type Narrowing = Pick<TimelineItem, 'part' | 'week'>;

/** The days of a part of a period by its thirds; of a year as offices mean it: "đầu năm" the first quarter, "giữa năm" June and July, "cuối năm" the last quarter. */
function partOfPeriod(period: Period, span: DateSpan, part: 'start' | 'middle' | 'end'): DateSpan {
  const months = monthsOf(period);
  if (months === null) return span;
  const { year } = months;
  const run = (from: number, to: number): DateSpan => ({ first: dateWithin(year, from, 1), last: dateWithin(year, to, 31) });
  if (period.kind === 'year') return part === 'start' ? run(1, 3) : part === 'middle' ? run(6, 7) : run(10, 12);
  const third = (months.to - months.from + 1) / 3;
  if (third >= 1) {
    const index = part === 'start' ? 0 : part === 'middle' ? 1 : 2;
    return run(months.from + index * third, months.from + (index + 1) * third - 1);
  }
  const day = (d: number) => dateWithin(year, months.from, d);
  return part === 'start'
    ? { first: day(1), last: day(10) }
    : part === 'middle'
      ? { first: day(11), last: day(20) }
      : { first: day(21), last: day(31) };
}

function weekOfMonth(span: DateSpan, week: number): DateSpan {
  const { year, month } = partsOf(span.last);
  if (week < 1 || week > 4) return { first: addDays(span.last, -6), last: span.last };
  return { first: dateWithin(year, month, week * 7 - 6), last: dateWithin(year, month, week * 7) };
}

/** The days of a period, or of the part or week of it that a piece of timeline names; a week counts within the period's last month. */
export function stretchOf(period: Period, by: Narrowing, plan: PlanTime): DateSpan {
  const span = periodSpan(period, plan);
  if (by.week !== undefined) return weekOfMonth(span, by.week);
  return by.part === undefined ? span : partOfPeriod(period, span, by.part);
}

/** The days that one end of a range names: a year, or as text a date, a year or the id of a period; null where the text is none of these. */
export function endOfRange(end: number | string, plan: PlanTime): DateSpan | null {
  const text = String(end);
  if (isIsoDate(text)) return { first: text, last: text };
  const period = parsePeriod(text);
  return period === null ? null : periodSpan(period, plan);
}
