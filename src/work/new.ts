import { noNotes } from '../core/entry/office-notes';
import type { ReadRegister } from '../core/entries/master/read-units';
import type { Master } from '../core/fields/master/master';
import { issue, type Issue } from '../core/issue/issue';
import { nowhere } from '../core/issue/place';
import { result, type Result } from '../core/issue/result';
import type { Plan } from '../core/plan/plan';
import type { Unit } from '../core/plan/unit';
import { fold } from '../core/text/fold';
import { leafTasks } from '../core/status/tasks-of-plan';
import { groupsNamedIn } from '../core/track/assignment/plan-groups';
import { proposeAssignments } from '../core/track/assignment/propose-assignments';
import { isPartyBody } from '../core/track/heading';
import { resolveAssignments, unassignedTasks } from '../core/track/assignment/resolve-assignments';
import { masterWorkbook, type MasterRun } from '../core/track/master/master-workbook';
import type { WriteWorkbook } from './ports';
import { unassignedIssue } from './unassigned-issue';

/**
 * A master workbook's content for a new plan: the register, the groups that the plan speaks of (to be filled by a person), and assignments only where the
 * plan itself names somebody. What is proposed and what stays unassigned is told as of a day (ISO). The office's name, and whether it heads its documents as
 * the Party does, are taken from the plan where the settings have no name.
 */
export function newMaster(plan: Plan, register: ReadRegister | null, day: string): Result<Master> {
  const units: Unit[] = [...(register?.units ?? plan.units)];
  const known = [...plan.groups, ...(register?.groups ?? []).filter((g) => !plan.groups.some((p) => p.id === g.id))];
  const named = groupsNamedIn(plan, { units, groups: known });
  const groups = [...known, ...named];
  const proposed = proposeAssignments(plan, { units, groups });
  const { profile } = plan.settings;
  const made: Plan = {
    ...plan,
    units,
    groups,
    assignments: [...plan.assignments, ...proposed],
    settings: {
      ...plan.settings,
      profile: {
        ...profile,
        style: profile.body === '' && isPartyBody(plan.document.issuer) ? 'party' : profile.style,
        body: profile.body === '' ? plan.document.issuer : profile.body,
        place: profile.place === '' ? (plan.document.place ?? '') : profile.place,
      },
    },
  };
  const unassigned = unassignedTasks(resolveAssignments(made, day));
  const issues: Issue[] = [
    ...namesTwice(units),
    ...(units.length === 0 ? [issue('units-missing-register', 'warning', nowhere, {})] : []),
    ...(named.length === 0 ? [] : [issue('groups-to-fill', 'warning', nowhere, { names: named.map((g) => `“${g.name}”`).join(', ') })]),
    ...(proposed.length === 0
      ? []
      : [issue('assignments-proposed', 'note', nowhere, { count: proposed.length, of: leafTasks(plan.tasks).length })]),
    ...unassignedIssue(unassigned, 'warning'),
  ];
  return result({ plan: made, notes: noNotes }, issues);
}

/** One warning for each name that several units have: in a plan and in an assignment it means none of them. */
function namesTwice(units: readonly Unit[]): Issue[] {
  const byName = new Map<string, Unit[]>();
  for (const unit of units) byName.set(fold(unit.name), [...(byName.get(fold(unit.name)) ?? []), unit]);
  return [...byName.values()].flatMap((same) =>
    same.length < 2 ? [] : [issue('unit-name-twice', 'warning', nowhere, { name: same[0]!.name, codes: same.map((u) => u.id).join(', ') })],
  );
}

/** The bytes of a master workbook. */
export async function writeMaster(master: Master, run: MasterRun, write: WriteWorkbook): Promise<Uint8Array> {
  return await write(masterWorkbook(master, run));
}
