import { issue, type Issue, type Severity } from '../core/issue/issue';
import { nowhere } from '../core/issue/place';
import type { TaskId } from '../core/plan/ids';

/** So many tasks are named; a person finds the others in the master workbook. */
const MOST_NAMED = 5;

/** That tasks are assigned to nobody, with the ids of the first; none where all are assigned. */
export function unassignedIssue(tasks: readonly TaskId[], severity: Severity): Issue[] {
  if (tasks.length === 0) return [];
  const named = tasks.slice(0, MOST_NAMED).join(', ');
  return [issue('tasks-unassigned', severity, nowhere, { count: tasks.length, ids: tasks.length > MOST_NAMED ? `${named}, …` : named })];
}
