import type { Assignment } from '../../plan/unit';

const sameTarget = (a: Assignment, b: Assignment): boolean => a.taskId === b.taskId && a.sectionId === b.sectionId;

/** The assignments with one set in place of the former one of the same task or section; others stay, in their order. */
export function setAssignment(assignments: readonly Assignment[], set: Assignment): Assignment[] {
  const at = assignments.findIndex((a) => sameTarget(a, set));
  return at < 0 ? [...assignments, set] : assignments.map((a, i) => (i === at ? set : a));
}

/** The assignments without that of a task or section. */
export function clearAssignment(assignments: readonly Assignment[], of: Pick<Assignment, 'taskId' | 'sectionId'>): Assignment[] {
  return assignments.filter((a) => a.taskId !== of.taskId || a.sectionId !== of.sectionId);
}
