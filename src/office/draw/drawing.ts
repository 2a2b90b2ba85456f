/** A sheet that was made: its id survives a person's renaming it. */
export interface DrawnSheet {
  readonly id: string;
  readonly name: string;
}

/** What a drawing has added to the open workbook; `removeDrawn` takes away just that. */
export interface Drawn {
  readonly sheets: readonly DrawnSheet[];
  readonly names: readonly string[];
}

/** What drawing a spec would add, and what of it is there already. */
export interface DrawingPreview {
  readonly creates: { readonly sheets: readonly string[]; readonly names: readonly string[] };
  /** Sheets, names and tables of the workbook that bear a name of the spec; nothing is drawn over them unasked. */
  readonly taken: { readonly sheets: readonly string[]; readonly names: readonly string[]; readonly tables: readonly string[] };
  /** What of it cannot be replaced either: a table on another sheet, or a name that is a table there or the other way round. */
  readonly blocking: readonly string[];
}

export const nothingTaken = ({ taken }: DrawingPreview): boolean =>
  taken.sheets.length === 0 && taken.names.length === 0 && taken.tables.length === 0;
