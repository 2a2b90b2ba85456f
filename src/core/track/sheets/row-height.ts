import type { PlacedField } from '../../fields/place-fields';
import { lineHeight, TALLEST_ROW, textHeight } from '../../sheet/text-height';
import type { CellSpec } from '../../sheet/workbook-spec';
import { sizeOf, workbookFont } from '../styles';

/** Room for two lines at least, so that there is somewhere to write. */
const LOWEST = 2 * lineHeight(workbookFont.size) + 3;

/** The height in points that a row of a table needs: the tallest of the texts in its visible columns, folded ones included. */
export function rowHeight(placed: readonly PlacedField[], cells: readonly CellSpec[]): number {
  const heights = placed.map(({ field, hidden, folded }, i) => {
    const value = cells[i]?.value;
    return (hidden && !folded) || typeof value !== 'string'
      ? 0
      : textHeight(value, field.width, workbookFont.size, sizeOf(cells[i]?.style));
  });
  return Math.min(TALLEST_ROW, Math.max(LOWEST, ...heights));
}

/** The height of a table's header. */
export function headerHeight(placed: readonly PlacedField[]): number {
  const shown = placed.filter((p) => !p.hidden || p.folded);
  return Math.max(...shown.map(({ field }) => textHeight(field.header.vi, field.width - 2, workbookFont.size, workbookFont.size, true)));
}
