import { formatDate } from '../date/format-date';
import { dateOf, partsOf, type IsoDate } from '../date/iso-date';
import { dateOfSerial } from '../date/serial';
import type { EntryField } from '../entry/entry';
import { entryFields, type AnyField } from '../fields/fields';
import { issue, type Issue } from '../issue/issue';
import { a1 } from '../sheet/a1';
import type { SheetCell, SheetRows } from '../sheet/sheet-rows';
import type { SheetFound } from './find-sheets';
import { cellAt } from './cell-text';
import { areMonthFirst, typedDate, type TypedDate } from './typed-dates';

/** Number formats of the United States: month before day. */
const MONTH_FIRST = /^(?:\[[^\]]*\])*m{1,2}[/.-]d{1,2}[/.-]y{2,4}/i;

interface DateField {
  readonly name: EntryField;
  readonly field: AnyField;
  readonly column: number;
}

/** A date that a machine made of what was typed, and the one that it would be with day and month exchanged. */
export interface StoredDate {
  readonly row: number;
  readonly date: IsoDate;
  readonly other: IsoDate;
}

/** A date that stands as text. */
export interface DateAsText extends TypedDate {
  readonly row: number;
  readonly cell: SheetCell;
}

/** A column of dates of which some are, or may be, the wrong way round: true dates with day and month exchanged, and texts that are month first. */
export interface SwappedColumn extends DateField {
  readonly stored: readonly StoredDate[];
  readonly typed: readonly DateAsText[];
}

interface Dates {
  readonly of: DateField;
  readonly true: readonly (Omit<StoredDate, 'other'> & { readonly other: IsoDate | null; readonly american: boolean })[];
  readonly typed: readonly DateAsText[];
}

const dateFields = (Object.entries(entryFields) as [EntryField, AnyField][]).filter(([, field]) => field.kind === 'date');

/** The same date with day and month exchanged, where that is another date of the calendar. */
function exchanged(date: IsoDate): IsoDate | null {
  const { year, month, day } = partsOf(date);
  return day > 12 || day === month ? null : dateOf(year, day, month);
}

function datesOf(of: DateField, sheet: SheetRows, lastHeadRow: number): Dates {
  const dates: { of: DateField; true: Dates['true'][number][]; typed: DateAsText[] } = { of, true: [], typed: [] };
  for (const row of sheet.rows) {
    const cell = row.index > lastHeadRow ? cellAt(row, of.column) : undefined;
    if (typeof cell?.value === 'string') {
      const typed = typedDate(cell.value);
      if (typed !== null) dates.typed.push({ row: row.index, cell, dayFirst: typed.dayFirst, monthFirst: typed.monthFirst });
    } else if (typeof cell?.value === 'number') {
      const date = dateOfSerial(cell.value);
      if (date !== null) dates.true.push({ row: row.index, date, other: exchanged(date), american: MONTH_FIRST.test(cell.format ?? '') });
    }
  }
  return dates;
}

/** Whether any entered date gives a reason to look: a format of the United States, or a text. */
function anySign(sheet: SheetRows, lastHeadRow: number, columns: readonly DateField[]): boolean {
  for (const row of sheet.rows) {
    if (row.index <= lastHeadRow) continue;
    for (const { column } of columns) {
      const cell = cellAt(row, column);
      if (cell === undefined) continue;
      if (typeof cell.value === 'string' ? typedDate(cell.value) !== null : MONTH_FIRST.test(cell.format ?? '')) return true;
    }
  }
  return false;
}

const isAfter12 = ({ date }: { readonly date: IsoDate }): boolean => partsOf(date).day > 12;
/** A text that only a machine which reads month first would have left as text: 30/4/2026. */
const isLeft = (typed: TypedDate): boolean => typed.dayFirst !== null && typed.monthFirst === null;

/**
 * The columns of a task table whose dates are, or may be, the wrong way round. True dates with a day up to 12: in a format of the United States, but where dates after the 12th stand in one and no text
 * such as 30/4/2026 is left beside them, somebody typed them as that machine reads; or in a file that holds such texts and no true date after the 12th, which such a
 * machine could not have made. Texts: of columns that are month first (see `areMonthFirst`), those that are another date then, where some could be either. `asOf` is ISO.
 */
export function swappedColumns({ sheet, table }: SheetFound, asOf: string): SwappedColumn[] {
  const placed = dateFields.flatMap(([name, field]) => {
    const column = table.columns.get(field.id);
    return column === undefined ? [] : [{ name, field, column }];
  });
  if (!anySign(sheet, table.lastHeadRow, placed)) return [];
  const columns = placed.map((of) => datesOf(of, sheet, table.lastHeadRow));
  const leftAsText = columns.some((c) => c.typed.some(isLeft));
  const machineReadsDayFirst = columns.some((c) => c.true.some((d) => !d.american && isAfter12(d)));
  return columns.flatMap(({ of, true: dates, typed }): SwappedColumn[] => {
    const isAsTyped = dates.some((d) => d.american && isAfter12(d)) && !typed.some(isLeft);
    const stored = isAsTyped
      ? []
      : dates.flatMap(({ row, date, other, american }): StoredDate[] =>
          other !== null && (american || (leftAsText && !machineReadsDayFirst)) ? [{ row, date, other }] : [],
        );
    const inQuestion = areMonthFirst(typed, asOf) ? typed.filter((t) => t.monthFirst !== t.dayFirst) : [];
    // Those that can only be month first are told at their cells.
    const texts = inQuestion.some((t) => t.dayFirst !== null) ? inQuestion : [];
    return stored.length + texts.length === 0 ? [] : [{ ...of, stored, typed: texts }];
  });
}

/** One warning for each column and kind of date (`dates-maybe-swapped`, `dates-month-first`), with the other reading of the first. */
export function swappedDates(columns: readonly SwappedColumn[], sheet: string, file: string): Issue[] {
  return columns.flatMap(({ field, column, stored, typed }): Issue[] => {
    const placeOf = (row: number) => ({ kind: 'cell', file, sheet, cell: a1(column, row) }) as const;
    const [first] = stored;
    const [text] = typed;
    const of = field.header.vi;
    const issues: Issue[] = [];
    if (first !== undefined) {
      const facts = { column: of, count: stored.length, read: formatDate(first.date), proposed: formatDate(first.other) };
      issues.push(issue('dates-maybe-swapped', 'warning', placeOf(first.row), facts));
    }
    if (text !== undefined) {
      const sure = typed.find((t) => t.dayFirst === null) ?? text;
      const facts = { column: of, count: typed.length, raw: String(sure.cell.value).trim(), proposed: formatDate(sure.monthFirst!) };
      issues.push(issue('dates-month-first', 'warning', placeOf(sure.row), facts));
    }
    return issues;
  });
}
