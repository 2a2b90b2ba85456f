import { tableEnd } from '../fields/layout';
import { fold } from '../text/fold';
import type { SheetCell, SheetRow, SheetRows } from '../sheet/sheet-rows';
import { cellText } from './cell-text';
import type { TableFound } from './find-table';

/** The rows of a table with their cells by field id, in order; rows with nothing in the table's columns are left out. */
export interface TableRow {
  readonly row: SheetRow;
  readonly cells: ReadonlyMap<string, SheetCell>;
}

const ENDS = [fold(tableEnd.vi), fold(tableEnd.en)];
const END_START = tableEnd.vi.slice(0, 8);

function isEnd(text: string): boolean {
  return (
    (text.startsWith(END_START) || text.startsWith(tableEnd.en.slice(0, 8)) || text.startsWith(END_START.normalize('NFD'))) &&
    ENDS.includes(fold(text))
  );
}

/**
 * The rows of a table below its head, up to the line that ends it. `idField` is the field by which rows are known; without the end line, rows
 * after the last one with an id belong to the table only as long as no row is left out between them.
 */
export function tableRows(sheet: SheetRows, table: TableFound, idField: string): TableRow[] {
  const fieldAt = new Map([...table.columns].map(([id, column]) => [column, id]));
  const rows: TableRow[] = [];
  let ended = false;
  for (const row of sheet.rows) {
    if (row.index <= table.lastHeadRow) continue;
    const cells = new Map<string, SheetCell>();
    for (const cell of row.cells) {
      if (cell.value === null && cell.formula !== true) continue;
      if (typeof cell.value === 'string' && isEnd(cell.value)) ended = true;
      const id = fieldAt.get(cell.column);
      if (id !== undefined) cells.set(id, cell);
    }
    if (ended) break;
    if (cells.size > 0) rows.push({ row, cells });
  }
  return ended ? rows : untilGap(rows, idField);
}

function untilGap(rows: readonly TableRow[], idField: string): TableRow[] {
  let last = rows.length - 1;
  while (last >= 0 && cellText(rows[last]!.cells.get(idField)?.value).trim() === '') last -= 1;
  let end = last + 1;
  while (end > 0 && end < rows.length && rows[end]!.row.index === rows[end - 1]!.row.index + 1) end += 1;
  return last < 0 ? [...rows] : rows.slice(0, end);
}
