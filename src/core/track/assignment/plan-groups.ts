import type { Plan } from '../../plan/plan';
import type { Group } from '../../plan/unit';
import { fold } from '../../text/fold';
import { groupIdOf } from '../../fields/register/group-id';
import type { Register } from '../../fields/register/group-members';
import { namedAll, nameFinder } from '../../fields/register/match-unit';

const SEVERAL = /^(?:tất cả |toàn thể )?các /u;

/**
 * Groups that a plan speaks of ("các phòng chuyên môn", "các đảng ủy trực thuộc") and the register does not know: empty, marked `fromPlan`, to be
 * filled by a person. Each name once, in the order of the plan.
 */
export function groupsNamedIn(plan: Pick<Plan, 'tasks'>, register: Register): Group[] {
  const find = nameFinder(register);
  const found = new Map<string, Group>();
  for (const task of plan.tasks) {
    for (const name of [...task.lead, ...task.support, ...task.request]) {
      const folded = fold(name);
      if (!SEVERAL.test(folded) || folded.length > 80 || namedAll(name, find).length > 0) continue;
      const id = groupIdOf(name);
      if (!found.has(id)) found.set(id, { id, name: capital(name.trim()), unitIds: [], fromPlan: true });
    }
  }
  return [...found.values()];
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
