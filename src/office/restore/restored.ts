/** A cell whose words the template replaced: a heading that was changed, or a value that stood over a formula. */
export interface ReplacedWords {
  readonly sheet: string;
  readonly cell: string;
  readonly was: string;
}

/** A cell as it was and as the template put it, both as Excel's `formulas` give them, so that it can be taken back. */
export interface ReplacedCell {
  readonly sheet: string;
  readonly cell: string;
  readonly was: string | number | boolean;
  readonly put: string;
}

/** Columns of a sheet, by their headings. */
export interface ColumnsOf {
  readonly sheet: string;
  readonly headers: readonly string[];
}

/** What was put back. All empty where the workbook still is as its template says. */
export interface Restored {
  readonly heads: readonly ReplacedWords[];
  /** Cells in which a formula stands again; `was` is '' where nothing had been typed over it. */
  readonly formulas: readonly ReplacedWords[];
  readonly rules: readonly ColumnsOf[];
  readonly looks: readonly ColumnsOf[];
  /** Sheets whose looks that depend on values were drawn anew. */
  readonly formats: readonly string[];
  /** Names of lists and cells that had been lost. */
  readonly names: readonly string[];
  /** Whether the sheet with the lists was written anew. */
  readonly lists: boolean;
  /** Every cell whose content the template replaced, headings, formulas and lists alike. */
  readonly replaced: readonly ReplacedCell[];
}
