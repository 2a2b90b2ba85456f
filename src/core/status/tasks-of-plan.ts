import { isCounted } from '../plan/counted';
import type { Plan, Task } from '../plan/plan';
import type { Occurrence } from './occurrence';
import { occurrencesOfTask } from './occurrences';

/** The tasks that are answered for, in order: those without sub-tasks, retired ones left out. A parent's figures are derived from its sub-tasks. */
export function leafTasks(tasks: readonly Task[]): Task[] {
  const present = tasks.filter((task) => task.retired !== true);
  const parents = new Set(present.map((task) => task.parentId));
  return present.filter((task) => !parents.has(task.id));
}

/** The tasks that stand in the official count (số nhiệm vụ): leaves that are counted, arrangements as decided or else as the office's settings say. */
export function countedTasks(plan: Pick<Plan, 'tasks' | 'settings'>): Task[] {
  return leafTasks(plan.tasks).filter((task) => isCounted(task, plan.settings));
}

/** The occurrences of all tasks of a plan that are answered for, in the plan's order. */
export function occurrencesOfPlan(plan: Pick<Plan, 'tasks' | 'document' | 'settings' | 'waiting'>): Occurrence[] {
  return leafTasks(plan.tasks).flatMap((task) => occurrencesOfTask(task, plan));
}
