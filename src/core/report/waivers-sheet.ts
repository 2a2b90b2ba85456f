import type { SheetSpec } from '../sheet/workbook-spec';
import { changeNames } from './change-names';
import { printedSheet, type PrintedColumn, type PrintedRow } from './printed-sheet';
import { cellOf, dateCell } from './report-cells';
import type { ReportContext } from './report-context';
import { reportWords } from './report-words';

const words = reportWords.waivers;
const columns: readonly PrintedColumn[] = [
  { header: reportWords.number, width: 5 },
  { header: reportWords.unit, width: 30 },
  { header: words.row, width: 46 },
  { header: words.reason, width: 50 },
  { header: words.by, width: 22 },
  { header: words.on, width: 12 },
];

/** The sheet `Bỏ qua cảnh báo`: the warnings of the period that the office passes over, with reason, name and day; null where there is none. */
export function waiversSheet(context: ReportContext): SheetSpec | null {
  const { waivers = [], rollUp } = context;
  if (waivers.length === 0) return null;
  const names = changeNames(rollUp.plan, 'vi');
  const rows = waivers.map(({ unitId, rowId, reason, by, on }, i): PrintedRow => ({
    cells: [
      cellOf('textCenter', i + 1),
      cellOf('text', context.unitName(unitId)),
      cellOf('text', rowId === '*' ? words.allRows : names.row(rowId)),
      cellOf('text', reason),
      cellOf('text', by),
      dateCell(on),
    ],
  }));
  return printedSheet(context, {
    name: reportWords.sheets.waivers,
    title: reportWords.titles.waivers(context.periodName.toUpperCase()),
    columns,
    rows,
    freezeColumns: 2,
    tabColor: '7030A0',
  });
}
