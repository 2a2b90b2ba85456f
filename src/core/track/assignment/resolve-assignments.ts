import type { SectionId, TaskId, UnitId } from '../../plan/ids';
import type { Plan, Task } from '../../plan/plan';
import type { Assignment, AssignmentMode, Unit } from '../../plan/unit';
import { leafTasks } from '../../status/tasks-of-plan';
import { activeUnit } from './active-unit';
import { officialOrder, unitsOf } from '../../fields/register/group-members';

/** The part that a unit has in a task: its entry decides (`lead`), is shown beside (`support`), or counts for itself (`each`, `own-office`). */
export type Part = 'lead' | 'support' | 'each' | 'own-office';

/** A unit that reports on a task. */
export interface Reporter {
  readonly unitId: UnitId;
  readonly part: Part;
}

/** Who reports on one task; `mode` is null and `by` is null where nobody has been asked. Reporters stand in the official order, lead units first. */
export interface TaskAssignment {
  readonly taskId: TaskId;
  readonly mode: AssignmentMode | null;
  readonly by: 'task' | 'section' | null;
  readonly reporters: readonly Reporter[];
  /** Nobody is asked, and that is how it was decided: the task is only watched, or the office that issued the plan does it itself. */
  readonly asksNobody: boolean;
  readonly follower: string;
}

/** What is needed to say who reports on what. */
export type AssignedPlan = Pick<Plan, 'sections' | 'tasks' | 'units' | 'groups' | 'assignments'>;

/** The assignment that decides for a task, and whether it is that of a task or of a section. */
interface Deciding {
  readonly assignment: Assignment;
  readonly by: 'task' | 'section';
}

/**
 * Makes the finder of the assignment that decides for a task: its own, that of its nearest parent task that has one, of its section or the nearest section above;
 * null where there is none.
 */
export function assignmentFinder(plan: Pick<AssignedPlan, 'sections' | 'tasks' | 'assignments'>): (task: Task) => Deciding | null {
  const byTask = new Map(plan.assignments.flatMap((a) => (a.taskId === undefined ? [] : [[a.taskId, a] as const])));
  const bySection = new Map(plan.assignments.flatMap((a) => (a.sectionId === undefined ? [] : [[a.sectionId, a] as const])));
  const tasks = new Map(plan.tasks.map((t) => [t.id, t]));
  const parentSection = new Map(plan.sections.map((s) => [s.id, s.parentId]));
  return (task) => {
    for (let at: Task | undefined = task; at !== undefined; at = at.parentId === null ? undefined : tasks.get(at.parentId)) {
      const found = byTask.get(at.id);
      if (found !== undefined) return { assignment: found, by: 'task' };
    }
    for (let at: SectionId | null | undefined = task.sectionId; at !== null && at !== undefined; at = parentSection.get(at)) {
      const found = bySection.get(at);
      if (found !== undefined) return { assignment: found, by: 'section' };
    }
    return null;
  };
}

/** Whether an assignment says that no unit is asked: it is only watched, or done by the office itself without naming a division. */
export function asksNobody({ mode, unitIds, groupIds }: Assignment): boolean {
  return mode === 'watch' || (mode === 'own-office' && unitIds.length + groupIds.length === 0);
}

/**
 * Who reports on each task that is answered for (those without sub-tasks), on a day (ISO), by the assignment that decides for it, or nobody. A unit that no longer
 * exists is replaced by its successor.
 */
export function resolveAssignments(plan: AssignedPlan, day: string): TaskAssignment[] {
  const units = new Map(plan.units.map((u) => [u.id, u]));
  const find = assignmentFinder(plan);
  return leafTasks(plan.tasks).map((task) => {
    const found = find(task);
    if (found === null) return { taskId: task.id, mode: null, by: null, reporters: [], asksNobody: false, follower: '' };
    const { assignment, by } = found;
    return {
      taskId: task.id,
      mode: assignment.mode,
      by,
      reporters: reporters(plan, units, assignment, day),
      asksNobody: asksNobody(assignment),
      follower: assignment.follower ?? '',
    };
  });
}

function reporters(plan: AssignedPlan, units: ReadonlyMap<UnitId, Unit>, assignment: Assignment, day: string): Reporter[] {
  if (assignment.mode === 'watch') return [];
  const now = (found: readonly Unit[]): Unit[] => {
    const active = found.flatMap((u) => activeUnit(units, u, day) ?? []);
    return officialOrder([...new Set(active)]);
  };
  const part: Part = assignment.mode;
  const first = now(unitsOf(plan, assignment.unitIds, assignment.groupIds)).map((u) => ({ unitId: u.id, part }));
  const taken = new Set(first.map((r) => r.unitId));
  const support = now(unitsOf(plan, assignment.supportIds ?? [], [])).filter((u) => !taken.has(u.id));
  return [...first, ...support.map((u) => ({ unitId: u.id, part: 'support' as const }))];
}

/** The tasks that nobody reports on although somebody should, in the plan's order. */
export function unassignedTasks(assignments: readonly TaskAssignment[]): TaskId[] {
  return assignments.filter((a) => !a.asksNobody && a.reporters.length === 0).map((a) => a.taskId);
}
