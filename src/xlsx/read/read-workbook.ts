import type { Result } from '../../core/issue/result';
import type { SheetCell, SheetRow, SheetRows, WorkbookRows } from '../../core/sheet/sheet-rows';
import { isFault, refused } from '../../opc/fault';
import type { InflatePort } from '../../opc/zip-port';
import { mayHoldNotes, notesBesideCells } from './beside-cells';
import { readDocumentProperties } from './document-properties';
import type { ReadOptions } from './open-workbook';
import { scanWorkbook } from './scan-workbook';

/** Reads a whole .xlsx or .xlsm workbook into rows. Null with one error where the file is refused; otherwise notes as `scanWorkbook` gives them. */
export function readWorkbook(bytes: Uint8Array, port: InflatePort, options: ReadOptions = {}): Result<WorkbookRows | null> {
  const sheets: SheetRows[] = [];
  let rows: SheetRow[] = [];
  const scanned = scanWorkbook(
    bytes,
    port,
    {
      row: (row) => rows.push(row),
      sheetEnd: ({ name, state }, { merges, hiddenColumns }) => {
        sheets.push({ name, state, rows: inOrder(rows), merges, ...(hiddenColumns.length === 0 ? {} : { hiddenColumns }) });
        rows = [];
      },
    },
    options,
  );
  if (scanned.value === null) return { value: null, issues: scanned.issues };
  const { pack, relations } = scanned.value;
  const properties = readDocumentProperties(pack, relations);
  if (isFault(properties)) return refused(properties, pack.place);
  for (const [at, { part }] of mayHoldNotes(pack) ? scanned.value.sheets.entries() : []) {
    const notes = notesBesideCells(pack, part);
    if (isFault(notes)) return refused(notes, pack.place);
    if (notes.length > 0) sheets[at] = { ...sheets[at]!, notes };
  }
  return { value: { sheets, ...properties }, issues: scanned.issues };
}

/** Rows by their numbers; those that a file states in pieces are joined, the cell told last holding. */
function inOrder(rows: SheetRow[]): readonly SheetRow[] {
  if (rows.every((row, i) => i === 0 || rows[i - 1]!.index < row.index)) return rows;
  const byIndex = new Map<number, SheetRow>();
  for (const row of rows) {
    const before = byIndex.get(row.index);
    byIndex.set(row.index, before === undefined ? row : { ...before, ...row, cells: joined(before.cells, row.cells) });
  }
  return [...byIndex.values()].sort((a, b) => a.index - b.index);
}

function joined(first: readonly SheetCell[], second: readonly SheetCell[]): readonly SheetCell[] {
  const byColumn = new Map([...first, ...second].map((cell) => [cell.column, cell]));
  return [...byColumn.values()].sort((a, b) => a.column - b.column);
}
