import type { CellValue, SheetCell, SheetRow } from '../sheet/sheet-rows';

/** The text of a cell's value as a person reads it; errors and blank cells give ''. */
export function cellText(value: CellValue | undefined): string {
  if (value === null || value === undefined || typeof value === 'object') return '';
  return typeof value === 'string' ? value : String(value);
}

/** The cell of a row in a column counted from 0, if it is present. */
export function cellAt(row: SheetRow, column: number): SheetCell | undefined {
  const { cells } = row;
  // A cell stands at its column or before it, as cells of blank columns are absent.
  for (let at = Math.min(column, cells.length - 1); at >= 0; at--) {
    const cell = cells[at]!;
    if (cell.column <= column) return cell.column === column ? cell : undefined;
  }
  return undefined;
}
