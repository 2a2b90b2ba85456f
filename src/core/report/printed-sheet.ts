import { a1 } from '../sheet/a1';
import { keepEnd } from '../sheet/keep-end';
import { printedHeight } from '../sheet/page-room';
import { lineHeight, TALLEST_ROW, textHeight } from '../sheet/text-height';
import type { CellSpec, ColumnSpec, ConditionalFormat, RowSpec, SheetSpec } from '../sheet/workbook-spec';
import { headBlock, HEAD_ROWS, span, visibleWidth, type Block } from './printed-head';
import { printedPage, printedRoom, USUAL_ROW } from './printed-page';
import { cellOf } from './report-cells';
import type { ReportContext } from './report-context';
import { reportFont } from './report-styles';

/** A column of a printed table. Neighbouring columns of one group share a heading above their own; `key` makes a column readable by program. */
export interface PrintedColumn {
  readonly header: string;
  readonly width: number;
  readonly group?: string;
  readonly key?: string;
  readonly hidden?: boolean;
}

/** A row below the head: its cells, and how many columns (from the first) its first cell spreads over. */
export interface PrintedRow {
  readonly cells: readonly (CellSpec | null)[];
  readonly spread?: number;
}

/** What makes a printable sheet of a consolidated workbook. */
export interface PrintedTable {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly PrintedColumn[];
  readonly rows: readonly PrintedRow[];
  /** What is to be read with the table; it never stands on a page without a row of it. */
  readonly notes?: readonly PrintedRow[];
  readonly formats?: readonly ConditionalFormat[];
  readonly filter?: boolean;
  readonly freezeColumns?: number;
  readonly tabColor?: string;
}

/** The row (from 1) of the first body row of a table with these columns. */
export function bodyRow(columns: readonly PrintedColumn[]): number {
  return headerRows(columns).last + 1;
}

/** The rows (from 1) of the header of a table: two where columns have groups, and a hidden one of keys above it where they have keys. */
export function headerRows(columns: readonly PrintedColumn[]): { readonly first: number; readonly last: number } {
  const first = HEAD_ROWS + 1 + (columns.some((c) => c.key !== undefined) ? 1 : 0);
  return { first, last: first + (columns.some((c) => c.group !== undefined) ? 1 : 0) };
}

function headerBlock(columns: readonly PrintedColumn[]): Block {
  const { first, last } = headerRows(columns);
  const heightOf = (texts: readonly (readonly [string, number])[]): number =>
    Math.max(
      lineHeight(reportFont.size) + 3,
      ...texts.map(([text, width]) => textHeight(text, Math.max(2, width - 1.5), reportFont.size, reportFont.size, true)),
    );
  const shown = columns.filter((c) => c.hidden !== true);
  const names: RowSpec = {
    cells: columns.map((c) => cellOf('header', first === last || c.group !== undefined ? c.header : null)),
    height: heightOf(shown.filter((c) => first === last || c.group !== undefined).map((c) => [c.header, c.width])),
  };
  const keys: RowSpec[] = columns.some((c) => c.key !== undefined)
    ? [{ cells: columns.map((c) => (c.key === undefined ? null : cellOf('key', c.key))), hidden: true }]
    : [];
  if (first === last) return { rows: [...keys, names], merges: [] };
  const merges: string[] = [];
  const groups = columns.map((c, at) => {
    if (c.group === undefined) {
      merges.push(...span(at, at, first, last));
      return cellOf('header', c.header);
    }
    if (at > 0 && columns[at - 1]!.group === c.group) return cellOf('header');
    let end = at;
    while (columns[end + 1]?.group === c.group) end += 1;
    merges.push(...span(at, end, first));
    return cellOf('header', c.group);
  });
  const single = shown.filter((c) => c.group === undefined).map((c) => [c.header, c.width] as const);
  const above = lineHeight(reportFont.size) + 4;
  return {
    rows: [...keys, { cells: groups, height: above }, { ...names, height: Math.max(names.height ?? 0, heightOf(single) - above) }],
    merges,
  };
}

/** The height that a body row needs, from the texts of its visible cells. */
export function neededHeight(cells: readonly (CellSpec | null)[], columns: readonly ColumnSpec[], spreadOver = 1): number {
  let tallest = lineHeight(reportFont.size) + 3;
  for (const [at, cell] of cells.entries()) {
    const column = columns[at];
    if (column === undefined || column.hidden === true || typeof cell?.value !== 'string') continue;
    const width = at === 0 && spreadOver > 1 ? visibleWidth(columns, 0, spreadOver - 1) : column.width;
    const bold = cell.style === 'bold' || cell.style === 'band' || cell.style === 'header';
    const size = cell.style === 'small' ? 9 : reportFont.size;
    if (cell.value.length * 4 > width || cell.value.includes('\n'))
      tallest = Math.max(tallest, textHeight(cell.value, width - 1, reportFont.size, size, bold));
  }
  return Math.min(TALLEST_ROW, tallest);
}

/** Draws a printable sheet: heading, title, coverage, header, rows, notes; A4 or A3 landscape, one page wide, header rows repeated, page n/N. */
export function printedSheet(context: ReportContext, table: PrintedTable): SheetSpec {
  const { columns, notes = [] } = table;
  const head = headBlock(context, table.title, columns);
  const header = headerBlock(columns);
  const top = bodyRow(columns);
  const merges = [...head.merges, ...header.merges];
  const rows = [...table.rows, ...notes].map(({ cells, spread: over }, at): RowSpec => {
    if (over !== undefined && over > 1) merges.push(...span(0, over - 1, top + at));
    return { cells, height: neededHeight(cells, columns, over) };
  });
  const repeated = headerRows(columns);
  const page = printedPage(context, visibleWidth(columns));
  const flow = {
    room: printedRoom(page, columns),
    repeated: header.rows.reduce((sum, row) => sum + printedHeight(row, USUAL_ROW), 0),
    usual: USUAL_ROW,
  };
  const last = top + table.rows.length - 1;
  return {
    name: table.name,
    ...(table.tabColor === undefined ? {} : { tabColor: table.tabColor }),
    columns: columns.map(({ width, hidden }) => ({ width, ...(hidden === true ? { hidden: true } : {}) })),
    rows: keepEnd([...head.rows, ...header.rows, ...rows], notes.length, top - 1, flow),
    merges,
    freeze: { rows: repeated.last, columns: table.freezeColumns ?? 0 },
    ...(table.filter === true ? { filterRef: `A${repeated.last}:${a1(columns.length - 1, Math.max(top, last))}` } : {}),
    ...(table.formats === undefined ? {} : { formats: table.formats }),
    print: { ...page, area: `A1:${a1(columns.length - 1, Math.max(top, last + notes.length))}`, repeatRows: repeated },
    showGridLines: false,
  };
}
