import { columnPoints } from '../../sheet/text-height';
import type { PrintSpec } from '../../sheet/workbook-spec';
import { workbookFont } from '../styles';
import { trackWords } from '../track-words';

const MARGINS = { top: 15, bottom: 15, left: 15, right: 10 };
const POINTS_PER_MM = 72 / 25.4;
const A4_LANDSCAPE = (297 - MARGINS.left - MARGINS.right) * POINTS_PER_MM;
/** Below this share of its size, type of 12 points is no longer comfortable to read; larger paper is taken instead. */
const SMALLEST_SCALE = 0.75;

/** The footer of every printed sheet: whose it is on the left, page n/N on the right. */
export function footer(left: string): string {
  const text = left.replace(/&/g, '&&').slice(0, 120);
  return `&L&"Times New Roman,Italic"&10${text}&R&"Times New Roman,Regular"&10${trackWords.page} &P/&N`;
}

/** How a table sheet prints: landscape, one page wide, on A4 where the type stays readable and on A3 otherwise, heads repeated. */
export function tablePrint(characters: number, area: string, headerRow: number, footerText: string): PrintSpec {
  const scale = A4_LANDSCAPE / columnPoints(characters, workbookFont.size);
  return {
    paper: scale >= SMALLEST_SCALE ? 'A4' : 'A3',
    landscape: true,
    fitWidth: true,
    area,
    repeatRows: { first: headerRow, last: headerRow },
    footer: footer(footerText),
    margins: MARGINS,
    centerHorizontally: true,
  };
}

/** How a page of text prints: portrait A4, one page wide. */
export function textPrint(footerText: string, area?: string): PrintSpec {
  return {
    paper: 'A4',
    landscape: false,
    fitWidth: true,
    ...(area === undefined ? {} : { area }),
    footer: footer(footerText),
    margins: { top: 20, bottom: 20, left: 25, right: 15 },
  };
}
