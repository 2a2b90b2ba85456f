import type { CellStyle } from '../../core/sheet/workbook-spec';
import type { Block } from './rectangles';
import { addressLists } from './rectangles';
import type { Step } from './step';
import { step } from './step';

type Edge = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

// A single row or column has no lines inside, and Excel refuses to set them: blocks are drawn by their shape.
function edgesOf(border: 'thin' | 'bottom', oneRow: boolean, oneColumn: boolean): Edge[] {
  const rows: Edge[] = oneRow ? [] : ['InsideHorizontal'];
  if (border === 'bottom') return ['EdgeBottom', ...rows];
  return ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', ...rows, ...(oneColumn ? [] : (['InsideVertical'] as const))];
}

/** Draws the lines around every cell of the blocks, or below every cell. */
export function drawBorders(blocks: readonly Block[], border: NonNullable<CellStyle['border']>): Step[] {
  if (border === 'none') return [];
  return [true, false].flatMap((oneRow) =>
    [true, false].flatMap((oneColumn) => {
      const shaped = blocks.filter((b) => (b.row === b.lastRow) === oneRow && (b.column === b.lastColumn) === oneColumn);
      const edges = edgesOf(border, oneRow, oneColumn);
      return addressLists(shaped).map((address) =>
        step(edges.length * 2, address.length, ({ sheet }) => {
          const { borders } = sheet.getRanges(address).format;
          for (const edge of edges) borders.getItem(edge).style = 'Continuous';
        }),
      );
    }),
  );
}
