import type { Master } from '../core/fields/master/master';
import { unitsOf } from '../core/fields/register/group-members';
import { nameFinder } from '../core/fields/register/match-unit';
import { issue, type Issue } from '../core/issue/issue';
import { nowhere } from '../core/issue/place';
import { result, type Result } from '../core/issue/result';
import type { GroupId, UnitId } from '../core/plan/ids';
import type { Assignment, AssignmentMode, Unit } from '../core/plan/unit';
import { fold } from '../core/text/fold';
import { followersOf, type Followers } from '../core/track/assignment/followers-of';
import { asksNobody } from '../core/track/assignment/resolve-assignments';
import { setAssignment } from '../core/track/assignment/set-assignment';
import { assignmentTarget, type AssignmentTarget } from './assignment-target';

const MOST_NAMED = 5;

/** An assignment as a person gives it: a task or section by its id, or a section by its number ("II.2"); units and groups by code or name. */
export interface AssignInput {
  readonly target: string;
  readonly mode: AssignmentMode;
  readonly names: readonly string[];
  readonly support?: readonly string[];
  readonly follower?: string;
}

/** The master with an assignment set: what it is about, which tasks it now decides for, and which keep a row of their own. */
export interface Assigned extends Followers {
  readonly master: Master;
  readonly target: AssignmentTarget;
}

/**
 * Sets one assignment, in place of the former one of that task or section; null, with an error, where a name or the target is not known or not clear, where the target
 * holds no task (`assignment-without-tasks`), or where several units would lead (`assignment-several-leads`). Gives `assignment-without-units` where nobody is named
 * to report although somebody must be.
 */
export function assign(master: Master, input: AssignInput): Result<Assigned | null> {
  const { plan } = master;
  const target = assignmentTarget(plan, input.target);
  if (target.value === null) return result(null, target.issues);
  const { name } = target.value;
  const issues: Issue[] = [];
  const first = named(master, input.names, issues);
  const support = named(master, input.support ?? [], issues);
  const leads = input.mode === 'lead' ? unitsOf(plan, first.unitIds, first.groupIds) : [];
  if (leads.length > 1) issues.push(issue('assignment-several-leads', 'error', nowhere, { name, units: inWords(leads) }));
  if (issues.length > 0) return result(null, issues);
  const assignment: Assignment = {
    ...(target.value.kind === 'section' ? { sectionId: target.value.id } : { taskId: target.value.id }),
    mode: input.mode,
    ...first,
    ...(support.unitIds.length > 0 ? { supportIds: support.unitIds } : {}),
    ...(input.follower === undefined || input.follower === '' ? {} : { follower: input.follower }),
  };
  const now = { ...plan, assignments: setAssignment(plan.assignments, assignment) };
  const followers = followersOf(now, assignment);
  if (followers.following.length + followers.apart.length === 0)
    return result(null, [issue('assignment-without-tasks', 'error', nowhere, { name })]);
  const nobody = !asksNobody(assignment) && input.names.length === 0;
  return result(
    { master: { ...master, plan: now }, target: target.value, ...followers },
    nobody ? [issue('assignment-without-units', 'warning', nowhere, { name })] : [],
  );
}

/** The first of some units by name, and how many there are. */
function inWords(units: readonly Unit[]): string {
  const named = units.slice(0, MOST_NAMED).map((unit) => unit.name);
  return units.length > MOST_NAMED ? `${named.join(', ')}, … (${units.length})` : named.join(', ');
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
