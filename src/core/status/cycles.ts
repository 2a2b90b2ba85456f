import { addDays } from '../date/day-count';
import { dateWithin, earlierOf, type IsoDate } from '../date/iso-date';
import { periodsOfPlan } from '../date/neighbour-period';
import { periodId, type Period, type PeriodKind } from '../date/period';
import { monthsOf, periodSpan, planSpan, type DateSpan, type PlanTime } from '../date/period-span';
import type { Every } from '../plan/timeline';
import { anchorSpan, type AnchorSpan, type Recurrence } from './anchor-span';
import { dueOn, undated, type OccurrenceDraft } from './occurrence-draft';
import { stretchOf } from './stretch';

const kindOf: Readonly<Record<Exclude<Every, 'unknown'>, PeriodKind>> = {
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  'half-year': 'half',
  year: 'year',
};

/**
 * The due dates of a recurrence over a plan's time: one for each cycle that the plan's time touches, at the cycle's last day (not after the plan's)
 * or at its anchor; several anchors give several, those outside the plan's time none. With an interval n the due cycle is every nth from the plan's
 * first. A week belongs to the plan when its Thursday does. A bare "định kỳ" has no due date; it is answered period by period.
 */
export function cyclesOf(item: Recurrence, plan: PlanTime, dueInclusive: boolean): OccurrenceDraft[] {
  if (item.every === 'unknown') return [undated('ongoing')];
  const whole = planSpan(plan);
  const cycles = periodsOfPlan(kindOf[item.every], plan).filter(
    (cycle) => cycle.kind !== 'week' || isWithin(thursdayOf(cycle, plan), whole),
  );
  const interval = Math.max(item.interval ?? 1, 1);
  return cycles.flatMap((cycle, i) => {
    if ((i + 1) % interval !== 0) return [];
    const { first } = periodSpan(cycles[i + 1 - interval]!, plan);
    const anchors = (item.on ?? []).flatMap((anchor) => anchorSpan(anchor, item, { cycle, first, plan, dueInclusive }) ?? []);
    return anchors.length > 0 ? atAnchors(cycle, anchors, whole) : [atEnd(item, cycle, first, plan)];
  });
}

function atAnchors(cycle: Period, anchors: readonly AnchorSpan[], whole: DateSpan): OccurrenceDraft[] {
  const within = anchors.filter((span) => isWithin(span.last, whole));
  return within.map((span) => dueOn(anchors.length === 1 ? periodId(cycle) : span.mark, span.last, span.first));
}

function atEnd(item: Recurrence, cycle: Period, first: IsoDate, plan: PlanTime): OccurrenceDraft {
  const stretch = confinedTo(item, cycle, plan) ?? { first, last: periodSpan(cycle, plan).last };
  return dueOn(periodId(cycle), earlierOf(stretch.last, planSpan(plan).last), stretch.first);
}

/** The part of a cycle to which a recurrence is confined: "từ tháng 10 đến tháng 2 hằng năm", "cuối quý", "tuần đầu của tháng". */
function confinedTo(item: Recurrence, cycle: Period, plan: PlanTime): DateSpan | null {
  const year = monthsOf(cycle)?.year;
  const [from, to = from] = item.span ?? [];
  if (from !== undefined && to !== undefined && year !== undefined) {
    return { first: dateWithin(year, from, 1), last: dateWithin(to < from ? year + 1 : year, to, 31) };
  }
  return item.part === undefined && item.week === undefined ? null : stretchOf(cycle, item, plan);
}

function thursdayOf(week: Period, plan: PlanTime): IsoDate {
  return addDays(periodSpan(week, plan).first, 3);
}

function isWithin(day: IsoDate, span: DateSpan): boolean {
  return span.first <= day && day <= span.last;
}
