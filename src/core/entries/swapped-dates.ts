import { formatDate } from '../date/format-date';
import { dateOf, partsOf, type IsoDate } from '../date/iso-date';
import { dateOfSerial } from '../date/serial';
import { entryFields } from '../fields/fields';
import { issue, type Issue } from '../issue/issue';
import { a1 } from '../sheet/a1';
import type { SheetCell, SheetRows } from '../sheet/sheet-rows';
import type { SheetFound } from './find-sheets';
import type { TableFound } from './find-table';
import { cellAt } from './cell-text';
import type { ReturnedRow } from './returned-workbook';

/** Number formats of the United States: month before day. */
const MONTH_FIRST = /^(?:\[[^\]]*\])*m{1,2}[/.-]d{1,2}[/.-]y{2,4}/i;
/** A text that only a machine which reads month first would have left as text: 30/4/2026. */
const DAY_FIRST_TEXT = /^\s*(1[3-9]|2\d|3[01])\s*[/.-]\s*(0?[1-9]|1[0-2])\s*[/.-]\s*(\d{4})\s*$/;

/** A day that does not exist is left as text by every machine. */
function isLeftDate(text: string): boolean {
  const m = DAY_FIRST_TEXT.exec(text);
  return m !== null && dateOf(Number(m[3]), Number(m[2]), Number(m[1])) !== null;
}

const dateFields = Object.values(entryFields).filter((f) => f.kind === 'date');

/** The same date with day and month exchanged, where that is another date of the calendar. */
export function exchanged(date: IsoDate): IsoDate | null {
  const { year, month, day } = partsOf(date);
  return day > 12 || day === month ? null : dateOf(year, day, month);
}

interface DateCell {
  readonly cell: SheetCell;
  readonly row: number;
  readonly date: IsoDate;
  readonly other: IsoDate | null;
}

function dateCells(sheet: SheetRows, table: TableFound, column: number): DateCell[] {
  return sheet.rows.flatMap((row) => {
    const cell = row.index > table.lastHeadRow ? cellAt(row, column) : undefined;
    const date = typeof cell?.value === 'number' ? dateOfSerial(cell.value) : null;
    return date === null ? [] : [{ cell: cell!, row: row.index, date, other: exchanged(date) }];
  });
}

/** Whether any entered date gives a reason to look: a format of the United States, or a text that such a machine would have left. */
function signs(sheet: SheetRows, table: TableFound, columns: readonly number[]): { readonly format: boolean; readonly text: boolean } {
  let [format, text] = [false, false];
  for (const row of sheet.rows) {
    if (row.index <= table.lastHeadRow) continue;
    for (const column of columns) {
      const cell = cellAt(row, column);
      if (cell === undefined) continue;
      if (typeof cell.value === 'string') text ||= isLeftDate(cell.value);
      else if (cell.format !== undefined) format ||= MONTH_FIRST.test(cell.format);
    }
  }
  return { format, text };
}

/**
 * Dates that a machine with settings of the United States may have turned round (5/3 typed for 5 March, stored as 3 May): true dates with a day up to 12
 * in a format of the United States; or in a file that holds texts such as 30/4/2026, which such a machine leaves as text, and no true date with a
 * day above 12, which it could not have made. One warning per column, with the other reading; the stored dates stand until a person decides.
 */
export function swappedDates(sheet: SheetRows, table: TableFound, file: string): Issue[] {
  const placed = dateFields.flatMap((field) => {
    const column = table.columns.get(field.id);
    return column === undefined ? [] : [{ field, column }];
  });
  const sign = signs(
    sheet,
    table,
    placed.map((p) => p.column),
  );
  if (!sign.format && !sign.text) return [];
  const columns = placed.map((p) => ({ ...p, cells: dateCells(sheet, table, p.column) }));
  const machineReadsDayFirst = columns.some((c) => c.cells.some((d) => partsOf(d.date).day > 12 && !MONTH_FIRST.test(d.cell.format ?? '')));
  return columns.flatMap(({ field, column, cells }) => {
    const suspected = cells.filter(
      (d) => d.other !== null && (MONTH_FIRST.test(d.cell.format ?? '') || (sign.text && !machineReadsDayFirst)),
    );
    const [first] = suspected;
    if (first === undefined) return [];
    const place = { kind: 'cell', file, sheet: sheet.name, cell: a1(column, first.row) } as const;
    const facts = { column: field.header.vi, count: suspected.length, read: formatDate(first.date), proposed: formatDate(first.other!) };
    return [issue('dates-maybe-swapped', 'warning', place, facts)];
  });
}

/** A row whose true dates with a day up to 12 are read the other way; dates typed as text were read day first already. */
export function withSwappedDates(row: ReturnedRow, { sheet, table }: SheetFound): ReturnedRow {
  const stored = sheet.rows.find((r) => r.index === row.row);
  const values: Record<string, unknown> = { ...row.values };
  for (const [name, field] of Object.entries(entryFields)) {
    const column = field.kind === 'date' ? table.columns.get(field.id) : undefined;
    const cell = column === undefined || stored === undefined ? undefined : cellAt(stored, column);
    const date = typeof cell?.value === 'number' ? dateOfSerial(cell.value) : null;
    const other = date === null ? null : exchanged(date);
    if (other !== null && name in values) values[name] = other;
  }
  return { ...row, values: values as ReturnedRow['values'] };
}
