import { perText, rateOf } from '../plan/target-rate';
import { foldWithMap, sourceSpan, type Folded } from '../text/fold';
import { aggregateOf } from './aggregate-of';
import { foldMasked } from './mask-names';
import { sentences } from './sentences';
import { parse } from './target.generated.js';
import { isTarget } from './target-context';
import type { Stretch, TargetNode, TargetPart } from './target-node';
import type { TargetReading } from './target-reading';

const words = (source: string, folded: Folded, at: Stretch | null): string | null => {
  if (at === null || at.end <= at.start) return null;
  const span = sourceSpan(folded, at.start, at.end);
  return source.slice(span.start, span.end).replace(/\s+/gu, ' ').trim();
};

/** Parts of a total are taken as long as they add up to it; what is more belongs to something else. Shares overlap and are all kept. */
function partsOf(node: TargetNode): readonly TargetPart[] {
  let sum = 0;
  const kept: TargetPart[] = [];
  for (const part of node.parts) {
    if (!part.percent) sum += part.value;
    if (!part.percent && node.form === 'count' && node.low !== null && sum > node.low) break;
    kept.push(part);
  }
  return kept;
}

/** Up to the end of the clause, to the next share, or to a comma with another thing to do behind it. */
const CLAUSE_REST =
  /^[^.;:()]*?(?=[.;:()]|$|, (?:đến|năm \d{4}|hoàn thành|phấn đấu|bảo đảm|đảm bảo|tổ chức|xây dựng|kịp thời|góp phần|nâng cao|tăng cường|trong đó|ít nhất|trên|đồng thời)|,? (?:và )?(?:(?:trên|ít nhất|tối thiểu|tối đa|không quá|không dưới|dưới|hơn|khoảng|từ) )?\d+ ?%|, (?:[\p{L}]+ ){0,6}[≥≤<>])/u;
/** What is measured, where it stands before the figure: "tỷ lệ hộ nghèo giảm còn dưới 3%". */
const MEASURED =
  /(?<!\p{L})(?:(?:tỷ lệ|tỷ trọng|chỉ số)(?: (?!(?:đạt|giảm|tăng|còn|lên|xuống|chiếm)(?!\p{L})|là $)[\p{L}\d]+){0,16}|(?:số lượng|số|mức|tốc độ|nợ)(?: (?!(?:đạt|giảm|tăng|còn|lên|xuống|chiếm)(?!\p{L})|là $)[\p{L}]+){0,8})(?= (?:đạt|giảm|tăng|còn|là|lên|xuống|chiếm)(?!\p{L})| $)/u;

/** Where the words of a target end: a share says what has to be so of whom, up to the end of its clause; a count ends with what is counted. */
function endOf(node: TargetNode, folded: string, parts: readonly TargetPart[]): number {
  const last = parts.at(-1);
  if (last !== undefined) return last.end;
  if (node.form !== 'percent' && node.form !== 'fraction') return node.parts.length > 0 ? (node.unit?.end ?? node.end) : node.end;
  const rest = CLAUSE_REST.exec(folded.slice(node.end));
  return node.end + (rest?.[0].trimEnd().length ?? 0);
}

const perOf = (node: TargetNode): string | null => perText(rateOf(node.per));

/** The words of the clause before a place, with a space at the end. */
function clauseBefore(folded: string, start: number): string {
  const from = Math.max(...['.', ';', ':', '('].map((c) => folded.lastIndexOf(c, start - 1)));
  return folded
    .slice(from + 1, start)
    .trimStart()
    .replace(/ *$/u, ' ');
}

/** The clause before a colon that stands directly before a place, or null. */
function toldBefore(folded: string, start: number): string | null {
  const head = folded.slice(0, start).trimEnd();
  return head.endsWith(':') ? clauseBefore(folded, head.length - 1).trim() : null;
}

function measuredBefore(folded: string, start: number): Stretch | null {
  const before = clauseBefore(folded, start);
  const m = MEASURED.exec(before);
  if (m === null) return null;
  const at = start - (before.length - m.index) + (folded[start - 1] === ' ' ? 0 : 1);
  return { start: at, end: at + m[0].length };
}

/** A bracket that begins inside the words of a target ends with them. */
function closed(folded: string, start: number, end: number): number {
  const inside = folded.slice(start, end);
  return inside.includes('(') && !inside.includes(')') && folded[end] === ')' ? end + 1 : end;
}

