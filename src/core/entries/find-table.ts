import type { AnyField } from '../fields/fields';
import { fieldOfKey } from '../fields/key';
import type { SheetRow, SheetRows } from '../sheet/sheet-rows';
import { matchHeaders, type HeaderMatch, type OpenHeader, type RewordedHeader } from './header-match';
import { standInFor, withNamedHeaders, withPlacedHeaders } from './loose-headers';

/** A column for entries that is gone or not known any more, with what stands in its place. */
export interface LackingColumn {
  readonly field: AnyField;
  readonly instead: readonly OpenHeader[];
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
  /** Columns for entries that the table lacks, with the headings of unknown columns that stand in their place. */
  readonly lacking: readonly LackingColumn[];
}

/** The table must start within this many rows that are present; titles above it are few. */
const SEARCHED_ROWS = 60;
/** So many headings make a header row. */
const FEWEST_HEADERS = 3;
/** The part of a table's columns by which it is known beyond doubt. */
const MOSTLY = 0.5;

function keyColumns(row: SheetRow): Map<string, number> {
  const columns = new Map<string, number>();
  for (const cell of row.cells) {
    const id = typeof cell.value === 'string' ? fieldOfKey(cell.value.trim()) : null;
    if (id !== null && !columns.has(id)) columns.set(id, cell.column);
  }
  return columns;
}

/** How many cells of a row are headings word for word. */
function exactHeaders(row: SheetRow, fields: readonly AnyField[]): number {
  const words = new Set(fields.flatMap((f) => [f.header.vi, f.header.en]));
  return row.cells.filter((c) => typeof c.value === 'string' && words.has(c.value)).length;
}

/**
 * What a match of headings says of the table below. One that is known by most of its columns may name the others in its own words, and where the row of
 * keys is gone, place tells the rest.
 */
function tableOf(
  strict: HeaderMatch,
  fields: readonly AnyField[],
  marker: string,
  how: 'keys' | 'headers',
): Omit<TableFound, 'lastHeadRow'> {
  const isKnown = strict.columns.size >= MOSTLY * fields.length;
  const named = isKnown && strict.unknown.length > 0 ? withNamedHeaders(strict, fields) : strict;
  const match = isKnown && named.unknown.length > 0 && how === 'headers' ? withPlacedHeaders(named, fields, marker) : named;
  const lacking: LackingColumn[] = [];
  for (const field of fields) {
    if (field.role !== 'entered' || match.columns.has(field.id)) continue;
    const instead = standInFor(field, match, fields);
    // By their keys, workbooks of earlier programs are known not to have had the column.
    if (how === 'headers' || instead.length > 0) lacking.push({ field, instead });
  }
  const added = match.unknown.map((u) => u.header);
  return { columns: match.columns, how, reworded: match.reworded, headerMissing: false, added, lacking };
}

function byKeys(rows: readonly SheetRow[], at: number, keys: Map<string, number>, fields: readonly AnyField[], marker: string): TableFound {
  const head = rows[at]!;
  const next = rows[at + 1];
  const enough = Math.min(FEWEST_HEADERS, keys.size);
  const isHeader = next !== undefined && (exactHeaders(next, fields) >= enough || matchHeaders(next, fields).columns.size >= enough);
  const match: HeaderMatch = isHeader ? matchHeaders(next, fields, keys) : { columns: keys, reworded: [], unknown: [] };
  return { ...tableOf(match, fields, marker, 'keys'), lastHeadRow: isHeader ? next.index : head.index, headerMissing: !isHeader };
}

/**
 * Finds the table of some fields in a sheet: by the hidden row of keys wherever it stands, otherwise by the row whose headings are most like the
 * fields' (at least three, likeness ≥ 0.75 each), and then by what its other headings say. Moved and inserted columns are found in both ways. Null where there is
 * no such table.
 */
export function findTable(sheet: SheetRows, fields: readonly AnyField[], marker: string): TableFound | null {
  const rows = sheet.rows.slice(0, SEARCHED_ROWS);
  for (const [at, row] of rows.entries()) {
    const keys = keyColumns(row);
    if (keys.size > 1) return keys.has(marker) ? byKeys(sheet.rows, at, keys, fields, marker) : null;
  }
  let best: { row: SheetRow; match: HeaderMatch } | null = null;
  for (const row of rows) {
    if (row.cells.length < FEWEST_HEADERS) continue;
    const match = matchHeaders(row, fields);
    const isTable = match.columns.has(marker) || match.columns.size >= MOSTLY * fields.length;
    if (isTable && match.columns.size > (best?.match.columns.size ?? FEWEST_HEADERS - 1)) best = { row, match };
  }
  if (best === null) return null;
  const table = tableOf(best.match, fields, marker, 'headers');
  return table.columns.has(marker) ? { ...table, lastHeadRow: best.row.index } : null;
}
