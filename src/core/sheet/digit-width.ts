import type { WorkbookSpec } from './workbook-spec';

/** Width of a digit as a share of the type size; Excel measures columns in digits of the workbook's font. */
const DIGIT_SHARE: ReadonlyMap<string, number> = new Map([
  ['Times New Roman', 0.5],
  ['Calibri', 0.507],
  ['Arial', 0.556],
]);

/** Pixels of a point at 96 dots an inch. */
export const pixelsPerPoint = 96 / 72;

/** The width of a digit of the workbook's font, in whole pixels at 96 dots an inch; a font that is not known counts as Times New Roman. */
export function digitPixels(font: WorkbookSpec['font']): number {
  return Math.round(font.size * pixelsPerPoint * (DIGIT_SHARE.get(font.name) ?? 0.5));
}

/** The padding of a column in pixels, for a digit of that many pixels (ISO/IEC 29500-1, 18.3.1.13). */
export function columnPadding(digit: number): number {
  return 2 * Math.ceil(digit / 4) + 1;
}
