import path from 'node:path';
import { newMaster, writeMaster } from '../../work/new';
import { readUnitsFile } from '../../work/read-units-file';
import { endsIn } from '../output-ending';
import { exitCodeFor, printIssues } from '../print-issues';
import type { ExitCode, Session } from '../session';
import { TOOL_VERSION } from '../version';
import { isOurs, write } from '../world/adapters';
import { read } from '../world/reading';
import { readBytes } from '../world/read-files';
import { writeOutput } from '../world/write-file';
import { openMasterFile } from './open-master-file';

/** Makes the master workbook of a plan, with the register of units if one is given. */
export async function newCommand(
  session: Session,
  file: string,
  options: { readonly output: string; readonly units?: string },
): Promise<ExitCode> {
  if (!endsIn(session, options.output, '.xlsx')) return 2;
  const opened = await openMasterFile(file);
  if (opened.value === null) {
    printIssues(session, opened.issues);
    return 2;
  }
  const given = options.units === undefined ? null : { name: path.basename(options.units), bytes: await readBytes(options.units) };
  const register = given === null ? null : readUnitsFile(given, read, opened.value.plan.groups);
  if (register !== null && register.value.units.length === 0 && exitCodeFor(register.issues) !== 0) {
    printIssues(session, register.issues);
    return 2;
  }
  const made = newMaster(opened.value.plan, register?.value ?? null, session.asOf);
  const issues = [...opened.issues, ...(register?.issues ?? []), ...made.issues];
  const bytes = await writeMaster(made.value, { asOf: session.asOf, toolVersion: TOOL_VERSION }, write);
  await writeOutput(options.output, bytes, isOurs, session.force);
  printIssues(session, issues);
  printIssues(
    session,
    issues.filter((i) => i.code === 'register-column-left'),
    20,
    ['note'],
  );
  session.print(session.text.new.made(made.value.plan.units.length, made.value.plan.tasks.length));
  session.print(session.text.written(options.output));
  session.print(session.text.new.next);
  return exitCodeFor(issues);
}
