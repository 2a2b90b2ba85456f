import { columnPadding, digitPixels } from '../../core/sheet/digit-width';
import type { WorkbookSpec } from '../../core/sheet/workbook-spec';

/**
 * The width that a file states for a column of `characters`, as Excel's dialog shows them: padding included, in 1/256 of a digit
 * (ISO/IEC 29500-1, 18.3.1.13).
 */
export function columnWidth(characters: number, font: WorkbookSpec['font']): number {
  const digit = digitPixels(font);
  return Math.floor(((characters * digit + columnPadding(digit)) / digit) * 256) / 256;
}
