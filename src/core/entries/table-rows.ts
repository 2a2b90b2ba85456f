import { tableEnd, targetsEnd } from '../fields/layout';
import { fold } from '../text/fold';
import { once } from '../text/once';
import type { SheetCell, SheetRow, SheetRows } from '../sheet/sheet-rows';
import { cellText } from './cell-text';
import type { TableFound } from './find-table';

/** A row of a table: its cells by column (from 0), those of the table's own columns only. */
export interface TableRow {
  readonly row: SheetRow;
  readonly cells: readonly (SheetCell | undefined)[];
}

const ENDS = [tableEnd, targetsEnd]
  .flatMap(({ vi, en }) => [vi, en])
  .map((text) => ({ text, start: text.charCodeAt(0), folded: once(() => fold(text)) }));
/** Folding leaves these as long as they are, makes three characters of one at most, and drops some. */
const [SHORTEST_END, LONGEST_END] = [Math.min(...ENDS.map((end) => end.text.length)) / 3, 300];

/** Folding is slow, and nearly every cell differs in its first letter or is shorter. */
function isEnd(text: string): boolean {
  if (text.length < SHORTEST_END || text.length > LONGEST_END) return false;
  const start = text.charCodeAt(0);
  for (const end of ENDS) if (end.start === start && (end.text === text || end.folded() === fold(text))) return true;
  return false;
}

/** The rows of a table, and what a unit wrote on the sheet below the line that ends it. */
export interface TableBody {
  readonly rows: readonly TableRow[];
  readonly below: readonly TableRow[];
}

/**
 * The rows of a table below its head, up to the line that ends it, and those below that line; rows with nothing in the table's columns are left out. `idField` is
 * the field by which rows are known; without the end line, rows after the last one with an id belong to the table only as long as no row is left out between
 * them.
 */
export function tableBody(sheet: SheetRows, table: TableFound, idField: string): TableBody {
  const last = Math.max(-1, ...table.columns.values());
  const ours: boolean[] = Array.from({ length: last + 1 }, () => false);
  for (const column of table.columns.values()) ours[column] = true;
  const rows: TableRow[] = [];
  let ended = -1;
  for (const row of sheet.rows) {
    if (row.index <= table.lastHeadRow) continue;
    const cells = new Array<SheetCell | undefined>(ours.length);
    let holds = false;
    let isEndLine = false;
    for (const cell of row.cells) {
      if (ended < 0 && typeof cell.value === 'string' && isEnd(cell.value)) {
        isEndLine = true;
        break;
      }
      if (ours[cell.column] !== true || (cell.value === null && cell.formula !== true)) continue;
      cells[cell.column] = cell;
      holds = true;
    }
    if (isEndLine) ended = rows.length;
    else if (holds) rows.push({ row, cells });
  }
  const end = ended < 0 ? gapAfterIds(rows, table.columns.get(idField)) : ended;
  return { rows: rows.slice(0, end), below: rows.slice(end) };
}

/** The rows of a table alone (see `tableBody`). */
export function tableRows(sheet: SheetRows, table: TableFound, idField: string): readonly TableRow[] {
  return tableBody(sheet, table, idField).rows;
}

function gapAfterIds(rows: readonly TableRow[], idColumn: number | undefined): number {
  let last = rows.length - 1;
  while (last >= 0 && (idColumn === undefined || cellText(rows[last]!.cells[idColumn]?.value).trim() === '')) last -= 1;
  let end = last + 1;
  while (end > 0 && end < rows.length && rows[end]!.row.index === rows[end - 1]!.row.index + 1) end += 1;
  return last < 0 ? rows.length : end;
}