function reading(node: TargetNode, source: string, folded: Folded): TargetReading {
  const parts = partsOf(node);
  const measured = node.unit === null && node.form !== 'money' ? measuredBefore(folded.text, node.start) : null;
  const end = closed(folded.text, node.start, endOf(node, folded.text, parts));
  const span = sourceSpan(folded, measured?.start ?? node.start, end);
  const unit = words(source, folded, node.unit ?? measured);
  const isShare = node.form === 'percent' || node.form === 'fraction';
  const low = node.form === 'fraction' && node.low !== null ? Math.round(node.low * 10000) / 100 : node.low;
  const op = node.op ?? '=';
  return {
    ...span,
    raw: source.slice(span.start, span.end).replace(/\s+/gu, ' ').trim(),
    op,
    low,
    ...(node.high === null ? {} : { high: node.high }),
    quantity: isShare ? null : low,
    percent: isShare ? low : null,
    unit: node.form === 'money' ? 'đồng' : node.form === 'times' ? 'lần' : unit,
    ...(node.base === null ? {} : { base: node.base }),
    per: perOf(node),
    atLeast: op === '>=' || op === '>',
    soft: node.soft,
    aggregate: aggregateOf(node, node.unit === null ? '' : folded.text.slice(node.unit.start, node.unit.end)),
    breakdown: parts.map((part) => ({
      raw: words(source, folded, part) ?? '',
      quantity: part.percent ? null : part.value,
      percent: part.percent ? part.value : null,
      unit: words(source, folded, part.unit),
    })),
  };
}

/**
 * A cell that holds nothing but a figure to be reached and its unit ("≥ 90 %", "50.000 lượt", "35 - 38"), or null where it holds none. What is measured stands in another
 * cell; a figure without a unit has none.
 */
export function readFigure(source: string): TargetReading | null {
  const bare = !/[\p{L}%]/u.test(source);
  const text = `đạt ${source}${bare ? ' điểm' : ''}`;
  const folded = foldWithMap(text);
  const node = parse(folded.text).find((n) => n.low !== null);
  if (node === undefined) return null;
  const figure = reading(node, text, folded);
  return { ...figure, start: 0, end: source.length, raw: source, unit: bare ? null : figure.unit };
}

/** A figure has a digit or one of these words; sentences without any need not be read. */
const FIGURE_WORD =
  /\d|không (?:để|có)|phấn đấu|toàn bộ|tất cả|nửa|thuộc (?:nhóm|tốp)|(?<!\p{L})(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?!\p{L})/u;
const SENTENCE = /\. (?=\p{L})/gu;

const move = <S extends Stretch>(stretch: S, by: number): S => ({ ...stretch, start: stretch.start + by, end: stretch.end + by });
const moveUnit = <S extends { readonly unit: Stretch | null }>(of: S, by: number): S => ({
  ...of,
  unit: of.unit === null ? null : move(of.unit, by),
});

/** The figures of a folded text, sentence by sentence: none goes on from one sentence to the next. */
function nodesOf(folded: string): TargetNode[] {
  return sentences(folded, SENTENCE).flatMap(({ start, end }) => {
    const sentence = folded.slice(start, end);
    if (!FIGURE_WORD.test(sentence)) return [];
    return parse(sentence).map((node) => ({
      ...moveUnit(move(node, start), start),
      parts: node.parts.map((part) => moveUnit(move(part, start), start)),
    }));
  });
}

/**
 * Every figure in a text that the task has to reach, in order, with its parts. Numbers of documents, dates, ages, anniversaries, quoted names and counts of what is there
 * already are none. Source: domain notes 3.2.
 */
export function findTargets(source: string): TargetReading[] {
  const folded = foldMasked(source);
  const found: TargetReading[] = [];
  let lastEnd = -1;
  for (const node of nodesOf(folded.text)) {
    const unit = node.unit === null ? '' : folded.text.slice(node.unit.start, node.unit.end);
    const before = clauseBefore(folded.text, node.start);
    const follows = lastEnd >= 0 && !/[.;:]/u.test(folded.text.slice(lastEnd, node.start));
    if (!isTarget(node, unit, before, follows, toldBefore(folded.text, node.start))) continue;
    found.push(reading(node, source, folded));
    lastEnd = node.end;
  }
  return found;
}
