import { foldWithMap, type Folded } from '../text/fold';
import { namedDocuments } from './citations';

/** What stands in a masked text for each character of a name: U+FFFC, which no grammar here reads. */
export const MASK = '\uFFFC';

/** A quoted name ends in the same paragraph and is not longer than a long title. */
const QUOTED = /[“«][^“”«»]{1,600}[”»]|"[^"“”]{1,600}"/gsu;

function blank(text: string, start: number, end: number): string {
  return text.slice(0, start) + MASK.repeat(end - start) + text.slice(end);
}

/** The text masked last: times, targets and units of one item are read one after another, and each leaves the names out. */
let last: { readonly text: string; readonly masked: string } | null = null;

/** The text with every citation, every document named by number or date, and every quoted name replaced by as many U+FFFC; its length stays. */
export function maskNames(text: string): string {
  if (last?.text === text) return last.masked;
  let masked = text;
  for (const { start, end } of namedDocuments(text)) masked = blank(masked, start, end);
  for (const quote of text.matchAll(QUOTED)) masked = blank(masked, quote.index, quote.index + quote[0].length);
  last = { text, masked };
  return masked;
}

/** The text folded last, as above. */
let lastFolded: { readonly text: string; readonly folded: Folded } | null = null;

/** The text with its names masked as `maskNames` does, then folded. */
export function foldMasked(text: string): Folded {
  if (lastFolded?.text === text) return lastFolded.folded;
  const folded = foldWithMap(maskNames(text));
  lastFolded = { text, folded };
  return folded;
}
