import { issue, type Issue } from '../core/issue/issue';
import { WorldError } from '../core/issue/world-error';

/** Whether what was thrown says that a file is locked, or may not be read. */
export function isUnreadable(cause: unknown): boolean {
  return cause instanceof WorldError && cause.failure === 'file-unreadable';
}

/** The one line about a file that is locked, or may not be read (`file-unreadable`). */
export function unreadableIssue(file: string): Issue {
  return issue('file-unreadable', 'error', { kind: 'file', file }, {});
}
