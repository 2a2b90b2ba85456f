import { a1 } from '../sheet/a1';
import type { SheetRow, SheetRows, WorkbookRows } from '../sheet/sheet-rows';
import { cellAt, cellText } from './cell-text';

/** A cell of a generated sheet that no longer holds what was written. */
export interface EditedCell {
  readonly sheet: string;
  readonly cell: string;
  readonly was: string;
  readonly now: string;
}

function same(was: unknown, now: unknown): boolean {
  if (typeof was === 'number' && typeof now === 'number') return Math.abs(was - now) <= 1e-9 * Math.max(1, Math.abs(was));
  return (was ?? '') === (now ?? '');
}

function valuesJson(text: string): unknown[] {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : [];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

/**
 * Cells of generated sheets that a person changed, from what the metadata says each row held (sheet, row, values as JSON). Formulas are compared by
 * their results, where one was stored. A sheet that is gone or renamed is not compared.
 */
export function editedCells(workbook: WorkbookRows, lines: readonly (readonly string[])[]): EditedCell[] {
  const sheets = new Map<string, { readonly sheet: SheetRows; readonly rows: ReadonlyMap<number, SheetRow> }>(
    workbook.sheets.map((sheet) => [sheet.name, { sheet, rows: new Map(sheet.rows.map((r) => [r.index, r])) }]),
  );
  return lines.flatMap(([name = '', row = '', json = '']): EditedCell[] => {
    const found = sheets.get(name);
    if (found === undefined) return [];
    const present = found.rows.get(Number(row));
    return valuesJson(json).flatMap((was, column): EditedCell[] => {
      const cell = present === undefined ? undefined : cellAt(present, column);
      const now = cell?.value ?? null;
      // Some programs keep a formula and throw its result away.
      if (same(was, now) || (cell?.formula === true && now === null)) return [];
      return [{ sheet: name, cell: a1(column, Number(row)), was: cellText(was as string | number | boolean | null), now: cellText(now) }];
    });
  });
}
