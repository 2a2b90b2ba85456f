import { formatDate } from '../../core/date/format-date';
import { parseIsoDate } from '../../core/date/iso-date';
import { parsePeriod } from '../../core/date/period';
import { periodName } from '../../core/date/period-name';
import { changeNames } from '../../core/report/change-names';
import { closePeriod } from '../../work/close';
import { exitCodeFor, printCountedAsClosed, printIssues } from '../print-issues';
import { rollUpSummary } from '../roll-up-summary';
import type { ExitCode, Session } from '../session';
import { openPeriod, type PeriodOptions } from './open-period';
import { notedSheets, updateMaster } from './update-master';

/** Freezes a period with its day, coverage and figures; a period closed before stays as it was, and what would differ now is listed. */
export async function closeCommand(
  session: Session,
  file: string,
  named: readonly string[],
  options: PeriodOptions & { readonly by?: string },
): Promise<ExitCode> {
  const period = await openPeriod(session, file, named, options);
  if (period === null) return 2;
  const { value, issues } = closePeriod({ ...period.input, by: options.by ?? '' }, period.ports);
  period.done();
  if (value === null) {
    printIssues(session, issues);
    return 2;
  }
  const words = session.text.close;
  const nameOf = new Map<string, string>(value.rolledUp.rollUp.plan.units.map((u) => [u.id, u.name]));
  printIssues(session, [...period.issues, ...issues], 12);
  printCountedAsClosed(session, issues);
  for (const line of rollUpSummary(session, value.rolledUp)) session.print(line);
  if (value.update !== null) {
    const { closedOn, changes } = value.update;
    const day = parseIsoDate(closedOn);
    session.print(words.closedBefore(day === null ? closedOn : formatDate(day)));
    if (changes.figures.length + changes.rows.length === 0) session.print(words.same);
    const names = changeNames(value.rolledUp.rollUp.plan, session.language);
    for (const { name, before, now } of changes.figures) {
      const { level, part } = names.figure(name);
      session.print(words.figure(`${level}, ${part}`, before, now));
    }
    for (const { unitId, rowId, formerly, before, now, cell } of changes.rows) {
      const place = cell === '' ? '–' : cell.replace(/!/g, ', ');
      session.print(words.row(nameOf.get(unitId) ?? unitId, names.row(rowId, formerly), names.status(before), names.status(now), place));
    }
  }
  const { last } = value.rolledUp.rollUp.window;
  if (value.update === null && session.asOf < last) session.complain(`${session.text.severity.warning}: ${words.early(formatDate(last))}`);
  if (!(await updateMaster(session, file, { ...period.master, notes: value.notes }, notedSheets))) return 2;
  const known = parsePeriod(options.period);
  const name = known === null ? options.period : periodName(known, session.language);
  session.print(value.update === null ? words.closed(name) : words.kept(name));
  return exitCodeFor(issues);
}
