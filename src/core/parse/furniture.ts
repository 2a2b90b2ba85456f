import { fold } from '../text/fold';
import { readAttributes } from './attribute-label';
import type { Item, Line } from './line';
import { readLabel } from './read-label';
import { isEnded } from './wrapping';

const PAGE_NUMBER = /^(?:[-–—]\s*)?(?:(?:trang|page)\s*)?\d{1,3}(?:\s*(?:\/|of|trên)\s*\d{1,3})?(?:\s*[-–—])?$/iu;
const MIN_REPEATS = 3;
/** A number this far from the left stands in the middle of its line. */
const CENTRED_INDENT = 15;

const isPageNumber = (item: Item | undefined): boolean => item?.kind === 'line' && PAGE_NUMBER.test(item.text);

/** A line of figures only is a page number where something sets it off from the text: blank lines, a break, or its own dashes or word. */
function isSetOff(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const next = items[at + 1];
  if (item?.kind !== 'line') return false;
  const gapAfter = next === undefined || next.kind === 'break' || (next.kind === 'line' && next.gap);
  const apart = item.gap || item.indent >= CENTRED_INDENT || at === 0 || items[at - 1]?.kind === 'break';
  return apart || gapAfter || !/^\d+$/u.test(item.text);
}

const signature = (line: Line): string => fold(line.text).replace(/\d+/gu, '#');

/** Running heads are short and no part of the text: they end without a sign, carry no label, and state no time. */
const mayRun = (text: string): boolean => text.length <= 120 && !isEnded(text) && readLabel(text) === null && readAttributes(text) === null;

/** Lines that stand at page ends again and again with the same words: running heads and feet. */
function runningLines(items: readonly Item[], edges: readonly number[]): Set<number> {
  const seen = new Map<string, number[]>();
  for (const at of edges) {
    const item = items[at];
    if (item?.kind !== 'line' || !mayRun(item.text)) continue;
    const key = signature(item);
    seen.set(key, [...(seen.get(key) ?? []), at]);
  }
  return new Set([...seen.values()].filter((at) => at.length >= MIN_REPEATS).flat());
}

/**
 * Takes off what belongs to the page and not to the text: page numbers, rules, page breaks, and running heads and feet (the same line next to at
 * least three page ends). The line after it says so with `afterBreak`, so that a sentence cut by a page can be joined.
 */
export function withoutFurniture(items: readonly Item[]): Item[] {
  const pageEnds = items.flatMap((item, i) =>
    (item.kind === 'break' && item.page) || (isPageNumber(item) && isSetOff(items, i)) ? [i] : [],
  );
  const ends = new Set(pageEnds);
  const edges = new Set(pageEnds.flatMap((i) => [i - 2, i - 1, i + 1, i + 2]).filter((i) => !ends.has(i)));
  const running = runningLines(items, [...edges]);
  const kept: Item[] = [];
  let afterBreak = false;
  items.forEach((item, i) => {
    if (ends.has(i) || running.has(i)) {
      afterBreak = true;
      if (kept[kept.length - 1]?.kind !== 'break') kept.push({ kind: 'break', page: true });
      return;
    }
    if (item.kind === 'line') {
      kept.push(afterBreak ? { ...item, afterBreak } : item);
      afterBreak = false;
      return;
    }
    if (item.kind === 'break') afterBreak = true;
    kept.push(item);
  });
  return kept;
}
