import type { Cell, CellFormat, Scalar, SheetItem } from './book';
import { cellAt, touchCell } from './book';
import { accessDenied, invalidArgument } from './host-error';
import type { HostContext } from './host-class';
import type { Rect } from './rect';
import { addressOf, eachCell, sheetColumns, sheetRows } from './rect';
import { typedText } from './typed-text';

/** What the look of a cell is where nobody set it. */
export const defaultFormat: CellFormat = {
  NumberFormat: 'General',
  HorizontalAlignment: 'General',
  VerticalAlignment: 'Bottom',
  WrapText: false,
  IndentLevel: 0,
  'font.Name': 'Calibri',
  'font.Size': 11,
  'font.Bold': false,
  'font.Italic': false,
  'font.Underline': 'None',
  'font.Color': '#000000',
  'fill.Color': '#FFFFFF',
  'protection.Locked': true,
  'protection.FormulaHidden': false,
};

export const edges = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

const fallback = (key: string): Scalar =>
  defaultFormat[key] ?? (key.endsWith('.Style') ? 'None' : key.endsWith('.Weight') ? 'Thin' : '#000000');

export function formatAt(sheet: SheetItem, row: number, column: number, key: string): Scalar {
  return cellAt(sheet, row, column)?.format[key] ?? sheet.base[key] ?? fallback(key);
}

const isWholeSheet = (rect: Rect): boolean => rect.rows === sheetRows && rect.columns === sheetColumns;

/** Refuses what Excel refuses on a protected sheet. */
export function guard(sheet: SheetItem, rects: readonly Rect[], what: 'values' | 'format' | 'structure'): void {
  if (sheet.protection === undefined) return;
  if (what === 'format' && sheet.protection['allowFormatCells'] === true) return;
  if (what !== 'values') throw accessDenied(`${sheet.name} is protected`);
  for (const rect of rects)
    eachCell(rect, (r, c) => {
      if (formatAt(sheet, r, c, 'protection.Locked') === true) throw accessDenied(`${sheet.name} is protected`);
    });
}

export function setFormat(sheet: SheetItem, rect: Rect, key: string, value: Scalar): void {
  if (isWholeSheet(rect)) {
    sheet.base[key] = value;
    for (const line of sheet.cells.values()) for (const cell of line.values()) delete cell.format[key];
    return;
  }
  if (rect.rows === sheetRows || rect.columns === sheetColumns)
    throw new Error(`the host does not keep formats of whole rows or columns (${key})`);
  eachCell(rect, (r, c) => {
    touchCell(sheet, r, c).format[key] = value;
  });
}

/** The value that all cells share, or null where they differ, as Excel returns it. */
export function uniform(sheet: SheetItem, rects: readonly Rect[], key: string): Scalar | null {
  const seen = new Set<Scalar>();
  for (const rect of rects) {
    if (isWholeSheet(rect)) return sheet.base[key] ?? fallback(key);
    eachCell(rect, (r, c) => seen.add(formatAt(sheet, r, c, key)));
  }
  const [only] = seen;
  return seen.size === 1 ? (only ?? null) : null;
}

export function grid<T>(rect: Rect, pick: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rect.rows }, (_, r) => Array.from({ length: rect.columns }, (__, c) => pick(rect.row + r, rect.column + c)));
}

function enter(host: HostContext, sheet: SheetItem, row: number, column: number, input: Scalar): void {
  const cell: Cell = touchCell(sheet, row, column);
  delete cell.formula;
  delete cell.quoted;
  if (typeof input !== 'string') {
    cell.value = input;
    return;
  }
  if (input.length > 32767) throw invalidArgument('text longer than 32,767 characters');
  if (formatAt(sheet, row, column, 'NumberFormat') === '@') {
    cell.value = input.replace(/^'/, '');
    cell.quoted = true;
    return;
  }
  const typed = typedText(input);
  if (typed.kind === 'formula') {
    if (typed.formula.length > 8192) throw invalidArgument('formula longer than 8,192 characters');
    cell.formula = typed.formula;
    cell.value = host.calculate(typed.formula, sheet.name, addressOf({ row, column, rows: 1, columns: 1 }));
    return;
  }
  cell.value = typed.value;
  if (input.startsWith("'")) cell.quoted = true;
  if (typed.format !== undefined && formatAt(sheet, row, column, 'NumberFormat') === 'General') cell.format['NumberFormat'] = typed.format;
}

const errorText = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/;

/** What `valueTypes` says of a cell. */
export function valueType(cell: Cell | undefined): string {
  if (cell === undefined || (cell.value === '' && cell.formula === undefined)) return 'Empty';
  if (typeof cell.value === 'number') return 'Double';
  if (typeof cell.value === 'boolean') return 'Boolean';
  return cell.quoted !== true && errorText.test(cell.value) ? 'Error' : 'String';
}

const isScalar = (x: unknown): x is Scalar => typeof x === 'string' || typeof x === 'number' || typeof x === 'boolean';

/** Spreads what was passed over the cells of a block: one value for all, or a matrix of exactly its size; null leaves a cell alone. */
export function spread(rect: Rect, input: unknown, put: (row: number, column: number, value: Scalar) => void): void {
  if (isScalar(input)) {
    eachCell(rect, (r, c) => {
      put(r, c, input);
    });
    return;
  }
  const rows = Array.isArray(input) ? (input as unknown[]) : [];
  if (rows.length !== rect.rows || rows.some((row) => !Array.isArray(row) || row.length !== rect.columns))
    throw invalidArgument("the number of rows or columns in the input array doesn't match the size or dimensions of the range");
  (rows as unknown[][]).forEach((row, i) => {
    row.forEach((value, j) => {
      if (value === null) return;
      if (!isScalar(value)) throw invalidArgument(`a cell cannot hold ${JSON.stringify(value)}`);
      put(rect.row + i, rect.column + j, value);
    });
  });
}

/** Writes values or formulas into a block, as typing them would. */
export function enterAll(host: HostContext, sheet: SheetItem, rect: Rect, input: unknown): void {
  guard(sheet, [rect], 'values');
  spread(rect, input, (r, c, value) => {
    enter(host, sheet, r, c, value);
  });
  host.changed(sheet.id, addressOf(rect), 'RangeEdited');
}

/** The block of cells that hold something; with `valuesOnly`, formats do not count. */
export function usedRect(sheet: SheetItem, valuesOnly: boolean): Rect | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [r, line] of sheet.cells)
    for (const [c, cell] of line) {
      if (cell.value === '' && cell.formula === undefined && (valuesOnly || Object.keys(cell.format).length === 0)) continue;
      top = Math.min(top, r);
      bottom = Math.max(bottom, r);
      left = Math.min(left, c);
      right = Math.max(right, c);
    }
  return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
