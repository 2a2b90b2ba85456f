import type { Master } from '../core/fields/master/master';
import { nameFinder } from '../core/fields/register/match-unit';
import { issue, type Issue } from '../core/issue/issue';
import { nowhere } from '../core/issue/place';
import { result, type Result } from '../core/issue/result';
import type { GroupId, UnitId } from '../core/plan/ids';
import type { Assignment, AssignmentMode, Unit } from '../core/plan/unit';
import { fold } from '../core/text/fold';
import { setAssignment } from '../core/track/assignment/set-assignment';
import { assignmentTarget } from './assignment-target';

/** An assignment as a person gives it: a task or section by its id, or a section by its number ("II.2"); units and groups by code or name. */
export interface AssignInput {
  readonly target: string;
  readonly mode: AssignmentMode;
  readonly names: readonly string[];
  readonly support?: readonly string[];
  readonly follower?: string;
}

/**
 * The master with one assignment set, in place of the former one of that task or section; unchanged, with an error, where a name or the target is not known or
 * not clear. Gives `assignment-without-units` where nobody is named to report.
 */
export function assign(master: Master, input: AssignInput): Result<Master> {
  const { plan } = master;
  const target = assignmentTarget(plan, input.target);
  if (target.value === null) return result(master, target.issues);
  const issues: Issue[] = [];
  const first = named(master, input.names, issues);
  const support = named(master, input.support ?? [], issues);
  if (issues.length > 0) return result(master, issues);
  const assignment: Assignment = {
    ...(target.value.kind === 'section' ? { sectionId: target.value.id } : { taskId: target.value.id }),
    mode: input.mode,
    ...first,
    ...(support.unitIds.length > 0 ? { supportIds: support.unitIds } : {}),
    ...(input.follower === undefined || input.follower === '' ? {} : { follower: input.follower }),
  };
  const nobody = input.mode !== 'watch' && input.names.length === 0;
  return result(
    { ...master, plan: { ...plan, assignments: setAssignment(plan.assignments, assignment) } },
    nobody ? [issue('assignment-without-units', 'warning', nowhere, { name: target.value.name })] : [],
  );
}

function named({ plan }: Master, names: readonly string[], issues: Issue[]): { unitIds: UnitId[]; groupIds: GroupId[] } {
  const find = nameFinder(plan);
  const found = { unitIds: [] as UnitId[], groupIds: [] as GroupId[] };
  for (const name of names) {
    const one = find(name);
    if (one?.kind === 'unit') found.unitIds.push(one.id);
    else if (one?.kind === 'group') found.groupIds.push(one.id);
    else issues.push(unclear(plan.units, name));
  }
  return found;
}

/** Why a name means no unit: two have it, or none. */
function unclear(units: readonly Unit[], name: string): Issue {
  const same = units.filter((unit) => fold(unit.name) === fold(name));
  if (same.length < 2) return issue('unit-unknown', 'error', nowhere, { name });
  return issue('unit-name-twice', 'error', nowhere, { name, codes: same.map((unit) => unit.id).join(', ') });
}
