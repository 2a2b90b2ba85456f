import type { Result } from '../../core/issue/result';
import { a1 } from '../../core/sheet/a1';
import type { SheetRow, SheetRows, WorkbookRows } from '../../core/sheet/sheet-rows';
import { type Fault, isFault, refused } from '../../opc/fault';
import type { InflatePort } from '../../opc/zip-port';
import { mayHoldNotes, notesBesideCells } from './beside-cells';
import { readDocumentProperties } from './document-properties';
import { rowsInOrder } from './doubled-cells';
import type { ReadOptions } from './open-workbook';
import { scanWorkbook } from './scan-workbook';

/** Reads a whole .xlsx or .xlsm workbook into rows. Null with one error where the file is refused; otherwise notes as `scanWorkbook` gives them. */
export function readWorkbook(bytes: Uint8Array, port: InflatePort, options: ReadOptions = {}): Result<WorkbookRows | null> {
  const sheets: SheetRows[] = [];
  let rows: SheetRow[] = [];
  const twice: Fault[] = [];
  const scanned = scanWorkbook(
    bytes,
    port,
    {
      row: (row) => rows.push(row),
      sheetEnd: ({ name, state }, { merges, hiddenColumns }) => {
        const ordered = rowsInOrder(rows);
        rows = [];
        if ('column' in ordered) {
          twice.push({ code: 'file-cell-twice', facts: {}, at: { sheet: name, cell: a1(ordered.column, ordered.row) } });
          return;
        }
        sheets.push({ name, state, rows: ordered, merges, ...(hiddenColumns.length === 0 ? {} : { hiddenColumns }) });
      },
    },
    options,
  );
  if (scanned.value === null) return { value: null, issues: scanned.issues };
  const { pack, relations } = scanned.value;
  if (twice.length > 0) return refused(twice[0]!, pack.place);
  const properties = readDocumentProperties(pack, relations);
  if (isFault(properties)) return refused(properties, pack.place);
  for (const [at, { part }] of mayHoldNotes(pack) ? scanned.value.sheets.entries() : []) {
    const notes = notesBesideCells(pack, part);
    if (isFault(notes)) return refused(notes, pack.place);
    if (notes.length > 0) sheets[at] = { ...sheets[at]!, notes };
  }
  return { value: { sheets, ...properties }, issues: scanned.issues };
}
