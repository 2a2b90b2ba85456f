import { addDays, daysBetween, weekday } from './day-count';
import { dateWithin, partsOf, type IsoDate } from './iso-date';

/** A week of ISO 8601: it begins on Monday and belongs to the year that holds its Thursday. */
export interface IsoWeek {
  readonly year: number;
  readonly week: number;
}

/** The first day of a month (1–12). */
export function startOfMonth(year: number, month: number): IsoDate {
  return dateWithin(year, month, 1);
}

/** The last day of a month (1–12). */
export function endOfMonth(year: number, month: number): IsoDate {
  return dateWithin(year, month, 31);
}

/** The last day of a quarter (1–4). */
export function endOfQuarter(year: number, quarter: number): IsoDate {
  return endOfMonth(year, quarter * 3);
}

/** The last day of a half-year (1–2). */
export function endOfHalf(year: number, half: number): IsoDate {
  return endOfMonth(year, half * 6);
}

/** The last day of a year. */
export function endOfYear(year: number): IsoDate {
  return endOfMonth(year, 12);
}

/** The Monday of a week of ISO 8601; 4 January always lies in week 1. */
export function startOfWeek(year: number, week: number): IsoDate {
  const fourth = dateWithin(year, 1, 4);
  return addDays(fourth, (week - 1) * 7 - (weekday(fourth) - 1));
}

/** The number of weeks of a year after ISO 8601, 52 or 53: 28 December always lies in the last one. */
export function weeksInYear(year: number): number {
  return isoWeek(dateWithin(year, 12, 28)).week;
}

/** The week of ISO 8601 in which a date lies; the first and last days of a year may belong to the year beside it. */
export function isoWeek(date: IsoDate): IsoWeek {
  const thursday = addDays(date, 4 - weekday(date));
  const { year } = partsOf(thursday);
  return { year, week: Math.floor(daysBetween(dateWithin(year, 1, 1), thursday) / 7) + 1 };
}
