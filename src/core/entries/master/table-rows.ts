import type { RawCell } from '../../fields/repaired';
import { plainText, rawText, tidy } from '../../fields/kind/plain-text';
import { fieldOfKey } from '../../fields/key';
import type { MasterTable } from '../../fields/master/master-table';
import type { Place } from '../../issue/place';
import { a1 } from '../../sheet/a1';
import type { SheetRow, SheetRows, WorkbookRows } from '../../sheet/sheet-rows';
import { fold } from '../../text/fold';

/** One row of a table of the master workbook as people left it: cells by column id, and where each stands. */
export interface TableRow {
  readonly cell: (column: string) => RawCell;
  /** The tidy text of a cell, '' where it is blank. */
  readonly text: (column: string) => string;
  readonly place: (column: string) => Place;
  /** Whether the table still has the column. */
  readonly has: (column: string) => boolean;
}

const BLANK: RawCell = { value: null };

function columnsByKey(row: SheetRow): Map<string, number> {
  const found = new Map<string, number>();
  for (const cell of row.cells) {
    const id = typeof cell.value === 'string' ? fieldOfKey(cell.value) : null;
    if (id !== null && !found.has(id)) found.set(id, cell.column);
  }
  return found;
}

function columnsByHeader(table: MasterTable, row: SheetRow): Map<string, number> {
  const byHeader = new Map(table.columns.map((c) => [fold(c.header), c.id]));
  const found = new Map<string, number>();
  for (const cell of row.cells) {
    const id = typeof cell.value === 'string' ? byHeader.get(fold(cell.value)) : undefined;
    if (id !== undefined && !found.has(id)) found.set(id, cell.column);
  }
  return found;
}

/** The sheet of a table, by its name however it is spelt; null where it is gone. */
export function sheetOf(table: Pick<MasterTable, 'sheet'>, workbook: WorkbookRows): SheetRows | null {
  return workbook.sheets.find((s) => fold(s.name) === fold(table.sheet)) ?? null;
}

/**
 * The filled rows of a table of the master workbook, in the order of the sheet; its columns are found by the hidden key row, or by the header where that
 * is gone. Null where the sheet or its header is gone. Rows in which every cell is blank are left out.
 */
export function tableRows(table: MasterTable, workbook: WorkbookRows): TableRow[] | null {
  const sheet = sheetOf(table, workbook);
  if (sheet === null) return null;
  const enough = Math.min(2, table.columns.length);
  const keyed = sheet.rows.findIndex((row) => columnsByKey(row).size >= enough);
  const headed = sheet.rows.findIndex((row) => columnsByHeader(table, row).size >= enough);
  if (keyed < 0 && headed < 0) return null;
  const columns = keyed >= 0 ? columnsByKey(sheet.rows[keyed]!) : columnsByHeader(table, sheet.rows[headed]!);
  const first = Math.max(keyed, headed) + 1;
  return sheet.rows
    .slice(first)
    .map((row) => toRow(sheet.name, row, columns))
    .filter((row) => table.columns.some((c) => row.text(c.id) !== ''));
}

function toRow(sheet: string, row: SheetRow, columns: ReadonlyMap<string, number>): TableRow {
  const cells = new Map(row.cells.map((c) => [c.column, c]));
  const cellOf = (column: string): RawCell => cells.get(columns.get(column) ?? -1) ?? BLANK;
  return {
    cell: cellOf,
    text: (column) => {
      const read = plainText(cellOf(column));
      return read.kind === 'value' ? read.value : tidy(rawText(cellOf(column)));
    },
    place: (column) => ({ kind: 'cell', sheet, cell: a1(columns.get(column) ?? 0, row.index) }),
    has: (column) => columns.has(column),
  };
}

/** The parts of a cell that lists several things, split at semicolons, bars and line breaks. */
export function listed(text: string): string[] {
  return text
    .split(/[;|\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
