const MOST_COLUMNS = 64;
const MOST_ROWS = 2_000;
/** Addresses that were made before, by column and row: the rows of five hundred workbooks stand in the same few thousand cells. */
const known: string[][] = [];
const knownLetters: string[] = [];

/** The letters of a column counted from 0: 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  return column < MOST_COLUMNS ? (knownLetters[column] ??= lettersOf(column)) : lettersOf(column);
}

function lettersOf(column: number): string {
  let n = column + 1;
  let out = '';
  while (n > 0) {
    out = String.fromCharCode(65 + ((n - 1) % 26)) + out;
    n = Math.floor((n - 1) / 26);
  }
  return out;
}

/** The column, counted from 0, of its letters: A → 0, AA → 26. */
export function columnNumber(letters: string): number {
  let n = 0;
  for (const ch of letters) n = n * 26 + ch.charCodeAt(0) - 64;
  return n - 1;
}

/** The A1 address of a cell; column from 0, row from 1. */
export function a1(column: number, row: number): string {
  const letters = columnLetters(column);
  if (column >= MOST_COLUMNS || row >= MOST_ROWS) return `${letters}${row}`;
  return ((known[column] ??= [])[row] ??= `${letters}${row}`);
}

/** The A1 address of a range with absolute marks, e.g. `$A$2:$B$9`; columns from 0, rows from 1. */
export function absoluteRange(column: number, row: number, lastColumn: number, lastRow: number): string {
  return `$${columnLetters(column)}$${row}:$${columnLetters(lastColumn)}$${lastRow}`;
}

/** A sheet's name as it stands in a formula, quoted: Chi tiết → 'Chi tiết'. */
export function quotedSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}
