import { sentence, placeInWords } from '../../core/issue/sentence/tell';
import { checkFile } from '../../work/check';
import { exitCodeFor, printIssues } from '../print-issues';
import type { ExitCode, Session } from '../session';
import { read } from '../world/adapters';
import { givenFiles } from '../world/given-files';

/** Checks returned workbooks by themselves and prints what was found in each; every file is answered, whatever becomes of the others. */
export async function checkCommand(session: Session, named: readonly string[], options: { readonly json?: boolean }): Promise<ExitCode> {
  const files = await givenFiles(named);
  let worst: ExitCode = 0;
  const all = [];
  for (const file of files) {
    const { issues, ...checked } = checkFile(file, session.asOf, read);
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
    const { checkedFile, refusedFile } = session.text.check;
    session.print(
      checked.rows === null ? refusedFile(checked.file) : checkedFile(checked.file, checked.unit ?? '', checked.filled ?? 0, checked.rows),
    );
    printIssues(session, issues, 200);
  }
  if (options.json === true) session.print(JSON.stringify(all, null, 1));
  return worst;
}
