import type { EntryField, EntryValues, OccurrenceId, Progress, TargetEntry } from '../entry/entry';
import { entryFields, targetFields } from '../fields/fields';
import type { TargetField } from '../fields/row-values';
import type { RowKind, RowScope, TrackingMetadata, UnitStamp } from '../fields/tracking-metadata';
import type { Aggregate } from '../plan/target';
import type { TargetId, TaskId } from '../plan/ids';

/** One task row as a unit returned it, after repair. `row` counts from 1; values that were not understood are in `unread` and not in `values`. */
export interface ReturnedRow {
  readonly planId: string;
  readonly taskId: TaskId;
  readonly occurrenceId: OccurrenceId;
  readonly kind: RowKind;
  readonly scope: RowScope;
  readonly due: string | null;
  readonly previousProgress: Progress | null;
  /** What stands in the greyed column of the last period. */
  readonly previous: string;
  readonly values: EntryValues;
  readonly unread: ReadonlySet<EntryField>;
  /** Fields in which the unit said that there is nothing to report. */
  readonly nothing: readonly EntryField[];
  readonly row: number;
}

/** One target row as a unit returned it, after repair. */
export interface ReturnedTarget {
  readonly planId: string;
  readonly targetId: TargetId;
  readonly aggregate: Aggregate;
  readonly values: TargetEntry['values'];
  readonly unread: ReadonlySet<TargetField>;
  readonly previous: string;
  readonly row: number;
}

/** A row that the unit added: text without an id. */
export interface AddedRow {
  readonly text: string;
  readonly row: number;
}

/** A table found in a workbook: its sheet's name and the column (from 0) of each field. */
export interface FoundTable {
  readonly sheet: string;
  readonly columns: ReadonlyMap<string, number>;
}

/** A text above a table of ours. */
export interface HeadText {
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
}

/** A whole tracking workbook as a unit returned it. `unit` is what the file itself says; who really sent it is for the receipt to settle. */
export interface ReturnedWorkbook {
  readonly metadata: TrackingMetadata | null;
  readonly unit: UnitStamp | null;
  readonly tasks: FoundTable;
  readonly targetTable: FoundTable | null;
  readonly rows: readonly ReturnedRow[];
  readonly targets: readonly ReturnedTarget[];
  readonly added: readonly AddedRow[];
  /** Occurrences that were issued and whose rows are gone. */
  readonly deleted: readonly OccurrenceId[];
  /** How many targets were issued whose rows are gone. */
  readonly deletedTargets: number;
  /** Rows and target rows that hold an answer. */
  readonly filled: number;
  /** Values that were understood only after repair, those silently repaired included. */
  readonly repaired: number;
  readonly modified?: string;
  /** What stands above the tables, where a sheet says whose it is; sheet after sheet. */
  readonly heads: readonly HeadText[];
}

/** Values that stay in their cells from period to period (start of a task, base of a percentage); alone they are no answer. */
const CARRIED: ReadonlySet<string> = new Set(
  [...Object.values(entryFields), ...targetFields].filter((f) => f.carry === 'keep').map((f) => f.id),
);

/** Whether a row holds an answer: a value of this period, or one that was not understood. A word that there is nothing to remark is none by itself. */
export function isFilled(row: { readonly values: object; readonly unread: ReadonlySet<string> }): boolean {
  for (const field in row.values) if (!CARRIED.has(field)) return true;
  return row.unread.size > 0;
}

/**
 * How many rows of a workbook are to be answered: those of tasks that the period asks for, or that hold an answer before their time, those that the unit has
 * deleted, and those of targets.
 */
export function rowsToAnswer({
  rows,
  targets,
  deleted,
  deletedTargets,
}: Pick<ReturnedWorkbook, 'rows' | 'targets' | 'deleted' | 'deletedTargets'>): number {
  return rows.filter((row) => row.scope !== 'later' || isFilled(row)).length + deleted.length + targets.length + deletedTargets;
}
