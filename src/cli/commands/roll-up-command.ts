import { sentence, placeInWords } from '../../core/issue/sentence/tell';
import { consolidatedWorkbook } from '../../core/report/consolidated-workbook';
import { rollUpPeriod } from '../../work/roll-up';
import { exitCodeFor, printIssues } from '../print-issues';
import { rollUpJson, rollUpSummary } from '../roll-up-summary';
import type { ExitCode, Session } from '../session';
import { TOOL_VERSION } from '../version';
import { isOurs, write } from '../world/adapters';
import { writeOutput } from '../world/write-file';
import { openPeriod, type PeriodOptions } from './open-period';

/** What `rollup` may be told. */
export interface RollUpOptions extends PeriodOptions {
  readonly output: string;
  readonly json?: boolean;
}

/** Rolls the returned workbooks of a period up into one consolidated workbook, and prints who has reported and both counts. */
export async function rollUpCommand(session: Session, master: string, named: readonly string[], options: RollUpOptions): Promise<ExitCode> {
  const period = await openPeriod(session, master, named, options, options.output);
  if (period === null) return 2;
  const rolledUp = rollUpPeriod(period.input, period.ports);
  period.done();
  const { rollUp, receipts, compared } = rolledUp.value;
  const spec = consolidatedWorkbook({ rollUp, receipts, closed: period.input.notes.closed, compared, toolVersion: TOOL_VERSION });
  await writeOutput(options.output, await write(spec), isOurs, session.force);
  const issues = [...period.issues, ...rolledUp.issues];
  if (options.json === true) {
    const findings = issues.map((i) => ({
      code: i.code,
      severity: i.severity,
      where: placeInWords(i.place, session.language),
      sentence: sentence(i, session.language),
    }));
    session.print(JSON.stringify({ ...rollUpJson(rolledUp.value), findings }, null, 1));
  } else {
    printIssues(session, issues, 12);
    for (const told of rollUpSummary(session, rolledUp.value)) session.print(told);
    session.print(session.text.written(options.output));
  }
  return exitCodeFor(issues);
}
