import type { TaskId, UnitId } from '../plan/ids';
import type { Adjustment, AdjustedValue } from './adjustment';
import type { Contribution } from './contribution';
import type { Entry, EntryField, EntryOrigin, OccurrenceId, PeriodId, TargetEntry } from './entry';
import type { Receipt } from './receipt';

/** One of several different values that a unit's files give for the same field of the same row. */
export interface ConflictVariant {
  readonly value: AdjustedValue;
  readonly origin: EntryOrigin;
  readonly cell: string;
}

/** Files of one unit that say different things in one field of one row: all are shown, the field stays unset until a person chooses. */
export interface Conflict {
  readonly unitId: UnitId;
  readonly rowId: string;
  readonly field: string;
  readonly variants: readonly ConflictVariant[];
}

/** Something a reader of a row should know: it was adjusted, an adjustment rests on another value, files were merged, the task changed since. */
export type Flag =
  | { readonly kind: 'adjusted'; readonly unitId: UnitId; readonly rowId: string; readonly adjustment: Adjustment }
  | {
      readonly kind: 'adjustment-stale';
      readonly unitId: UnitId;
      readonly rowId: string;
      readonly adjustment: Adjustment;
      readonly reportedNow: AdjustedValue;
    }
  | { readonly kind: 'merged'; readonly unitId: UnitId; readonly rowId: string; readonly files: readonly string[] }
  | { readonly kind: 'older-version'; readonly unitId: UnitId; readonly rowId: string; readonly planVersion: number };

/** The one entry that stands for (unit, occurrence, period) after merging and adjusting; `cells` name file, sheet and cell of every value. */
export interface MergedEntry {
  readonly unitId: UnitId;
  readonly taskId: TaskId;
  readonly occurrenceId: OccurrenceId;
  readonly periodId: PeriodId;
  readonly values: Entry['values'];
  readonly sources: Readonly<Partial<Record<EntryField, EntryOrigin & { readonly cell: string }>>>;
  readonly adjusted: readonly EntryField[];
  readonly conflicting: readonly EntryField[];
  /** Fields in which the unit said that there is nothing to report. */
  readonly nothing?: readonly EntryField[];
}

/** The one target entry that stands for (unit, target, period), in the same manner. */
export interface MergedTarget {
  readonly unitId: UnitId;
  readonly targetId: TargetEntry['targetId'];
  readonly periodId: PeriodId;
  readonly values: TargetEntry['values'];
  readonly sources: Readonly<Record<string, EntryOrigin & { readonly cell: string }>>;
  readonly adjusted: readonly string[];
  readonly conflicting: readonly string[];
}

/**
 * All that the returned files of one period say, keyed by (unit, occurrence, period): merged, adjusted, masked. `contributions` are what it was made
 * of, so that two consolidations of the same plan and period can be joined again.
 */
export interface Consolidation {
  readonly planId: string;
  readonly planVersion: number;
  readonly periodId: PeriodId;
  readonly contributions: readonly Contribution[];
  readonly receipts: readonly Receipt[];
  readonly entries: readonly MergedEntry[];
  readonly targets: readonly MergedTarget[];
  readonly conflicts: readonly Conflict[];
  readonly flags: readonly Flag[];
}
