import { addDays } from './day-count';
import { dateWithin, type IsoDate } from './iso-date';
import type { Period } from './period';
import { monthsOf, periodSpan, planSpan, type DateSpan, type PlanTime } from './period-span';
import { addWorkingDays } from './working-days';

/** What an office has set about its reporting: the cut-off as a day of the month (31: the calendar's), working days for sending, holidays. */
export interface ReportingSettings {
  readonly cutoffDay: number;
  readonly sendingDays: number;
  readonly holidays?: readonly string[] | undefined;
}

/**
 * The days whose data a period's report holds; the last is the cut-off (ngày chốt số liệu). With cut-off day 14 a quarter runs from the 15th
 * of the month before it to the 14th of its last month, as in Nghị định 09/2019/NĐ-CP; a month with fewer days is cut off on its last one. Windows
 * of one kind follow each other without gap. A week keeps its calendar days; a plan's window spans those of its years, ends that it states stay.
 */
export function dataWindow(period: Period, settings: ReportingSettings, plan: PlanTime): DateSpan {
  if (period.kind === 'week') return periodSpan(period, plan);
  if (period.kind === 'plan') {
    const stated = planSpan(plan);
    return {
      first: plan.from === undefined ? dayAfterCutoff(plan.startYear, 0, settings.cutoffDay) : stated.first,
      last: plan.to === undefined ? dateWithin(plan.endYear, 12, settings.cutoffDay) : stated.last,
    };
  }
  const months = monthsOf(period)!;
  return {
    first: dayAfterCutoff(months.year, months.from - 1, settings.cutoffDay),
    last: dateWithin(months.year, months.to, settings.cutoffDay),
  };
}

/** The days from the start of the year's data to a period's cut-off, for figures "từ đầu năm"; for the plan, the whole plan's. */
export function windowSinceYearStart(period: Period, settings: ReportingSettings, plan: PlanTime): DateSpan {
  const window = dataWindow(period, settings, plan);
  return period.kind === 'plan' ? window : { first: dayAfterCutoff(period.year, 0, settings.cutoffDay), last: window.last };
}

/** The days from the start of the plan's data to a period's cut-off, for figures "từ đầu kế hoạch". */
export function windowSincePlanStart(period: Period, settings: ReportingSettings, plan: PlanTime): DateSpan {
  return { first: dataWindow({ kind: 'plan' }, settings, plan).first, last: dataWindow(period, settings, plan).last };
}

/** The last day for sending a period's report: the set number of working days after its cut-off. */
export function sendBy(period: Period, settings: ReportingSettings, plan: PlanTime): IsoDate {
  return addWorkingDays(dataWindow(period, settings, plan).last, settings.sendingDays, settings.holidays);
}

/** Month 0 is December of the year before. */
function dayAfterCutoff(year: number, month: number, cutoffDay: number): IsoDate {
  return addDays(month === 0 ? dateWithin(year - 1, 12, cutoffDay) : dateWithin(year, month, cutoffDay), 1);
}
