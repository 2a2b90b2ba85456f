import type { Task } from '../../core/plan/plan';
import type { AssignmentMode } from '../../core/plan/unit';
import { assignmentsTable, tasksTable } from '../../core/fields/master/master-tables';
import { METADATA_SHEET } from '../../core/fields/layout';
import { shortened } from '../../core/track/rows/issued-text';
import { assign } from '../../work/assign';
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

const MOST_NAMED = 5;
const NAME_LETTERS = 60;

/** The modes that say who does it only together with units or groups. */
const toSomebody: ReadonlySet<string> = new Set<AssignmentMode>(['lead', 'each']);

/** The first of some tasks, by id and short name. */
function named(tasks: readonly Task[]): string {
  const first = tasks.slice(0, MOST_NAMED).map(({ id, shortName, text }) => `${id} “${shortened(shortName || text, NAME_LETTERS)}”`);
  return [...first, ...(tasks.length > MOST_NAMED ? ['…'] : [])].join('; ');
}

/** Assigns a task or a whole section (by id or number) to units or groups, writes it into the master workbook, and tells which tasks follow. */
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
  if (made.value === null) return 2;
  const { master, target: meant, following, apart } = made.value;
  if (!(await updateMaster(session, file, master, [tasksTable.sheet, assignmentsTable.sheet, METADATA_SHEET]))) return 2;
  const words = session.text.assign;
  const name = meant.kind === 'section' ? words.section(meant.name.replace(/\.$/, '')) : words.task(meant.id, meant.name);
  const ofUnits = names.length === 0 ? words.taken[options.mode === 'watch' ? 'watch' : 'own-office'] : words.to(names.join('; '));
  session.print(following.length === 0 ? words.noneFollow(name, ofUnits) : words.done(name, ofUnits));
  const isSingle = meant.kind === 'task' && apart.length === 0 && following.length === 1;
  if (following.length > 0 && !isSingle) session.print(words.following(following.length));
  if (apart.length > 0) session.print(words.apart(apart.length, named(apart)));
  return following.length === 0 ? 1 : 0;
}
