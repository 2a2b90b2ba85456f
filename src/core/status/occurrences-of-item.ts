import { addDays } from '../date/day-count';
import { dateWithin, parseIsoDate } from '../date/iso-date';
import { periodId, type Period } from '../date/period';
import type { DateSpan } from '../date/period-span';
import { addWorkingDays } from '../date/working-days';
import type { PlanDocument } from '../plan/plan';
import type { Settings } from '../plan/settings';
import type { TimelineItem } from '../plan/timeline';
import { cyclesOf } from './cycles';
import { dueOn, undated, type OccurrenceDraft } from './occurrence-draft';
import { isPlanIssue } from './plan-issue';
import { endOfRange, stretchOf } from './stretch';

/** What occurrences need to know of the plan: its time, and the day it was issued. */
export type PlanDates = Pick<PlanDocument, 'period' | 'issuedOn'>;
/** What occurrences need to know of the settings. */
export type DueSettings = Pick<Settings, 'untimed' | 'dueInclusive' | 'holidays'>;

type ItemOf<K extends string> = Extract<TimelineItem, Record<K, unknown>>;

/** The due dates that one piece of a timeline gives; what has none gives one draft without. Texts that are no dates count as not stated. */
export function occurrencesOfItem(item: TimelineItem, plan: PlanDates, settings: DueSettings): OccurrenceDraft[] {
  if ('ongoing' in item) return [undated('ongoing')];
  if ('trigger' in item) return [undated('undated')];
  if ('every' in item) return cyclesOf(item, plan.period, settings.dueInclusive);
  if ('after' in item) return [afterEvent(item, plan, settings)];
  if ('date' in item) return [onDate(item, settings)];
  if ('from' in item) return [overRange(item, plan)];
  return [withinPeriod(item, plan)];
}

function onDate(item: ItemOf<'date'>, settings: DueSettings): OccurrenceDraft {
  const date = parseIsoDate(item.date);
  if (date === null) return undated('undated');
  // "trước ngày D" leaves D out by its letter; offices accept D unless they have set otherwise.
  const exclusive = item.before === true && !settings.dueInclusive;
  return dueOn(date, exclusive ? addDays(date, -1) : date, null);
}

function withinPeriod(item: Exclude<ItemOf<'year'>, ItemOf<'date'>>, plan: PlanDates): OccurrenceDraft {
  const { mark, span } = periodOfItem(item, plan);
  return item.before === true ? dueOn(mark, addDays(span.first, -1), null) : dueOn(mark, span.last, span.first);
}

function periodOfItem(item: Exclude<ItemOf<'year'>, ItemOf<'date'>>, plan: PlanDates): { mark: string; span: DateSpan } {
  const { year } = item;
  const single = (period: Period) => ({ mark: periodId(period), span: stretchOf(period, item, plan.period) });
  if ('quarter' in item) return single({ kind: 'quarter', year, quarter: item.quarter });
  if ('half' in item) return single({ kind: 'half', year, half: item.half });
  if (!('months' in item)) return single({ kind: 'year', year });
  const [from, to] = [item.months[0]!, item.months.at(-1)!];
  if (from === to) return single({ kind: 'month', year, month: from });
  if (from === 1 && to === 9) return single({ kind: 'nine-months', year });
  const lastYear = to < from ? year + 1 : year;
  const last = stretchOf({ kind: 'month', year: lastYear, month: to }, item, plan.period).last;
  const marks = [periodId({ kind: 'month', year, month: from }), periodId({ kind: 'month', year: lastYear, month: to })];
  return { mark: marks.join('..'), span: { first: dateWithin(year, from, 1), last } };
}

function overRange(item: ItemOf<'from'>, plan: PlanDates): OccurrenceDraft {
  const from = item.from === null ? null : endOfRange(item.from, plan.period);
  const to = item.to === null ? null : endOfRange(item.to, plan.period);
  if (from === null && to === null) return undated('undated');
  const mark = `${from === null ? '' : item.from}${isYear(item.from) && isYear(item.to) ? '-' : '..'}${to === null ? '' : item.to}`;
  return to === null ? undated('undated', mark, from!.first) : dueOn(mark, to.last, from?.first ?? null);
}

/** Days after an event have a due date when the event is a date or the plan's own issue on a known day; holidays may move it, so it names no id. */
function afterEvent(item: ItemOf<'after'>, plan: PlanDates, settings: DueSettings): OccurrenceDraft {
  const start = parseIsoDate(item.after) ?? (isPlanIssue(item.after) ? parseIsoDate(plan.issuedOn ?? '') : null);
  if (start === null) return undated('undated');
  const due = item.working === true ? addWorkingDays(start, item.days, settings.holidays) : addDays(start, item.days);
  return dueOn('-', due, start);
}

function isYear(end: number | string | null): boolean {
  return end !== null && /^\d{4}$/.test(String(end));
}
