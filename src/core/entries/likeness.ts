import { distance } from 'fastest-levenshtein';
import { fold } from '../text/fold';
import { withoutDiacritics } from '../text/without-diacritics';

/** How alike two folded texts must be to be taken for one another: at most every fourth letter may differ. */
export const ALIKE = 0.75;

/** Two texts for comparison: folded, without diacritics, letters and digits only. */
export function plainLetters(text: string): string {
  return withoutDiacritics(fold(text))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The likeness of two texts from 0 (nothing in common) to 1 (equal after folding): one minus the edit distance by the longer length. */
export function likeness(a: string, b: string): number {
  const [x, y] = [plainLetters(a), plainLetters(b)];
  const longer = Math.max(x.length, y.length);
  return longer === 0 ? 1 : 1 - distance(x, y) / longer;
}
