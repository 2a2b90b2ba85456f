import type { ReturnedWorkbook } from '../entries/returned-workbook';
import { issue, type Issue } from '../issue/issue';
import type { Plan } from '../plan/plan';
import { fold } from '../text/fold';
import { trackWords } from '../track/track-words';

/** A text that was issued may be cut and have lines of its own below the task's; what stands before them is the task as it was then. */
function isTextOf(issued: string, task: string): boolean {
  const cut = issued.indexOf(trackWords.seePlan);
  if (cut >= 0) return fold(task).startsWith(fold(issued.slice(0, cut)));
  return fold(issued) === fold(task) || fold(issued).startsWith(fold(task));
}

/**
 * The rows of a workbook made for an older version of the plan whose task reads otherwise now, or is no more; they are used all the same. One issue
 * `task-changed-since` for each task that the unit answered.
 */
export function changedSince(plan: Plan, returned: ReturnedWorkbook, file: string): Issue[] {
  const { metadata } = returned;
  const version = metadata?.plans.find((p) => p.id === plan.id)?.version;
  if (metadata === null || version === undefined || version >= plan.version) return [];
  const tasks = new Map(plan.tasks.filter((t) => t.retired !== true).map((t) => [t.id, t.text]));
  const answered = new Set(returned.rows.filter((r) => Object.keys(r.values).length > 0).map((r) => r.taskId));
  const changed = metadata.rows.filter((row) => {
    const now = tasks.get(row.taskId);
    return row.planId === plan.id && answered.has(row.taskId) && (now === undefined || !isTextOf(row.text, now));
  });
  const ids = [...new Set(changed.map((row) => row.taskId))];
  return ids.map((taskId) => issue('task-changed-since', 'warning', { kind: 'task', taskId, file }, { row: taskId, version }));
}
