/** Why a typed number, percent or date has no single meaning, or none. */
export type TypedProblem = 'ambiguous' | 'two-answers' | 'not-a-number' | 'not-a-date' | 'no-such-date' | 'out-of-range' | 'month-first';

/** What a person typed, as a value; or why it has none, with the readings that are possible. */
export type Typed<T> =
  | { readonly value: T; readonly unit: string | null; readonly note: 'text' | 'none' }
  | { readonly value: null; readonly problem: TypedProblem; readonly readings: readonly T[] };

const problem = <T>(why: TypedProblem, readings: readonly T[] = []): Typed<T> => ({ value: null, problem: why, readings });

/** Digits in one shape: full-width ones, an apostrophe that makes text, spaces that group, a sign of its own. */
function plain(text: string): string {
  const ascii = text
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\ufeff]/gu, '')
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
  return ascii.replace(/^['’]/u, '').replace(/(\d) (?=\d{3}(?!\d))/gu, '$1');
}

const NUMBER = /^(-?)(\d[\d.,]*)(?: ?([\p{L}%][\p{L}\d%²³/ ]*))?$/u;

/** The words that multiply a number, lower case, by what they multiply it. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['tỷ', 1e9],
  ['tỉ', 1e9],
  ['triệu', 1e6],
  ['nghìn', 1e3],
  ['ngàn', 1e3],
]);

/** The values that digits with points and commas can stand for, the Vietnamese reading first: '.' groups thousands, ',' is the decimal sign; no group begins with 0. */
function readings(digits: string): number[] {
  const grouped = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/u.test(digits) || /^\d+(?:,\d+)?$/u.test(digits);
  const foreign = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/u.test(digits) || /^\d+(?:\.\d+)?$/u.test(digits);
  const found: number[] = [];
  if (grouped) found.push(Number(digits.replace(/\./gu, '').replace(',', '.')));
  if (foreign) found.push(Number(digits.replace(/,/gu, '')));
  return [...new Set(found)];
}

/**
 * A number as people type it: `1.234,5` is 1234.5, `12 km` is 12 with its unit, `1,2 tỷ` is 1.2 thousand million. `1.234` alone and `1,234` alone are `ambiguous`,
 * with both readings; text is `not-a-number`, a number with more behind it ("80 (đến 15/4)") `two-answers`. Source: intake notes 2, rows 12 and 41.
 */
export function readNumber(text: string): Typed<number> {
  const typed = plain(text);
  const m = NUMBER.exec(typed);
  if (m === null) return problem(/^-?\d/u.test(typed) ? 'two-answers' : 'not-a-number');
  const values = readings(m[2]!).map((v) => (m[1] === '-' ? -v : v));
  if (values.length === 0) return problem('not-a-number');
  const [scaleWord = '', ...rest] = (m[3] ?? '').trim().toLowerCase().split(' ');
  const scale = SCALES.get(scaleWord);
  const scaled = values.map((v) => (scale === undefined ? v : Math.round(v * scale * 1e6) / 1e6));
  // "1.234 triệu" is grouped, "1,234 tỷ" has decimals: people write no other with a word behind it.
  if (scaled.length > 1 && scale === undefined) return problem('ambiguous', scaled);
  const unit = scale === undefined ? (m[3] ?? '').trim() : rest.join(' ');
  return { value: scaled[0]!, unit: unit === '' ? null : unit, note: /^\d+$/u.test(text) ? 'none' : 'text' };
}

/** The words behind a number as people type it, a scale included ("1,2 tỷ đồng" gives "tỷ đồng"); '' where there are none or where it is no number. */
export function wordsBehindNumber(text: string): string {
  return (NUMBER.exec(plain(text))?.[3] ?? '').trim();
}
