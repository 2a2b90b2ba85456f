import { a1 } from '../../core/sheet/a1';
import type { RowSpec } from '../../core/sheet/workbook-spec';
import { escapeAttribute } from '../../opc/escape-xml';

// Excel's own limit; beyond it the file is repaired and the links are dropped.
const MOST_LINKS = 65_530;

/** `hyperlinks`: places in the same workbook that a click leads to. */
export function links(rows: readonly RowSpec[]): string {
  const all: string[] = [];
  rows.forEach((row, i) => {
    for (let column = 0; column < row.cells.length; column += 1) {
      const link = row.cells[column]?.link;
      if (link !== undefined) all.push(`<hyperlink ref="${a1(column, i + 1)}" location="${escapeAttribute(link)}"/>`);
    }
  });
  if (all.length > MOST_LINKS) throw new RangeError(`a sheet has ${all.length} links, more than ${MOST_LINKS}`);
  return all.length === 0 ? '' : `<hyperlinks>${all.join('')}</hyperlinks>`;
}
