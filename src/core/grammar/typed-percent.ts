import { readNumber, type Typed } from './typed-number';

/** How the other cells of the column are filled: as whole percents (80), as shares (0,8), or unknown. */
export type PercentHabit = 'percent' | 'share' | 'unknown';

const bad = (problem: 'ambiguous' | 'two-answers' | 'not-a-number' | 'out-of-range', readings: readonly number[] = []): Typed<number> => ({
  value: null,
  problem,
  readings,
});

/**
 * A percentage as people type it, in 0–100: `80`, `80%`, `80,5 %`. A number of at most 1 without the sign is a share only where the column's `habit` says so; alone it is `ambiguous`,
 * with both readings. Below 0 or above 100 is `out-of-range`. Source: intake notes 2, rows 3 and 11.
 */
export function readPercent(text: string, habit: PercentHabit = 'unknown'): Typed<number> {
  const sign = /%\s*$|phần trăm\s*$/iu.test(text);
  const bare = text.replace(/\s*(?:%|phần trăm)\s*$/iu, '').replace(/^(\s*\d{1,3})\.(\d{1,2}|\d{4,})(\s*)$/u, '$1,$2$3');
  const number = readNumber(bare);
  if (number.value === null)
    return /^\s*\d{1,3}\s*%\s*\S/u.test(text)
      ? bad('two-answers')
      : bad(number.problem === 'ambiguous' ? 'out-of-range' : (number.problem as 'not-a-number'));
  if (number.unit !== null) return bad('two-answers');
  const { value } = number;
  if (value < 0 || value > 100) return bad('out-of-range');
  const share = Math.round(value * 1e6) / 1e4;
  const mayBeShare = !sign && value > 0 && value <= 1;
  if (mayBeShare && habit === 'unknown') return bad('ambiguous', [value, share]);
  if (mayBeShare && habit === 'percent' && value < 1) return bad('ambiguous', [value, share]);
  return { value: mayBeShare && habit === 'share' ? share : value, unit: '%', note: /^\d+$/u.test(text) ? 'none' : 'text' };
}
