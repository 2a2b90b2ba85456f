import { fieldOfKey } from '../fields/key';
import type { SheetCell, SheetRow, SheetRows, WorkbookRows } from '../sheet/sheet-rows';
import { cellAt, cellText } from './cell-text';

/** A sheet with a hidden row of keys, and its rows below the header. */
export interface KeyedSheet {
  readonly sheet: SheetRows;
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: readonly SheetRow[];
}

const SEARCHED_ROWS = 60;

/** Finds the sheet whose hidden row of keys holds all of the given ones, whatever the sheet is called; null where there is none. */
export function findKeyedSheet(workbook: WorkbookRows, needed: readonly string[]): KeyedSheet | null {
  for (const sheet of workbook.sheets) {
    for (const [at, row] of sheet.rows.slice(0, SEARCHED_ROWS).entries()) {
      const columns = new Map<string, number>();
      for (const cell of row.cells) {
        const id = typeof cell.value === 'string' ? fieldOfKey(cell.value) : null;
        if (id !== null) columns.set(id, cell.column);
      }
      if (columns.size > 1 && needed.every((k) => columns.has(k))) return { sheet, columns, rows: sheet.rows.slice(at + 2) };
    }
  }
  return null;
}

/** The cell of a row under a key. */
export function keyedCell(keyed: KeyedSheet, row: SheetRow, key: string): SheetCell | undefined {
  const column = keyed.columns.get(key);
  return column === undefined ? undefined : cellAt(row, column);
}

/** The text of a row under a key. */
export function keyedText(keyed: KeyedSheet, row: SheetRow, key: string): string {
  return cellText(keyedCell(keyed, row, key)?.value);
}

/** Cells as they are listed in one text: `progress=N12;result=O12`. */
export function parseCells(text: string): Record<string, string> {
  const cells: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const part of text === '' ? [] : text.split(';')) {
    const at = part.indexOf('=');
    if (at > 0) cells[part.slice(0, at)] = part.slice(at + 1);
  }
  return { ...cells };
}
