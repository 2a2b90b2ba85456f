import type { WorkbookSpec } from '../../core/sheet/workbook-spec';

// Width of a digit as a share of the type size.
const digitShare = new Map([
  ['Times New Roman', 0.5],
  ['Calibri', 0.507],
  ['Arial', 0.556],
]);
const pixelsPerPoint = 96 / 72;

function digitPixels(font: WorkbookSpec['font']): number {
  return Math.round(font.size * pixelsPerPoint * (digitShare.get(font.name) ?? 0.5));
}

const padding = (digit: number): number => 2 * Math.ceil(digit / 4) + 1;

/** The width in points, as the live workbook takes it, of a column that shows so many digits of the font (ISO/IEC 29500-1, 18.3.1.13). */
export function columnPoints(characters: number, font: WorkbookSpec['font']): number {
  const digit = digitPixels(font);
  return Math.round(characters * digit + padding(digit)) / pixelsPerPoint;
}

/** The inverse: how many digits of the font a column of that many points shows. */
export function columnCharacters(points: number, font: WorkbookSpec['font']): number {
  const digit = digitPixels(font);
  return (points * pixelsPerPoint - padding(digit)) / digit;
}
