import type { WorkbookSpec } from '../../core/sheet/workbook-spec';

// Width of a digit as a share of the type size; Excel measures columns in digits of the workbook's font.
const DIGIT = new Map([
  ['Times New Roman', 0.5],
  ['Calibri', 0.507],
  ['Arial', 0.556],
]);

/**
 * The width that a file states for a column of `characters`, as Excel's dialog shows them: padding included, in 1/256 of a digit
 * (ISO/IEC 29500-1, 18.3.1.13).
 */
export function columnWidth(characters: number, font: WorkbookSpec['font']): number {
  const digit = Math.round(((font.size * 96) / 72) * (DIGIT.get(font.name) ?? 0.5));
  const padding = 2 * Math.ceil(digit / 4) + 1;
  return Math.floor(((characters * digit + padding) / digit) * 256) / 256;
}
