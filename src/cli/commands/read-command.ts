import { writePlanJson } from '../../core/plan/plan-json';
import type { Plan } from '../../core/plan/plan';
import { countedTasks } from '../../core/status/tasks-of-plan';
import { endsIn } from '../output-ending';
import { exitCodeFor, printIssues } from '../print-issues';
import type { ExitCode, Session } from '../session';
import { openMasterFile } from './open-master-file';
import { isOurs } from '../world/adapters';
import { writeOutput } from '../world/write-file';

/** Reads a plan document, a plan.json or the plan of a master workbook, prints its tasks and what is doubtful, and with `-o` writes plan.json. */
export async function readCommand(session: Session, file: string, options: { readonly output?: string }): Promise<ExitCode> {
  if (options.output !== undefined && !endsIn(session, options.output, '.json')) return 2;
  const { value: opened, issues } = await openMasterFile(file);
  if (opened === null) {
    printIssues(session, issues);
    return 2;
  }
  const { plan } = opened;
  for (const line of summary(session, plan)) session.print(line);
  printIssues(session, issues, 40);
  if (options.output !== undefined) {
    await writeOutput(options.output, new TextEncoder().encode(writePlanJson(plan)), isOurs, session.force);
    session.print(session.text.written(options.output));
  }
  return exitCodeFor(issues);
}

function summary(session: Session, plan: Plan): string[] {
  const words = session.text.read;
  const kinds = new Map<string, number>();
  for (const task of plan.tasks) kinds.set(task.timeline.kind, (kinds.get(task.timeline.kind) ?? 0) + 1);
  const counted = countedTasks(plan).length;
  const { title, issuer, number, period } = plan.document;
  return [
    `${title}${number === undefined ? '' : ` (${number})`}`,
    words.head(issuer, period.startYear, period.endYear),
    words.tasks(plan.tasks.length, counted, plan.sections.length),
    words.targets(plan.tasks.reduce((n, t) => n + t.targets.length, 0)),
    ...[...kinds].map(([kind, n]) => `  ${words.kinds[kind as Plan['tasks'][number]['timeline']['kind']]}: ${n}`),
    words.doubts(plan.issues.filter((i) => i.severity === 'warning').length),
  ];
}
