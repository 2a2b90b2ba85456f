/** The stretches of time for which a target can be stated anew. */
export type RateCycle = 'day' | 'week' | 'month' | 'quarter' | 'half-year' | 'year';

/** What a target is stated for each of: a stretch of time, a thing or unit in the plan's own word, both, or neither. */
export interface Rate {
  readonly cycle: RateCycle | null;
  readonly each: string | null;
}

const CYCLES: Readonly<Record<string, RateCycle>> = {
  day: 'day',
  ngày: 'day',
  week: 'week',
  tuần: 'week',
  month: 'month',
  tháng: 'month',
  quarter: 'quarter',
  quý: 'quarter',
  'half-year': 'half-year',
  '6 tháng': 'half-year',
  year: 'year',
  năm: 'year',
};
const BETWEEN = /\/|(?<!\p{L})(?:mỗi|từng|hằng|hàng)(?!\p{L})/u;

/** Reads a target's `per`: `month`, `xã`, or both in either order (`xã/year`, "năm mỗi xã"). */
export function rateOf(per: string | null): Rate {
  const parts = (per ?? '')
    .split(BETWEEN)
    .map((part) => part.replace(/^[\s,]+|[\s,]+$/gu, ''))
    .filter((part) => part !== '');
  const cycle = parts.find((part) => part in CYCLES);
  return { cycle: cycle === undefined ? null : CYCLES[cycle]!, each: parts.find((part) => !(part in CYCLES)) ?? null };
}

/** The text of `per` for a rate, as `rateOf` reads it. */
export function perText({ cycle, each }: Rate): string | null {
  if (cycle === null) return each;
  return each === null ? cycle : `${each}/${cycle}`;
}
