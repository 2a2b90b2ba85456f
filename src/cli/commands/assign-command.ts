import type { AssignmentMode } from '../../core/plan/unit';
import { assignmentsTable, tasksTable } from '../../core/fields/master/master-tables';
import { METADATA_SHEET } from '../../core/fields/layout';
import { assign } from '../../work/assign';
import { assignmentTarget } from '../../work/assignment-target';
import { printIssues } from '../print-issues';
import type { ExitCode, Session } from '../session';
import { openMasterFile } from './open-master-file';
import { updateMaster } from './update-master';

/** What `assign` may be told. */
export interface AssignOptions {
  readonly to?: readonly string[];
  readonly mode: string;
  readonly support?: readonly string[];
  readonly follower?: string;
}

const modes: ReadonlySet<string> = new Set<AssignmentMode>(['lead', 'each', 'own-office', 'watch']);

/** The modes that say who does it only together with units or groups. */
const toSomebody: ReadonlySet<string> = new Set<AssignmentMode>(['lead', 'each']);

/** Assigns a task or a whole section (by id or number) to units or groups, and writes it into the master workbook. */
export async function assignCommand(session: Session, file: string, target: string, options: AssignOptions): Promise<ExitCode> {
  const opened = await openMasterFile(file);
  if (opened.value === null || !modes.has(options.mode)) {
    printIssues(session, opened.issues);
    if (opened.value !== null) session.complain(session.text.assign.badMode(options.mode));
    return 2;
  }
  const names = options.to ?? [];
  if (names.length === 0 && toSomebody.has(options.mode)) {
    session.complain(session.text.errors.missing('--to'));
    return 2;
  }
  const made = assign(opened.value, {
    target,
    mode: options.mode as AssignmentMode,
    names,
    ...(options.support === undefined ? {} : { support: options.support }),
    ...(options.follower === undefined ? {} : { follower: options.follower }),
  });
  printIssues(session, [...opened.issues, ...made.issues]);
  if (made.issues.some((i) => i.severity === 'error')) return 2;
  if (!(await updateMaster(session, file, made.value, [tasksTable.sheet, assignmentsTable.sheet, METADATA_SHEET]))) return 2;
  const words = session.text.assign;
  const meant = assignmentTarget(made.value.plan, target).value!;
  const name = meant.kind === 'section' ? words.section(meant.name) : words.task(meant.id, meant.name);
  session.print(
    names.length === 0 ? words.taken[options.mode === 'watch' ? 'watch' : 'own-office'](name) : words.done(name, names.join('; ')),
  );
  return 0;
}
