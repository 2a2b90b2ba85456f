import { a1, columnNumber } from '../../src/core/sheet/a1';
import { invalidArgument } from './host-error';

/** A block of cells; rows and columns from 0. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const sheetRows = 1048576;
export const sheetColumns = 16384;
export const wholeSheet: Rect = { row: 0, column: 0, rows: sheetRows, columns: sheetColumns };

const cellForm = /^\$?([A-Z]{1,3})\$?(\d+)$/i;
const rowsForm = /^\$?(\d+):\$?(\d+)$/;
const columnsForm = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;

function corner(text: string): { row: number; column: number } {
  const m = cellForm.exec(text);
  if (m === null) throw invalidArgument(`address ${text}`);
  const at = { row: Number(m[2]) - 1, column: columnNumber((m[1] ?? '').toUpperCase()) };
  if (at.row < 0 || at.row >= sheetRows || at.column >= sheetColumns) throw invalidArgument(`address ${text}`);
  return at;
}

/** The block that an A1 address without sheet name stands for. */
export function rectOf(address: string): Rect {
  const rows = rowsForm.exec(address);
  if (rows !== null) return { row: Number(rows[1]) - 1, column: 0, rows: Number(rows[2]) - Number(rows[1]) + 1, columns: sheetColumns };
  const columns = columnsForm.exec(address);
  if (columns !== null) {
    const first = columnNumber((columns[1] ?? '').toUpperCase());
    return { row: 0, column: first, rows: sheetRows, columns: columnNumber((columns[2] ?? '').toUpperCase()) - first + 1 };
  }
  const [from = '', to = from] = address.split(':');
  const a = corner(from);
  const b = corner(to);
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return { row, column, rows: Math.abs(a.row - b.row) + 1, columns: Math.abs(a.column - b.column) + 1 };
}

/** Splits `'Chi tiết'!A1` into sheet name and address; the name is missing where the address has none. */
export function splitSheet(reference: string): { readonly sheet?: string; readonly address: string } {
  const m = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(reference);
  if (m === null) return { address: reference.replace(/^=/, '') };
  return { sheet: m[1]?.replace(/''/g, "'") ?? m[2] ?? '', address: m[3] ?? '' };
}

export function addressOf(rect: Rect): string {
  const from = a1(rect.column, rect.row + 1);
  const to = a1(rect.column + rect.columns - 1, rect.row + rect.rows);
  return from === to ? from : `${from}:${to}`;
}

export function overlaps(a: Rect, b: Rect): boolean {
  return a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns;
}

/** Calls back for each cell of a block, row by row. */
export function eachCell(rect: Rect, visit: (row: number, column: number) => void): void {
  for (let r = rect.row; r < rect.row + rect.rows; r++) for (let c = rect.column; c < rect.column + rect.columns; c++) visit(r, c);
}
