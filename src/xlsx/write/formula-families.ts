import { a1 } from '../../core/sheet/a1';
import type { RowSpec } from '../../core/sheet/workbook-spec';

/** One formula that several cells of a column share: its number in the sheet, the first row (from 1) where it is written out, and the range it covers. */
export interface FormulaFamily {
  readonly number: number;
  readonly first: number;
  readonly ref: string;
}

/** The shared formulas of a sheet. Sheets with the same signature write the same rows alike. */
export interface FormulaFamilies {
  readonly of: (column: number, family: string) => FormulaFamily | undefined;
  readonly signature: string;
}

interface Extent {
  readonly column: number;
  readonly first: number;
  last: number;
}

/** Finds the formulas that a sheet's cells share, numbered in the order in which they first stand; one that stands once is not shared. */
export function formulaFamilies(rows: readonly RowSpec[]): FormulaFamilies {
  const extents = new Map<string, Extent>();
  rows.forEach((row, i) => {
    for (let column = 0; column < row.cells.length; column += 1) {
      const cell = row.cells[column];
      if (cell?.family === undefined || cell.formula === undefined) continue;
      const key = `${column} ${cell.family}`;
      const known = extents.get(key);
      if (known === undefined) extents.set(key, { column, first: i + 1, last: i + 1 });
      else known.last = i + 1;
    }
  });
  const families = new Map<string, FormulaFamily>();
  for (const [key, { column, first, last }] of extents) {
    if (first < last) families.set(key, { number: families.size, first, ref: `${a1(column, first)}:${a1(column, last)}` });
  }
  return {
    of: (column, family) => families.get(`${column} ${family}`),
    signature: [...families].map(([key, { ref }]) => `${key} ${ref}`).join('\n'),
  };
}
