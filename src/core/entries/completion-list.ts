import { COMPLETION_SHEET } from '../fields/layout';
import type { SheetRows } from '../sheet/sheet-rows';
import type { RowSpec } from '../sheet/workbook-spec';
import { valueSeal } from './consolidation-lines';

/** The hidden column (from 0) behind the list, in whose first row the seal stands. */
export const SEAL_COLUMN = 5;

type Held = readonly [row: number, column: number, value: string | number | boolean];

function sealOf(held: readonly Held[]): string {
  return valueSeal(JSON.stringify(held));
}

/** The seal of the list of requests in these rows: a checksum of every value and its place, by which it is noticed that somebody wrote into the sheet. */
export function completionSeal(rows: readonly RowSpec[]): string {
  return sealOf(
    rows.flatMap(({ cells }, at) =>
      cells.flatMap((cell, column): Held[] => {
        const value = cell?.value ?? null;
        return value === null || value === '' ? [] : [[at + 1, column, value]];
      }),
    ),
  );
}

/** Whether a sheet is a list of requests into which nobody has written since it was made. */
export function isCompletionList({ rows }: SheetRows): boolean {
  let seal: unknown = null;
  const held = rows.flatMap(({ index, cells }) =>
    cells.flatMap(({ column, value }): Held[] => {
      if (index === 1 && column === SEAL_COLUMN) seal = value;
      else if (value !== null && value !== '') return [[index, column, typeof value === 'object' ? value.error : value]];
      return [];
    }),
  );
  return seal === sealOf(held);
}

/**
 * The name under which the list of requests is put into a workbook: `Đề nghị bổ sung`, in place of an earlier list into which nobody has written; with a number
 * where a sheet of that name holds anything else, which stays.
 */
export function completionSheetName(sheets: readonly SheetRows[]): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? COMPLETION_SHEET : `${COMPLETION_SHEET} (${number})`;
    const there = sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    if (there === undefined || isCompletionList(there)) return name;
  }
}
