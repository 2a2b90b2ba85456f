import { formatDate } from '../date/format-date';
import type { IsoDate } from '../date/iso-date';
import type { Snapshot } from '../entry/snapshot';
import { changesBetween, type RowChange } from '../rollup/changes';
import { placedSnapshot } from '../rollup/placed-snapshot';
import { snapshotOf } from '../rollup/snapshot-of';
import type { SheetSpec } from '../sheet/workbook-spec';
import { changeNames, type ChangeNames } from './change-names';
import { printedSheet, type PrintedColumn, type PrintedRow } from './printed-sheet';
import { cellOf } from './report-cells';
import { nameOfPeriod, type ReportContext } from './report-context';
import { reportWords } from './report-words';
import { isUpdate } from './standing-first';

const words = reportWords.changes;
const columns: readonly PrintedColumn[] = [
  { header: reportWords.number, width: 5 },
  { header: `${words.figure} / ${reportWords.unit}`, width: 36 },
  { header: reportWords.task, width: 50 },
  { header: words.before, width: 24 },
  { header: words.now, width: 24 },
  { header: words.change, width: 11 },
  { header: words.source, width: 40 },
];
const MOST_ROWS = 2_000;

function rowOf(context: ReportContext, names: ChangeNames, change: RowChange, n: number): PrintedRow {
  const statusIn = (which: 'before' | 'now'): string => {
    if (change[which] === '') return words.absent;
    const status = names.status(change[which]);
    return change.uncounted.includes(which) ? words.uncounted(status) : status;
  };
  return {
    cells: [
      cellOf('textCenter', n),
      cellOf('text', context.unitName(change.unitId)),
      cellOf('text', names.row(change.rowId, change.formerly)),
      cellOf('textCenter', statusIn('before')),
      cellOf('textCenter', statusIn('now')),
      cellOf('text'),
      cellOf('text', change.cell.replace(/!/g, ', ')),
    ],
  };
}

/** The snapshot among those compared that is what the period was closed with; closings come last, after what was given. */
function closingOf({ compared, closed, rollUp }: ReportContext): { readonly snapshot: Snapshot; readonly closedOn: IsoDate } | null {
  const own = closed.find((c) => c.periodId === rollUp.periodId);
  if (own === undefined) return null;
  const kept = JSON.stringify(own.snapshot);
  const [snapshot] = compared.filter((s) => s.periodId === own.periodId && JSON.stringify(s) === kept).slice(-1);
  return snapshot === undefined ? null : { snapshot, closedOn: own.closedOn.slice(0, 10) as IsoDate };
}

/** The sheet `Thay đổi`: what moved since the previous run, the closing of the period and the previous period, total by total, then the rows (unit, file, cell) that moved them. */
export function changesSheet(context: ReportContext): SheetSpec {
  const now = snapshotOf(context.rollUp);
  const names = changeNames(context.rollUp.plan, 'vi');
  const rows: PrintedRow[] = [];
  const band = (text: string): void =>
    void rows.push({ cells: [cellOf('band', text), ...columns.slice(1).map(() => cellOf('band'))], spread: columns.length });
  const note = (text: string): void => void rows.push({ cells: [cellOf('note', text)], spread: columns.length });
  const closing = closingOf(context);
  const nameOf = (s: Snapshot): string => {
    if (s === closing?.snapshot) return words.closing(formatDate(closing.closedOn));
    if (s.periodId === now.periodId) return words.previousRun(formatDate(s.asOf as IsoDate));
    const name = nameOfPeriod(s.periodId);
    return isUpdate(context.closed, s) ? reportWords.updated(name) : name;
  };
  for (const before of context.compared.filter((s) => s.planId === now.planId)) {
    const changes = changesBetween(placedSnapshot(context.rollUp.plan, before), now);
    band(words.since(nameOf(before)));
    const moving = changes.rows.filter((r) => r.movesFigure);
    if (changes.figures.length === 0 && moving.length === 0) note(changes.rows.length === 0 ? words.same : words.sameFigures);
    for (const [i, f] of changes.figures.entries()) {
      const { level, part } = names.figure(f.name);
      const cells = [
        cellOf('textCenter', i + 1),
        cellOf('text', level),
        cellOf('text', part),
        cellOf('number', f.before),
        cellOf('number', f.now),
      ];
      rows.push({ cells: [...cells, cellOf('change', f.now - f.before), cellOf('text')] });
    }
    if (moving.length > 0) band(words.moved);
    for (const [i, change] of moving.slice(0, MOST_ROWS).entries()) rows.push(rowOf(context, names, change, i + 1));
    if (moving.length > MOST_ROWS) note(words.more(moving.length - MOST_ROWS));
  }
  if (rows.length === 0) note(words.none);
  return printedSheet(context, {
    name: reportWords.sheets.changes,
    title: reportWords.titles.changes(context.periodName.toUpperCase()),
    columns,
    rows,
    freezeColumns: 0,
    tabColor: '808080',
  });
}
