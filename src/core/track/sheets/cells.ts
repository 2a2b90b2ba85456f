import { fittingText } from '../../sheet/fitting-text';
import type { CellSpec, RowSpec, SpecValue } from '../../sheet/workbook-spec';
import type { StyleName } from '../styles';

/** A cell with a value and a look. */
export function cell(style: StyleName, value: SpecValue = null): CellSpec {
  return value === null ? { style } : { value: typeof value === 'string' ? fittingText(value) : value, style };
}

/** A cell with a formula, the value that core calculated for it, and a look; `family` names what the cells of its column share. */
export function formulaCell(style: StyleName, formula: string, value: SpecValue, family?: string): CellSpec {
  return family === undefined ? { formula, value, style } : { formula, value, style, family };
}

/** A row of cells given by their columns (from 0); what lies between stays untouched. */
export function rowOf(cells: ReadonlyMap<number, CellSpec>, look: Omit<RowSpec, 'cells'> = {}): RowSpec {
  const last = Math.max(-1, ...cells.keys());
  return { ...look, cells: Array.from({ length: last + 1 }, (_, column) => cells.get(column) ?? null) };
}
