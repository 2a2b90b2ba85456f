const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** The number of days of a month (1–12) in the Gregorian calendar; 0 for a month that does not exist. */
export function daysOfMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0);
}

/** The ISO date of a day that exists (2026, 4, 30 → '2026-04-30'), or null: 30/2 is no date. */
export function isoDate(year: number, month: number, day: number): string | null {
  if (day < 1 || day > daysOfMonth(year, month)) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
