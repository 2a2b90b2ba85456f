/** An error value of a cell, e.g. `#REF!`. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds once read: text, number (dates stay serials of the 1900 system), yes/no, an error, or null for a formula without a stored value. */
export type CellValue = string | number | boolean | CellError | null;

/** One cell that is present in a file. `column` counts from 0 (A). `format` is the number format code unless General. */
export interface SheetCell {
  readonly column: number;
  readonly value: CellValue;
  readonly format?: string;
  /** The cell holds a formula; `value` is its stored value, null where none was stored. */
  readonly formula?: true;
}

/**
 * From here downwards the cells of a column look so, until another row says otherwise: '' for plain ones, else the fill as the file states it, and `struck` for
 * text that is struck through. Cells that hold nothing have a look as well.
 */
export interface CellLook {
  readonly column: number;
  readonly look: string;
}

/** One row that is present in a file, `index` from 1, cells in order of column. */
export interface SheetRow {
  readonly index: number;
  readonly cells: readonly SheetCell[];
  readonly hidden?: true;
  /** Columns whose look changes with this row; absent where none does, and where looks are not known. Before the first row all cells are plain. */
  readonly looks?: readonly CellLook[];
}

/** What a person wrote beside the cells: a comment on a cell, or a box or shape with text that is anchored to one. `cell` is an address as the file has it. */
export interface SheetNote {
  readonly kind: 'comment' | 'text-box';
  readonly cell: string;
  readonly text: string;
}

/** One worksheet as read: only rows and cells that hold something, whatever the file declares. */
export interface SheetRows {
  readonly name: string;
  readonly state: 'visible' | 'hidden' | 'veryHidden';
  readonly rows: readonly SheetRow[];
  /** A1 ranges of merged cells. */
  readonly merges: readonly string[];
  /** Hidden columns, from–to, counted from 0; absent where none is hidden. */
  readonly hiddenColumns?: readonly (readonly [number, number])[];
  /** Texts beside the cells; absent where there are none. */
  readonly notes?: readonly SheetNote[];
}

/** A whole workbook as read from bytes. Dates are ISO date-times as the package states them, if at all. */
export interface WorkbookRows {
  readonly sheets: readonly SheetRows[];
  readonly producer?: string;
  readonly created?: string;
  readonly modified?: string;
}
