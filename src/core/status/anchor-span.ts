import { addDays } from '../date/day-count';
import { dateWithin, type IsoDate } from '../date/iso-date';
import { periodId, type Period } from '../date/period';
import { monthsOf, periodSpan, type DateSpan, type PlanTime } from '../date/period-span';
import type { Anchor, Every, TimelineItem } from '../plan/timeline';
import { stretchOf } from './stretch';

/** A piece of a timeline that comes again and again. */
export type Recurrence = Extract<TimelineItem, { every: Every }>;

/** One cycle of a recurrence: its period, its first day (that of its first period where it takes several), and how "trước ngày D" is read. */
export interface Cycle {
  readonly cycle: Period;
  readonly first: IsoDate;
  readonly plan: PlanTime;
  readonly dueInclusive: boolean;
}

/** The days of an anchor in one cycle, and the date or period that it names. */
export interface AnchorSpan extends DateSpan {
  readonly mark: string;
}

/**
 * From when to when an anchor of a recurrence can be met in one cycle; it is due on the last day. A day without a month lies in the cycle's last month, in
 * a week it is 1 (Monday) to 7; a month or quarter without a day is due at its end, or before it begins ("trước tháng 12 hằng năm"). Null where the
 * cycle does not hold the anchor.
 */
export function anchorSpan(anchor: Anchor, item: Recurrence, of: Cycle): AnchorSpan | null {
  const { cycle, first, plan } = of;
  const months = monthsOf(cycle);
  if (months === null) return onWeekday(anchor.day, first, periodSpan(cycle, plan).first);
  const { year } = months;
  const period = namedPeriod(anchor, year);
  const month = monthsOf(period ?? cycle)!.to;
  if (month < months.from || month > months.to) return null;
  if (anchor.day !== undefined) {
    const day = dateWithin(year, month, anchor.day);
    return { mark: day, first, last: item.before === true && !of.dueInclusive ? addDays(day, -1) : day };
  }
  if (period === null) return null;
  const mark = periodId(period);
  const stretch = stretchOf(period, item, plan);
  return item.before === true ? { mark, first, last: addDays(stretch.first, -1) } : { mark, ...stretch };
}

function namedPeriod(anchor: Anchor, year: number): Period | null {
  if (anchor.month !== undefined) return { kind: 'month', year, month: anchor.month };
  return anchor.quarter === undefined ? null : { kind: 'quarter', year, quarter: anchor.quarter };
}

function onWeekday(day: number | undefined, first: IsoDate, monday: IsoDate): AnchorSpan | null {
  if (day === undefined || day < 1 || day > 7) return null;
  const last = addDays(monday, day - 1);
  return { mark: last, first, last };
}
