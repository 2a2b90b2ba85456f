import { a1, columnNumber } from '../sheet/a1';
import type { SheetCell, SheetRow, SheetRows } from '../sheet/sheet-rows';
import { cellAt } from './cell-text';

/** A rectangle of cells: columns from 0, rows from 1, both ends included. */
export interface CellRange {
  readonly firstColumn: number;
  readonly firstRow: number;
  readonly lastColumn: number;
  readonly lastRow: number;
}

/** What merged cells of a table mean: values to use in the rows below their first cell, and ranges merged over several columns. */
export interface MergedCells {
  /** Row → column → the cell whose value counts there. */
  readonly filled: ReadonlyMap<number, ReadonlyMap<number, SheetCell>>;
  readonly down: readonly { readonly column: number; readonly cell: string; readonly count: number }[];
  readonly across: readonly { readonly range: string; readonly cell: string }[];
}

/** More merges than this, or more rows filled, are no person's work; the rest is left unmerged. */
const MOST_MERGES = 20_000;
const MOST_FILLED = 200_000;

/** The rectangle of an A1 range, e.g. `B3:D9`, or null for anything else. */
export function parseRange(range: string): CellRange | null {
  const m = /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(range);
  if (m === null) return null;
  return { firstColumn: columnNumber(m[1]!), firstRow: Number(m[2]), lastColumn: columnNumber(m[3]!), lastRow: Number(m[4]) };
}

function firstAtOrAfter(rows: readonly SheetRow[], index: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]!.index < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Reads the merged cells of a table's body (rows from 1), in its columns: a cell merged downwards counts for every row that it covers and that is present;
 * one merged over several columns is named, since its other columns cannot be told apart.
 */
export function mergedCells(
  sheet: SheetRows,
  body: { readonly first: number; readonly last: number },
  columns: ReadonlySet<number>,
): MergedCells {
  const filled = new Map<number, Map<number, SheetCell>>();
  const down: { column: number; cell: string; count: number }[] = [];
  const across: { range: string; cell: string }[] = [];
  let total = 0;
  for (const merge of sheet.merges.slice(0, MOST_MERGES)) {
    const range = parseRange(merge);
    if (range === null || range.firstRow < body.first || range.firstRow > body.last) continue;
    const touched = [...columns].filter((c) => c >= range.firstColumn && c <= range.lastColumn);
    if (touched.length === 0) continue;
    const cell = a1(range.firstColumn, range.firstRow);
    if (touched.length > 1) across.push({ range: merge, cell });
    const at = firstAtOrAfter(sheet.rows, range.firstRow);
    const head = sheet.rows[at];
    const value = head?.index === range.firstRow ? cellAt(head, range.firstColumn) : undefined;
    if (value === undefined || value.value === null || !columns.has(range.firstColumn)) continue;
    let count = 1;
    for (let i = at + 1; i < sheet.rows.length && sheet.rows[i]!.index <= range.lastRow && total < MOST_FILLED; i++, total++, count++) {
      const row = sheet.rows[i]!.index;
      const ofRow = filled.get(row) ?? new Map<number, SheetCell>();
      filled.set(row, ofRow.set(range.firstColumn, value));
    }
    if (count > 1) down.push({ column: range.firstColumn, cell, count });
  }
  return { filled, down, across };
}
