import { amend } from '../../work/amend';
import { masterWorkbook } from '../../core/track/master/master-workbook';
import { exitCodeFor, printIssues } from '../print-issues';
import type { ExitCode, Session } from '../session';
import { TOOL_VERSION } from '../version';
import { openMasterFile } from './open-master-file';
import { updateMaster } from './update-master';

/** Lists what a new version of the plan changes; with `confirm` the master workbook takes it over, ids and assignments kept. */
export async function amendCommand(
  session: Session,
  file: string,
  newPlan: string,
  options: { readonly confirm?: boolean },
): Promise<ExitCode> {
  const opened = await openMasterFile(file);
  const next = await openMasterFile(newPlan);
  if (opened.value === null || next.value === null) {
    printIssues(session, [...opened.issues, ...next.issues]);
    return 2;
  }
  const { value, issues } = amend(opened.value, next.value.plan);
  const words = session.text.amend;
  const { plan } = value.master;
  const nameOf = new Map(plan.tasks.map((task) => [task.id, task.shortName || task.text]));
  const noTime = session.text.read.kinds.unspecified;
  for (const { kind, taskId, label, now, before } of value.changes) {
    const text =
      kind === 're-dated'
        ? words.redated(nameOf.get(taskId) ?? '', before || noTime, now || noTime)
        : kind === 'reworded'
          ? words.fromTo(before, now)
          : now || before;
    session.print(words.change(words.kinds[kind], taskId, label, text));
  }
  printIssues(session, issues, 60);
  if (value.changes.length === 0) session.print(words.same);
  else if (options.confirm !== true) session.print(words.toConfirm);
  else {
    const sheets = masterWorkbook(value.master, { asOf: session.asOf, toolVersion: TOOL_VERSION }).sheets.map((s) => s.name);
    if (!(await updateMaster(session, file, value.master, sheets))) return 2;
    session.print(words.taken(plan.version));
  }
  return exitCodeFor(issues);
}
