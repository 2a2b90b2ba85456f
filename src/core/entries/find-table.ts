import type { AnyField } from '../fields/fields';
import { fieldOfKey } from '../fields/key';
import type { SheetRow, SheetRows } from '../sheet/sheet-rows';
import { exactField, matchHeaders, type HeaderMatch, type OpenHeader, type RewordedHeader } from './header-match';
import { keyedColumns, type Contradiction } from './keyed-columns';
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
  /** All columns of fields that have several, by field id; the first of them is the one in `columns`. */
  readonly twice: ReadonlyMap<string, readonly number[]>;
  /** Columns whose keys and headings are those of different fields. */
  readonly contradictions: readonly Contradiction[];
}

/** A table that is known by most of its columns and yet lacks the one without which it cannot be read. */
export interface TableLacking {
  readonly lacks: LackingColumn;
}

/** The table must start within this many rows that are present; titles above it are few. */
const SEARCHED_ROWS = 60;
/** So many headings make a header row. */
const FEWEST_HEADERS = 3;
/** The part of a table's columns by which it is known beyond doubt. */
const MOSTLY = 0.5;

/** All columns of each field id whose key stands in a row. */
function keyColumns(row: SheetRow): Map<string, number[]> {
  const columns = new Map<string, number[]>();
  for (const cell of row.cells) {
    const id = typeof cell.value === 'string' ? fieldOfKey(cell.value.trim()) : null;
    if (id === null) continue;
    const others = columns.get(id);
    if (others === undefined) columns.set(id, [cell.column]);
    else others.push(cell.column);
  }
  return columns;
}

/** Headings that repeat word for word that of a field which has a column already, as where a column was copied; and the match without them. */
function repeatedHeaders(
  match: HeaderMatch,
  fields: readonly AnyField[],
): { readonly once: HeaderMatch; readonly repeated: ReadonlyMap<string, readonly number[]> } {
  const repeated = new Map<string, readonly number[]>();
  const unknown = match.unknown.filter(({ column, header }) => {
    const field = exactField(header, fields);
    const known = field === undefined ? undefined : match.columns.get(field.id);
    if (field === undefined || known === undefined) return true;
    repeated.set(field.id, [...(repeated.get(field.id) ?? [known]), column]);
    return false;
  });
  return { once: repeated.size === 0 ? match : { ...match, unknown }, repeated };
}

/** How many cells of a row are headings word for word. */
function exactHeaders(row: SheetRow, fields: readonly AnyField[]): number {
  return row.cells.filter((c) => typeof c.value === 'string' && exactField(c.value, fields) !== undefined).length;
}

/**
 * What a match of headings says of the table below. One that is known by most of its columns may name the others in its own words, and where the row of
 * keys is gone, place tells the rest.
 */
function tableOf(
  found: HeaderMatch,
  fields: readonly AnyField[],
  marker: string,
  how: 'keys' | 'headers',
): Omit<TableFound, 'lastHeadRow' | 'headerMissing' | 'contradictions'> {
  const { once: strict, repeated: twice } = repeatedHeaders(found, fields);
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
  return { columns: match.columns, how, reworded: match.reworded, added, lacking, twice };
}

function byKeys(
  rows: readonly SheetRow[],
  at: number,
  keys: ReadonlyMap<string, readonly number[]>,
  fields: readonly AnyField[],
  marker: string,
): TableFound {
  const head = rows[at]!;
  const next = rows[at + 1];
  const enough = Math.min(FEWEST_HEADERS, keys.size);
  const isHeader = next !== undefined && (exactHeaders(next, fields) >= enough || matchHeaders(next, fields).columns.size >= enough);
  const { columns, twice, contradictions } = keyedColumns(keys, isHeader ? next : null, fields);
  const match: HeaderMatch = isHeader ? matchHeaders(next, fields, columns) : { columns: new Map(columns), reworded: [], unknown: [] };
  const table = tableOf(match, fields, marker, 'keys');
  return {
    ...table,
    twice: new Map([...twice, ...table.twice]),
    contradictions,
    lastHeadRow: isHeader ? next.index : head.index,
    headerMissing: !isHeader,
  };
}

/** Whether a table is known beyond doubt by the ids of the fields that it has. */
const isKnownBy = (ids: ReadonlyMap<string, unknown>, fields: readonly AnyField[]): boolean =>
  fields.filter((f) => ids.has(f.id)).length >= MOSTLY * fields.length;

/** A table that is known by its other columns can be read without that of `marker`, unless it is one for entries; null where it is none of ours. */
function withMarker(table: TableFound, fields: readonly AnyField[], marker: string): TableFound | TableLacking | null {
  if (table.columns.has(marker)) return table;
  const field = fields.find((f) => f.id === marker);
  if (field === undefined || !isKnownBy(table.columns, fields)) return null;
  if (field.role !== 'entered') return table;
  return { lacks: table.lacking.find((l) => l.field === field) ?? { field, instead: [] } };
}

/**
 * Finds the table of some fields in a sheet: by the hidden row of keys wherever it stands, otherwise by the row whose headings are most like the
 * fields' (at least three, likeness ≥ 0.75 each), and then by what its other headings say. Moved and inserted columns are found in both ways. Null where there is
 * no such table; of one that is there without the column for entries that is `marker`, only this is told.
 */
export function findTable(sheet: SheetRows, fields: readonly AnyField[], marker: string): TableFound | TableLacking | null {
  const rows = sheet.rows.slice(0, SEARCHED_ROWS);
  for (const [at, row] of rows.entries()) {
    const keys = keyColumns(row);
    if (keys.size < 2) continue;
    if (!keys.has(marker) && !isKnownBy(keys, fields)) {
      // Too few keys are left to go by, which says nothing of the headings; those of other fields are of another table.
      if ([...keys.keys()].every((id) => fields.some((f) => f.id === id))) break;
      return null;
    }
    return withMarker(byKeys(sheet.rows, at, keys, fields, marker), fields, marker);
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
  return withMarker({ ...table, contradictions: [], headerMissing: false, lastHeadRow: best.row.index }, fields, marker);
}
