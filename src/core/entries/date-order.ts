import { formatDate } from '../date/format-date';
import type { EntryField, EntryValues } from '../entry/entry';
import { issue, type Issue, type IssueFacts } from '../issue/issue';
import { a1 } from '../sheet/a1';
import { withRepair } from './cell-repair';
import type { ReadTasks } from './read-tasks';
import type { ReturnedRow } from './returned-workbook';
import type { DateAsText, SwappedColumn } from './swapped-dates';

/** What has been told of a text that was taken for a date day first. */
const OF_TYPED_DATES: ReadonlySet<Issue['code']> = new Set(['value-repaired', 'value-doubtful', 'date-month-first']);

function withValue(row: ReturnedRow, name: EntryField, value: string | null): ReturnedRow {
  const others = Object.entries(row.values).filter(([field]) => field !== name);
  const values = Object.fromEntries(value === null ? others : [...others, [name, value]]) as EntryValues;
  const unread = new Set(row.unread);
  if (value === null) unread.add(name);
  else unread.delete(name);
  return { ...row, values, unread };
}

/** What is told of a text that is month first: read so, or set aside with that reading proposed. */
function toldOf({ cell, monthFirst, row }: DateAsText, { field, column }: SwappedColumn, isAccepted: boolean, place: PlaceOf): Issue {
  const facts = { column: field.header.vi, raw: String(cell.value).trim() };
  const meant = formatDate(monthFirst!);
  const at = place(a1(column, row));
  return isAccepted
    ? issue('value-repaired', 'note', at, withRepair<IssueFacts['value-repaired']>({ ...facts, value: meant }, monthFirst, cell, field))
    : issue(
        'date-month-first',
        'note',
        at,
        withRepair<IssueFacts['date-month-first']>({ ...facts, proposal: meant }, monthFirst, cell, field),
      );
}

type PlaceOf = (cell: string) => Issue['place'];

/**
 * The rows of a task table with their dates in the order that was found (see `swappedColumns`): where a person has accepted it the dates are turned, texts and true dates alike, of the columns that were
 * found and no others; until then true dates stand, and texts that are month first are set aside as not understood. Each such text is told in a note, with the repair.
 */
export function withDateOrder(read: ReadTasks, columns: readonly SwappedColumn[], isAccepted: boolean, place: PlaceOf): ReadTasks {
  if (columns.length === 0) return read;
  const rows = new Map(read.rows.map((row) => [row.row, row]));
  const put = (at: number, name: EntryField, value: string | null): void => {
    const row = rows.get(at);
    if (row !== undefined && (name in row.values || row.unread.has(name))) rows.set(at, withValue(row, name, value));
  };
  const told = new Map<string, Issue>();
  for (const column of columns) {
    for (const { row, other } of isAccepted ? column.stored : []) put(row, column.name, other);
    for (const typed of column.typed) {
      put(typed.row, column.name, isAccepted ? typed.monthFirst : null);
      if (rows.has(typed.row)) told.set(a1(column.column, typed.row), toldOf(typed, column, isAccepted, place));
    }
  }
  const others = read.issues.filter((i) => !(OF_TYPED_DATES.has(i.code) && i.place.kind === 'cell' && told.has(i.place.cell)));
  return { ...read, rows: [...rows.values()], issues: [...others, ...told.values()] };
}
