import type { Bag, Book, ChartItem, FormatRule, SheetItem, Validation } from '../office-host/book';
import { cellAt } from '../office-host/book';
import { formatAt } from '../office-host/cells';
import { addressOf, sheetColumns, sheetRows } from '../office-host/rect';
import { withSharedLines, type NormalCell, type NormalSheet } from './normal-spec';

const hex = (color: unknown): string => String(color).replace('#', '');
const lower = (text: unknown): string => {
  const given = String(text ?? '');
  return given.slice(0, 1).toLowerCase() + given.slice(1);
};

function cellOf(sheet: SheetItem, row: number, column: number): NormalCell {
  const cell = cellAt(sheet, row, column);
  const at = (key: string): string | number | boolean => formatAt(sheet, row, column, key);
  const lines = ['Top', 'Bottom', 'Left', 'Right'].filter((edge) => at(`border.Edge${edge}.Style`) !== 'None').map(lower);
  return {
    value: cell?.value ?? '',
    formula: cell?.formula?.slice(1) ?? '',
    link: String(cell?.link?.['documentReference'] ?? ''),
    look: {
      font: String(at('font.Name')),
      size: Number(at('font.Size')),
      bold: at('font.Bold') === true,
      italic: at('font.Italic') === true,
      underline: at('font.Underline') === 'Single',
      color: hex(at('font.Color')),
      fill: hex(at('fill.Color')),
      lines: lines.join(' '),
      align: lower(at('HorizontalAlignment')),
      valign: lower(at('VerticalAlignment')),
      wrap: at('WrapText') === true,
      indent: Number(at('IndentLevel')),
      format: String(at('NumberFormat')),
      locked: at('protection.Locked') === true,
    },
  };
}

const kinds: Readonly<Record<string, string>> = { wholeNumber: 'whole', textLength: 'length' };

function ruleOf(validation: Validation): unknown {
  const [[kind, given] = ['', {}]] = Object.entries(validation.rule) as [string, Bag][];
  const formula = (x: unknown): string => (x === undefined ? '' : String(x).replace(/^=/, ''));
  return {
    ref: validation.areas.map(addressOf).join(' '),
    kind: kinds[kind] ?? kind,
    formula1: formula(given['source'] ?? given['formula'] ?? given['formula1']),
    formula2: formula(given['formula2']),
    operator: lower(given['operator']).replace('EqualTo', 'Equal'),
    onError: lower(validation.errorAlert?.['style']),
    errorTitle: validation.errorAlert?.['title'],
    error: validation.errorAlert?.['message'],
    promptTitle: validation.prompt?.['title'] ?? '',
    prompt: validation.prompt?.['message'] ?? '',
  };
}

function rulesOf(sheet: SheetItem): unknown[] {
  const seen = new Set<Validation>();
  for (const line of sheet.cells.values()) for (const cell of line.values()) if (cell.validation !== undefined) seen.add(cell.validation);
  return [...seen].sort((a, b) => (a.areas[0]?.column ?? 0) - (b.areas[0]?.column ?? 0)).map(ruleOf);
}

function formatOf({ type, areas, bags }: FormatRule): unknown {
  const ref = areas.map(addressOf).join(' ');
  const bound = (name: string): number => Number(String((bags['dataBar']?.[name] as Bag | undefined)?.['formula']).slice(1));
  if (type === 'DataBar')
    return {
      kind: 'data-bar',
      ref,
      color: hex(bags['positive']?.['FillColor']),
      min: bound('LowerBoundRule'),
      max: bound('UpperBoundRule'),
    };
  const style = {
    ...(bags['font']?.['Bold'] === undefined ? {} : { bold: bags['font']['Bold'] }),
    ...(bags['font']?.['Italic'] === undefined ? {} : { italic: bags['font']['Italic'] }),
    ...(bags['font']?.['Color'] === undefined ? {} : { color: hex(bags['font']['Color']) }),
    ...(bags['format']?.['NumberFormat'] === undefined ? {} : { format: bags['format']['NumberFormat'] }),
    ...(bags['fill']?.['Color'] === undefined ? {} : { fill: hex(bags['fill']['Color']) }),
  };
  return { kind: 'expression', ref, formula: String(bags['rule']?.['Formula']).slice(1), style };
}

