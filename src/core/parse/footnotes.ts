import type { Footnote } from '../plan/plan';
import { joinLines, singleSpaced } from './clean-text';
import { bodyEnd, readBodyStart, type BodyStart } from './footnote-body';
import { findReference, referenceKey, type Reference } from './footnote-reference';
import { isCapitals } from './capitals';
import type { Item, Line } from './line';
import { readLabel } from './read-label';
import { isEnded, startsLower, type Wrapping } from './wrapping';

/** The items without the bodies of footnotes, references marked in the text, and the footnotes; `unplaced` are those without a reference. */
export interface WithoutFootnotes {
  readonly items: readonly Item[];
  readonly footnotes: readonly Footnote[];
  readonly unplaced: readonly { readonly marker: string; readonly line: number }[];
}

function lastLine(items: readonly Item[]): Line | undefined {
  for (let i = items.length - 1; i >= 0; i--) {
    const item = items[i]!;
    if (item.kind === 'line') return item;
  }
  return undefined;
}

/** The longest line of a numbered title. */
const LONGEST_TITLE = 100;

/** A title ends without a sign and yet no sentence goes on after it. */
function isHeading(line: Line): boolean {
  const label = readLabel(line.text);
  return line.heading || isCapitals(line.text) || (label !== null && label.style !== 'bullet' && line.text.length <= LONGEST_TITLE);
}

/** Whether a number is one that the list it stands in has passed, with no heading of another kind between: "1. Gồm …" behind "3. Kỷ niệm …". */
function countsAgain(kept: readonly Item[], number: number): boolean {
  for (let i = kept.length - 1; i >= 0; i--) {
    const item = kept[i]!;
    const label = item.kind === 'line' ? readLabel(item.text) : null;
    if (label === null || label.style === 'bullet') continue;
    return (label.style === 'arabic' || label.style === 'decimal') && label.ordinals[0]! >= number;
  }
  return false;
}

interface Candidate {
  readonly start: BodyStart;
  readonly end: number;
  readonly reference: Reference | null;
}

/**
 * Whether a line begins the body of a footnote. Several signs together decide, because a body looks like a numbered heading: a reference
 * before it, a rule or page end before or after it, a sentence that it interrupts and that goes on after it, and its number being the next one.
 * `afterBody`: another body stands directly before it.
 */
function candidate(
  items: readonly Item[],
  at: number,
  kept: readonly Item[],
  count: number,
  taken: ReadonlySet<string>,
  wrapping: Wrapping,
  afterBody: boolean,
): Candidate | null {
  const item = items[at]!;
  if (item.kind !== 'line') return null;
  const start = readBodyStart(item.text);
  if (start === null) return null;
  const next = start.sure || Number(start.marker) === count + 1 || Number(start.marker) === 1;
  const host = lastLine(kept);
  const hostOpen = host !== undefined && !isEnded(host.text) && !isHeading(host);
  if (!next) return null;
  const end = bodyEnd(items, at, hostOpen, wrapping);
  const after = items.slice(end, end + 4).find((i): i is Line => i.kind === 'line');
  const endsPage = after === undefined || after.afterBreak === true;
  const again = /^\d/u.test(item.text) && countsAgain(kept, Number(start.marker));
  if (!(start.sure || item.afterBreak || hostOpen || endsPage || again)) return null;
  const reference = findReference(kept, kept.length, start.marker, taken);
  if (start.sure) return reference !== null || item.afterBreak || afterBody ? { start, end, reference } : null;
  if (Number(start.marker) !== count + 1 && reference === null) return null;
  const resumes = after !== undefined && startsLower(after.text) && isEnded((items[end - 1] as Line).text);
  const signs =
    (reference === null ? 0 : 2) + (again ? 1 : 0) + (item.afterBreak || endsPage ? 1 : 0) + (hostOpen ? 1 : 0) + (resumes ? 1 : 0);
  return signs >= 3 ? { start, end, reference } : null;
}

function bodyText(lines: readonly Item[], start: BodyStart): string {
  const texts = lines.flatMap((item, i) => (item.kind === 'line' ? [i === 0 ? item.text.slice(start.length) : item.text] : []));
  return joinLines(texts).replace(/^[.:\s]+/u, '');
}

/** Takes the bodies of footnotes out of the text, wherever they stand (between the lines of a sentence, after a rule, at a page end), and marks their references. */
export function takeFootnotes(items: readonly Item[], wrapping: Wrapping): WithoutFootnotes {
  const kept: Item[] = [];
  const footnotes: Footnote[] = [];
  const unplaced: { marker: string; line: number }[] = [];
  const taken = new Set<string>();
  let interrupted = false;
  const told = new Set(items.flatMap((item) => (item.kind === 'footnote' ? [item.marker] : [])));
  for (let at = 0; at < items.length;) {
    const item = items[at]!;
    const likely = item.kind === 'footnote' ? null : candidate(items, at, kept, footnotes.length, taken, wrapping, interrupted);
    const found = likely !== null && told.has(likely.start.marker) ? null : likely;
    if (item.kind === 'footnote') {
      footnotes.push({ marker: item.marker, text: singleSpaced(item.text) });
      at++;
    } else if (found !== null) {
      footnotes.push({ marker: found.start.marker, text: bodyText(items.slice(at, found.end), found.start) });
      if (found.reference === null) unplaced.push({ marker: found.start.marker, line: (item as Line).line });
      else {
        kept[found.reference.at] = { ...(kept[found.reference.at] as Line), text: found.reference.text };
        taken.add(referenceKey(found.reference.at, found.start.marker));
      }
      interrupted = true;
      at = found.end;
    } else {
      kept.push(interrupted && item.kind === 'line' ? { ...item, afterBreak: true } : item);
      if (item.kind === 'line') interrupted = false;
      at++;
    }
  }
  // A page may end with the body of a footnote whose reference stands on the next page, behind the sentence that the page broke.
  const placedLater = (marker: string): boolean => kept.some((i) => i.kind === 'line' && i.text.includes(`\u{E000}${marker}\u{E001}`));
  return { items: kept, footnotes, unplaced: unplaced.filter(({ marker }) => !placedLater(marker)) };
}
