import type { CellValue, SheetCell, SheetRow } from '../sheet/sheet-rows';

/** The text of a cell's value as a person reads it; errors and blank cells give ''. */
export function cellText(value: CellValue | undefined): string {
  if (value === null || value === undefined || typeof value === 'object') return '';
  return typeof value === 'string' ? value : String(value);
}

/** The cell of a row in a column counted from 0, if it is present. */
export function cellAt(row: SheetRow, column: number): SheetCell | undefined {
  const { cells } = row;
  const direct = cells[column];
  if (direct !== undefined && direct.column === column) return direct;
  for (const cell of cells) {
    if (cell.column === column) return cell;
    if (cell.column > column) return undefined;
  }
  return undefined;
}
