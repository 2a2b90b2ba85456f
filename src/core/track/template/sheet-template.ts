import type { CellStyle, ConditionalFormat, InputRule } from '../../sheet/workbook-spec';

/** A cell above a table whose words are the template's: a key or a heading. */
export interface HeadCell {
  readonly cell: string;
  readonly text: string;
  readonly style: CellStyle;
}

/** What the template says of one column of a table, over the rows that the table has now: their looks, what may be typed, and formulas (null where a row has none). */
export interface ColumnTemplate {
  readonly header: string;
  readonly column: number;
  readonly ref: string;
  readonly styles: readonly CellStyle[];
  readonly rule: InputRule | null;
  readonly formulas: readonly (string | null)[] | null;
}

/** What the template of a tracking workbook says of a sheet as it now is, wherever its columns and rows have been moved; nothing of what people enter. */
export interface SheetTemplate {
  readonly sheet: string;
  readonly firstRow: number;
  readonly heads: readonly HeadCell[];
  readonly columns: readonly ColumnTemplate[];
  readonly formats: readonly ConditionalFormat[];
}
