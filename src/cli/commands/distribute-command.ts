import path from 'node:path';
import { parseIsoDate } from '../../core/date/iso-date';
import { parsePeriod } from '../../core/date/period';
import type { Master } from '../../core/fields/master/master';
import type { Issue } from '../../core/issue/issue';
import { WorldError } from '../../core/issue/world-error';
import { BUNDLE_NAME, bundleFiles } from '../../opc/bundle';
import { nodeZip } from '../../opc/node-zlib';
import { distribute, type DistributePorts } from '../../work/distribute';
import type { MadeFile } from '../../work/ports';
import { exitCodeFor, printCountedAsClosed, printIssues } from '../print-issues';
import type { ExitCode, Session } from '../session';
import { TOOL_VERSION } from '../version';
import { isOurs, openWriter } from '../world/adapters';
import { progressLine } from '../world/progress';
import { writeOutput } from '../world/write-file';
import { openMasterFile } from './open-master-file';

/** What `distribute` may be told. */
export interface DistributeOptions {
  readonly period: string;
  readonly output: string;
  readonly common?: boolean;
  readonly protect?: boolean;
  readonly onlyAssigned?: boolean;
  readonly zip?: boolean;
}

/** Where all workbooks go as one zip file: the output itself where it is named so, or a file in the folder; null where each is a file of its own. */
function bundlePath({ output, zip }: DistributeOptions): string | null {
  if (path.extname(output).toLowerCase() === '.zip') return output;
  return zip === true ? path.join(output, BUNDLE_NAME) : null;
}

/** Makes the tracking workbooks of a period; a workbook that somebody has filled in is left as it is. */
export async function distributeCommand(session: Session, files: readonly string[], options: DistributeOptions): Promise<ExitCode> {
  const period = parsePeriod(options.period);
  if (period === null) {
    session.complain(session.text.errors.badPeriod(options.period));
    return 2;
  }
  const isOneWorkbook = path.extname(options.output).toLowerCase() === '.xlsx';
  if (isOneWorkbook && options.common !== true) {
    session.complain(session.text.errors.outputFolder(options.output));
    return 2;
  }
  const masters: Master[] = [];
  const issues: Issue[] = [];
  for (const file of files) {
    const opened = await openMasterFile(file);
    issues.push(...opened.issues);
    if (opened.value !== null) masters.push(opened.value);
  }
  if (masters.length < files.length) {
    printIssues(session, issues);
    return 2;
  }
  const bundle = bundlePath(options);
  const bundled: MadeFile[] = [];
  const take: DistributePorts['take'] = async ({ name, bytes }) => {
    if (bundle !== null) {
      bundled.push({ name, bytes });
      return 'taken';
    }
    try {
      await writeOutput(isOneWorkbook ? options.output : path.join(options.output, name), bytes, isOurs, session.force);
      return 'taken';
    } catch (error) {
      if (error instanceof WorldError && error.failure === 'output-exists') return 'kept';
      throw error;
    }
  };
  const line = progressLine();
  const { common, protect, onlyAssigned } = options;
  const made = await distribute(
    {
      masters,
      period,
      asOf: parseIsoDate(session.asOf)!,
      toolVersion: TOOL_VERSION,
      common: common === true,
      protect: protect === true,
      onlyAssigned: onlyAssigned === true,
    },
    { openWriter, take, progress: line.show },
  );
  line.clear();
  const words = session.text.distribute;
  printIssues(session, [...issues, ...made.issues]);
  printIssues(
    session,
    made.issues.filter((i) => i.code === 'late-answers-taken'),
    20,
    ['note'],
  );
  printCountedAsClosed(session, made.issues);
  if (made.issues.some((i) => i.code === 'tasks-unassigned' && i.severity === 'error')) session.complain(words.unassigned);
  if (bundle !== null && bundled.length > 0) await writeOutput(bundle, bundleFiles(bundled, nodeZip), isOurs, session.force);
  if (made.value.length > 0) session.print(words.made(made.value.filter((m) => !m.kept).length, bundle ?? options.output));
  for (const { file, tasks, targets, kept } of made.value) session.print(kept ? words.kept(file) : words.line(file, tasks, targets));
  return made.value.length === 0 ? 2 : exitCodeFor(made.issues);
}
