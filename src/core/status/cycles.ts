import { addDays } from '../date/day-count';
import { dateWithin, earlierOf, type IsoDate } from '../date/iso-date';
import { periodsOfPlan } from '../date/neighbour-period';
import { periodId, type Period, type PeriodKind } from '../date/period';
import { monthsOf, periodSpan, planSpan, type DateSpan, type PlanTime } from '../date/period-span';
import type { Anchor, Every, TimelineItem } from '../plan/timeline';
import { dueOn, type OccurrenceDraft } from './occurrence-draft';
import { stretchOf } from './stretch';

type Recurrence = Extract<TimelineItem, { every: Every }>;

const kindOf: Readonly<Record<Exclude<Every, 'unknown'>, PeriodKind>> = {
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  'half-year': 'half',
  year: 'year',
};

/**
 * The due dates of a recurrence over a plan's time: one for each cycle that the plan's time touches, at the cycle's last day (not after the plan's)
 * or at its anchor; several anchors give several. With an interval n the due cycle is every nth from the plan's first. A week belongs to the plan when
 * its Thursday does. A bare "định kỳ" gives none.
 */
export function cyclesOf(item: Recurrence, plan: PlanTime): OccurrenceDraft[] {
  if (item.every === 'unknown') return [];
  const whole = planSpan(plan);
  const cycles = periodsOfPlan(kindOf[item.every], plan).filter(
    (cycle) => cycle.kind !== 'week' || isWithin(thursdayOf(cycle, plan), whole),
  );
  const interval = Math.max(item.interval ?? 1, 1);
  return cycles.flatMap((cycle, i) => {
    if ((i + 1) % interval !== 0) return [];
    const { first } = periodSpan(cycles[i + 1 - interval]!, plan);
    return dueInCycle(item, cycle, first, plan);
  });
}

function dueInCycle(item: Recurrence, cycle: Period, first: IsoDate, plan: PlanTime): OccurrenceDraft[] {
  const mark = periodId(cycle);
  const whole = planSpan(plan);
  const anchored = (item.on ?? []).flatMap((anchor) => anchorDay(anchor, cycle, plan) ?? []);
  if (anchored.length > 0) {
    const days = anchored.filter((day) => isWithin(day, whole));
    return days.map((day) => dueOn(anchored.length === 1 ? mark : day, day, first));
  }
  const stretch = spanOfCycle(item, cycle, plan) ?? { first, last: periodSpan(cycle, plan).last };
  return [dueOn(mark, earlierOf(stretch.last, whole.last), stretch.first)];
}

/** The part of a cycle to which the recurrence is confined: "từ tháng 2 đến tháng 9 hằng năm", "cuối quý", "tuần đầu của tháng". */
function spanOfCycle(item: Recurrence, cycle: Period, plan: PlanTime): DateSpan | null {
  const months = monthsOf(cycle);
  const from = item.span?.[0];
  if (from !== undefined && months !== null) {
    return { first: dateWithin(months.year, from, 1), last: dateWithin(months.year, item.span!.at(-1)!, 31) };
  }
  return item.part === undefined && item.week === undefined ? null : stretchOf(cycle, item, plan);
}

function thursdayOf(week: Period, plan: PlanTime): IsoDate {
  return addDays(periodSpan(week, plan).first, 3);
}

function isWithin(day: IsoDate, span: DateSpan): boolean {
  return span.first <= day && day <= span.last;
}

/** The day of an anchor in a cycle: in a week its day is 1 (Monday) to 7; without a month it lies in the cycle's last month. */
function anchorDay(anchor: Anchor, cycle: Period, plan: PlanTime): IsoDate | null {
  const months = monthsOf(cycle);
  if (months === null) {
    const { first } = periodSpan(cycle, plan);
    return anchor.day === undefined || anchor.day < 1 || anchor.day > 7 ? null : addDays(first, anchor.day - 1);
  }
  const month = anchor.month ?? (anchor.quarter === undefined ? months.to : anchor.quarter * 3);
  return month < months.from || month > months.to ? null : dateWithin(months.year, month, anchor.day ?? 31);
}
