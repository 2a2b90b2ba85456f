import { printedHeight } from './page-room';
import type { RowSpec } from './workbook-spec';

/** How the rows of a sheet fall upon pages: what a page holds and what the repeated rows take, in points, and the height of a row without its own. */
export interface PageFlow {
  readonly room: number;
  readonly repeated: number;
  readonly usual: number;
}

/** Programs and their fonts differ in what a page holds; what holds for each of these shares of it holds in all of them. */
const SHARES = [0.94, 0.95, 0.96, 0.97, 0.98, 0.99, 1, 1.01, 1.02, 1.03, 1.04];
/** With fewer rows of the table above it than this, the end would look lost. */
const ROWS_WITH_END = 2;
const MOST_ROWS_WITH_END = 8;
/** A page that is filled less than this is a leaf torn off. */
const LEAST_PAGE = 0.2;

/** The first row (from 0) of each page, with how much of the page is filled. */
function pagesOf(heights: readonly number[], { room, repeated }: PageFlow, share: number): { first: number; filled: number }[] {
  const pages = [{ first: 0, filled: 0 }];
  let limit = room * share;
  for (const [at, height] of heights.entries()) {
    const page = pages[pages.length - 1]!;
    if (page.filled + height > limit && page.filled > 0) {
      limit = room * share - repeated;
      pages.push({ first: at, filled: height });
    } else page.filled += height;
  }
  return pages;
}

/**
 * The rows of a sheet with a page begun before the end of its table where the `end` last rows (notes, a signature block) could otherwise stand on a page
 * without a row of the table: two rows of the table go with them, or more where the page before would keep next to nothing. Nothing is broken where the
 * end holds by itself with what every program makes of the fonts, nor where two rows and the end are higher than a page.
 */
export function keepEnd(rows: readonly RowSpec[], end: number, firstOfTable: number, flow: PageFlow): RowSpec[] {
  if (end === 0) return [...rows];
  const heights = rows.map((row) => printedHeight(row, flow.usual));
  const shown = rows.flatMap((row, at) => (at >= firstOfTable && at < rows.length - end && row.hidden !== true ? [at] : []));
  const last = shown[shown.length - 1];
  if (last === undefined) return [...rows];
  const holds = (share: number): boolean => pagesOf(heights, flow, share).every(({ first }) => first <= last);
  if (SHARES.every(holds)) return [...rows];
  const lowest = SHARES[0]! * flow.room - flow.repeated;
  const fits = (from: number): boolean => heights.slice(from).reduce((sum, height) => sum + height, 0) <= lowest;
  const leavesAPage = (from: number): boolean =>
    SHARES.every((share) => {
      const before = pagesOf(heights.slice(0, from), flow, share);
      return before.length === 1 || before[before.length - 1]!.filled >= LEAST_PAGE * flow.room;
    });
  const candidates = shown.slice(-MOST_ROWS_WITH_END, shown.length - ROWS_WITH_END + 1).reverse();
  const usable = [...candidates, last].filter((from) => from > firstOfTable && fits(from));
  const from = usable.find(leavesAPage) ?? usable[0];
  return from === undefined ? [...rows] : rows.map((row, at) => (at === from - 1 ? { ...row, pageBreakAfter: true } : row));
}
