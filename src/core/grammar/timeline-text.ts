import { sourceSpan, type Folded } from '../text/fold';
import { foldMasked } from './mask-names';
import { sentences } from './sentences';
import { parse } from './timeline.generated.js';
import type { TimelineNode } from './timeline-node';

/** A text prepared for the grammar of timelines: names masked, then folded, each character with its place in the source. */
export interface TimelineText {
  readonly source: string;
  readonly folded: Folded;
}

const SENTENCE = /[.;] (?=\p{L})/gu;

/** Prepares a text for reading times in it. */
export function timelineText(source: string): TimelineText {
  return { source, folded: foldMasked(source) };
}

/** The words of the source behind a stretch of the folded text, without spaces at the ends. */
export function sourceWords(text: TimelineText, start: number, end: number): string {
  if (end <= start) return '';
  const span = sourceSpan(text.folded, start, end);
  return text.source.slice(span.start, span.end).replace(/\s+/gu, ' ').trim();
}

/** The nodes in a stretch of the folded text, with places in the whole folded text; `rule` says how much may be taken for a time. */
export function nodesBetween(text: TimelineText, start: number, end: number, rule: 'Start' | 'Prose'): TimelineNode[] {
  return parse(text.folded.text.slice(start, end), { startRule: rule }).map((node) => shifted(node, start));
}

/** Every time in running prose has a figure or one of these words; sentences without any need not be read. */
const TIME_WORD =
  /\d|quý|năm|tháng|tuần|ngày|thường (?:xuyên|niên)|hằng|mỗi|từng|định kỳ|liên tục|khi|nếu|dịp|nhân (?:ngày|các|kỷ|lễ|tết|đại|quốc|\uFFFC)|đột xuất|nhiệm kỳ|toàn khóa|học kỳ/u;

/** The nodes of running prose in a whole text, sentence by sentence: no time goes on from one sentence or clause to the next. */
export function proseNodes(text: TimelineText): TimelineNode[] {
  return sentences(text.folded.text, SENTENCE).flatMap(({ start, end }) =>
    TIME_WORD.test(text.folded.text.slice(start, end)) ? nodesBetween(text, start, end, 'Prose') : [],
  );
}

const move = (span: { readonly start: number; readonly end: number }, by: number) => ({ start: span.start + by, end: span.end + by });

function shifted(node: TimelineNode, by: number): TimelineNode {
  const placed = { ...node, ...move(node, by) };
  if (placed.node === 'trigger') return { ...placed, own: move(placed.own, by) };
  if (placed.node === 'after' && placed.anchor !== null) return { ...placed, anchor: move(placed.anchor, by) };
  return placed;
}
