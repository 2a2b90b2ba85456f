import type { SheetCell } from '../sheet/sheet-rows';

/** How most numbers of a percent column are written: as 80 or as 0.8. Cells with a percent format say so themselves and do not vote. */
export function percentScale(cells: Iterable<SheetCell | undefined>): 'hundred' | 'fraction' {
  let hundreds = 0;
  let fractions = 0;
  for (const cell of cells) {
    if (cell === undefined || cell.format?.includes('%') === true) continue;
    const value = typeof cell.value === 'string' ? Number(cell.value.trim().replace(',', '.') || Number.NaN) : cell.value;
    if (typeof value !== 'number' || Number.isNaN(value)) continue;
    if (value > 1) hundreds += 1;
    else if (value > 0 && value < 1) fractions += 1;
  }
  return fractions > hundreds ? 'fraction' : 'hundred';
}
