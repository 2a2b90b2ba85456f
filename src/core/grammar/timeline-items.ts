import { assertNever } from '../issue/assert-never';
import type { TimelineItem, TimelineKind } from '../plan/timeline';
import { isoDate } from './plain-date';
import type { PointsNode, RangeNode, RecurringNode, TimelineNode, TimelinePoint } from './timeline-node';
import type { TimelineContext, TimelineDoubtKind } from './timeline-reading';
import { schoolItems } from './school-time';
import { sourceWords, type TimelineText } from './timeline-text';
import { ownPeriod, periodBefore, withYears, type KnownPoint } from './timeline-years';

/** One piece of a time in the plan's terms: its kind where it could be normalised, its items, and what is doubtful in it. */
export interface TimelinePiece {
  readonly start: number;
  readonly end: number;
  readonly kind: TimelineKind;
  readonly items: readonly TimelineItem[];
  readonly doubts: readonly TimelineDoubtKind[];
}

type Item<K extends string> = Extract<TimelineItem, Record<K, unknown>>;

const soft = (node: TimelineNode) => (node.lead.includes('soft') ? { soft: true } : {});

function pointItem(point: KnownPoint): TimelineItem | null {
  const { year } = point;
  if (point.day !== undefined && point.month !== undefined) {
    const date = isoDate(year, point.month, point.day);
    return date === null ? null : { date };
  }
  if (point.nine === true) return { year, months: [1, 9] };
  if (point.half !== undefined) return { year, half: point.half };
  if (point.quarter !== undefined) return { year, quarter: point.quarter };
  if (point.month !== undefined) return { year, months: [point.month] };
  return { year };
}

function cyclic(node: PointsNode): TimelineItem {
  const on = node.points.map(({ day, month, quarter }) => ({
    ...(day === undefined ? {} : { day }),
    ...(month === undefined ? {} : { month }),
    ...(quarter === undefined ? {} : { quarter }),
  }));
  const before = node.lead.includes('before') ? { before: true } : {};
  return { every: node.cycle ?? 'year', on, ...before, ...soft(node), ...(node.part === null ? {} : { part: node.part }) };
}

/** Whether a day, quarter or year is something to be done by, not in: "hoàn thành", "trước", "chậm nhất", "đến". */
export const hasDeadlineLead = (node: TimelineNode): boolean =>
  node.lead.some((l) => l === 'done' || l === 'before' || l === 'latest' || l === 'until');

function pointsPiece(node: PointsNode, context: TimelineContext, due: boolean): Omit<TimelinePiece, 'start' | 'end'> {
  if (node.cycle !== null) return { kind: 'recurring', items: [cyclic(node)], doubts: [] };
  const own = node.points[0]?.own;
  const ours = own === undefined ? node.points : ownPeriod(own, context);
  if (ours === null) return { kind: 'unspecified', items: [], doubts: ['not-understood'] };
  const { points, assumed } = withYears(ours, context);
  const isYear = (p: TimelinePoint): boolean =>
    p.quarter === undefined && p.month === undefined && p.half === undefined && p.nine === undefined;
  if (node.lead.includes('until') && node.part === null && !due && !node.lead.includes('done') && points.every(isYear)) {
    return { kind: 'range', items: points.map((p) => ({ from: null, to: p.year, ...soft(node) })), doubts: [] };
  }
  const isBefore = node.lead.includes('before');
  const marks = {
    ...soft(node),
    ...(node.part === null ? {} : { part: node.part }),
    ...(node.week === null ? {} : { week: node.week }),
  };
  const items = points.map((p) => {
    const before = isBefore && p.day !== undefined ? { before: true } : {};
    const item = pointItem(isBefore && p.day === undefined ? periodBefore(p) : p);
    return item === null ? null : { ...item, ...marks, ...before };
  });
  const doubts: TimelineDoubtKind[] = [];
  if (items.includes(null)) doubts.push('no-such-date');
  if (assumed) doubts.push('year-assumed');
  if (node.part !== null && points.every(isYear)) doubts.push('part-of-year');
  if (
    points.some(
      (p) =>
        p.year < Math.min(context.startYear, Number(context.issuedOn?.slice(0, 4) ?? context.startYear)) || p.year > context.endYear + 1,
    )
  )
    doubts.push('outside-plan');
  const dated = items.filter((i) => i !== null);
  const kind = due || hasDeadlineLead(node) ? 'deadline' : 'periods';
  return { kind: dated.length === 0 ? 'unspecified' : kind, items: dated, doubts };
}

