import { columnNumber } from '../../core/sheet/a1';
import { formatDate } from '../../core/date/format-date';
import { dateOfSerial } from '../../core/date/serial';
import type { CellSpec, CellStyle, SheetSpec, WorkbookSpec } from '../../core/sheet/workbook-spec';

/** One cell as a preview shows it: its words, how many columns it spans, and the part of its look that carries meaning. */
export interface PreviewCell {
  readonly words: string;
  readonly span: number;
  readonly bold: boolean;
  readonly align: 'left' | 'center' | 'right';
  readonly heading: boolean;
}

/** The beginning of a sheet: shares of its columns' widths, rows of cells, and how many rows follow. */
export interface SheetPreview {
  readonly widths: readonly number[];
  readonly rows: readonly (readonly PreviewCell[])[];
  readonly more: number;
  readonly charts: readonly string[];
}

const mostRows = 40;

/** A number by the formats that our sheets use, with a comma before decimals as in Vietnam. */
function numberWords(value: number, format: string): string {
  if (/d+.*m+.*y/.test(format)) {
    const date = dateOfSerial(value);
    return date === null ? String(value) : formatDate(date);
  }
  const percent = format.includes('%');
  const scaled = percent ? value * 100 : value;
  const digits = /\.(0*)(#*)/.exec(format);
  const [least, most] = [digits?.[1]?.length ?? 0, (digits?.[1]?.length ?? 0) + (digits?.[2]?.length ?? 0)];
  const fixed = scaled.toFixed(format === '' ? Math.min(String(value).split('.')[1]?.length ?? 0, 4) : most);
  const [whole = '', fraction = ''] = fixed.split('.');
  const kept = fraction.slice(0, least) + fraction.slice(least).replace(/0+$/, '');
  const sign = format.startsWith('+') && value > 0 ? '+' : '';
  const grouped = format.includes('#,##0') ? whole.replace(/\B(?=(\d{3})+$)/g, '.') : whole;
  return `${sign}${grouped}${kept === '' ? '' : `,${kept}`}${percent ? '%' : ''}`;
}

function wordsOf(cell: CellSpec | null | undefined, style: CellStyle): string {
  const value = cell?.value ?? null;
  if (value === null || typeof value === 'boolean') return '';
  return typeof value === 'number' ? numberWords(value, style.format ?? '') : value;
}

/** Which cells begin a merged range, by "row column" from 0, with the columns that it spans; and which are covered by one. */
function mergesOf(sheet: SheetSpec): { readonly spans: ReadonlyMap<string, number>; readonly covered: ReadonlySet<string> } {
  const spans = new Map<string, number>();
  const covered = new Set<string>();
  for (const merge of sheet.merges ?? []) {
    const [, from = 'A', top = '1', to = 'A', bottom = '1'] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(merge) ?? [];
    const [first, last] = [columnNumber(from), columnNumber(to)];
    spans.set(`${Number(top) - 1} ${first}`, last - first + 1);
    for (let row = Number(top) - 1; row < Number(bottom); row++)
      for (let column = first; column <= last; column++) if (row !== Number(top) - 1 || column !== first) covered.add(`${row} ${column}`);
  }
  return { spans, covered };
}

/** The beginning of a sheet of the workbook as a table for the eye, without what is hidden; null where there is no such sheet. */
export function sheetPreview(spec: WorkbookSpec, name: string): SheetPreview | null {
  const sheet = spec.sheets.find((s) => s.name === name);
  if (sheet === undefined) return null;
  const { spans, covered } = mergesOf(sheet);
  const shown = sheet.columns.flatMap((column, at) => (column.hidden === true ? [] : [at]));
  // Rows without cells keep room on paper, for a chart as a rule.
  const rows = sheet.rows.flatMap((row, at) => (row.hidden === true || row.cells.length === 0 ? [] : [{ row, at }]));
  const preview = rows.slice(0, mostRows).map(({ row, at }) =>
    shown
      .filter((column) => !covered.has(`${at} ${column}`))
      .map((column): PreviewCell => {
        const cell = row.cells[column];
        const style = spec.styles[cell?.style ?? ''] ?? {};
        const span = spans.get(`${at} ${column}`) ?? 1;
        return {
          words: wordsOf(cell, style),
          span: shown.filter((c) => c >= column && c < column + span).length,
          bold: style.bold === true,
          align: style.align === 'center' || style.align === 'right' ? style.align : 'left',
          heading: style.fill !== undefined,
        };
      }),
  );
  const total = shown.reduce((sum, column) => sum + (sheet.columns[column]?.width ?? 0), 0);
  return {
    widths: shown.map((column) => (sheet.columns[column]?.width ?? 0) / total),
    rows: preview,
    more: Math.max(0, rows.length - mostRows),
    charts: (sheet.charts ?? []).map((chart) => chart.title),
  };
}
