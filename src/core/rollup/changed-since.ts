import { isFilled, type ReturnedWorkbook } from '../entries/returned-workbook';
import { issue, type Issue } from '../issue/issue';
import type { Plan } from '../plan/plan';
import { fold } from '../text/fold';
import { trackWords } from '../track/track-words';

/** A text that was issued may be cut and have lines of its own below the task's; what stands before them is the task as it was then. */
function isTextOf(issued: string, task: string): boolean {
  const now = fold(task);
  const [whole, ...after] = issued.split(trackWords.seePlan);
  if (after.length > 0) return now.startsWith(fold(whole!));
  const lines = issued.split('\n');
  return lines.some((_, last) => fold(lines.slice(0, last + 1).join(' ')) === now);
}

/**
 * The rows of a workbook made for an older version of the plan whose task reads otherwise now, or is no more; they are used all the same. One issue
 * `task-changed-since` for each task that the unit answered.
 */
export function changedSince(plan: Plan, returned: ReturnedWorkbook, file: string): Issue[] {
  const { metadata } = returned;
  if (metadata === null) return [];
  const version = metadata.plans.find((p) => p.id === plan.id)?.version;
  if (version === undefined || version >= plan.version) return [];
  const tasks = new Map(plan.tasks.filter((t) => t.retired !== true).map((t) => [t.id, t.text]));
  const answered = new Set(returned.rows.filter(isFilled).map((r) => r.taskId));
  const changed = metadata.rows.filter((row) => {
    const now = tasks.get(row.taskId);
    return row.planId === plan.id && answered.has(row.taskId) && (now === undefined || !isTextOf(row.text, now));
  });
  const ids = [...new Set(changed.map((row) => row.taskId))];
  return ids.map((taskId) => issue('task-changed-since', 'warning', { kind: 'task', taskId, file }, { row: taskId, version }));
}
