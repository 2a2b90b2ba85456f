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

/**
 * The likeness of two texts as `plainLetters` gives them, from 0 (nothing in common) to 1 (equal): one minus the edit distance by the longer length. Texts whose
 * lengths alone make them unlike get 0.
 */
export function likeness(a: string, b: string): number {
  const [shorter, longer] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  if (longer === 0) return 1;
  return shorter < longer * ALIKE ? 0 : 1 - distance(a, b) / longer;
}
