import path from 'node:path';
import { parsePeriod } from '../../core/date/period';
import type { PeriodId } from '../../core/entry/entry';
import { sentence, placeInWords } from '../../core/issue/sentence/tell';
import { consolidatedWorkbook } from '../../core/report/consolidated-workbook';
import type { GivenFile } from '../../work/ports';
import { rollUpPeriod } from '../../work/roll-up';
import { exitCodeFor, printIssues } from '../print-issues';
import { rollUpJson, rollUpSummary } from '../roll-up-summary';
import type { ExitCode, Session } from '../session';
import { TOOL_VERSION } from '../version';
import { isOurs, read, sha256, write } from '../world/adapters';
import { givenFiles } from '../world/given-files';
import { progressLine } from '../world/progress';
import { readBytes } from '../world/read-files';
import { writeOutput } from '../world/write-file';
import { openMasterFile } from './open-master-file';

/** What `rollup` may be told. */
export interface RollUpOptions {
  readonly period: string;
  readonly output: string;
  readonly received?: string;
  readonly json?: boolean;
  readonly previous?: readonly string[];
}

/** Rolls the returned workbooks of a period up into one consolidated workbook, and prints who has reported and both counts. */
export async function rollUpCommand(session: Session, master: string, named: readonly string[], options: RollUpOptions): Promise<ExitCode> {
  const opened = await openMasterFile(master);
  if (opened.value === null || parsePeriod(options.period) === null) {
    printIssues(session, opened.issues);
    if (opened.value !== null) session.complain(session.text.errors.badPeriod(options.period));
    return 2;
  }
  const { plan, notes } = opened.value;
  const files = (await givenFiles(named)).filter((f) => f.name !== path.basename(options.output));
  const previous = await previousFiles(options);
  const received = options.received === undefined ? undefined : await readBytes(options.received);
  const line = progressLine();
  const rolledUp = rollUpPeriod(
    {
      plan,
      notes,
      periodId: options.period as PeriodId,
      asOf: session.asOf,
      files,
      previous,
      ...(received === undefined ? {} : { arrivals: { name: path.basename(options.received!), text: new TextDecoder().decode(received) } }),
    },
    { readWorkbook: read, sha256, progress: line.show },
  );
  line.clear();
  const { rollUp, receipts, compared } = rolledUp.value;
  const spec = consolidatedWorkbook({ rollUp, receipts, closed: notes.closed, compared, toolVersion: TOOL_VERSION });
  await writeOutput(options.output, await write(spec), isOurs, session.force);
  const issues = [...opened.issues, ...rolledUp.issues];
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

/** The roll-ups to compare with: those named, and the one of the last run that stands where this one will be written. */
async function previousFiles({ previous = [], output }: RollUpOptions): Promise<GivenFile[]> {
  const last = await givenFiles([output]).catch(() => []);
  return [...(await givenFiles(previous)), ...last];
}
