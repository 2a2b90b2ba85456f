import type { PointsNode, RecurringNode, TimelineNode } from './timeline-node';

/** A node that counts as the task's time, and whether it is a day by which the task is done. */
interface Counted {
  readonly node: TimelineNode;
  readonly due: boolean;
}

/** Whether a node is a recurrence of which nothing but its cycle is known. */
const isPlain = (node: TimelineNode, every: 'year' | 'month'): node is RecurringNode =>
  node.node === 'recurring' && node.cycles.length === 1 && node.cycles[0]!.every === every && Object.keys(node.cycles[0]!).length === 1;

const DAY_OF_MONTH = /^[^.;:()]{0,60}? ((?:trước|chậm nhất(?: là| vào)?|vào) ngày (\d{1,2}))(?!\d|[/-]|\.\d| tháng)/u;

/** "hằng tháng báo cáo trước ngày 25": a monthly recurrence with the day that its clause names behind it. */
function onDay(node: RecurringNode, folded: string): PointsNode | null {
  const m = DAY_OF_MONTH.exec(folded.slice(node.end));
  const day = Number(m?.[2]);
  if (m === null || day < 1 || day > 31) return null;
  const lead = m[1]!.startsWith('trước') ? (['before'] as const) : [];
  const { start } = node;
  return {
    node: 'points',
    start,
    end: node.end + m[0].length,
    lead,
    points: [{ year: null, day }],
    part: null,
    week: null,
    cycle: 'month',
    bare: false,
  };
}

/** Days by which something is done in every year, because they name no year. */
const isAnchor = (node: TimelineNode): node is PointsNode =>
  node.node === 'points' &&
  node.cycle === null &&
  node.lead.some((l) => l === 'before' || l === 'latest' || l === 'done') &&
  node.points.every((p) => p.year === null && p.day !== undefined && p.month !== undefined);

/** Months, quarters or days without a year: those of every year, where a recurrence by the year stands directly before them. */
const isOfAnyYear = (node: TimelineNode): node is PointsNode =>
  node.node === 'points' &&
  (node.cycle === null || node.cycle === 'year') &&
  node.week === null &&
  node.points.every((p) => p.year === null && (p.month !== undefined || p.quarter !== undefined));

/** A least number is more than its turns tell, and stays. */
const isEveryYear = (node: TimelineNode): boolean =>
  node.node === 'recurring' && node.cycles.length === 1 && node.cycles[0]!.every === 'year' && node.cycles[0]!.min === undefined;

const DIRECTLY = /^[\s,(:–-]*(?:(?:đợt|lần|kỳ) (?:thứ )?[\p{L}\d]{1,4}[\s,:]*)?$/u;
const NEXT_TURN = /^[\s,;)]*(?:đợt|lần|kỳ) (?:thứ )?[\p{L}\d]{1,4}[\s,:(]*$/u;

/** "mỗi năm 02 đợt (đợt 1 tháng 3, đợt 2 tháng 9)": a recurrence by the year with its months or days, or two turns of one, as one; null where two nodes do not belong together. */
function ofEveryYear(before: TimelineNode, node: TimelineNode, gap: string): PointsNode | null {
  if (!isOfAnyYear(node)) return null;
  if (isEveryYear(before)) return DIRECTLY.test(gap) ? { ...node, start: before.start, cycle: 'year' } : null;
  if (before.node !== 'points' || before.cycle !== 'year' || !isOfAnyYear(before) || !NEXT_TURN.test(gap)) return null;
  return { ...before, end: node.end, points: [...before.points, ...node.points] };
}

/**
 * "định kỳ hằng năm báo cáo … trước ngày 15/11" and "hằng tháng báo cáo trước ngày 25" are one recurrence with its day, "mỗi năm 02 đợt (tháng 5 và tháng 10)" one with its
 * months: a recurrence and the days or months behind it in the same clause of the folded text become one; everything else stays.
 */
export function anchored(nodes: readonly Counted[], folded: string): Counted[] {
  const out: Counted[] = [];
  for (const counted of nodes) {
    const before = out.at(-1)?.node;
    const { node } = counted;
    const gap = before === undefined ? '' : folded.slice(before.end, node.start);
    const yearly = before === undefined ? null : ofEveryYear(before, node, gap);
    const joins = before !== undefined && isPlain(before, 'year') && isAnchor(node) && !/[.;:()]/u.test(gap);
    if (yearly !== null) out[out.length - 1] = { node: yearly, due: false };
    else if (joins) out[out.length - 1] = { node: { ...node, start: before.start, cycle: 'year' }, due: false };
    else out.push({ ...counted, node: (isPlain(node, 'month') ? onDay(node, folded) : null) ?? node });
  }
  return out;
}
