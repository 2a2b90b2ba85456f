import { without } from '../../core/entries/master/without';
import { shortName } from '../../core/parse/short-name';
import { contentHash } from '../../core/plan/content-hash';
import { taskId, taskNumber, type TaskId } from '../../core/plan/ids';
import type { Plan, Task } from '../../core/plan/plan';

/** What a person may change of one task in the pane; an absent field stays as it is, an empty own due date takes it away. */
export interface TaskChange {
  readonly shortName?: string;
  readonly text?: string;
  readonly counted?: boolean;
  readonly retired?: boolean;
  readonly ownDue?: { readonly due: string; readonly reason: string };
}

/** The plan with other tasks: its content hash follows, so that workbooks of the former wording are known as such. */
function withTasks(plan: Plan, tasks: Task[]): Plan {
  return { ...plan, tasks, contentHash: contentHash({ ...plan, tasks }) };
}

/** The plan with one task changed. Its id stays, so that what units have reported on it is still found. */
export function changeTask(plan: Plan, id: TaskId, change: TaskChange): Plan {
  const tasks = plan.tasks.map((task): Task => {
    if (task.id !== id) return task;
    const { ownDue, ...others } = change;
    const { ownDue: before, ...kept } = task;
    const due = ownDue ?? before;
    return { ...kept, ...others, ...(due === undefined || due.due === '' ? {} : { ownDue: due }) };
  });
  return withTasks(plan, tasks);
}

/** The number that a new task gets: above all that the plan has ever used, for ids are never used again. */
const nextNumber = (plan: Plan): number => Math.max(0, ...plan.tasks.map((task) => taskNumber(task.id))) + 1;

/**
 * The plan with a task cut in two at a place in its text: the first part keeps the id with everything that was read of the task, the second is a new
 * task after it, with the same time and units and without targets. Unchanged where either part would be empty.
 */
export function splitTask(plan: Plan, id: TaskId, at: number): Plan {
  const task = plan.tasks.find((t) => t.id === id);
  const first = task?.text.slice(0, at).trim() ?? '';
  const second = task?.text.slice(at).trim() ?? '';
  if (task === undefined || first === '' || second === '') return plan;
  const added: Task = { ...without(task, 'ownDue'), id: taskId(nextNumber(plan)), text: second, shortName: shortName(second), targets: [] };
  const tasks = plan.tasks.flatMap((t) => (t.id === id ? [{ ...task, text: first, shortName: shortName(first) }, added] : [t]));
  return withTasks(plan, tasks);
}

/** The task before another in the same section and under the same parent, among those that have not been left out; null where there is none. */
export function taskBefore(plan: Plan, id: TaskId): Task | null {
  const task = plan.tasks.find((t) => t.id === id);
  if (task === undefined) return null;
  const beside = plan.tasks.filter((t) => t.sectionId === task.sectionId && t.parentId === task.parentId && t.retired !== true);
  return beside[beside.findIndex((t) => t.id === id) - 1] ?? null;
}

/** The plan with a task joined to the one before it: texts, products and targets together; its own sub-tasks go along, and
 * it stays as left out, for its id is never used again. Unchanged where none is before. */
export function joinTask(plan: Plan, id: TaskId): Plan {
  const task = plan.tasks.find((t) => t.id === id);
  const before = taskBefore(plan, id);
  if (task === undefined || before === null) return plan;
  const joined: Task = {
    ...before,
    text: `${before.text} ${task.text}`,
    product: [...before.product, ...task.product],
    targets: [...before.targets, ...task.targets],
    footnotes: [...new Set([...before.footnotes, ...task.footnotes])],
  };
  const tasks = plan.tasks.map((t): Task => {
    if (t.id === before.id) return joined;
    if (t.id === id) return { ...t, retired: true };
    return t.parentId === id ? { ...t, parentId: before.id } : t;
  });
  return withTasks({ ...plan, assignments: plan.assignments.filter((a) => a.taskId !== id) }, tasks);
}
