import type { TimelineNode } from './timeline-node';
import type { TimelineContext, TimelineReading } from './timeline-reading';
import { assembleTimeline, type CountedNode } from './assemble-timeline';
import { findTimelineLabel } from './timeline-label';
import { nodesBetween, sourceWords, timelineText, type TimelineText } from './timeline-text';

/** Words that stand around a time without telling a time or hiding one. */
const FILLER = new Set(
  'thực hiện hoàn thành triển khai và hoặc trong từ các từng tổ chức theo việc vào thời gian nhiệm vụ dự kiến'.split(' '),
);

/** The words between the nodes of a stretch that are no fillers, joined by single spaces. */
export function unreadWords(text: TimelineText, start: number, end: number, nodes: readonly TimelineNode[]): string {
  const rest: string[] = [];
  let at = start;
  for (const node of [...nodes, { start: end, end }]) {
    const gap = text.folded.text.slice(at, node.start);
    if (gap.split(/[^\p{L}\p{N}\uFFFC]+/u).some((w) => w !== '' && !FILLER.has(w)))
      rest.push(sourceWords(text, at, node.start).replace(/^[\s,;:.]+|[\s,;:.]+$/gu, ''));
    at = Math.max(at, node.end);
  }
  return rest.join(' ').trim();
}

/** Whether the words between the last boundary and the node say that the task is done by then. */
export function saysDone(text: TimelineText, from: number, node: TimelineNode): boolean {
  const before = text.folded.text.slice(from, node.start);
  return /(?:hoàn thành|hoàn tất|xong)(?![^;.]*[;.])/u.test(before);
}

/** Counts every node of a stretch in which a time is expected; `due` comes from its label. */
export function countAll(text: TimelineText, start: number, nodes: readonly TimelineNode[], due: boolean): CountedNode[] {
  let from = start;
  return nodes.map((node) => {
    const counted = { node, due: due || saysDone(text, from, node) };
    from = node.end;
    return counted;
  });
}

/**
 * Reads a text that stands where a time is expected: a line below an item, a cell of a column, a bracket; its label ("Thời gian thực hiện:") may stand before it. Gives
 * kind and items as the plan stores them; a text in which nothing is understood is `unspecified` with a doubt. Source: domain notes 3.1.
 */
export function readTimeline(source: string, context: TimelineContext): TimelineReading {
  const text = timelineText(source);
  const label = findTimelineLabel(source);
  const start = label === null ? 0 : text.folded.starts.findIndex((s) => s >= label.end);
  const from = start < 0 ? text.folded.text.length : start;
  const end = text.folded.text.length;
  const nodes = nodesBetween(text, from, end, 'Start').filter((node) => node.node !== 'trap');
  const unread = unreadWords(text, from, end, nodes);
  const reading = assembleTimeline(countAll(text, from, nodes, label?.due ?? context.due ?? false), text, context, unread);
  const isOpen = reading.kind === 'unspecified' && reading.doubts.length === 0 && unread !== '';
  const raw = source.replace(/\s+/gu, ' ').trim();
  return { ...reading, raw: raw === '' ? null : raw, doubts: isOpen ? [{ kind: 'not-understood', words: unread }] : reading.doubts };
}
