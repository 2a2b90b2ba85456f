import { daysBetween } from '../date/day-count';
import type { DetailRow } from '../rollup/detail-rows';
import type { SheetSpec } from '../sheet/workbook-spec';
import { statusWords } from '../status/labels';
import { printedSheet, type PrintedColumn, type PrintedRow } from './printed-sheet';
import { cellOf, dateCell } from './report-cells';
import type { ReportContext } from './report-context';
import { reportWords } from './report-words';

const words = reportWords.late;
const columns: readonly PrintedColumn[] = [
  { header: reportWords.number, width: 5 },
  { header: reportWords.unit, width: 24 },
  { header: reportWords.task, width: 44 },
  { header: words.due, width: 12 },
  { header: words.days, width: 10 },
  { header: words.status, width: 23 },
  { header: words.reason, width: 42 },
  { header: words.follower, width: 18 },
];

/** The rows that are past their due date and not done, the longest overdue first, then in the order of units. */
export function lateRows(rows: readonly DetailRow[]): DetailRow[] {
  return rows
    .filter((r) => r.bucket === 'open-late' || r.bucket === 'unreported-late')
    .map((row, at) => ({ row, at, due: row.duty.occurrence.due ?? '' }))
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.at - b.at))
    .map((x) => x.row);
}

function said({ entry }: DetailRow): string {
  const { result, difficulty, reason } = entry?.values ?? {};
  return [result, difficulty, reason].filter((text) => text !== undefined && text !== '').join('\n');
}

/** The sheet `Chậm tiến độ`: what is past its due date at the cut-off and not done, with days, what the unit says, and who follows it. */
export function lateSheet(context: ReportContext): SheetSpec {
  const { rows, window, assignments } = context.rollUp;
  const followers = new Map(assignments.map((a) => [a.taskId, a.follower]));
  const late = lateRows(rows).map((row, i): PrintedRow => {
    const { taskId, unitId, occurrence } = row.duty;
    return {
      cells: [
        cellOf('textCenter', i + 1),
        cellOf('text', context.unitName(unitId)),
        cellOf('text', context.dutyName(row.duty)),
        dateCell(occurrence.due),
        cellOf('number', occurrence.due === null ? null : daysBetween(occurrence.due, window.last)),
        cellOf('textCenter', statusWords[row.status].vi),
        cellOf('text', said(row)),
        cellOf('text', followers.get(taskId) ?? null),
      ],
    };
  });
  const none: PrintedRow[] = late.length === 0 ? [{ cells: [cellOf('note', words.none)], spread: columns.length }] : [];
  return printedSheet(context, {
    name: reportWords.sheets.late,
    title: reportWords.titles.late(context.periodName.toUpperCase()),
    columns,
    rows: [...late, ...none],
    filter: late.length > 0,
    freezeColumns: 2,
    tabColor: 'C55A11',
  });
}
