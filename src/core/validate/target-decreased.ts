import type { ReturnedTarget } from '../entries/returned-workbook';
import type { TargetEntry } from '../entry/entry';
import { targetFields } from '../fields/fields';

/** A figure of a target that became smaller, although it counts what has been reached so far. */
export interface Decrease {
  readonly field: 'sinceYear' | 'sincePlan';
  readonly column: string;
  readonly before: number;
  readonly now: number;
}

/**
 * Figures since the start of the year or of the plan that are smaller than those of the last period; only for targets that are summed, since shares and
 * states may fall. `sameYear`: the last period lies in the same year; otherwise the year's figure starts again.
 */
export function decreases(row: ReturnedTarget, earlier: TargetEntry['values'] | undefined, sameYear: boolean): Decrease[] {
  if (earlier === undefined || row.aggregate !== 'sum') return [];
  const compared = sameYear ? (['sinceYear', 'sincePlan'] as const) : (['sincePlan'] as const);
  return compared.flatMap((field): Decrease[] => {
    const before = earlier[field];
    const now = row.values[field];
    if (before === undefined || now === undefined || now >= before) return [];
    return [{ field, column: targetFields.find((f) => f.id === field)!.header.vi, before, now }];
  });
}
