import { assembleTimeline, type CountedNode } from './assemble-timeline';
import { proseClause } from './prose-clause';
import { countsInProse, isDue, isWithinPlan } from './prose-times';
import { countAll, readTimeline, unreadWords } from './read-timeline';
import { hasDeadlineLead } from './timeline-items';
import type { PointsNode, TimelineNode } from './timeline-node';
import type { TimelineContext, TimelineDoubt, TimelineReading } from './timeline-reading';
import { findTimelineLabel } from './timeline-label';
import { nodesBetween, proseNodes, sourceWords, timelineText, type TimelineText } from './timeline-text';
import { yearOf } from './timeline-years';

/** A stretch of an item in which a time is expected: a bracket, or its last clause. `last`: nothing but punctuation follows. */
interface Slot {
  readonly bracket: boolean;
  readonly start: number;
  readonly end: number;
  readonly last: boolean;
}

const BRACKET = /\(([^()]{2,200})\)/gu;
const TAIL = /[:;.]\s+([^:;.]{4,120})[\s./]*$/u;

function slots(folded: string): Slot[] {
  const found: Slot[] = [];
  for (const m of folded.matchAll(BRACKET)) {
    const start = m.index + 1;
    found.push({ bracket: true, start, end: start + m[1]!.length, last: /^[\s.;,:/]*$/u.test(folded.slice(m.index + m[0].length)) });
  }
  const tail = TAIL.exec(folded);
  if (tail !== null && !/[()]/u.test(tail[1]!)) {
    const start = tail.index + tail[0].indexOf(tail[1]!);
    found.push({ bracket: false, start, end: start + tail[1]!.length, last: true });
  }
  return found;
}

const isPlainYear = (node: TimelineNode): boolean =>
  (node.node === 'points' && node.points.every((p) => p.quarter === undefined && p.month === undefined && p.half === undefined)) ||
  node.node === 'range';

/** "(cả năm)": the plan's own year, which can be nothing else than a time. */
const isWholeYear = ({ cycle, part, points }: PointsNode): boolean =>
  cycle === null && part === null && points.every((p) => Object.values(p).every((value) => value === null));

/** The days of feasts, of foundations and of documents are told in brackets too. */
const OTHER_DAY =
  /kỷ niệm|thành lập|truyền thống|giải phóng|chiến thắng|quốc khánh|hiệu lực|ban hành|công bố|(?:^|\s)(?:tết|lễ|ngày (?!\d|hội))/u;

/** Whether a plain day in a bracket or clause at the end of an item is the item's own: with "ngày" or a year, and not the day of a feast or a document. */
function isOwnDay(node: PointsNode, slot: Slot, text: TimelineText): boolean {
  if (!slot.last || !node.points.every((p) => p.year !== null || !node.bare)) return false;
  return !OTHER_DAY.test(proseClause(text.folded.text, slot.start - 1, slot.end).before);
}

/** Whether a node in a bracket dates the task: in the middle of an item only what is plain, a bare day or the year of an annual plan never. */
function countsInSlot(node: TimelineNode, slot: Slot, text: TimelineText, context: TimelineContext): boolean {
  if (node.node === 'trigger')
    return node.date === null && node.form !== 'occasion' && (node.form === 'when' || (slot.bracket && slot.last));
  if (node.node === 'points') {
    if (node.points.some((p) => p.year !== null && (p.year < context.startYear || p.year > context.endYear + 1))) return false;
    if (node.points[0]!.day !== undefined && node.cycle === null && node.lead.length === 0) return isOwnDay(node, slot, text);
    if (isWholeYear(node)) return true;
    if (isPlainYear(node) && node.lead.length === 0 && node.cycle === null && node.part === null)
      return context.startYear !== context.endYear && !(node.bare && !slot.last);
    return true;
  }
  if (node.node === 'range') {
    if (node.name === 'term' || (yearOf(node.from) ?? context.startYear) < context.startYear) return false;
    return slot.last || !node.bare || isWithinPlan(node, context);
  }
  if (node.node === 'recurring') return !node.bare || slot.last;
  return node.node !== 'reference';
}

function readSlot(slot: Slot, text: TimelineText, context: TimelineContext): CountedNode[] | null {
  const words = text.folded.text.slice(slot.start, slot.end);
  const label = findTimelineLabel(words);
  const start = slot.start + (label?.colon === true || label?.due === true ? label.end : 0);
  const all = nodesBetween(text, start, slot.end, 'Start');
  const waits = all.some((n) => n.node === 'trigger' && n.form === 'when');
  const nodes = all.filter((n) => n.node !== 'trap' && !(waits && n.node === 'trigger' && (n.form === 'per-rule' || n.form === 'timely')));
  if (nodes.length === 0 || all.some((n) => n.node === 'trap') || unreadWords(text, start, slot.end, all) !== '') return null;
  return nodes.every((n) => countsInSlot(n, slot, text, context)) ? countAll(text, start, nodes, label?.due ?? false) : [];
}

/** An annual review beside a half-year's: "… 6 tháng đầu năm và … tổng kết … năm 2025". */
function reviewYear(node: TimelineNode, before: string, counted: readonly CountedNode[], context: TimelineContext): boolean {
  const half = counted.some(({ node: n }) => n.node === 'points' && n.points[0]!.half !== undefined);
  if (!half || node.node !== 'points' || node.points.length !== 1 || node.points[0]!.year !== context.startYear) return false;
  return isPlainYear(node) && /(?:tổng kết|báo cáo|giao ban) [^;.:]*$/u.test(before);
}

