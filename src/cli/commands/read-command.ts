import path from 'node:path';
import { writePlanJson } from '../../core/plan/plan-json';
import type { Plan } from '../../core/plan/plan';
import { openPlan } from '../../work/open-plan';
import { exitCodeFor, printIssues } from '../print-issues';
import type { ExitCode, Session } from '../session';
import { isOurs, readDocument } from '../world/adapters';
import { readBytes } from '../world/read-files';
import { writeOutput } from '../world/write-file';

/** Reads a plan document, prints its tasks and what is doubtful, and with `-o` writes plan.json. */
export async function readCommand(session: Session, file: string, options: { readonly output?: string }): Promise<ExitCode> {
  const { value: plan, issues } = openPlan({ name: path.basename(file), bytes: await readBytes(file) }, readDocument);
  if (plan === null) {
    printIssues(session, issues);
    return 2;
  }
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
  const counted = plan.tasks.filter((t) => t.counted).length;
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
