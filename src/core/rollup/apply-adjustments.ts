import type { Adjustment } from '../entry/adjustment';
import type { Flag } from '../entry/consolidation';
import type { UnitId } from '../plan/ids';
import type { MergedValues } from './merge-values';
import { inOrder } from './in-order';

/** A row after the office's confirmed values were put in, which fields they are, and what to tell about them. */
export interface AdjustedRow {
  readonly merged: MergedValues;
  readonly adjusted: readonly string[];
  readonly flags: readonly Flag[];
}

/**
 * Applies the adjustments of one row, in order of day; a later one on the same field stands. A confirmed value also settles a conflict. Where the
 * unit's own value is no longer the one that was adjusted, the row is flagged `adjustment-stale` and the confirmed value still stands.
 */
export function applyAdjustments(unitId: UnitId, rowId: string, merged: MergedValues, adjustments: readonly Adjustment[]): AdjustedRow {
  if (adjustments.length === 0) return { merged, adjusted: [], flags: [] };
  const values = { ...merged.values };
  const settled = new Map<string, Adjustment>();
  for (const a of inOrder(adjustments, (x) => [x.on, x.field, JSON.stringify(x)])) settled.set(a.field, a);
  const flags: Flag[] = [];
  const fields = [...settled.keys()].sort();
  for (const field of fields) {
    const adjustment = settled.get(field)!;
    const now = merged.values[field] ?? null;
    const inConflict = merged.conflicts.some((c) => c.field === field);
    if (inConflict || now === adjustment.reported || now === adjustment.confirmed) {
      flags.push({ kind: 'adjusted', unitId, rowId, adjustment });
    } else flags.push({ kind: 'adjustment-stale', unitId, rowId, adjustment, reportedNow: now });
    if (adjustment.confirmed === null) Reflect.deleteProperty(values, field);
    else values[field] = adjustment.confirmed;
  }
  const conflicts = merged.conflicts.filter((c) => !settled.has(c.field));
  return { merged: { ...merged, values, conflicts }, adjusted: fields, flags };
}
