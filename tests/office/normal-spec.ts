import { columnNumber } from '../../src/core/sheet/a1';
import type {
  CellSpec,
  CellStyle,
  ChartSpec,
  ConditionalFormat,
  InputRule,
  PrintSpec,
  SheetSpec,
  WorkbookSpec,
} from '../../src/core/sheet/workbook-spec';

/** The look of a cell with nothing left unsaid. */
export interface NormalLook {
  readonly font: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly color: string;
  readonly fill: string;
  readonly lines: string;
  readonly align: string;
  readonly valign: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly format: string;
  readonly locked: boolean;
}

export interface NormalCell {
  readonly value: string | number | boolean;
  readonly formula: string;
  readonly link: string;
  readonly look: NormalLook;
}

/** A sheet in one plain form, whether it comes from a spec or from a workbook that shows it. */
export type NormalSheet = Readonly<Record<string, unknown>>;

export const plainLook = (font: WorkbookSpec['font'], style: CellStyle): NormalLook => ({
  font: font.name,
  size: style.size ?? font.size,
  bold: style.bold ?? false,
  italic: style.italic ?? false,
  underline: style.underline ?? false,
  color: style.color ?? '000000',
  fill: style.fill ?? 'FFFFFF',
  lines: style.border === 'thin' ? 'top bottom left right' : style.border === 'bottom' ? 'bottom' : '',
  align: style.align ?? 'general',
  valign: style.valign ?? 'bottom',
  wrap: style.wrap ?? false,
  indent: style.indent ?? 0,
  format: style.format ?? 'General',
  locked: style.unlocked !== true,
});

function cellOf(cell: CellSpec | null | undefined, spec: WorkbookSpec): NormalCell {
  const style = cell?.style === undefined ? {} : (spec.styles[cell.style] ?? {});
  return { value: cell?.value ?? '', formula: cell?.formula ?? '', link: cell?.link ?? '', look: plainLook(spec.font, style) };
}

const ruleOf = (rule: InputRule): unknown => ({
  ref: rule.ref,
  kind: rule.kind,
  formula1: rule.formula1,
  formula2: rule.formula2 ?? '',
  operator:
    rule.kind === 'list' || rule.kind === 'custom'
      ? ''
      : (rule.operator ?? (rule.formula2 === undefined ? 'greaterThanOrEqual' : 'between')),
  onError: rule.onError,
  errorTitle: rule.errorTitle ?? '',
  error: rule.error ?? '',
  promptTitle: rule.promptTitle ?? '',
  prompt: rule.prompt ?? '',
});

const formatOf = (format: ConditionalFormat): unknown => ({ ...format });

const chartOf = ({ from, to, series, ...chart }: ChartSpec): unknown => ({
  name: chart.name,
  kind: chart.kind,
  horizontal: chart.horizontal === true,
  title: chart.title,
  percent: chart.percent === true,
  place: `${from.column},${from.row} ${to.column},${to.row}`,
  series: series.map((s) => ({
    name: s.name,
    values: s.valuesRef.replace(/\$/g, ''),
    categories: s.categoriesRef.replace(/\$/g, ''),
    color: s.color,
  })),
});

const printOf = (print: PrintSpec | undefined): unknown =>
  print === undefined
    ? null
    : {
        paper: print.paper,
        landscape: print.landscape,
        fitWidth: print.fitWidth,
        repeatRows: print.repeatRows === undefined ? null : [print.repeatRows.first, print.repeatRows.last],
        area: print.area ?? '',
        header: print.header ?? '',
        footer: print.footer ?? '',
        margins: print.margins ?? { top: 20, bottom: 20, left: 15, right: 15 },
        centerHorizontally: print.centerHorizontally === true,
      };

/** A line between two cells belongs to both, whichever it was set on; the words of the cells above, below and beside are taken over. */
export function withSharedLines(cells: readonly (readonly NormalCell[])[]): NormalCell[][] {
  const has = (row: number, column: number, line: string): boolean => cells[row]?.[column]?.look.lines.split(' ').includes(line) === true;
  return cells.map((line, r) =>
    line.map((cell, c) => {
      const sides = {
        top: has(r, c, 'top') || has(r - 1, c, 'bottom'),
        bottom: has(r, c, 'bottom') || has(r + 1, c, 'top'),
        left: has(r, c, 'left') || has(r, c - 1, 'right'),
        right: has(r, c, 'right') || has(r, c + 1, 'left'),
      };
      const lines = Object.entries(sides).flatMap(([side, drawn]) => (drawn ? [side] : []));
      return { ...cell, look: { ...cell.look, lines: lines.join(' ') } };
    }),
  );
}

export const widest = (sheet: SheetSpec): number => Math.max(0, ...sheet.rows.map((row) => row.cells.length));

/** A sheet of a spec in plain form; what the live workbook shows otherwise (design: alternative texts) is left to tests of its own. */
export function normalSheet(sheet: SheetSpec, spec: WorkbookSpec): NormalSheet {
  const columns = widest(sheet);
  return {
    name: sheet.name,
    state: sheet.state ?? 'visible',
    tabColor: sheet.tabColor ?? '',
    gridLines: sheet.showGridLines ?? true,
    cells: withSharedLines(sheet.rows.map((row) => Array.from({ length: columns }, (_, i) => cellOf(row.cells[i], spec)))),
    hiddenRows: sheet.rows.flatMap((row, i) => (row.hidden ? [i] : [])),
    hiddenColumns: sheet.columns.flatMap((column, i) => (column.hidden ? [i] : [])),
    heights: sheet.rows.map((row) => row.height ?? null),
    rowLevels: sheet.rows.map((row) => row.outline ?? 0),
    columnLevels: sheet.columns.map((column) => column.outline ?? 0),
    breaksBefore: sheet.rows.flatMap((row, i) => (row.pageBreakAfter ? [i + 1] : [])),
    merges: [...(sheet.merges ?? [])],
    tables: (sheet.tables ?? []).map((t) => ({ name: t.name, ref: t.ref, columns: [...t.columns], filter: t.filter !== false })),
    freeze: [sheet.freeze?.rows ?? 0, sheet.freeze?.columns ?? 0],
    filterRef: sheet.filterRef ?? '',
    rules: [...(sheet.rules ?? [])].sort((a, b) => columnNumber(a.ref[0] ?? '') - columnNumber(b.ref[0] ?? '')).map(ruleOf),
    formats: (sheet.formats ?? []).map(formatOf),
    charts: (sheet.charts ?? []).map(chartOf),
    print: printOf(sheet.print),
    protect: sheet.protect === true,
  };
}
