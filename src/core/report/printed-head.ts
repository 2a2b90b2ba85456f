import { a1 } from '../sheet/a1';
import { textHeight } from '../sheet/text-height';
import type { CellSpec, ColumnSpec, RowSpec } from '../sheet/workbook-spec';
import { cellOf } from './report-cells';
import type { ReportContext } from './report-context';
import { reportFont, type ReportStyle } from './report-styles';

/** Rows of the heading of a printed sheet: two of the office, one empty, title, subtitle, coverage. */
export const HEAD_ROWS = 6;

/** The width in characters of the visible columns from `first` to `last` (from 0). */
export function visibleWidth(columns: readonly ColumnSpec[], first = 0, last = columns.length - 1): number {
  return columns.slice(first, last + 1).reduce((sum, c) => sum + (c.hidden === true ? 0 : c.width), 0);
}

/** The range of a merge, or none where it would be one cell; columns from 0, rows from 1. */
export function span(first: number, last: number, row: number, lastRow = row): string[] {
  return first === last && row === lastRow ? [] : [`${a1(first, row)}:${a1(last, lastRow)}`];
}

function spread(style: ReportStyle, text: string, columns: readonly ColumnSpec[], first: number): RowSpec {
  const size = style === 'title' ? 14 : reportFont.size;
  const cells: (CellSpec | null)[] = Array.from({ length: first }, () => null);
  return { cells: [...cells, cellOf(style, text)], height: textHeight(text, visibleWidth(columns), reportFont.size, size, true) };
}

/** Rows that stand together, and what is merged in them. */
export interface Block {
  readonly rows: readonly RowSpec[];
  readonly merges: readonly string[];
}

/** The office on the left and the national or Party heading on the right, then title, subtitle and coverage over the whole width. */
export function headBlock(context: ReportContext, sheetTitle: string, columns: readonly ColumnSpec[]): Block {
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
      spread('title', sheetTitle, columns, first),
      spread('subtitle', context.subtitle, columns, first),
      spread('subtitle', context.coverageLine, columns, first),
    ],
    merges: [...halves, ...whole],
  };
}
