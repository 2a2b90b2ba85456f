import type { GroupId, UnitId } from '../../plan/ids';
import type { Plan, Task } from '../../plan/plan';
import type { Assignment } from '../../plan/unit';
import { leafTasks } from '../../status/tasks-of-plan';
import type { Register } from '../../fields/register/group-members';
import { namedAll, nameFinder, type Named } from '../../fields/register/match-unit';

/**
 * Assignments that the plan itself names, for the tasks that have none yet: a lead named in the text that the register knows leads it, a group named as
 * lead does it unit by unit, and so does the group that a target counts ("100% đảng ủy xã, phường"). Everything else stays unassigned: nothing
 * is given to everybody because nobody was named.
 */
export function proposeAssignments(plan: Pick<Plan, 'tasks' | 'assignments'>, register: Register): Assignment[] {
  const find = nameFinder(register);
  const taken = new Set(plan.assignments.map((a) => a.taskId));
  return leafTasks(plan.tasks).flatMap((task) => (taken.has(task.id) ? [] : (proposal(task, find) ?? [])));
}

function proposal(task: Task, find: (name: string) => Named): Assignment | null {
  const lead = named(task.lead, find);
  if (lead.unitIds.length > 0 || lead.groupIds.length > 0) {
    const supportIds = named(task.support, find).unitIds.filter((id) => !lead.unitIds.includes(id));
    const mode = lead.groupIds.length > 0 || lead.unitIds.length > 1 ? 'each' : 'lead';
    return { taskId: task.id, mode, ...lead, ...(supportIds.length > 0 ? { supportIds } : {}) };
  }
  const counted = named(
    task.targets.filter((t) => t.aggregate === 'unit-share').flatMap((t) => [t.base ?? '', t.unit ?? '']),
    find,
  );
  return counted.groupIds.length > 0 ? { taskId: task.id, mode: 'each', unitIds: [], groupIds: counted.groupIds } : null;
}

function named(names: readonly string[], find: (name: string) => Named): { unitIds: UnitId[]; groupIds: GroupId[] } {
  const unitIds = new Set<UnitId>();
  const groupIds = new Set<GroupId>();
  for (const found of names.flatMap((name) => namedAll(name, find))) {
    if (found.kind === 'unit') unitIds.add(found.id);
    else groupIds.add(found.id);
  }
  return { unitIds: [...unitIds], groupIds: [...groupIds] };
}
