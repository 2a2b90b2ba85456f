import { a1 } from '../sheet/a1';
import { columnPoints, lineHeight, TALLEST_ROW, textHeight } from '../sheet/text-height';
import type { CellSpec, ChartSpec, ConditionalFormat, PrintSpec, RowSpec, SheetSpec } from '../sheet/workbook-spec';
import { cellOf } from './report-cells';
import type { ReportContext } from './report-context';
import { reportFont, type ReportStyle } from './report-styles';
import { reportWords } from './report-words';

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
  readonly height?: number;
}

/** What makes a printable sheet of a consolidated workbook. */
export interface PrintedTable {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly PrintedColumn[];
  readonly rows: readonly PrintedRow[];
  /** Charts below the rows, from a row (from 0) on and so many rows high; fewer than `chartRows` where the page has less room left. */
  readonly charts?: (belowRow: number, rows: number) => readonly ChartSpec[];
  readonly chartRows?: number;
  readonly formats?: readonly ConditionalFormat[];
  readonly filter?: boolean;
  readonly freezeColumns?: number;
  readonly tabColor?: string;
}

/** Rows of the heading above a table: two of the office, one empty, title, subtitle, coverage. */
const HEAD_ROWS = 6;
const MARGINS = { top: 15, bottom: 15, left: 15, right: 10 };
const POINTS_PER_MM = 72 / 25.4;
const FOOTER = 10;
/** The height of a row without a height of its own. */
const USUAL_ROW = 16;
const printable = (width: number, height: number) => ({
  width: (width - MARGINS.left - MARGINS.right) * POINTS_PER_MM,
  height: (height - MARGINS.top - MARGINS.bottom - FOOTER) * POINTS_PER_MM,
});
const A4 = printable(297, 210);
const A3 = printable(420, 297);
/** Below this share of its size, type of 12 points is no longer comfortable to read; larger paper is taken instead. */
const SMALLEST_SCALE = 0.75;

/** A chart stays readable down to this share of the height that it wants. */
const SMALLEST_CHART = 0.65;

/** The row (from 1) of the first body row of a table with these columns. */
export function bodyRow(columns: readonly PrintedColumn[]): number {
  return headerRows(columns).last + 1;
}

/** The rows (from 1) of the header of a table: two where columns have groups, and a hidden one of keys above it where they have keys. */
export function headerRows(columns: readonly PrintedColumn[]): { readonly first: number; readonly last: number } {
  const first = HEAD_ROWS + 1 + (columns.some((c) => c.key !== undefined) ? 1 : 0);
  return { first, last: first + (columns.some((c) => c.group !== undefined) ? 1 : 0) };
}

/** A4 where the type stays readable, A3 otherwise. */
function pageOf(columns: readonly PrintedColumn[]): typeof A4 {
  return A4.width / columnPoints(visibleWidth(columns), reportFont.size) >= SMALLEST_SCALE ? A4 : A3;
}

function visibleWidth(columns: readonly PrintedColumn[], first = 0, last = columns.length - 1): number {
  return columns.slice(first, last + 1).reduce((sum, c) => sum + (c.hidden === true ? 0 : c.width), 0);
}

function span(first: number, last: number, row: number, lastRow = row): string[] {
  return first === last && row === lastRow ? [] : [`${a1(first, row)}:${a1(last, lastRow)}`];
}

function spread(style: ReportStyle, text: string, columns: readonly PrintedColumn[], first: number): RowSpec {
  const size = style === 'title' ? 14 : reportFont.size;
  const cells: (CellSpec | null)[] = Array.from({ length: first }, () => null);
  return { cells: [...cells, cellOf(style, text)], height: textHeight(text, visibleWidth(columns), reportFont.size, size, true) };
}

interface Block {
  readonly rows: readonly RowSpec[];
  readonly merges: readonly string[];
}

