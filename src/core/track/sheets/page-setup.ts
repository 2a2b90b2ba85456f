import { keepEnd } from '../../sheet/keep-end';
import { pageRoom, printedHeight, rowsOfPage } from '../../sheet/page-room';
import { columnPoints, lineHeight } from '../../sheet/text-height';
import type { ColumnSpec, PrintSpec, RowSpec } from '../../sheet/workbook-spec';
import { workbookFont } from '../styles';
import { trackWords } from '../track-words';

const MARGINS = { top: 15, bottom: 15, left: 15, right: 10 };
const A4_LANDSCAPE = { paper: 'A4', landscape: true, margins: MARGINS } as const;
const USUAL_ROW = lineHeight(workbookFont.size);
/** Below this share of its size, type of 12 points is no longer comfortable to read; larger paper is taken instead. */
const SMALLEST_SCALE = 0.75;

/** The footer of every printed sheet: the file's name, which names the unit and the period, on the left, page n/N on the right. */
const FOOTER = `&L&"Times New Roman,Italic"&10&F&R&"Times New Roman,Regular"&10${trackWords.page} &P/&N`;

/** How a table sheet prints: landscape, one page wide, on A4 where the type stays readable and on A3 otherwise, heads repeated. */
export function tablePrint(characters: number, area: string, headerRow: number): PrintSpec {
  const scale = pageRoom(A4_LANDSCAPE).width / columnPoints(characters, workbookFont.size);
  return {
    paper: scale >= SMALLEST_SCALE ? 'A4' : 'A3',
    landscape: true,
    fitWidth: true,
    area,
    repeatRows: { first: headerRow, last: headerRow },
    footer: FOOTER,
    margins: MARGINS,
    centerHorizontally: true,
  };
}

/**
 * The rows of a table sheet with a page begun before its last rows where the signature block could otherwise stand on a page without a row of the table.
 * It holds for the rows as they are issued: rows made taller, unfolded or added by hand move the pages, and no program keeps rows together by itself.
 */
export function keepSignature(
  rows: readonly RowSpec[],
  end: number,
  headerRow: number,
  print: PrintSpec,
  printed: readonly ColumnSpec[],
): RowSpec[] {
  const repeated = printedHeight(rows[headerRow - 1] ?? { cells: [] }, USUAL_ROW);
  return keepEnd(rows, end, headerRow, { room: rowsOfPage(print, printed, workbookFont.size), repeated, usual: USUAL_ROW });
}

/** How a page of text prints: portrait A4, one page wide. */
export function textPrint(area?: string): PrintSpec {
  return {
    paper: 'A4',
    landscape: false,
    fitWidth: true,
    ...(area === undefined ? {} : { area }),
    footer: FOOTER,
    margins: { top: 20, bottom: 20, left: 25, right: 15 },
  };
}
