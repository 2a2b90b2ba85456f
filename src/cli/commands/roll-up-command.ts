import type { Issue } from '../../core/issue/issue';
import { sentence, placeInWords } from '../../core/issue/sentence/tell';
import { missingFiles } from '../../core/rollup/kept-receipts';
import { consolidatedWorkbook } from '../../core/report/consolidated-workbook';
import { rollUpPeriod } from '../../work/roll-up';
import { exitCodeFor, printCountedAsClosed, printIssues } from '../print-issues';
import { endsIn } from '../output-ending';
import { rollUpJson, rollUpSummary } from '../roll-up-summary';
import type { ExitCode, Session } from '../session';
import { TOOL_VERSION } from '../version';
import { isOurs, write } from '../world/adapters';
import { writeOutput } from '../world/write-file';
import { type Acceptance, acceptEdits } from './accept-edits';
import { openPeriod, type PeriodOptions } from './open-period';

/** What `rollup` may be told. */
export interface RollUpOptions extends PeriodOptions, Acceptance {
  readonly json?: boolean;
  readonly acceptEdits?: boolean;
}

/**
 * Rolls the returned workbooks of a period up into one consolidated workbook, and prints who has reported and both counts. What a person changed by hand in
 * the workbook of the run before is told, and with `--accept-edits` becomes adjustments; the changed workbook is kept as `.bak`.
 */
export async function rollUpCommand(session: Session, master: string, named: readonly string[], options: RollUpOptions): Promise<ExitCode> {
  if (options.acceptEdits === true && (options.by ?? '') === '') {
    session.complain(session.text.errors.missing('--by'));
    return 2;
  }
  if (!endsIn(session, options.output, '.xlsx')) return 2;
  const period = await openPeriod(session, master, named, options, options.output);
  if (period === null) return 2;
  const first = rollUpPeriod(period.input, period.ports);
  const taken = options.acceptEdits === true ? await acceptEdits(session, master, period, first.value.offered, options) : null;
  const rolledUp = taken === null ? first : rollUpPeriod(taken, period.ports);
  period.done();
  const { rollUp, receipts, before, compared, waivers, offered } = rolledUp.value;
  const { closed } = period.input.notes;
  const spec = consolidatedWorkbook({ rollUp, receipts, missing: before.missing, closed, compared, waivers, toolVersion: TOOL_VERSION });
  const missing = missingFiles('files-missing', before.missing);
  const issues = [...missing, ...period.issues, ...rolledUp.issues];
  if (options.json !== true) {
    const isEdit = (i: Issue): boolean => i.code === 'hand-edit-found';
    printIssues(
      session,
      issues.filter((i) => !isEdit(i)),
      12,
    );
    printIssues(session, issues.filter(isEdit), 60);
    printCountedAsClosed(session, issues);
    if (offered.length > 0) session.complain(session.text.rollup.offered(offered.length));
  }
  await writeOutput(options.output, await write(spec), isOurs, session.force || taken !== null);
  if (options.json === true) {
    const findings = issues.map((i) => ({
      code: i.code,
      severity: i.severity,
      where: placeInWords(i.place, session.language),
      sentence: sentence(i, session.language),
    }));
    session.printText(JSON.stringify({ ...rollUpJson(rolledUp.value), findings }, null, 1));
  } else {
    for (const told of rollUpSummary(session, rolledUp.value)) session.print(told);
    session.print(session.text.written(options.output));
  }
  return exitCodeFor(issues);
}
