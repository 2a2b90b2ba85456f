import type { Item, Line } from './line';
import { readLabel } from './read-label';

/** How a document breaks its lines. A line is full if its length and the next word reach `full`; `gapsMean`: blank lines part paragraphs. */
export interface Wrapping {
  readonly full: number;
  /** Whether enough lines have shown the width; else the longest line stands for it. */
  readonly fullIsSure: boolean;
  readonly gapsMean: boolean;
  /** The indent from which on a line begins a paragraph, where first lines are indented and the others are not; null where indents say nothing. */
  readonly firstIndent: number | null;
}

const TERMINAL = /[.;:!?…](?:["”’')\]]|\u{E000}[^\u{E001}]{1,8}\u{E001})*$/u;
const LOWER_START = /^[\p{Ll}]/u;
const MIN_SAMPLES = 3;
/** One line in twenty may be shorter than the width allows, because letters differ in width; none is much shorter than most. */
const SHORT_SHARE = 0.05;
const MOST_SHARE = 0.75;
const SHORTEST_OF_MOST = 0.85;
/** Above this share of continuations after blank lines, blank lines stand between all lines and mean nothing. */
const MEANINGLESS_SHARE = 0.12;
/** Characters that a line of a page holds at most; text with longer lines is not wrapped. */
const LONGEST_ON_PAPER = 130;
const NEARLY_ALL = 0.95;

/** Whether a text ends as sentences, items and lead-ins end: with . ; : ! ? or an ellipsis, closing quotes, brackets and footnote marks aside. */
export function isEnded(text: string): boolean {
  return TERMINAL.test(text.slice(-24).trimEnd());
}

/** Whether a line surely goes on with the sentence before it: it starts in lower case and carries no label. */
export function startsLower(text: string): boolean {
  return LOWER_START.test(text) && readLabel(text) === null;
}

/** A line as it stood, without its indent. */
export interface Extent {
  readonly text: string;
  readonly indent: number;
}

/** The length that a line would have, indent included, with the first word of the next one. */
export function reach(line: Extent, next: string): number {
  const space = next.indexOf(' ');
  return line.indent + line.text.length + 1 + (space === -1 ? next.length : space);
}

/** Where too few lines tell the width, the longest line does, if it is no longer than lines on paper are. */
function fullLength(reaches: readonly number[], longest: number): number {
  if (reaches.length < MIN_SAMPLES) return longest <= LONGEST_ON_PAPER ? longest + 1 : Infinity;
  const sorted = [...reaches].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor(sorted.length * share)]!;
  return Math.max(at(SHORT_SHARE), at(MOST_SHARE) * SHORTEST_OF_MOST);
}

const FIRST_INDENT = 2;
const CLEAR_SHARE = 0.9;

/** First lines (those with labels) and continuations stand at different indents, nearly without exception. */
function firstIndentOf(labelled: readonly number[], continued: readonly number[]): number | null {
  if (labelled.length < MIN_SAMPLES || continued.length < MIN_SAMPLES) return null;
  const border = [...continued].sort((a, b) => a - b)[Math.floor(continued.length / 2)]! + FIRST_INDENT;
  const clear =
    labelled.filter((i) => i >= border).length / labelled.length >= CLEAR_SHARE &&
    continued.filter((i) => i < border).length / continued.length >= CLEAR_SHARE;
  return clear ? border : null;
}

/**
 * Learns from the lines themselves how they were wrapped: the lines whose next line surely goes on with the same sentence were full. Text that is not
 * wrapped has no such lines, and then no line is ever full.
 */
export function wrappingOf(items: readonly Item[]): Wrapping {
  const lines = items.filter((item): item is Line => item.kind === 'line');
  const reaches: number[] = [];
  let followers = 0;
  let gaps = 0;
  let lowerAfterGap = 0;
  const labelled: number[] = [];
  const continued: number[] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    if (readLabel(line.text) !== null) labelled.push(line.indent);
    if (before === undefined || line.afterBreak) return;
    followers++;
    const lower = startsLower(line.text);
    if (line.gap) {
      gaps++;
      if (lower && !isEnded(before.text)) lowerAfterGap++;
    }
    if (!lower || isEnded(before.text)) return;
    reaches.push(reach(before, line.text));
    continued.push(line.indent);
  });
  const longest = lines.reduce((most, l) => Math.max(most, l.indent + l.text.length), 0);
  const spacedOut = longest <= LONGEST_ON_PAPER && gaps >= followers * NEARLY_ALL && lowerAfterGap > 0;
  return {
    full: fullLength(reaches, longest),
    fullIsSure: reaches.length >= MIN_SAMPLES,
    gapsMean: gaps > 0 && !spacedOut && lowerAfterGap / gaps < MEANINGLESS_SHARE,
    firstIndent: firstIndentOf(labelled, continued),
  };
}

/** Whether a line was broken because the next word had no room on it. */
export function isFull(line: Extent, next: string, wrapping: Wrapping): boolean {
  return reach(line, next) >= wrapping.full;
}
