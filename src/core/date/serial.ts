import { addDays, daysBetween } from './day-count';
import { parseIsoDate, type IsoDate } from './iso-date';

const DAY_BEFORE_FIRST = parseIsoDate('1899-12-31')!;
const LAST_SERIAL = 2_958_465;
/** Excel's 1900 system holds a 29/02/1900 that never was; serials above it are one too high. */
const FALSE_LEAP_DAY = 60;

/**
 * The date of a serial of Excel's 1900 system, a time of day (the fraction) left out: 1 is 1900-01-01, 61 is 1900-03-01. Null for 60
 * (the 29/02/1900 that never was), below 1 and above 2 958 465 (9999-12-31).
 */
export function dateOfSerial(serial: number): IsoDate | null {
  const day = Math.floor(serial);
  if (!(day >= 1 && day <= LAST_SERIAL) || day === FALSE_LEAP_DAY) return null;
  return addDays(DAY_BEFORE_FIRST, day > FALSE_LEAP_DAY ? day - 1 : day);
}

/** The serial of a date in Excel's 1900 system, or null before 1900. */
export function serialOf(date: IsoDate): number | null {
  const days = daysBetween(DAY_BEFORE_FIRST, date);
  if (days < 1) return null;
  return days >= FALSE_LEAP_DAY ? days + 1 : days;
}
