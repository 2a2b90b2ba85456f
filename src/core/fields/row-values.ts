import type { EntryField, EntryValues, Progress, TargetEntry } from '../entry/entry';
import type { Aggregate } from '../plan/target';
import type { ListRanges } from './define-field';
import type { RowKind, RowScope } from './tracking-metadata';

/** What a rule knows of a task row beside its values. Dates are ISO. */
export interface RowFacts {
  readonly kind: RowKind;
  readonly scope: RowScope;
  readonly due: string | null;
  readonly cutoff: string;
  /** The progress that stood in the row in the last period, if there was one. */
  readonly previousProgress: Progress | null;
  /** Cells that hold something which was not understood; their values are absent from the entry. */
  readonly unread: ReadonlySet<EntryField>;
}

/** The values and facts of one task row. */
export interface RowValues {
  readonly values: EntryValues;
  readonly facts: RowFacts;
}

/** Where a task row stands: addresses relative to the row such as `$J10`, the cut-off cell, and the lists. */
export interface RowCells {
  readonly kind: string;
  readonly scope: string;
  readonly due: string;
  readonly previousProgress: string;
  readonly cutoff: string;
  readonly lists: ListRanges;
  readonly values: Readonly<Record<EntryField, string>>;
}

/** The name of a value of a target entry. */
export type TargetField = keyof TargetEntry['values'];

/** The values and facts of one target row. */
export interface TargetRowValues {
  readonly values: TargetEntry['values'];
  readonly facts: { readonly aggregate: Aggregate; readonly unread: ReadonlySet<TargetField> };
}

/** Where a target row stands: addresses relative to the row, and the lists. */
export interface TargetRowCells {
  readonly aggregate: string;
  readonly lists: ListRanges;
  readonly values: Readonly<Record<TargetField, string>>;
}
