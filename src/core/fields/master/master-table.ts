/** How a column of the master workbook is typed and shown; `wording` stays as it is typed, also where it looks like a date or a share. */
export type MasterKind = 'text' | 'wording' | 'number' | 'date' | 'choice';

/** A column of a table in the master workbook. `edited` columns belong to people; `list` names the list that its cells offer. */
export interface MasterColumn {
  readonly id: string;
  readonly header: string;
  readonly width: number;
  readonly kind: MasterKind;
  readonly edited: boolean;
  readonly hidden?: boolean;
  readonly list?: string;
  readonly help?: string;
}

/** A table of the master workbook: one sheet with a title, a line that says what it is for, a hidden key row, a header and rows. */
export interface MasterTable {
  readonly sheet: string;
  readonly tableName: string;
  readonly title: string;
  readonly hint: string;
  readonly columns: readonly MasterColumn[];
  /** Blank rows below the last one, ready for entries. */
  readonly spare: number;
}

/** A row of such a table by column id; dates are ISO, blank cells are absent. */
export type MasterRow = Readonly<Record<string, string | number>>;
