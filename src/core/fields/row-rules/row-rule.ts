import type { EntryField } from '../../entry/entry';
import type { RowCells, RowValues, TargetField, TargetRowCells, TargetRowValues } from '../row-values';
import type { Words } from '../words';

/**
 * A rule within one row, told twice: `applies` from the values after repair, `formula` from the cells (TRUE where the rule finds something;
 * functions of Excel 2010, cells of the same row only, so that sorting and added rows do no harm). `field` is the cell to look at, `words` what
 * to do there, short, for the column *Cần bổ sung*.
 */
export interface Rule<Row, Cells, FieldName> {
  readonly id: string;
  readonly field: FieldName;
  readonly words: Words;
  readonly applies: (row: Row) => boolean;
  readonly formula: (cells: Cells) => string;
  /** Rows on which the rule finds nothing, and rows on which it finds something; one test runs them all. */
  readonly examples: { readonly ok: readonly Row[]; readonly notOk: readonly Row[] };
}

/** A rule over a task row. */
export type RowRule = Rule<RowValues, RowCells, EntryField>;

/** A rule over a target row. */
export type TargetRowRule = Rule<TargetRowValues, TargetRowCells, TargetField>;
