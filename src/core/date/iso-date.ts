/** A day of the Gregorian calendar as text, `yyyy-mm-dd`, years 0001–9999; texts of this shape sort in the order of time. */
export type IsoDate = string & { readonly __brand: 'IsoDate' };

/** A day by its parts: month 1–12, day 1–31. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Whether a year of the Gregorian calendar has a 29 February. */
export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** The number of days of a month (1–12) of a year, 28–31. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The date of a year (1–9999), month (1–12) and day, or null where the calendar has no such day. */
export function dateOf(year: number, month: number, day: number): IsoDate | null {
  if (![year, month, day].every((n) => Number.isInteger(n))) return null;
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return isoText(year, month, day);
}

/** The date of a year and month (1–12) at a day of the month, the month's last day where it has fewer days: 31/2/2026 → 2026-02-28. */
export function dateWithin(year: number, month: number, day: number): IsoDate {
  return isoText(year, month, Math.min(Math.max(day, 1), daysInMonth(year, month)));
}

/** The date that a text of the form `yyyy-mm-dd` names, or null for any other text and for days that do not exist. */
export function parseIsoDate(text: string): IsoDate | null {
  const m = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return m === null ? null : dateOf(Number(m[1]), Number(m[2]), Number(m[3]));
}

/** Whether a text is a date of the form `yyyy-mm-dd` that exists. */
export function isIsoDate(text: string): text is IsoDate {
  return parseIsoDate(text) !== null;
}

/** Year, month and day of a date. */
export function partsOf(date: IsoDate): DateParts {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** Negative, zero or positive as the first date is before, on or after the second. */
export function compareDates(a: IsoDate, b: IsoDate): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The earlier of two dates. */
export function earlierOf(a: IsoDate, b: IsoDate): IsoDate {
  return a < b ? a : b;
}

/** The later of two dates. */
export function laterOf(a: IsoDate, b: IsoDate): IsoDate {
  return a > b ? a : b;
}

function isoText(year: number, month: number, day: number): IsoDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as IsoDate;
}
