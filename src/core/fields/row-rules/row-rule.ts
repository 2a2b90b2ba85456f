import type { EntryField } from '../../entry/entry';
import type { RowCells, RowValues } from '../row-values';
import type { Words } from '../words';

/**
 * A rule of completeness within one row: `field` is the cell to look at, `words` what to do there (short, for the column *Cần bổ sung*), `applies`
 * tells from the values after repair, and `formula` tells the same from the cells (TRUE where the rule finds something; functions of Excel 2010).
 */
export interface RowRule {
  readonly id: string;
  readonly field: EntryField;
  readonly words: Words;
  readonly applies: (row: RowValues) => boolean;
  readonly formula: (cells: RowCells) => string;
  /** Examples that one test runs: rows on which the rule finds nothing, and rows on which it finds something. */
  readonly examples: { readonly ok: readonly RowValues[]; readonly notOk: readonly RowValues[] };
}
