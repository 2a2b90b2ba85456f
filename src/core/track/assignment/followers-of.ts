import type { SectionId, TaskId } from '../../plan/ids';
import type { Task } from '../../plan/plan';
import type { Assignment } from '../../plan/unit';
import { leafTasks } from '../../status/tasks-of-plan';
import { assignmentFinder, type AssignedPlan } from './resolve-assignments';

/** The tasks that are answered for below a section or task, by whether its assignment is theirs or a nearer one of their own is. */
export interface Followers {
  readonly following: readonly Task[];
  readonly apart: readonly Task[];
}

/**
 * Which tasks follow the assignment of a section or task, and which keep a row of their own, or that of a nearer section or parent task; in the plan's order. Both
 * are empty where there is nothing below that is answered for.
 */
export function followersOf(plan: AssignedPlan, of: Pick<Assignment, 'taskId' | 'sectionId'>): Followers {
  const find = assignmentFinder(plan);
  const below = leafTasks(plan.tasks).filter((task) => isBelow(plan, task, of));
  const follows = (task: Task): boolean => {
    const found = find(task)?.assignment;
    return found !== undefined && found.taskId === of.taskId && found.sectionId === of.sectionId;
  };
  return { following: below.filter(follows), apart: below.filter((task) => !follows(task)) };
}

function isBelow({ tasks, sections }: AssignedPlan, task: Task, { taskId, sectionId }: Pick<Assignment, 'taskId' | 'sectionId'>): boolean {
  if (taskId !== undefined) {
    const parentOf = (id: TaskId): TaskId | null => tasks.find((t) => t.id === id)?.parentId ?? null;
    return reaches(task.id, taskId, parentOf);
  }
  const parentOf = (id: SectionId): SectionId | null => sections.find((s) => s.id === id)?.parentId ?? null;
  return sectionId !== undefined && reaches(task.sectionId, sectionId, parentOf);
}

function reaches<Id extends string>(from: Id | null, wanted: Id, parentOf: (id: Id) => Id | null): boolean {
  for (let at = from; at !== null; at = parentOf(at)) if (at === wanted) return true;
  return false;
}