/** The office on the left and the national or Party heading on the right, then title, subtitle and coverage over the whole width. */
function headBlock(context: ReportContext, table: PrintedTable): Block {
  const { columns } = table;
  const last = columns.length - 1;
  const first = Math.max(
    0,
    columns.findIndex((c) => c.hidden !== true),
  );
  let middle = first;
  while (middle < last - 1 && visibleWidth(columns, first, middle) < visibleWidth(columns) * 0.45) middle += 1;
  const [first1, first2] = context.motto;
  const [above, below] = [context.agency[0] ?? '', context.agency[1] ?? ''];
  const pair = (left: string, leftStyle: ReportStyle, right: string): RowSpec => {
    const cells: (CellSpec | null)[] = Array.from({ length: columns.length }, () => null);
    cells[first] = cellOf(leftStyle, left);
    if (middle < last) cells[middle + 1] = cellOf('agencyBold', right);
    const tallest = Math.max(
      textHeight(left, visibleWidth(columns, first, middle), reportFont.size, reportFont.size, true),
      textHeight(right, visibleWidth(columns, middle + 1, last), reportFont.size, reportFont.size, true),
    );
    return { cells, height: tallest };
  };
  const whole = [4, 5, 6].flatMap((row) => span(first, last, row));
  const halves = middle < last ? [1, 2].flatMap((row) => [...span(first, middle, row), ...span(middle + 1, last, row)]) : [];
  return {
    rows: [
      pair(above, context.agency.length > 1 ? 'agency' : 'agencyBold', first1),
      pair(below, 'agencyBold', first2),
      { cells: [], height: 6 },
      spread('title', table.title, columns, first),
      spread('subtitle', context.subtitle, columns, first),
      spread('subtitle', context.coverageLine, columns, first),
    ],
    merges: [...halves, ...whole],
  };
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
export function neededHeight(cells: readonly (CellSpec | null)[], columns: readonly PrintedColumn[], spreadOver = 1): number {
  let tallest = lineHeight(reportFont.size) + 3;
  for (const [at, cell] of cells.entries()) {
    const column = columns[at];
    if (column === undefined || column.hidden === true || typeof cell?.value !== 'string') continue;
    const width = at === 0 && spreadOver > 1 ? visibleWidth(columns, 0, spreadOver - 1) : column.width;
    const bold = cell.style === 'bold' || cell.style === 'band';
    const size = cell.style === 'small' ? 9 : reportFont.size;
    if (cell.value.length * 4 > width || cell.value.includes('\n'))
      tallest = Math.max(tallest, textHeight(cell.value, width - 1, reportFont.size, size, bold));
  }
  return Math.min(TALLEST_ROW, tallest);
}

function print(table: PrintedTable, context: ReportContext, lastRow: number): PrintSpec {
  const { columns } = table;
  const header = headerRows(columns);
  const left = `${context.agency[context.agency.length - 1] ?? ''} - ${context.periodName}`.replace(/&/g, '&&').slice(0, 120);
  return {
    paper: pageOf(columns) === A4 ? 'A4' : 'A3',
    landscape: true,
    fitWidth: true,
    area: `A1:${a1(columns.length - 1, lastRow)}`,
    repeatRows: header,
    footer: `&L&"Times New Roman,Italic"&10${left}&R&"Times New Roman,Regular"&10${reportWords.page} &P/&N`,
    margins: MARGINS,
    centerHorizontally: true,
  };
}

/** How many rows of usual height are left on the page on which the rows end; the header stands on every page. */
function roomBelow(rows: readonly RowSpec[], { columns }: PrintedTable): number {
  const scale = Math.min(1, pageOf(columns).width / columnPoints(visibleWidth(columns), reportFont.size));
  const page = pageOf(columns).height / scale;
  const heights = rows.map((r) => (r.hidden === true ? 0 : (r.height ?? USUAL_ROW)));
  const { first, last } = headerRows(columns);
  const repeated = heights.slice(first - 1, last).reduce((sum, h) => sum + h, 0);
  const used = heights.reduce((sum, h) => (sum + h > page ? repeated + h : sum + h), 0);
  return Math.floor((page - used) / USUAL_ROW) - 1;
}

/** A chart over a page break would be cut in two: it takes what the page has left, if that is enough of what it wants, or else the next page. */
function chartRoom(rows: readonly RowSpec[], table: PrintedTable): { readonly rows: number; readonly onNextPage: boolean } {
  const [wanted, room] = [table.chartRows ?? 0, roomBelow(rows, table)];
  if (room >= wanted) return { rows: wanted, onNextPage: false };
  return room >= wanted * SMALLEST_CHART ? { rows: room, onNextPage: false } : { rows: wanted, onNextPage: true };
}

function breakBeforeLast(rows: readonly RowSpec[]): RowSpec[] {
  return rows.map((row, at) => (at === rows.length - 1 ? { ...row, pageBreakAfter: true } : row));
}

/** Draws a printable sheet: heading, title, coverage, header, rows, charts; A4 or A3 landscape, one page wide, header rows repeated, page n/N. */
export function printedSheet(context: ReportContext, table: PrintedTable): SheetSpec {
  const { columns } = table;
  const head = headBlock(context, table);
  const header = headerBlock(columns);
  const top = bodyRow(columns);
  const merges = [...head.merges, ...header.merges];
  const rows = table.rows.map(({ cells, spread: over, height }, at): RowSpec => {
    if (over !== undefined && over > 1) merges.push(...span(0, over - 1, top + at));
    return { cells, height: height ?? neededHeight(cells, columns, over) };
  });
  const below = top + rows.length;
  const all: RowSpec[] = [...head.rows, ...header.rows, ...rows];
  const room = chartRoom(all, table);
  const charts = table.charts?.(below, room.rows) ?? [];
  const lastRow = below + (charts.length > 0 ? room.rows + 1 : 0);
  return {
    name: table.name,
    ...(table.tabColor === undefined ? {} : { tabColor: table.tabColor }),
    columns: columns.map(({ width, hidden }) => ({ width, ...(hidden === true ? { hidden: true } : {}) })),
    rows: charts.length > 0 && room.onNextPage ? breakBeforeLast(all) : all,
    merges,
    freeze: { rows: headerRows(columns).last, columns: table.freezeColumns ?? 0 },
    ...(table.filter === true ? { filterRef: `A${headerRows(columns).last}:${a1(columns.length - 1, Math.max(top, below - 1))}` } : {}),
    ...(table.formats === undefined ? {} : { formats: table.formats }),
    ...(charts.length === 0 ? {} : { charts }),
    print: print(table, context, lastRow),
    showGridLines: false,
  };
}
