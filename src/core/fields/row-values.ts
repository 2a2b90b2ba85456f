import type { EntryField, EntryValues } from '../entry/entry';
import type { RowKind, RowScope } from './tracking-metadata';

/** What a rule knows of a row beside its values: its kind, why it stands in the sheet, when it is due, the cut-off day, and cells that were not understood. */
export interface RowFacts {
  readonly kind: RowKind;
  readonly scope: RowScope;
  readonly due: string | null;
  readonly cutoff: string;
  /** Cells that hold something which was not understood; their values are absent from the entry. */
  readonly unread: ReadonlySet<EntryField>;
}

/** The values and facts of one row. */
export interface RowValues {
  readonly values: EntryValues;
  readonly facts: RowFacts;
}

/** Where the values of one row stand: relative addresses such as `$J10`, and the cut-off cell. */
export interface RowCells {
  readonly kind: string;
  readonly scope: string;
  readonly due: string;
  readonly cutoff: string;
  readonly values: Readonly<Record<EntryField, string>>;
}
