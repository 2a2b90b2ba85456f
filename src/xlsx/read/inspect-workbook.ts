import { METADATA_SHEET } from '../../core/fields/layout';
import { issue } from '../../core/issue/issue';
import type { Result } from '../../core/issue/result';
import { columnLetters } from '../../core/sheet/a1';
import type { SheetCell, SheetRow } from '../../core/sheet/sheet-rows';
import { isFault, refused } from '../../opc/fault';
import type { InflatePort } from '../../opc/zip-port';
import { type DocumentProperties, readDocumentProperties } from './document-properties';
import { countExternalReferences } from './external-references';
import type { ReadOptions } from './open-workbook';
import { scanWorkbook } from './scan-workbook';

/** What one worksheet holds, counted from its cells and not from what it declares. */
export interface SheetInspection {
  readonly name: string;
  readonly state: 'visible' | 'hidden' | 'veryHidden';
  /** The smallest range around all cells with content, null where there are none. */
  readonly range: string | null;
  readonly rows: number;
  readonly cells: number;
  readonly formulas: number;
  readonly errors: number;
  readonly blanks: number;
  readonly merges: number;
  readonly hiddenRows: number;
  readonly hiddenColumns: number;
}

/** What a workbook is and holds. */
export interface Inspection extends DocumentProperties {
  readonly sheets: readonly SheetInspection[];
  readonly date1904: boolean;
  readonly macros: boolean;
  /** Links to other workbooks, linked pictures and other outside references; none is followed. */
  readonly externalReferences: number;
  /** The schema that a workbook of ours names, e.g. `tonghop/tracking@1`; null for any other workbook. */
  readonly schema: string | null;
}

/** Looks through any workbook. Null with one error where the file is refused; otherwise notes as `scanWorkbook` gives them. */
export function inspectWorkbook(bytes: Uint8Array, port: InflatePort, options: ReadOptions = {}): Result<Inspection | null> {
  const sheets: SheetInspection[] = [];
  let count = nothing();
  let schema: string | null = null;
  const scanned = scanWorkbook(
    bytes,
    port,
    {
      row: (row, sheet) => {
        if (sheet.name === METADATA_SHEET && sheet.state === 'veryHidden' && row.index === 1) schema = schemaIn(row.cells);
        add(count, row);
      },
      sheetEnd: ({ name, state }, { merges, hiddenColumns, blanks }) => {
        const { first, last, left, right, ...counted } = count;
        const range = last === 0 ? null : `${columnLetters(left)}${first}:${columnLetters(right)}${last}`;
        const hidden = hiddenColumns.reduce((sum, [from, to]) => sum + to - from + 1, 0);
        sheets.push({ name, state, range, ...counted, blanks, merges: merges.length, hiddenColumns: hidden });
        count = nothing();
      },
    },
    options,
  );
  if (scanned.value === null) return { value: null, issues: scanned.issues };
  const { pack, relations, date1904, macros, externalLinks } = scanned.value;
  const properties = readDocumentProperties(pack, relations);
  if (isFault(properties)) return refused(properties, pack.place);
  const references = countExternalReferences(pack);
  if (isFault(references)) return refused(references, pack.place);
  const note = references > 0 && externalLinks === 0 ? [issue('external-links', 'warning', pack.place, { count: references })] : [];
  const inspection: Inspection = { ...properties, sheets, date1904, macros, externalReferences: externalLinks + references, schema };
  return { value: inspection, issues: [...scanned.issues, ...note] };
}

interface Count {
  first: number;
  last: number;
  left: number;
  right: number;
  rows: number;
  cells: number;
  formulas: number;
  errors: number;
  hiddenRows: number;
}

function nothing(): Count {
  return { first: Infinity, last: 0, left: Infinity, right: 0, rows: 0, cells: 0, formulas: 0, errors: 0, hiddenRows: 0 };
}

function add(count: Count, row: SheetRow): void {
  count.rows++;
  if (row.hidden === true) count.hiddenRows++;
  count.first = Math.min(count.first, row.index);
  count.last = Math.max(count.last, row.index);
  for (const cell of row.cells) {
    count.cells++;
    if (cell.formula === true) count.formulas++;
    if (typeof cell.value === 'object' && cell.value !== null) count.errors++;
    count.left = Math.min(count.left, cell.column);
    count.right = Math.max(count.right, cell.column);
  }
}

function schemaIn(cells: readonly SheetCell[]): string | null {
  const key = cells.find((cell) => cell.column === 0)?.value;
  const value = cells.find((cell) => cell.column === 1)?.value;
  return key === 'schema' && typeof value === 'string' && value.startsWith('tonghop/') ? value : null;
}
