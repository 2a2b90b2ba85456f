import type { AnyField } from '../fields/fields';
import { fieldOfKey } from '../fields/key';
import type { SheetRow, SheetRows } from '../sheet/sheet-rows';
import { cellText } from './cell-text';
import { ALIKE, likeness } from './likeness';

/** A heading that was not as issued, and the field it was taken for. */
export interface RewordedHeader {
  readonly header: string;
  readonly field: AnyField;
}

/** Where the table of a sheet is: the column (from 0) of each field id, and the last row (from 1) that is not data. */
export interface TableFound {
  readonly columns: ReadonlyMap<string, number>;
  readonly lastHeadRow: number;
  readonly how: 'keys' | 'headers';
  readonly reworded: readonly RewordedHeader[];
  readonly headerMissing: boolean;
  /** Headings of columns that are no fields. */
  readonly added: readonly string[];
}

/** The table must start within this many rows that are present; titles above it are few. */
const SEARCHED_ROWS = 60;
/** So many headings make a header row. */
const FEWEST_HEADERS = 3;

function keyColumns(row: SheetRow): Map<string, number> {
  const columns = new Map<string, number>();
  for (const cell of row.cells) {
    const id = typeof cell.value === 'string' ? fieldOfKey(cell.value.trim()) : null;
    if (id !== null && !columns.has(id)) columns.set(id, cell.column);
  }
  return columns;
}

interface HeaderMatch {
  readonly columns: Map<string, number>;
  readonly reworded: RewordedHeader[];
  readonly unknown: { readonly column: number; readonly header: string }[];
}

function exactField(text: string, fields: readonly AnyField[]): AnyField | undefined {
  return fields.find((f) => f.header.vi === text || f.header.en === text);
}

/** Takes exact headings first, then the best likeness above the limit, each field and each column once. */
function matchHeaders(row: SheetRow, fields: readonly AnyField[]): HeaderMatch {
  const columns = new Map<string, number>();
  const open: { column: number; header: string }[] = [];
  for (const cell of row.cells) {
    const header = cellText(cell.value).trim();
    if (header === '') continue;
    const field = exactField(header, fields);
    if (field !== undefined && !columns.has(field.id)) columns.set(field.id, cell.column);
    else open.push({ column: cell.column, header });
  }
  const rest = fields.filter((f) => !columns.has(f.id));
  const pairs = open
    .flatMap((o) =>
      rest.map((field) => ({ ...o, field, score: Math.max(likeness(o.header, field.header.vi), likeness(o.header, field.header.en)) })),
    )
    .filter((p) => p.score >= ALIKE)
    .sort((a, b) => b.score - a.score || a.column - b.column);
  const reworded: RewordedHeader[] = [];
  const used = new Set<number>();
  for (const { column, header, field, score } of pairs) {
    if (columns.has(field.id) || used.has(column)) continue;
    columns.set(field.id, column);
    used.add(column);
    if (score < 1) reworded.push({ header, field });
  }
  return { columns, reworded, unknown: open.filter((o) => !used.has(o.column)) };
}

/** How many cells of a row are headings word for word. */
function exactHeaders(row: SheetRow, fields: readonly AnyField[]): number {
  const words = new Set(fields.flatMap((f) => [f.header.vi, f.header.en]));
  return row.cells.filter((c) => typeof c.value === 'string' && words.has(c.value)).length;
}

function byKeys(rows: readonly SheetRow[], at: number, keys: Map<string, number>, fields: readonly AnyField[]): TableFound {
  const head = rows[at]!;
  const next = rows[at + 1];
  const enough = Math.min(FEWEST_HEADERS, keys.size);
  const isHeader = next !== undefined && (exactHeaders(next, fields) >= enough || matchHeaders(next, fields).columns.size >= enough);
  const taken = new Set(keys.values());
  const others = isHeader ? next.cells.filter((c) => !taken.has(c.column)).map((c) => cellText(c.value).trim()) : [];
  return {
    columns: keys,
    lastHeadRow: isHeader ? next.index : head.index,
    how: 'keys',
    reworded: [],
    headerMissing: !isHeader,
    added: others.filter((header) => header !== ''),
  };
}

/**
 * Finds the table of some fields in a sheet: by the hidden row of keys wherever it stands, otherwise by the row whose headings are most like the
 * fields' (at least three, likeness ≥ 0.75 each). Moved and inserted columns are found in both ways. Null where there is no such table.
 */
export function findTable(sheet: SheetRows, fields: readonly AnyField[], marker: string): TableFound | null {
  const rows = sheet.rows.slice(0, SEARCHED_ROWS);
  for (const [at, row] of rows.entries()) {
    const keys = keyColumns(row);
    if (keys.size > 1) return keys.has(marker) ? byKeys(sheet.rows, at, keys, fields) : null;
  }
  let best: { row: SheetRow; match: HeaderMatch } | null = null;
  for (const row of rows) {
    if (row.cells.length < FEWEST_HEADERS) continue;
    const match = matchHeaders(row, fields);
    if (match.columns.has(marker) && match.columns.size > (best?.match.columns.size ?? FEWEST_HEADERS - 1)) best = { row, match };
  }
  if (best === null) return null;
  const { columns, reworded, unknown } = best.match;
  return { columns, lastHeadRow: best.row.index, how: 'headers', reworded, headerMissing: false, added: unknown.map((u) => u.header) };
}
