import { a1 } from '../sheet/a1';
import { printedHeight } from '../sheet/page-room';
import type { ChartSpec, ColumnSpec, RowSpec, SheetSpec } from '../sheet/workbook-spec';
import { headBlock, span, visibleWidth } from './printed-head';
import { printedPage, printedRoom, USUAL_ROW } from './printed-page';
import { neededHeight, type PrintedRow } from './printed-sheet';
import type { ReportContext } from './report-context';

/** A chart of a sheet of blocks: as many rows as it wants, as few as it can be read in, and how it is drawn between two rows (from 0, the second not in it). */
export interface BlockChart {
  readonly wanted: number;
  readonly least: number;
  readonly draw: (from: number, to: number) => ChartSpec;
}

/** Rows with heads of their own, and a chart below them; all of it stays on one page. */
export interface SheetBlock {
  readonly rows: readonly PrintedRow[];
  readonly chart?: BlockChart;
}

/** What makes a sheet of blocks, each made for the row (from 1) in which it begins. */
export interface BlockSheet {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly ColumnSpec[];
  readonly blocks: readonly ((top: number) => SheetBlock)[];
  readonly tabColor: string;
}

/** Rows kept free above a block and below its chart. */
const BETWEEN = 2;
/** What programs may differ in what a page holds is kept free. */
const FILLED = 0.93;

/**
 * Draws a printable sheet of blocks below the office's heading, title and coverage. No row is repeated, since each block has its own heads; a block that the
 * page has no room for begins a page, and a chart, which a page break would cut in two, takes what is left of its page.
 */
export function blockSheet(context: ReportContext, { name, title, columns, blocks, tabColor }: BlockSheet): SheetSpec {
  const page = printedPage(context, visibleWidth(columns));
  const room = printedRoom(page, columns) * FILLED;
  const head = headBlock(context, title, columns);
  const rows: RowSpec[] = [...head.rows, { cells: [] }];
  const merges = [...head.merges];
  const charts: ChartSpec[] = [];
  let used = rows.reduce((sum, row) => sum + printedHeight(row, USUAL_ROW), 0);
  const put = (row: RowSpec): void => {
    rows.push(row);
    used += printedHeight(row, USUAL_ROW);
  };
  for (const [at, block] of blocks.entries()) {
    const top = rows.length + (at === 0 ? 1 : 2);
    const made = block(top);
    const own = made.rows.map(({ cells, spread }): RowSpec => ({ cells, height: neededHeight(cells, columns, spread) }));
    const height = own.reduce((sum, row) => sum + printedHeight(row, USUAL_ROW), 0);
    const needed = height + ((made.chart?.least ?? 0) + BETWEEN) * USUAL_ROW;
    if (at > 0 && used + needed > room) {
      rows.push({ ...rows.pop()!, pageBreakAfter: true });
      used = 0;
    }
    // The border of a chart at the very edge of a page would show on the page before.
    if (at > 0) put({ cells: [] });
    for (const row of own) put(row);
    made.rows.forEach(({ spread }, i) => {
      if (spread !== undefined && spread > 1) merges.push(...span(0, spread - 1, top + i));
    });
    if (made.chart === undefined) continue;
    const chartRows = Math.min(made.chart.wanted, Math.floor((room - used) / USUAL_ROW) - 1);
    const from = rows.length;
    charts.push(made.chart.draw(from, from + chartRows));
    // The row below a chart is kept free for what it says in words.
    for (let i = 0; i <= chartRows; i++) put({ cells: [] });
  }
  return {
    name,
    tabColor,
    columns: columns.map(({ width: own }) => ({ width: own })),
    rows,
    merges,
    ...(charts.length === 0 ? {} : { charts }),
    print: { ...page, area: `A1:${a1(columns.length - 1, rows.length)}` },
    showGridLines: false,
  };
}
