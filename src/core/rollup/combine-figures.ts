import type { MergedTarget } from '../entry/consolidation';
import { assertNever } from '../issue/assert-never';
import type { Target } from '../plan/target';

/** The name of one of the four figures of a target. */
export type FigureName = 'inPeriod' | 'sinceYear' | 'sincePlan' | 'estimated';

interface Figure {
  readonly value: number;
  readonly base: number | undefined;
}

/** Sums in the order of size, so that the order of units changes not even the last digit; rounded to nine decimals. */
function sum(values: readonly number[]): number {
  const total = [...values].sort((a, b) => a - b).reduce((a, b) => a + b, 0);
  return Math.round(total * 1e9) / 1e9;
}

/** The share of all wholes together: each unit's percentage counts by its base. Without a base for every unit there is no common share. */
function ratio(figures: readonly Figure[]): number | null {
  if (figures.length === 1) return figures[0]!.value;
  if (figures.some((f) => f.base === undefined)) return null;
  const whole = sum(figures.map((f) => f.base!));
  return whole === 0 ? null : Math.round((sum(figures.map((f) => f.value * f.base!)) / whole) * 1e6) / 1e6;
}

function isUpperLimit(target: Target): boolean {
  return target.op === '<' || target.op === '<=' || target.op === 'decrease';
}

/**
 * One figure of a target over all units that gave it, by the target's own aggregate: the sum; the ratio of sums (percentages weighed by their bases);
 * the worst; the last (the one value, if all units give the same; a state has no sum); none for unit-shares and for what must not be combined.
 * Null where nobody gave the figure or it cannot be combined.
 */
export function combineFigures(target: Target, name: FigureName, entries: readonly MergedTarget[]): number | null {
  const figures = entries.flatMap((e): Figure[] => {
    const value = e.values[name];
    return value === undefined ? [] : [{ value, base: e.values.base }];
  });
  const [first] = figures;
  if (first === undefined) return null;
  const values = figures.map((f) => f.value);
  switch (target.aggregate) {
    case 'sum':
      return sum(values);
    case 'ratio':
      return ratio(figures);
    case 'worst':
      return isUpperLimit(target) ? Math.max(...values) : Math.min(...values);
    case 'last':
      return values.every((v) => v === first.value) ? first.value : null;
    case 'unit-share':
    case 'none':
      return null;
    default:
      return assertNever(target.aggregate);
  }
}
