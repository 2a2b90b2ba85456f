/** A style of cells, by look. Sizes in points, colours as six hexadecimal digits without '#'. */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly border?: 'thin' | 'bottom' | 'none';
  readonly align?: 'left' | 'center' | 'right' | 'justify';
  readonly valign?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  /** An Excel number format in en-US codes, e.g. `dd/mm/yyyy`, `#,##0`, `0%`. */
  readonly format?: string;
  /** Whether the cell stays locked on a protected sheet; locked unless said otherwise. */
  readonly unlocked?: boolean;
}

/** A value of a cell: text, number (dates are serials), yes/no, or nothing. */
export type SpecValue = string | number | boolean | null;

/** One cell: a value, or a formula (en-US, without '=') with the value that core calculated for it; `style` names an entry of the workbook's styles. */
export interface CellSpec {
  readonly value?: SpecValue;
  readonly formula?: string;
  /** Cells of one column with the same family hold the same formula, each relative to its own row; a file may store it once (a shared formula). */
  readonly family?: string;
  readonly style?: string;
  /** A place in the same workbook that a click leads to, e.g. `'Chi tiết'!A12`. */
  readonly link?: string;
}

/** One row from the top, cells from column A; null leaves a cell untouched. `height` in points. */
export interface RowSpec {
  readonly cells: readonly (CellSpec | null)[];
  readonly height?: number;
  readonly hidden?: boolean;
  readonly outline?: number;
  readonly collapsed?: boolean;
  readonly pageBreakAfter?: boolean;
}

/** One column; `width` in characters of the workbook's font, as Excel's dialog shows it. */
export interface ColumnSpec {
  readonly width: number;
  readonly hidden?: boolean;
  readonly outline?: number;
}

/** A native Excel table over a header row and its body, without a look of its own; column names equal the header cells. */
export interface TableSpec {
  readonly name: string;
  readonly ref: string;
  readonly columns: readonly string[];
  /** Whether the header shows filter buttons; it does unless this is false. */
  readonly filter?: boolean;
  /** Formulas, by column name, that Excel writes into rows added at the table's end; they refer to their row as `Bảng[[#This Row],[Cột]]`. */
  readonly calculated?: Readonly<Record<string, string>>;
}

/** What may be typed into a range. Lists name a range or a defined name, never an inline list (Excel splits those on commas). */
export interface InputRule {
  readonly ref: string;
  readonly kind: 'list' | 'whole' | 'decimal' | 'date' | 'length' | 'custom';
  /** list: `'Danh mục'!$A$2:$A$8`; custom: a formula; otherwise the lower bound. */
  readonly formula1: string;
  readonly formula2?: string;
  readonly operator?: 'between' | 'greaterThanOrEqual' | 'lessThanOrEqual';
  readonly onError: 'stop' | 'warning' | 'information';
  readonly errorTitle?: string;
  readonly error?: string;
  readonly promptTitle?: string;
  readonly prompt?: string;
}

/** A look that depends on values: an expression with a style, or a data bar between 0 and `max`. */
export type ConditionalFormat =
  | {
      readonly kind: 'expression';
      readonly ref: string;
      readonly formula: string;
      readonly style: Pick<CellStyle, 'bold' | 'italic' | 'color' | 'fill' | 'format'>;
    }
  | { readonly kind: 'data-bar'; readonly ref: string; readonly color: string; readonly min: number; readonly max: number };

/** One series of a chart: its name, and the ranges of names and values, each with the values that stand there. */
export interface ChartSeries {
  readonly name: string;
  readonly nameRef?: string;
  readonly categoriesRef: string;
  readonly categories: readonly string[];
  readonly valuesRef: string;
  readonly values: readonly (number | null)[];
  readonly color: string;
}

/** A native chart over ranges of the same workbook; columns and rows from 0, `to` exclusive. Colours are distinguishable in grey. */
export interface ChartSpec {
  readonly name: string;
  readonly kind: 'bar' | 'stacked' | 'line';
  readonly horizontal?: boolean;
  readonly title: string;
  readonly alt: string;
  readonly from: { readonly column: number; readonly row: number };
  readonly to: { readonly column: number; readonly row: number };
  readonly series: readonly ChartSeries[];
  /** The values are shares between 0 and 1, shown as percentages on an axis that ends at 100%. */
  readonly percent?: boolean;
}

/** How a sheet prints. Margins in millimetres. `header`/`footer` use Excel's codes (&P, &N, &A). */
export interface PrintSpec {
  readonly paper: 'A4' | 'A3';
  readonly landscape: boolean;
  readonly fitWidth: boolean;
  readonly repeatRows?: { readonly first: number; readonly last: number };
  readonly area?: string;
  readonly footer?: string;
  readonly header?: string;
  readonly margins?: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  readonly centerHorizontally?: boolean;
}

/** One worksheet as data. References are A1 within the sheet unless they name another. */
export interface SheetSpec {
  readonly name: string;
  readonly state?: 'visible' | 'hidden' | 'veryHidden';
  readonly tabColor?: string;
  readonly columns: readonly ColumnSpec[];
  readonly rows: readonly RowSpec[];
  readonly merges?: readonly string[];
  readonly tables?: readonly TableSpec[];
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly filterRef?: string;
  readonly rules?: readonly InputRule[];
  readonly formats?: readonly ConditionalFormat[];
  readonly charts?: readonly ChartSpec[];
  readonly print?: PrintSpec;
  /** Locked cells cannot be changed; without a password, and rows, columns, sorting and filters stay free. */
  readonly protect?: boolean;
  readonly zoom?: number;
  readonly showGridLines?: boolean;
  readonly outlineSummaryBelow?: boolean;
}

/** A defined name of the workbook. */
export interface NameSpec {
  readonly name: string;
  readonly ref: string;
}

/** A whole workbook as plain data, drawn by two renderers (a file, the live workbook). `created` is an ISO date, the run's asOf. */
export interface WorkbookSpec {
  readonly title: string;
  readonly created: string;
  readonly font: { readonly name: string; readonly size: number };
  readonly styles: Readonly<Record<string, CellStyle>>;
  readonly sheets: readonly SheetSpec[];
  readonly names: readonly NameSpec[];
  readonly activeSheet?: string;
}
