import type { RangeNode, TimelinePoint } from './timeline-node';
import type { TimelineContext } from './timeline-reading';

/** A point whose year is known. */
export type KnownPoint = TimelinePoint & { readonly year: number };

/** The year at an end of a range, or null where none is written: "từ nay", an open end, a month without its year. */
export const yearOf = (end: RangeNode['from'] | RangeNode['to']): number | null => (typeof end === 'object' ? (end?.year ?? null) : null);

/** Points with their years: a point without one takes that of the next point that has one, else of the one before, else the plan's first year (`assumed`). */
export function withYears(
  points: readonly TimelinePoint[],
  context: TimelineContext,
): { readonly points: readonly KnownPoint[]; readonly assumed: boolean } {
  const known = points.map((p) => p.year);
  const written = known.find((y) => y !== null) ?? null;
  for (let i = known.length - 2; i >= 0; i--) known[i] ??= known[i + 1] ?? null;
  for (let i = 1; i < known.length; i++) known[i] ??= known[i - 1] ?? null;
  return {
    points: points.map((p, i) => ({ ...p, year: known[i] ?? context.startYear })),
    assumed: written === null && context.startYear !== context.endYear,
  };
}

/** The last period of the same kind that ends before this one: quarter III → quarter II, January → December of the year before. */
export function periodBefore(point: KnownPoint): KnownPoint {
  if (point.quarter !== undefined)
    return point.quarter > 1 ? { ...point, quarter: point.quarter - 1 } : { ...point, year: point.year - 1, quarter: 4 };
  if (point.month !== undefined)
    return point.month > 1 ? { ...point, month: point.month - 1 } : { ...point, year: point.year - 1, month: 12 };
  if (point.half !== undefined) return point.half > 1 ? { ...point, half: 1 } : { ...point, year: point.year - 1, half: 2 };
  return { year: point.year - 1, month: 12, day: 31 };
}

/** The quarter or month that a plan from `context.from` to `context.to` is for, or null where it spans more or its days are not known. */
export function ownPeriod(kind: 'quarter' | 'month', context: TimelineContext): readonly KnownPoint[] | null {
  const { from, to } = context;
  if (from === undefined || to === undefined || from.slice(0, 4) !== to.slice(0, 4)) return null;
  const size = kind === 'quarter' ? 3 : 1;
  const [first, last] = [from, to].map((d) => Math.ceil(Number(d.slice(5, 7)) / size));
  if (first === undefined || first !== last) return null;
  return [{ year: Number(from.slice(0, 4)), [kind]: first }];
}
