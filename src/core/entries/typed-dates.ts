import { dateOf, type IsoDate } from '../date/iso-date';

/** A date in figures that was typed as text: what it is day first and month first, null where that is no date of the calendar. */
export interface TypedDate {
  readonly dayFirst: IsoDate | null;
  readonly monthFirst: IsoDate | null;
}

const IN_FIGURES = /^\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4}|\d{2})\s*[.,;]?\s*$/;

/** Both readings of a text such as 4/10/2026 or 30.04.26; null for any other text, and for one that is no date in either order. */
export function typedDate(text: string): TypedDate | null {
  const m = IN_FIGURES.exec(text);
  if (m === null) return null;
  const year = m[3]!.length === 4 ? Number(m[3]) : 2000 + Number(m[3]);
  const dayFirst = dateOf(year, Number(m[2]), Number(m[1]));
  const monthFirst = dateOf(year, Number(m[1]), Number(m[2]));
  return dayFirst === null && monthFirst === null ? null : { dayFirst, monthFirst };
}

/** So many dates of the future make one of them no slip. */
const FEWEST_IN_FUTURE = 2;

/**
 * Whether the typed dates of a column are month first: some can only be (2/13/2026), or several lie after `asOf` (ISO) day first and none month first; and none
 * can only be day first.
 */
export function areMonthFirst(typed: readonly TypedDate[], asOf: string): boolean {
  if (typed.some((t) => t.monthFirst === null)) return false;
  if (typed.some((t) => t.dayFirst === null)) return true;
  const isLate = (date: IsoDate | null): boolean => date !== null && date > asOf;
  return typed.filter((t) => isLate(t.dayFirst)).length >= FEWEST_IN_FUTURE && !typed.some((t) => isLate(t.monthFirst));
}
