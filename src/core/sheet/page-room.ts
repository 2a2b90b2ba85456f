import { columnPoints } from './text-height';
import type { ColumnSpec, PrintSpec, RowSpec } from './workbook-spec';

const PAPER = { A4: [210, 297], A3: [297, 420] } as const;
const USUAL_MARGINS = { top: 20, bottom: 20, left: 15, right: 15 };
const POINTS_PER_MM = 72 / 25.4;
/** What a column takes besides its text: padding and grid line. */
const BESIDE_TEXT = 3.75;

/** The room between the margins of a page, in points at full size. */
export function pageRoom(print: Pick<PrintSpec, 'paper' | 'landscape' | 'margins'>): { readonly width: number; readonly height: number } {
  const { top, bottom, left, right } = print.margins ?? USUAL_MARGINS;
  const [short, long] = PAPER[print.paper];
  const [width, height] = print.landscape ? [long, short] : [short, long];
  return { width: (width - left - right) * POINTS_PER_MM, height: (height - top - bottom) * POINTS_PER_MM };
}

/**
 * How high the rows of one page may be together, in points at full size, where its columns are made smaller to be one page wide; programs take whole per cent.
 */
export function rowsOfPage(
  print: Pick<PrintSpec, 'paper' | 'landscape' | 'margins'>,
  columns: readonly ColumnSpec[],
  fontSize: number,
): number {
  const { width, height } = pageRoom(print);
  const wide = columns.reduce((sum, c) => sum + (c.hidden === true ? 0 : columnPoints(c.width, fontSize) + BESIDE_TEXT), 0);
  return height / (Math.floor(Math.min(1, width / wide) * 100) / 100);
}

/** The height of a row in points as it prints; hidden rows take none, rows without a height of their own `usual`. */
export function printedHeight(row: RowSpec, usual: number): number {
  return row.hidden === true ? 0 : (row.height ?? usual);
}
