import type { UnitId } from '../plan/ids';
import type { RemarkField } from '../rollup/remarks';
import { progressWords } from '../status/labels';
import type { SheetSpec } from '../sheet/workbook-spec';
import { printedSheet, type PrintedColumn, type PrintedRow } from './printed-sheet';
import { cellOf } from './report-cells';
import type { ReportContext } from './report-context';
import { reportWords } from './report-words';

const words = reportWords.remarks;
const columns: readonly PrintedColumn[] = [
  { header: reportWords.number, width: 5 },
  { header: words.text, width: 62 },
  { header: words.units, width: 42 },
  { header: words.count, width: 9 },
  { header: words.tasks, width: 46 },
];

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}

/**
 * The sheet `Khó khăn, kiến nghị`: each difficulty and proposal once with its units, how many said there is none, then rows that units propose not to
 * count, and tasks that they propose to add.
 */
export function remarksSheet(context: ReportContext): SheetSpec {
  const { remarks, rows: detail, proposed } = context.rollUp;
  const rows: PrintedRow[] = [];
  const band = (text: string): void =>
    void rows.push({ cells: [cellOf('band', text), ...columns.slice(1).map(() => cellOf('band'))], spread: columns.length });
  const note = (text: string): void => void rows.push({ cells: [cellOf('note', text)], spread: columns.length });
  const taskName = (id: Parameters<ReportContext['task']>[0]): string => context.task(id)?.shortName ?? id;
  const line = (n: number, text: string, units: readonly UnitId[], tasks: readonly string[]): void =>
    void rows.push({
      cells: [
        cellOf('textCenter', n),
        cellOf('text', text),
        cellOf('text', units.map(context.unitName).join(', ')),
        cellOf('number', units.length),
        cellOf('text', tasks.join('; ')),
      ],
    });
  for (const field of ['difficulty', 'proposal'] as const satisfies readonly RemarkField[]) {
    band(words[field].toUpperCase());
    const own = remarks.remarks.filter((r) => r.field === field);
    for (const [i, { text, by }] of own.entries())
      line(i + 1, text, unique(by.map((b) => b.unitId)), unique(by.map((b) => taskName(b.taskId))));
    if (remarks.nothing[field] > 0) note(words.nothing(words[field], remarks.nothing[field]));
    else if (own.length === 0) note(words.none);
  }
  const leaving = detail.filter((r) => r.leaves === 'proposed');
  if (leaving.length > 0) band(words.leaving.toUpperCase());
  for (const [i, { duty, entry }] of leaving.entries()) {
    const { progress, reason } = entry?.values ?? {};
    const said = [progress === undefined ? '' : progressWords[progress].vi, reason ?? ''].filter((t) => t !== '').join(': ');
    line(i + 1, said, [duty.unitId], [taskName(duty.taskId)]);
  }
  if (proposed.length > 0) band(words.proposed.toUpperCase());
  for (const [i, { text, unitId }] of proposed.entries()) line(i + 1, text, unitId === null ? [] : [unitId], []);
  return printedSheet(context, {
    name: reportWords.sheets.remarks,
    title: reportWords.titles.remarks(context.periodName.toUpperCase()),
    columns,
    rows,
    freezeColumns: 0,
    tabColor: 'BF9000',
  });
}
