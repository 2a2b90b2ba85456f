import { sentence, placeInWords } from '../../core/issue/sentence/tell';
import { checkFile } from '../../work/check';
import { meantFiles } from '../../work/collect';
import { exitCodeFor, printIssues, printWaived } from '../print-issues';
import type { ExitCode, Session } from '../session';
import { read } from '../world/reading';
import type { openMasterFile } from './open-master-file';
import { givenFiles } from '../world/given-files';

/** What `check` may be told. */
export interface CheckOptions {
  readonly json?: boolean;
  /** Print notes too: what was recognised and repaired without anybody having to do anything. */
  readonly notes?: boolean;
  readonly master?: string;
}

/** Loaded only where it is asked for: a check of one workbook is over before the reader of plans has been. */
async function openedMaster(path: string): ReturnType<typeof openMasterFile> {
  return (await import('./open-master-file')).openMasterFile(path);
}

/**
 * Checks returned workbooks by themselves or by what a master workbook knows, and prints what was found in each; every file is answered, whatever becomes
 * of the others.
 */
export async function checkCommand(session: Session, named: readonly string[], options: CheckOptions): Promise<ExitCode> {
  const master = options.master === undefined ? null : await openedMaster(options.master);
  if (master !== null && master.value === null) {
    printIssues(session, master.issues);
    return 2;
  }
  const { meant: files, told } = meantFiles(await givenFiles(named));
  printIssues(session, told, 1, ['note']);
  if (files.length === 0) {
    session.complain(session.text.check.noFiles(named.map((one) => `“${one}”`).join(', ')));
    return 2;
  }
  let worst: ExitCode = 0;
  const all = [];
  for (const file of files) {
    const { issues, ...checked } = checkFile(file, session.asOf, read, master?.value ?? undefined);
    if (exitCodeFor(issues) > worst) worst = 1;
    if (options.json === true) {
      const findings = issues.map((i) => ({
        code: i.code,
        severity: i.severity,
        place: i.place,
        where: placeInWords(i.place, session.language),
        sentence: sentence(i, session.language),
      }));
      all.push({ ...checked, findings });
      continue;
    }
    const { checkedFile, refusedFile, unseenNotes } = session.text.check;
    const unseen = options.notes === true ? 0 : issues.filter((i) => i.severity === 'note' && i.code !== 'warning-waived').length;
    session.print(
      checked.rows === null
        ? refusedFile(checked.file)
        : checkedFile(checked.file, checked.unit ?? '', checked.filled ?? 0, checked.rows) + (unseen === 0 ? '' : unseenNotes(unseen)),
    );
    printIssues(session, issues, 200);
    if (options.notes === true) printIssues(session, issues, 200, ['note']);
    else printWaived(session, issues);
  }
  if (options.json === true) session.printText(JSON.stringify(all, null, 1));
  return worst;
}
