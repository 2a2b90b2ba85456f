import { daysInMonth, isLeapYear, partsOf, dateWithin, type IsoDate } from './iso-date';

const DAYS_OF_400_YEARS = 146_097;

function daysBeforeYear(year: number): number {
  const past = year - 1;
  return past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
}

/** The number of a day counted from 0001-01-01 as 1, in the Gregorian calendar throughout. */
export function dayNumber(date: IsoDate): number {
  const { year, month, day } = partsOf(date);
  let days = daysBeforeYear(year) + day;
  for (let m = 1; m < month; m++) days += daysInMonth(year, m);
  return days;
}

/** The date with a day number as `dayNumber` counts, 1 to 3 652 059 (9999-12-31); anything else is a bug and throws. */
export function dateOfDayNumber(number: number): IsoDate {
  if (!Number.isInteger(number) || number < 1 || number > 3_652_059) throw new RangeError(`no such day: ${number}`);
  // The estimate is off by at most one year, which the two loops set right.
  let year = Math.floor(((number - 1) * 400) / DAYS_OF_400_YEARS) + 1;
  while (daysBeforeYear(year) >= number) year--;
  while (daysBeforeYear(year) + (isLeapYear(year) ? 366 : 365) < number) year++;
  let day = number - daysBeforeYear(year);
  let month = 1;
  while (day > daysInMonth(year, month)) {
    day -= daysInMonth(year, month);
    month++;
  }
  return dateWithin(year, month, day);
}

/** The date a number of days after (or, negative, before) another. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return dateOfDayNumber(dayNumber(date) + days);
}

/** The number of days from one date to another; negative where the second is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The day of the week after ISO 8601: 1 is Monday (thứ Hai), 7 is Sunday (Chủ nhật). */
export function weekday(date: IsoDate): number {
  return ((dayNumber(date) - 1) % 7) + 1;
}
