import type { CellRepair } from './cell-repair';

/** Facts of what is told about what a unit entered in its tracking workbook. `column` is a column's heading as it stands in the sheet. */
export interface EntryFacts {
  // the workbook as a whole
  'workbook-not-ours': Record<string, never>;
  'secrecy-mark': Record<string, never>;
  'task-sheet-missing': { columns: string };
  'task-sheets-ambiguous': { sheets: string };
  'sheet-renamed': { was: string; now: string };
  'sheets-added': { sheets: string };
  'saved-by-other-program': { producer: string };
  'rows-hidden': { count: number };
  'columns-moved': { columns: string };
  'header-recognised': { header: string; column: string };
  'header-missing': Record<string, never>;
  /** `found`: the headings, in quotes, of unknown columns that stand in its place. */
  'column-missing': { column: string; found?: string };
  /** A table is there without a column that it cannot be read without; `found`: the headings, in quotes, that stand in its place, '' where there are none. */
  'table-column-missing': { column: string; found: string };
  /** `columns`: the letters of all columns of the field, `read` that of the one that counts; `differing`: the rows in which another says something else. */
  'column-twice': { column: string; columns: string; read: string; differing: number };
  /** A column over which the heading of another stands than its hidden key says, and by which of them it was read. */
  'heading-of-other-column': { heading: string; key: string; by: 'key' | 'heading' };
  /** `text`: the first text below the heading, where there is one. */
  'column-added': { header: string; text?: string };
  /** Texts in cells of a sheet from which nothing is read; `text` is the first of them. */
  'text-not-read': { count: number; cells: string; text: string };
  'workbook-untouched': { rows: number };
  // rows
  /** `raw` is '' where the id was emptied, `nearest` where no issued id is like it. */
  'row-id-damaged': { raw: string; nearest: string; taken: boolean };
  /** No row has its id any more: `count` rows were known by their issued text. */
  'row-ids-gone': { count: number };
  /** Nothing says any more which tasks `count` rows are. */
  'rows-unknown': { count: number };
  /** The visible cells of `count` rows do not stand beside their ids any more; they were known by their issued text. */
  'rows-moved': { count: number };
  /** The ids of `count` rows, in the cells that are listed, were overwritten with those of others; they were known by their issued text. */
  'row-ids-copied': { cells: string; count: number };
  /** `id` is the one that stands in the row, `text` what the row says, which is of another row or of none. */
  'row-unclear': { id: string; text: string };
  'row-without-id': { text: string };
  'target-row-without-id': { text: string };
  'row-twice': { id: string; rows: string; alike: boolean };
  'rows-deleted': { count: number; ids: string };
  'targets-deleted': { count: number; names: string };
  'target-sheet-missing': { count: number };
  'issued-text-changed': { column: string; issued: string; found: string; repair?: CellRepair };
  // cells
  'value-repaired': { column: string; raw: string; value: string; repair?: CellRepair };
  'value-doubtful': {
    column: string;
    raw: string;
    value: string;
    doubt:
      | 'weaker-wording'
      | 'year-assumed'
      | 'mixed-scale'
      | 'share-or-percent'
      | 'above-whole'
      | 'other-unit'
      | 'grouping-or-decimal'
      | 'several-answers';
    /** The other reading, '' where there is none to propose. */
    other: string;
    /** With `other-unit`: what the target is measured in. */
    measure: string;
    repair?: CellRepair;
  };
  'value-not-understood': { column: string; raw: string; proposal: string; repair?: CellRepair };
  'value-out-of-range': { column: string; raw: string };
  'date-month-first': { column: string; raw: string; proposal: string; repair?: CellRepair };
  'dates-maybe-swapped': { column: string; count: number; read: string; proposed: string };
  /** Dates typed as text, month first; `raw` is the one that shows it best, `proposed` how it reads then. */
  'dates-month-first': { column: string; count: number; raw: string; proposed: string };
  /** A cell for words holds a day, which spreadsheet programs make of what looks like one; `value` is how it reads. */
  'date-in-text': { column: string; value: string };
  'cell-error': { column: string; raw: string };
  'formula-without-value': { column: string };
  'formula-value-used': { column: string; value: string };
  'merged-cells-filled': { column: string; count: number };
  'merged-across': { range: string };
  'legacy-encoding': { column: string; raw: string; converted: string; repair?: CellRepair };
  /** What a unit wrote in a comment or a text box, where it is no answer. */
  'text-beside-cells': { kind: 'comment' | 'text-box'; text: string };
  /** Rows without an answer that were coloured or struck through. */
  'look-as-answer': { count: number; cells: string };
  // what was entered
  'rows-not-filled': { count: number; cells: string };
  /** A rule over one row found something; its own words say what to do. */
  'row-incomplete': { rule: string; vi: string; en: string };
  'finished-after-receipt': { finishedOn: string; last: string; of: 'receipt' | 'run' };
  'date-outside-period': { column: string; date: string; first: string; last: string; of: 'plan' | 'period' };
  'document-in-result': { number: string; date: string };
  'same-text-as-before': { column: string };
  'leaves-the-count': { progress: string };
  /** The document that the unit says it waits for has come: its number ('' where unknown) and ISO date ('' where unknown). */
  'waiting-though-arrived': { number: string; date: string };
  'target-decreased': { column: string; before: number; now: number };
  /** A warning that the office passes over, by its decision in the master workbook. */
  'value-confirmed': { reason: string; by: string };
  'warning-waived': { row: string; reason: string; by: string };
  'target-parts-differ': { total: number; parts: number };
}
