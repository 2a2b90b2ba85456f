import type { AnyField } from '../fields/fields';
import type { SheetRow } from '../sheet/sheet-rows';
import { cellText } from './cell-text';
import { exactField } from './header-match';

/** A column (from 0) over which the heading of another field stands than its hidden key says, and by which of them it is read. */
export interface Contradiction {
  readonly column: number;
  readonly key: AnyField;
  readonly heading: AnyField;
  readonly by: 'key' | 'heading';
}

/** The column of each field id by the hidden keys, as far as the headings bear them out. */
export interface KeyedColumns {
  readonly columns: ReadonlyMap<string, number>;
  /** All columns of fields that have several. */
  readonly twice: ReadonlyMap<string, readonly number[]>;
  readonly contradictions: readonly Contradiction[];
}

/** The fields whose headings stand word for word in a row, by column. */
function headedColumns(header: SheetRow | null, fields: readonly AnyField[]): ReadonlyMap<number, AnyField> {
  const headed = new Map<number, AnyField>();
  for (const { column, value } of header?.cells ?? []) {
    const field = typeof value === 'string' ? exactField(cellText(value).trim(), fields) : undefined;
    if (field !== undefined) headed.set(column, field);
  }
  return headed;
}

/**
 * Weighs the hidden keys of columns (`keys`: all columns of each field id) against the headings below them, which are what a person fills in by. A column whose heading
 * is word for word that of another field, and stands nowhere else, is that field's; of several columns with one key those with its heading count.
 */
export function keyedColumns(
  keys: ReadonlyMap<string, readonly number[]>,
  header: SheetRow | null,
  fields: readonly AnyField[],
): KeyedColumns {
  const headed = headedColumns(header, fields);
  const columns = new Map<string, number>();
  const twice = new Map<string, readonly number[]>();
  for (const [id, all] of keys) {
    const borneOut = all.filter((column) => headed.get(column)?.id === id);
    const own = borneOut.length > 0 ? borneOut : all;
    columns.set(id, own[0]!);
    if (own.length > 1) twice.set(id, own);
  }
  const contradictions: Contradiction[] = [];
  for (const key of fields) {
    const column = columns.get(key.id);
    const heading = headed.get(column ?? -1);
    if (column === undefined || heading === undefined || heading === key) continue;
    const isOnly = [...headed.values()].filter((field) => field === heading).length === 1;
    contradictions.push({ column, key, heading, by: isOnly ? 'heading' : 'key' });
  }
  const byHeading = contradictions.filter(({ by }) => by === 'heading');
  for (const { key } of byHeading) columns.delete(key.id);
  for (const { heading, column } of byHeading) columns.set(heading.id, column);
  return { columns, twice, contradictions };
}
