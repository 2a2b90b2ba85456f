import { columnPadding, digitPixels, pixelsPerPoint } from '../../core/sheet/digit-width';
import type { WorkbookSpec } from '../../core/sheet/workbook-spec';

/** The width in points, as the live workbook takes it, of a column that shows so many digits of the font (ISO/IEC 29500-1, 18.3.1.13). */
export function columnPoints(characters: number, font: WorkbookSpec['font']): number {
  const digit = digitPixels(font);
  return Math.round(characters * digit + columnPadding(digit)) / pixelsPerPoint;
}

/** The inverse: how many digits of the font a column of that many points shows. */
export function columnCharacters(points: number, font: WorkbookSpec['font']): number {
  const digit = digitPixels(font);
  return (points * pixelsPerPoint - columnPadding(digit)) / digit;
}
