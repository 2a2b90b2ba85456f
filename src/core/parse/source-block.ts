/** A run of cells of a table in a document, row by row; a merged cell repeats its text. */
export interface SourceTable {
  readonly kind: 'table';
  readonly line: number;
  readonly lastLine: number;
  readonly page?: number;
  readonly rows: readonly (readonly string[])[];
}

/** A paragraph or line of a document as its reader found it; `marks` are hints only and never decide a level. */
export interface SourceText {
  readonly kind: 'text';
  /** Line numbers from 1 in the source text (for .docx and .pdf: the paragraph's or line's number). */
  readonly line: number;
  readonly lastLine: number;
  readonly page?: number;
  readonly text: string;
  readonly marks: {
    /** The reader knows that this is one whole paragraph; false for lines of wrapped text, which the parser joins. */
    readonly whole: boolean;
    readonly heading?: number;
    readonly bullet?: string;
    readonly italic?: boolean;
    readonly bold?: boolean;
    /** Blank lines stand before this line. */
    readonly gapBefore?: boolean;
    /** Leading spaces. */
    readonly indent?: number;
  };
}

/** A page break or a rule that the reader saw. */
export interface SourceBreak {
  readonly kind: 'page-break' | 'rule';
  readonly line: number;
}

/** The body of a footnote that the reader could tell apart by itself. */
export interface SourceFootnote {
  readonly kind: 'footnote';
  readonly line: number;
  readonly lastLine: number;
  readonly marker: string;
  readonly text: string;
}

/** What a reader makes of any plan document, in order. Footnote markers inside a text stand as `\u{E000}n\u{E001}` where the reader knows them. */
export type SourceBlock = SourceText | SourceTable | SourceBreak | SourceFootnote;
