import { isoDate } from './plain-date';
import type { Typed, TypedProblem } from './typed-number';

/** What is known about the dates of a column: the years they can lie in (a two-digit year is put there, a missing one is not guessed unless there is one year). */
export interface DateContext {
  readonly firstYear: number;
  readonly lastYear: number;
}

const bad = (problem: TypedProblem, readings: readonly string[] = []): Typed<string> => ({ value: null, problem, readings });

const NUMERIC = /^(?:ngày )?(\d{1,2}) ?[/.\-] ?(\d{1,2})(?: ?[/.\-] ?(\d{4}|\d{2}))?$/u;
const WORDS = /^(?:ngày )?(\d{1,2}) tháng (\d{1,2})(?:,? năm (\d{4}))?$/u;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[t ]00:00(?::00)?)?$/u;

function fullYear(year: string | undefined, context: DateContext): number | null {
  if (year === undefined) return context.firstYear === context.lastYear ? context.firstYear : null;
  return year.length === 4 ? Number(year) : 2000 + Number(year);
}

/**
 * A date as people type it, day first, as an ISO date: 30/4/2026, 30.04.26, 30-4-2026, "ngày 30 tháng 4 năm 2026", 2026-04-30, a stop behind it
 * or not. `4/30/2026` is `month-first` with the
 * other reading proposed; 30/2/2026 `no-such-date`; words such as "cuối tháng 4", "Quý II" `not-a-date`; no guess. Source: intake notes 2, rows 1 and 40.
 */
export function readDate(text: string, context: DateContext): Typed<string> {
  const typed = text
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\ufeff]/gu, '')
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^['’]/u, '')
    .replace(/ ?[.,;]$/u, '')
    .toLowerCase();
  const iso = ISO.exec(typed);
  if (iso !== null) {
    const date = isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    return date === null ? bad('no-such-date') : { value: date, unit: null, note: 'text' };
  }
  const m = NUMERIC.exec(typed) ?? WORDS.exec(typed);
  if (m === null) return bad(/^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\D/u.test(typed) ? 'two-answers' : 'not-a-date');
  const [day, month] = [Number(m[1]), Number(m[2])];
  const year = fullYear(m[3], context);
  if (year === null)
    return bad(
      'ambiguous',
      yearsOf(context)
        .map((y) => isoDate(y, month, day))
        .filter((d) => d !== null),
    );
  const date = isoDate(year, month, day);
  if (date !== null) return { value: date, unit: null, note: 'text' };
  const swapped = month > 12 ? isoDate(year, day, month) : null;
  return swapped === null ? bad('no-such-date') : bad('month-first', [swapped]);
}

const yearsOf = (context: DateContext): number[] =>
  Array.from({ length: Math.max(0, Math.min(10, context.lastYear - context.firstYear + 1)) }, (_, i) => context.firstYear + i);
