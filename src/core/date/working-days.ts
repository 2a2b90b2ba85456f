import { addDays, weekday } from './day-count';
import type { IsoDate } from './iso-date';

/** Whether a date is a working day: Monday to Friday and not among the holidays (ISO dates), which the office lists in its settings. */
export function isWorkingDay(date: IsoDate, holidays: readonly string[] = []): boolean {
  return weekday(date) <= 5 && !holidays.includes(date);
}

/** The nth working day after a date, which itself does not count; with n = 0 the date itself, or the next working day where it is none. */
export function addWorkingDays(date: IsoDate, days: number, holidays: readonly string[] = []): IsoDate {
  let day = date;
  let left = days;
  while (left > 0 || !isWorkingDay(day, holidays)) {
    day = addDays(day, 1);
    if (isWorkingDay(day, holidays)) left--;
  }
  return day;
}