function countProse(text: TimelineText, nodes: readonly TimelineNode[], taken: readonly Slot[], context: TimelineContext): CountedNode[] {
  const folded = text.folded.text;
  const counted: CountedNode[] = [];
  for (const node of nodes) {
    if (taken.some((s) => node.start >= s.start && node.end <= s.end)) continue;
    const clause = proseClause(folded, node.start, node.end);
    if (!countsInProse(node, clause, context) && !reviewYear(node, clause.before, counted, context)) continue;
    counted.push({ node, due: isDue(node, clause) });
  }
  return counted;
}

/** A long item of which one sentence has a time: the rest of it may have none. */
function minorPart(text: TimelineText, counted: readonly CountedNode[]): TimelineDoubt[] {
  const sentences = text.folded.text.split(/[;.](?=\s)/u).filter((s) => s.length > 30).length;
  const first = counted[0]?.node;
  if (first === undefined || counted.length > 1 || sentences < 4) return [];
  return [{ kind: 'minor-part', words: sourceWords(text, first.start, first.end) }];
}

/** In a plan of several years a year at the end of a sentence ("Tổ chức Hội thi năm 2027") may be its time or part of a name. */
function namesObject(text: TimelineText, nodes: readonly TimelineNode[], context: TimelineContext): TimelineDoubt[] {
  if (context.startYear === context.endYear) return [];
  const folded = text.folded.text;
  const year = nodes.find((node) => {
    if (node.node !== 'points' || node.bare || !isPlainYear(node) || node.points[0]!.day !== undefined) return false;
    const clause = proseClause(folded, node.start, node.end);
    return (
      clause.atEnd &&
      !clause.inTitle &&
      !node.lead.includes('until') &&
      node.points.every((p) => p.year !== null && p.year >= context.startYear && p.year <= context.endYear)
    );
  });
  return year === undefined ? [] : [{ kind: 'names-object', words: sourceWords(text, year.start, year.end) }];
}

const isFirm = ({ node, due }: CountedNode): boolean => due || hasDeadlineLead(node);

/** A period without a word before it, beside a day by which the task has to be done, says what the task is about: "Báo cáo kết quả quý I (trước ngày 05/4)". */
const namesPeriod = ({ node, due }: CountedNode): boolean =>
  node.node === 'points' && node.cycle === null && node.lead.length === 0 && !due;

/** So does a period with such a day directly behind it: "Báo cáo sơ kết 6 tháng đầu năm trước ngày 20/6". */
const withoutObjects = (counted: readonly CountedNode[]): CountedNode[] =>
  counted.filter((one, i) => {
    const next = counted[i + 1];
    return !(next !== undefined && namesPeriod(one) && isFirm(next) && next.node.start - one.node.end <= 1);
  });

const INLINE_LABEL =
  /(?:^|[.;,:]\s+|\(\s*|\s-\s+)((?:thời gian|thời hạn|tiến độ|lộ trình)(?: (?:thực hiện|hoàn thành|triển khai|trình|báo cáo))*\s*:[^:;]{3,160}?)(?:\.?\)?[\s./]*$|\.\s|(?:;|\s-)\s+(?=[\p{L} ,]{3,50}:))/u;

/**
 * Finds the time of a task in its own sentence or sentences. Names, cited documents and quoted titles are left out, vague words count only in a bracket or clause at the end; a
 * text in which no time is plainly the task's is `unspecified`. Source: domain notes 3.1 with its note on running prose.
 */
export function findTimeline(source: string, context: TimelineContext): TimelineReading {
  const text = timelineText(source);
  const label = INLINE_LABEL.exec(text.folded.text);
  if (label !== null) {
    const start = label.index + label[0].indexOf(label[1]!);
    const reading = readTimeline(sourceWords(text, start, start + label[1]!.length), { ...context, place: 'line' });
    if (reading.kind !== 'unspecified') return reading;
  }
  const prose = proseNodes(text);
  const isInside = (slot: Slot): boolean =>
    prose.some((n) => n.node === 'points' && n.cycle !== null && n.start < slot.start && n.end > slot.end);
  const read = slots(text.folded.text)
    .filter((slot) => !isInside(slot))
    .map((slot) => ({ slot, nodes: readSlot(slot, text, context) }));
  const taken = read.filter((r) => r.nodes !== null);
  const inSlots = taken.flatMap((r) => r.nodes ?? []);
  const told = withoutObjects(
    countProse(
      text,
      prose,
      taken.map((r) => r.slot),
      context,
    ),
  );
  const counted = [...inSlots, ...(inSlots.some(isFirm) ? told.filter((n) => !namesPeriod(n)) : told)];
  counted.sort((a, b) => a.node.start - b.node.start);
  const reading = assembleTimeline(counted, text, context, '');
  if (reading.kind === 'unspecified') return { ...reading, doubts: [...reading.doubts, ...namesObject(text, prose, context)] };
  return { ...reading, doubts: [...reading.doubts, ...minorPart(text, counted)] };
}
