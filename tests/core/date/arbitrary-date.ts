import * as fc from 'fast-check';
import { parseIsoDate, type IsoDate } from '../../../src/core/date/iso-date';

/** Dates from 1900-03-01 to 2200-12-31, checked against the platform's own calendar. */
export const arbitraryDate: fc.Arbitrary<IsoDate> = fc
  .integer({ min: Date.UTC(1900, 2, 1) / 86_400_000, max: Date.UTC(2200, 11, 31) / 86_400_000 })
  .map((day) => iso(new Date(day * 86_400_000).toISOString().slice(0, 10)));

/** A date written in a test, which must exist. */
export function iso(text: string): IsoDate {
  const date = parseIsoDate(text);
  if (date === null) throw new Error(`no such date: ${text}`);
  return date;
}
