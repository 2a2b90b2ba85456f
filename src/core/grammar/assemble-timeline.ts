import type { TimelineItem } from '../plan/timeline';
import { lastMilestone } from './milestone';
import type { TimelineNode, TriggerNode } from './timeline-node';
import { anchored } from './anchor-recurrence';
import { noTimeline, type TimelineContext, type TimelineDoubt, type TimelineReading } from './timeline-reading';
import { timelinePiece, type TimelinePiece } from './timeline-items';
import { sourceWords, type TimelineText } from './timeline-text';

/** A node that counts as the task's time, and whether its label or clause makes it a day by which the task is done. */
export interface CountedNode {
  readonly node: TimelineNode;
  readonly due: boolean;
}

const isVague = (node: TimelineNode): boolean =>
  node.node === 'trigger' && node.form !== 'when' && node.form !== 'ad-hoc' && node.date === null;
const isConcrete = (node: TimelineNode): boolean => node.node !== 'trigger' && node.node !== 'reference' && node.node !== 'trap';
const isUnknownCycle = (node: TimelineNode): boolean => node.node === 'recurring' && node.cycles.every((c) => c.every === 'unknown');

const isOwnYear = (node: TimelineNode): boolean =>
  node.node === 'points' &&
  node.cycle === null &&
  node.part === null &&
  node.lead.length === 0 &&
  node.points.every((p) => Object.values(p).every((v) => v === null));

/** "trong năm", "trong cả giai đoạn": the time of the plan itself. */
const isPlanItself = (node: TimelineNode): boolean => isOwnYear(node) || (node.node === 'range' && node.from === null && node.to === null);

/**
 * Beside a time that can be normalised, "theo quy định" or "kịp thời" says how and not when, and a bare "định kỳ" adds nothing; nor does "trong năm" beside
 * "thường xuyên".
 */
function telling(nodes: readonly CountedNode[]): CountedNode[] {
  const concrete = nodes.some(({ node }) => isConcrete(node));
  const known = nodes.some(({ node }) => isConcrete(node) && !isUnknownCycle(node));
  const ongoing = nodes.some(({ node }) => node.node === 'ongoing');
  return nodes.filter(({ node }) => !(concrete && isVague(node)) && !(known && isUnknownCycle(node)) && !(ongoing && isPlanItself(node)));
}

const same = (a: TimelineItem, b: TimelineItem): boolean => JSON.stringify(a) === JSON.stringify(b);

function itemsOf(pieces: readonly TimelinePiece[]): TimelineItem[] {
  const items: TimelineItem[] = [];
  pieces.forEach((piece) => {
    const own: readonly TimelineItem[] = piece.kind === 'ongoing' && pieces[0]!.kind !== 'ongoing' ? [{ ongoing: true }] : piece.items;
    for (const item of own) if (!items.some((x) => same(x, item))) items.push(item);
  });
  const anchored = (every: string): boolean =>
    items.some((i) => 'every' in i && i.every === every && i.on !== undefined && i.on[0]?.month !== 9);
  return items.filter((i) => !('every' in i && Object.keys(i).length === 1 && anchored(i.every)));
}

/** Words of an event that stands for the document or the day a task waits for; "đột xuất" and "theo quy định" are no condition. */
function conditionOf(nodes: readonly CountedNode[], text: TimelineText): string | null {
  const waits = (t: TriggerNode): boolean => t.form === 'when' || t.form === 'per';
  const trigger = nodes.map((n) => n.node).find((n): n is TriggerNode => n.node === 'trigger' && waits(n));
  return trigger === undefined ? null : sourceWords(text, trigger.own.start, trigger.own.end);
}

function labelled(piece: TimelinePiece, before: string): TimelinePiece {
  const label = lastMilestone(before);
  return label === null || piece.kind === 'event' || piece.kind === 'ongoing'
    ? piece
    : { ...piece, items: piece.items.map((item) => ({ ...item, label })) };
}

/** Joins the nodes that count, in the order of the text, into one reading: the kind is that of the first one that can be normalised. */
export function assembleTimeline(
  nodes: readonly CountedNode[],
  text: TimelineText,
  context: TimelineContext,
  unread: string,
): TimelineReading {
  const told = anchored(telling(nodes), text.folded.text);
  const pieces = told
    .map(({ node, due }, i) => {
      const piece = timelinePiece(node, text, context, due);
      return piece === null || told.length < 2 ? piece : labelled(piece, text.folded.text.slice(told[i - 1]?.node.end ?? 0, node.start));
    })
    .filter((p) => p !== null);
  const doubts: TimelineDoubt[] = pieces.flatMap((p) => p.doubts.map((kind) => ({ kind, words: sourceWords(text, p.start, p.end) })));
  const reference = told.map((n) => n.node).find((n) => n.node === 'reference');
  const read = pieces.filter((p) => p.kind !== 'unspecified');
  const first = read.find((p) => p.kind !== 'event') ?? read[0];
  const refersTo = reference?.node === 'reference' && first === undefined ? { refersTo: reference.to } : {};
  if (first === undefined) return { ...noTimeline, unread, doubts, ...refersTo };
  const ordered = first.kind === 'ongoing' ? [first, ...read.filter((p) => p !== first)] : read;
  return {
    kind: first.kind,
    items: itemsOf(ordered),
    raw: read.map((p) => sourceWords(text, p.start, p.end)).join(' | '),
    condition: conditionOf(told, text),
    unread,
    doubts,
  };
}
