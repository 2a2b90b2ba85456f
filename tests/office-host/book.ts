import type { Rect } from './rect';

export type Scalar = string | number | boolean;

/** Properties of something that Excel stores and returns, by wire name. */
export type Bag = Record<string, unknown>;

/** A cell's look: flat keys such as `fill.Color`, `font.Bold`, `border.top.Style`; what is missing is Excel's default. */
export type CellFormat = Record<string, Scalar>;

/** A rule for what may be typed, shared by the cells it was set on. */
export interface Validation {
  readonly areas: readonly Rect[];
  rule: Bag;
  prompt?: Bag;
  errorAlert?: Bag;
  ignoreBlanks: boolean;
}

export interface Cell {
  value: Scalar;
  formula?: string;
  /** Typed with an apostrophe: stays text, whatever it looks like. */
  quoted?: boolean;
  format: CellFormat;
  link?: Bag;
  validation?: Validation;
}

export interface TableItem {
  readonly id: string;
  name: string;
  rect: Rect;
  bag: Bag;
}

/** A format that depends on values: the first of a sheet's list has the top priority. */
export interface FormatRule {
  readonly id: string;
  readonly type: string;
  readonly areas: readonly Rect[];
  readonly bags: Record<string, Bag>;
}

export interface SeriesItem {
  name: string;
  values?: string;
  categories?: string;
  bags: Record<string, Bag>;
}

export interface ChartItem {
  readonly id: string;
  name: string;
  type: string;
  position?: Rect;
  readonly series: SeriesItem[];
  readonly bags: Record<string, Bag>;
}

export interface SheetItem {
  readonly id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  readonly bag: Bag;
  /** The format set on the whole sheet at once. */
  base: CellFormat;
  readonly cells: Map<number, Map<number, Cell>>;
  readonly columnWidths: Map<number, number>;
  readonly rowHeights: Map<number, number>;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  readonly rowLevels: Map<number, number>;
  readonly columnLevels: Map<number, number>;
  readonly merges: Rect[];
  readonly tables: TableItem[];
  readonly formats: FormatRule[];
  readonly charts: ChartItem[];
  readonly breaks: Rect[];
  freeze?: Rect;
  autoFilter?: Rect;
  protection?: Bag;
  readonly page: Bag;
}

export interface NameItem {
  readonly name: string;
  readonly formula: string;
  visible: boolean;
}

/** An open workbook as the host keeps it. */
export interface Book {
  readonly sheets: SheetItem[];
  readonly names: NameItem[];
  activeSheet: string;
  selection: { sheet: string; areas: readonly Rect[] };
  readonly references: Map<string, unknown>;
  /** Worksheet ids whose changes (or selection) someone listens to. */
  readonly watched: { changes: Set<string>; selection: Set<string> };
  eventsEnabled: boolean;
  counter: number;
}

export function addSheet(book: Book, name: string): SheetItem {
  const n = (book.counter += 1);
  const sheet: SheetItem = {
    id: `{00000000-0001-0000-${String(n).padStart(4, '0')}-000000000000}`,
    name,
    visibility: 'Visible',
    bag: { TabColor: '', ShowGridlines: true, ShowHeadings: true },
    base: {},
    cells: new Map(),
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    rowLevels: new Map(),
    columnLevels: new Map(),
    merges: [],
    tables: [],
    formats: [],
    charts: [],
    breaks: [],
    page: {},
  };
  book.sheets.push(sheet);
  return sheet;
}

/** A new workbook with one empty sheet. */
export function newBook(): Book {
  const book: Book = {
    sheets: [],
    names: [],
    activeSheet: '',
    selection: { sheet: '', areas: [] },
    references: new Map(),
    watched: { changes: new Set(), selection: new Set() },
    eventsEnabled: true,
    counter: 0,
  };
  const first = addSheet(book, 'Sheet1');
  book.activeSheet = first.id;
  book.selection = { sheet: first.id, areas: [{ row: 0, column: 0, rows: 1, columns: 1 }] };
  return book;
}

export const cellAt = (sheet: SheetItem, row: number, column: number): Cell | undefined => sheet.cells.get(row)?.get(column);

export function touchCell(sheet: SheetItem, row: number, column: number): Cell {
  const line = sheet.cells.get(row) ?? new Map<number, Cell>();
  sheet.cells.set(row, line);
  const cell = line.get(column) ?? { value: '', format: {} };
  line.set(column, cell);
  return cell;
}