const chartKinds: Readonly<Record<string, readonly [string, boolean]>> = {
  ColumnClustered: ['bar', false],
  BarClustered: ['bar', true],
  ColumnStacked: ['stacked', false],
  BarStacked: ['stacked', true],
  LineMarkers: ['line', false],
};

function chartOf(chart: ChartItem): unknown {
  const [kind, horizontal] = chartKinds[chart.type] ?? ['?', false];
  const at = chart.position ?? { row: -1, column: -1, rows: 0, columns: 0 };
  return {
    name: chart.name,
    kind,
    horizontal,
    title: chart.bags['title']?.['Text'],
    percent: chart.bags['valueAxis']?.['NumberFormat'] === '0%' && chart.bags['valueAxis']['Maximum'] === 1,
    place: `${at.column},${at.row} ${at.column + at.columns},${at.row + at.rows}`,
    series: chart.series.map((s) => ({
      name: s.name,
      values: s.values,
      categories: s.categories,
      color: hex(s.bags['fill']?.['Color'] ?? s.bags['line']?.['Color']),
    })),
  };
}

function printOf(page: Bag): unknown {
  if (page['Orientation'] === undefined) return null;
  const around = (page['headerFooter'] ?? {}) as Bag;
  const running = (which: string): string =>
    ['Left', 'Center', 'Right']
      .map((side) => ({ side, text: String(around[side + which] ?? '') }))
      .filter(({ text }) => text !== '')
      .map(({ side, text }) => (side === 'Center' ? text : `&${side.slice(0, 1)}${text}`))
      .join('');
  const millimetres = (points: unknown): number => Math.round((Number(points) / 72) * 254) / 10;
  return {
    paper: page['PaperSize'],
    landscape: page['Orientation'] === 'Landscape',
    fitWidth: (page['Zoom'] as Bag | undefined)?.['horizontalFitToPages'] === 1,
    repeatRows: page['PrintTitleRows'] ?? null,
    area: page['PrintArea'] ?? '',
    header: running('Header'),
    footer: running('Footer'),
    margins: {
      top: millimetres(page['TopMargin']),
      bottom: millimetres(page['BottomMargin']),
      left: millimetres(page['LeftMargin']),
      right: millimetres(page['RightMargin']),
    },
    centerHorizontally: page['CenterHorizontally'] === true,
  };
}

/** What a sheet of the host's workbook shows, in plain form; `rows` and `columns` say how far to look. */
export function normalSheetOfBook(book: Book, name: string, rows: number, columns: number, widths: number): NormalSheet {
  const sheet = book.sheets.find((s) => s.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  const frozen = (n: number | undefined, all: number): number => (n === undefined || n === all ? 0 : n);
  return {
    name: sheet.name,
    state: lower(sheet.visibility),
    tabColor: hex(sheet.bag['TabColor']),
    gridLines: sheet.bag['ShowGridlines'],
    cells: withSharedLines(Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (__, c) => cellOf(sheet, r, c)))),
    hiddenRows: [...sheet.hiddenRows].sort((a, b) => a - b),
    hiddenColumns: [...sheet.hiddenColumns].sort((a, b) => a - b),
    heights: Array.from({ length: rows }, (_, r) => sheet.rowHeights.get(r) ?? null),
    rowLevels: Array.from({ length: rows }, (_, r) => sheet.rowLevels.get(r) ?? 0),
    columnLevels: Array.from({ length: widths }, (_, c) => sheet.columnLevels.get(c) ?? 0),
    breaksBefore: sheet.breaks.map((b) => b.row),
    merges: sheet.merges.map(addressOf),
    tables: sheet.tables.map((t) => ({
      name: t.name,
      ref: addressOf(t.rect),
      columns: Array.from({ length: t.rect.columns }, (_, i) => cellAt(sheet, t.rect.row, t.rect.column + i)?.value),
      filter: t.bag['ShowFilterButton'],
    })),
    freeze: [frozen(sheet.freeze?.rows, sheetRows), frozen(sheet.freeze?.columns, sheetColumns)],
    filterRef: sheet.autoFilter === undefined ? '' : addressOf(sheet.autoFilter),
    rules: rulesOf(sheet),
    formats: sheet.formats.map(formatOf),
    charts: sheet.charts.map(chartOf),
    print: printOf(sheet.page),
    protect: sheet.protection !== undefined,
  };
}
