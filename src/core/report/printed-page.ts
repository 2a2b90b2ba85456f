import { pageRoom, rowsOfPage } from '../sheet/page-room';
import { columnPoints } from '../sheet/text-height';
import type { ColumnSpec, PrintSpec } from '../sheet/workbook-spec';
import type { ReportContext } from './report-context';
import { reportFont } from './report-styles';
import { reportWords } from './report-words';

const MARGINS = { top: 15, bottom: 15, left: 15, right: 10 };
/** Below this share of its size, type of 12 points is no longer comfortable to read; larger paper is taken instead. */
const SMALLEST_SCALE = 0.75;
const A4 = { paper: 'A4', landscape: true, margins: MARGINS } as const;

/** The height in points of a row without a height of its own. */
export const USUAL_ROW = 16;

/** How a sheet of so many characters' width prints: landscape and one page wide, on A4 where the type stays readable and on A3 otherwise, page n/N in the foot. */
export function printedPage(context: ReportContext, characters: number): Omit<PrintSpec, 'area' | 'repeatRows'> {
  const left = `${context.agency[context.agency.length - 1] ?? ''} - ${context.periodName}`.replace(/&/g, '&&').slice(0, 120);
  return {
    ...A4,
    paper: pageRoom(A4).width / columnPoints(characters, reportFont.size) >= SMALLEST_SCALE ? 'A4' : 'A3',
    fitWidth: true,
    footer: `&L&"Times New Roman,Italic"&10${left}&R&"Times New Roman,Regular"&10${reportWords.page} &P/&N`,
    centerHorizontally: true,
  };
}

/** How high the rows of such a page may be together, in points. */
export function printedRoom(page: Omit<PrintSpec, 'area' | 'repeatRows'>, columns: readonly ColumnSpec[]): number {
  return rowsOfPage(page, columns, reportFont.size);
}
