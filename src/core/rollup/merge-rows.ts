import type { Adjustment } from '../entry/adjustment';
import type { Conflict, Flag } from '../entry/consolidation';
import type { EntryOrigin, PeriodId } from '../entry/entry';
import type { UnitId } from '../plan/ids';
import { applyAdjustments } from './apply-adjustments';
import { groupBy } from './in-order';
import { mergeValues, type MergedValues, type RowPart } from './merge-values';

/** One row of one unit as one file gives it: an occurrence or a target, told apart by `rowId`. */
export interface ReportedRow {
  readonly unitId: UnitId;
  readonly rowId: string;
  readonly periodId: PeriodId;
  readonly planVersion: number;
  readonly values: object;
  readonly cells: RowPart['cells'];
  readonly nothing?: readonly string[];
  readonly origin: EntryOrigin;
}

/** The one row that stands for a unit and a row id. */
export interface MergedRow {
  readonly unitId: UnitId;
  readonly rowId: string;
  readonly values: MergedValues['values'];
  readonly sources: MergedValues['sources'];
  readonly adjusted: readonly string[];
  readonly nothing: readonly string[];
  readonly conflicts: readonly Conflict[];
  readonly flags: readonly Flag[];
}

function keyOf(row: { readonly unitId: UnitId; readonly rowId: string }): string {
  return `${row.unitId}\n${row.rowId}`;
}

function otherFlags(unitId: UnitId, rowId: string, rows: readonly ReportedRow[], files: readonly string[], planVersion: number): Flag[] {
  const oldest = Math.min(planVersion, ...rows.map((r) => r.planVersion));
  return [
    ...(files.length > 1 ? [{ kind: 'merged' as const, unitId, rowId, files }] : []),
    ...(oldest < planVersion ? [{ kind: 'older-version' as const, unitId, rowId, planVersion: oldest }] : []),
  ];
}

/**
 * Merges rows by (unit, row id), applies the adjustments of the same key, and gives them in order of key. A row that only an adjustment knows (the
 * office enters it for a unit) is made as well. Rows of an older plan version than `planVersion` are flagged.
 */
export function mergeRows(rows: readonly ReportedRow[], adjustments: readonly Adjustment[], planVersion: number): MergedRow[] {
  const groups = groupBy(rows, keyOf);
  const adjusted = groupBy(adjustments, keyOf);
  const keys = [...new Set([...groups.keys(), ...adjusted.keys()])].sort();
  return keys.map((key) => {
    const at = key.indexOf('\n');
    const [unitId, rowId] = [key.slice(0, at) as UnitId, key.slice(at + 1)];
    const own = groups.get(key) ?? [];
    const parts = own.map((r): RowPart => ({ values: r.values as RowPart['values'], cells: r.cells, origin: r.origin }));
    const row = applyAdjustments(unitId, rowId, mergeValues(parts), adjusted.get(key) ?? []);
    return {
      unitId,
      rowId,
      values: row.merged.values,
      sources: row.merged.sources,
      adjusted: row.adjusted,
      nothing: [...new Set(own.flatMap((r) => r.nothing ?? []))].filter((field) => !(field in row.merged.values)).sort(),
      conflicts: row.merged.conflicts.map((c) => ({ unitId, rowId, ...c })),
      flags: [...row.flags, ...otherFlags(unitId, rowId, own, row.merged.files, planVersion)],
    };
  });
}
