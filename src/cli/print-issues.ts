import type { Issue, Severity } from '../core/issue/issue';
import { tellTogether } from '../core/issue/sentence/tell';
import type { ExitCode, Session } from './session';

const order: readonly Severity[] = ['error', 'warning', 'note'];

/** Prints issues on standard error, gravest first, at most `most` lines of each severity; notes only when asked for. */
export function printIssues(
  session: Session,
  issues: readonly Issue[],
  most = 20,
  severities: readonly Severity[] = ['error', 'warning'],
): void {
  for (const severity of order.filter((s) => severities.includes(s))) {
    const these = tellTogether(
      issues.filter((i) => i.severity === severity),
      session.language,
    );
    for (const line of these.slice(0, most)) session.complain(`${session.text.severity[severity]}: ${line}`);
    if (these.length > most) session.complain(`  ${session.text.more(these.length - most)}`);
  }
}

/** Prints the warnings that the office has waived, which are notes. */
export function printWaived(session: Session, issues: readonly Issue[]): void {
  printIssues(
    session,
    issues.filter((i) => i.code === 'warning-waived'),
    200,
    ['note'],
  );
}

/** Prints by which version of the plan a closed period is counted, where the plan was amended since. */
export function printCountedAsClosed(session: Session, issues: readonly Issue[]): void {
  printIssues(
    session,
    issues.filter((i) => i.code === 'period-counted-as-closed'),
    1,
    ['note'],
  );
}

/** 1 where the content has an error, otherwise 0. */
export function exitCodeFor(issues: readonly Issue[]): ExitCode {
  return issues.some((i) => i.severity === 'error') ? 1 : 0;
}
