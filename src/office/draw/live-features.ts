import type {
  CellSpec,
  CellStyle,
  ChartSpec,
  ColumnSpec,
  ConditionalFormat,
  InputRule,
  PrintSpec,
  RowSpec,
  SheetSpec,
  TableSpec,
  WorkbookSpec,
} from '../../core/sheet/workbook-spec';
import { supports } from '../host';

type Every<T> = T extends unknown ? keyof T & string : never;

/** Every feature that a spec can ask for, by where it stands in the spec. */
export type SpecFeature =
  | `workbook.${keyof WorkbookSpec & string}`
  | `sheet.${keyof SheetSpec & string}`
  | `column.${keyof ColumnSpec & string}`
  | `row.${keyof RowSpec & string}`
  | `cell.${keyof CellSpec & string}`
  | `style.${keyof CellStyle & string}`
  | `table.${keyof TableSpec & string}`
  | `rule.${keyof InputRule & string}`
  | `format.${Every<ConditionalFormat>}`
  | `chart.${keyof ChartSpec & string}`
  | `print.${keyof PrintSpec & string}`;

/** How the live workbook shows a feature: as the file does, from a higher requirement set on, in another way, or not at all. */
export type LiveSupport = 'same' | { readonly from: string } | { readonly otherwise: string } | 'none';

/** Every feature of a spec and how the live workbook shows it; the file shows them all. The compiler asks for a line for each new one. */
export const liveFeatures: Readonly<Record<SpecFeature, LiveSupport>> = {
  'workbook.title': 'none',
  'workbook.created': 'none',
  'workbook.font': 'same',
  'workbook.styles': 'same',
  'workbook.sheets': 'same',
  'workbook.names': 'same',
  'workbook.activeSheet': 'same',
  'sheet.name': 'same',
  'sheet.state': 'same',
  'sheet.tabColor': 'same',
  'sheet.columns': 'same',
  'sheet.rows': 'same',
  'sheet.merges': 'same',
  'sheet.tables': 'same',
  'sheet.freeze': 'same',
  'sheet.filterRef': 'same',
  'sheet.rules': 'same',
  'sheet.formats': 'same',
  'sheet.charts': 'same',
  'sheet.print': 'same',
  'sheet.protect': 'same',
  'sheet.zoom': 'none',
  'sheet.showGridLines': 'same',
  'sheet.outlineSummaryBelow': 'none',
  'column.width': 'same',
  'column.hidden': 'same',
  'column.outline': { from: '1.10' },
  'row.cells': 'same',
  'row.height': 'same',
  'row.hidden': 'same',
  'row.outline': { from: '1.10' },
  'row.collapsed': { otherwise: 'the rows stay hidden, and the outline shows them folded' },
  'row.pageBreakAfter': 'same',
  'cell.value': 'same',
  'cell.formula': 'same',
  'cell.family': 'none',
  'cell.style': 'same',
  'cell.link': 'same',
  'style.bold': 'same',
  'style.italic': 'same',
  'style.underline': 'same',
  'style.size': 'same',
  'style.color': 'same',
  'style.fill': 'same',
  'style.border': 'same',
  'style.align': 'same',
  'style.valign': 'same',
  'style.wrap': 'same',
  'style.indent': 'same',
  'style.format': 'same',
  'style.unlocked': 'same',
  'table.name': 'same',
  'table.ref': 'same',
  'table.columns': 'same',
  'table.filter': 'same',
  'table.calculated': { otherwise: 'Excel itself continues the formulas of a column in added rows' },
  'rule.ref': 'same',
  'rule.kind': 'same',
  'rule.formula1': 'same',
  'rule.formula2': 'same',
  'rule.operator': 'same',
  'rule.onError': 'same',
  'rule.errorTitle': 'same',
  'rule.error': 'same',
  'rule.promptTitle': 'same',
  'rule.prompt': 'same',
  'format.kind': 'same',
  'format.ref': 'same',
  'format.formula': 'same',
  'format.style': 'same',
  'format.color': 'same',
  'format.min': 'same',
  'format.max': 'same',
  'chart.name': 'same',
  'chart.kind': 'same',
  'chart.horizontal': 'same',
  'chart.title': 'same',
  'chart.alt': { otherwise: 'the text stands in the cell below the chart' },
  'chart.from': 'same',
  'chart.to': 'same',
  'chart.series': 'same',
  'chart.percent': 'same',
  'print.paper': 'same',
  'print.landscape': 'same',
  'print.fitWidth': 'same',
  'print.repeatRows': 'same',
  'print.area': 'same',
  'print.footer': 'same',
  'print.header': 'same',
  'print.margins': 'same',
  'print.centerHorizontally': 'same',
};

/** A feature that the spec asks for and this Excel cannot show. */
export type LiveGap = 'sheet.zoom' | 'sheet.outlineSummaryBelow' | 'row.outline' | 'column.outline';

const asks: Readonly<Record<LiveGap, (sheet: SheetSpec) => boolean>> = {
  'sheet.zoom': (sheet) => sheet.zoom !== undefined,
  'sheet.outlineSummaryBelow': (sheet) => sheet.outlineSummaryBelow === false,
  'row.outline': (sheet) => sheet.rows.some((row) => (row.outline ?? 0) > 0),
  'column.outline': (sheet) => sheet.columns.some((column) => (column.outline ?? 0) > 0),
};

function missing(gap: LiveGap): boolean {
  const support = liveFeatures[gap];
  return support === 'none' || (typeof support === 'object' && 'from' in support && !supports(support.from));
}

/** What of a spec this Excel cannot show, and leaves out. */
export function gapsOf(spec: WorkbookSpec): LiveGap[] {
  return (Object.keys(asks) as LiveGap[]).filter((gap) => missing(gap) && spec.sheets.some(asks[gap]));
}