function rangeEnd(point: KnownPoint, first: boolean): number | string | null {
  if (point.day !== undefined && point.month !== undefined) return isoDate(point.year, point.month, point.day);
  if (point.half !== undefined) return `${point.year}-H${point.half}`;
  if (point.quarter !== undefined) return `${point.year}-Q${point.quarter}`;
  if (point.month !== undefined) return `${point.year}-${String(point.month).padStart(2, '0')}`;
  if (point.nine === true) return `${point.year}-${first ? '01' : '09'}`;
  return point.year;
}

function rangePiece(node: RangeNode, context: TimelineContext): Omit<TimelinePiece, 'start' | 'end'> {
  const { from, to } = node;
  if (node.cycle !== null && typeof from === 'object' && typeof to === 'object' && from?.month !== undefined && to?.month !== undefined) {
    return { kind: 'recurring', items: [{ every: 'year', span: [from.month, to.month], ...soft(node) }], doubts: [] };
  }
  const school = schoolItems(node, context);
  if (school !== null) {
    const kind = school.some((item) => 'every' in item) ? 'recurring' : node.part === null ? 'range' : 'periods';
    return { kind, items: school, doubts: node.part === null ? [] : ['part-of-year'] };
  }
  if (from === null && to === null) return { kind: 'range', items: [{ from: context.startYear, to: context.endYear }], doubts: [] };
  const written = [from, to].filter((p): p is TimelinePoint => p !== null && typeof p === 'object');
  const known = [...withYears(written, context).points];
  const begin = from === 'now' ? (context.issuedOn ?? context.startYear) : from === null ? null : rangeEnd(known.shift()!, true);
  const end = to === 'open' || to === null ? null : rangeEnd(known.shift()!, false);
  const lost = (begin === null && from !== null) || (end === null && to !== null && to !== 'open');
  const turned = begin !== null && end !== null && String(begin).slice(0, 4) > String(end).slice(0, 4);
  if (lost || turned) return { kind: 'unspecified', items: [], doubts: ['no-such-date'] };
  return { kind: 'range', items: [{ from: begin, to: end, ...soft(node) }], doubts: [] };
}

function recurringItems(node: RecurringNode): TimelineItem[] {
  // "hằng năm, mỗi năm ít nhất 02 cuộc" is one recurrence said twice.
  const [first, ...rest] = node.cycles;
  const cycles = [first, ...rest.filter((c) => c.every !== first?.every || c.month !== undefined)].filter((c) => c !== undefined);
  return cycles.map(({ month, ...cycle }): Item<'every'> => ({
    ...cycle,
    ...soft(node),
    ...(month === undefined ? {} : { on: [{ month }] }),
  }));
}

/** One node of the grammar as a piece of a time. `due` says that its label or clause asks for the day on which the task is done. */
export function timelinePiece(node: TimelineNode, text: TimelineText, context: TimelineContext, due: boolean): TimelinePiece | null {
  const at = { start: node.start, end: node.end };
  switch (node.node) {
    case 'points':
      return { ...at, ...pointsPiece(node, context, due) };
    case 'range':
      return { ...at, ...rangePiece(node, context) };
    case 'recurring': {
      const unknown = node.cycles.some((c) => c.every === 'unknown');
      return { ...at, kind: 'recurring', items: recurringItems(node), doubts: unknown ? ['unknown-cycle'] : [] };
    }
    case 'ongoing':
      return { ...at, kind: 'ongoing', items: [], doubts: [] };
    case 'after': {
      const after = node.anchor === null ? '' : sourceWords(text, node.anchor.start, node.anchor.end);
      return { ...at, kind: 'deadline', items: [{ after, days: node.days, ...(node.working ? { working: true } : {}) }], doubts: [] };
    }
    case 'trigger': {
      const words = sourceWords(text, node.own.start, node.own.end);
      const date = node.date === null ? null : pointItem({ ...node.date, year: node.date.year ?? context.startYear });
      return date === null
        ? { ...at, kind: 'event', items: [{ trigger: words }], doubts: [] }
        : { ...at, kind: 'periods', items: [date], doubts: [] };
    }
    case 'reference':
      return { ...at, kind: 'unspecified', items: [], doubts: ['stands-elsewhere'] };
    case 'trap':
      return null;
    default:
      return assertNever(node);
  }
}
