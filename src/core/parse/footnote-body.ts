import { readLabel } from './read-label';
import type { Item, Line } from './line';
import { isEnded, startsLower, type Wrapping } from './wrapping';

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const MARKED = /^\u{E000}([^\u{E001}]{1,8})\u{E001}\s*[.:)]?\s*/u;
const RAISED = /^([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})\s*[.:)]?\s*/u;
const BRACKETED = /^(?:\[\^?(\d{1,3})\]|\((\d{1,3})\))\s*:?\s*(?=[\p{Lu}"“])/u;
const PLAIN = /^(\d{1,3})(?:\.\s*|\)\s*|\s+)(?=[\p{Lu}"“])/u;

/** How a line begins that may be the body of a footnote; `sure` forms hardly ever begin anything else. */
export interface BodyStart {
  readonly marker: string;
  readonly sure: boolean;
  readonly length: number;
}

/** Ordinary digits for raised ones: `¹²` → `12`. */
export function lowered(text: string): string {
  return [...text].map((c) => (SUPERSCRIPTS.includes(c) ? String(SUPERSCRIPTS.indexOf(c)) : c)).join('');
}

/** Reads the marker of a footnote's body at the start of a line: `1. …`, `1 …`, `[1] …`, `(1) …`, `¹ …`, or one that the reader marked. */
export function readBodyStart(text: string): BodyStart | null {
  const marked = MARKED.exec(text);
  if (marked !== null) return { marker: marked[1]!, sure: true, length: marked[0].length };
  const raised = RAISED.exec(text);
  if (raised !== null) return { marker: lowered(raised[1]!), sure: true, length: raised[0].length };
  const bracketed = BRACKETED.exec(text);
  if (bracketed !== null) return { marker: bracketed[1] ?? bracketed[2]!, sure: false, length: bracketed[0].length };
  const plain = PLAIN.exec(text);
  return plain === null ? null : { marker: plain[1]!, sure: false, length: plain[0].length };
}

/** No footnote is longer; what goes on and on is text. */
const MOST_LINES = 40;

const isShort = (line: Line, longest: number): boolean => line.text.length < longest * 0.8;

/**
 * The index after the last line of the footnote body that begins at `at`. The body goes on until a break, a paragraph of its own, another body, a
 * label, or a line that can only be the rest of the sentence that the footnote interrupted (`hostOpen`).
 */
export function bodyEnd(items: readonly Item[], at: number, hostOpen: boolean, wrapping: Wrapping): number {
  let longest = 0;
  const last = Math.min(items.length, at + MOST_LINES);
  for (let i = at; i < last; i++) {
    const item = items[i]!;
    if (item.kind !== 'line') return i;
    if (i > at) {
      const before = items[i - 1] as Line;
      const ended = isEnded(before.text);
      if (item.afterBreak || (wrapping.gapsMean && item.gap)) return i;
      if (ended && (startsLower(item.text) || readBodyStart(item.text) !== null || readLabel(item.text) !== null)) return i;
      if (ended && (isShort(before, longest) || (hostOpen && isShort(item, longest)))) return i;
      const label = readLabel(item.text);
      if (label?.style === 'bullet' && !/^\p{Ll}/u.test(label.rest)) return i;
    }
    longest = Math.max(longest, item.text.length);
  }
  return last;
}
