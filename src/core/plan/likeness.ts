import { fold } from '../text/fold';

function pairsOf(text: string): Map<string, number> {
  const words = fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((w) => w !== '');
  const pairs = new Map<string, number>();
  const add = (pair: string): void => void pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  for (const [i, word] of words.entries()) {
    add(word);
    if (i > 0) add(`${words[i - 1]!} ${word}`);
  }
  return pairs;
}

/** A text ready to be compared with many others. */
export interface Comparable {
  readonly folded: string;
  readonly pairs: ReadonlyMap<string, number>;
  readonly size: number;
}

/** Makes a text ready for comparison by its words and pairs of neighbouring words. */
export function comparable(text: string): Comparable {
  const pairs = pairsOf(text);
  return { folded: fold(text), pairs, size: [...pairs.values()].reduce((a, b) => a + b, 0) };
}

/** How alike two sentences are, from 0 to 1: the share of words and pairs of neighbouring words that both have (Dice's coefficient). */
export function sentenceLikeness(a: Comparable, b: Comparable): number {
  if (a.folded === b.folded) return 1;
  if (a.size + b.size === 0) return 1;
  let common = 0;
  for (const [pair, count] of a.pairs) common += Math.min(count, b.pairs.get(pair) ?? 0);
  return (2 * common) / (a.size + b.size);
}
