import { modeWords } from '../../fields/master/choices';
import type { MasterRow } from '../../fields/master/master-table';
import type { SectionId, TaskId } from '../../plan/ids';
import type { Plan } from '../../plan/plan';
import type { Assignment } from '../../plan/unit';
import { leafTasks } from '../../status/tasks-of-plan';
import { resolveAssignments, type TaskAssignment } from '../assignment/resolve-assignments';
import { shortened } from '../rows/issued-text';
import { masterWords } from './master-words';

const MOST_NAMES = 4;
/** So many letters fit the tallest row in the column; the whole text is stored all the same. */
const LONGEST_TEXT = 1200;

/** The rows of the sheet `Phân công`: each section that holds tasks, then its tasks, with the assignment of each and who that makes report on a day. */
export function assignmentRows(plan: Plan, day: string): MasterRow[] {
  const own = new Map(plan.assignments.map((a) => [a.taskId ?? a.sectionId, a]));
  const resolved = new Map(resolveAssignments(plan, day).map((a) => [a.taskId, a]));
  const leaves = new Set(leafTasks(plan.tasks).map((t) => t.id));
  const present = plan.tasks.filter((t) => t.retired !== true);
  const text = (value: string) => shortened(value, LONGEST_TEXT);
  const row = (id: SectionId | TaskId, level: string, number: string, name: string): MasterRow => ({
    target: id,
    level,
    number,
    name: text(name),
    ...assignmentCells(plan, own.get(id)),
  });
  const taskRow = (task: (typeof present)[number]): MasterRow => ({
    ...row(task.id, masterWords.task, task.label, task.shortName === '' ? task.text : task.shortName),
    now: leaves.has(task.id) ? nowWords(plan, resolved.get(task.id)) : '',
  });
  const used = new Set<SectionId>();
  const parentOf = new Map(plan.sections.map((s) => [s.id, s.parentId]));
  for (const task of present) for (let at = task.sectionId; at !== null; at = parentOf.get(at) ?? null) used.add(at);
  return [
    ...present.filter((task) => task.sectionId === null).map(taskRow),
    ...plan.sections
      .filter((s) => used.has(s.id))
      .flatMap((s) => [
        row(s.id, masterWords.section, s.number, s.title ?? ''),
        ...present.filter((task) => task.sectionId === s.id).map(taskRow),
      ]),
  ];
}

function assignmentCells(plan: Plan, assignment: Assignment | undefined): MasterRow {
  if (assignment === undefined) return {};
  const unit = new Map(plan.units.map((u) => [u.id, u.name]));
  const group = new Map(plan.groups.map((g) => [g.id, g.name]));
  return {
    mode: modeWords[assignment.mode],
    units: assignment.unitIds.map((id) => unit.get(id) ?? id).join('; '),
    groups: assignment.groupIds.map((id) => group.get(id) ?? id).join('; '),
    support: (assignment.supportIds ?? []).map((id) => unit.get(id) ?? id).join('; '),
    follower: assignment.follower ?? '',
  };
}

function nowWords(plan: Plan, assignment: TaskAssignment | undefined): string {
  if (assignment?.mode === 'watch') return masterWords.watched;
  const reporters = assignment?.reporters ?? [];
  if (assignment?.asksNobody === true && reporters.length === 0) return masterWords.ownOffice;
  if (reporters.length === 0) return masterWords.unassigned;
  const unit = new Map(plan.units.map((u) => [u.id, u.name]));
  const names = reporters.map((r) =>
    r.part === 'support' ? masterWords.support(unit.get(r.unitId) ?? r.unitId) : (unit.get(r.unitId) ?? r.unitId),
  );
  return names.length <= MOST_NAMES ? names.join('; ') : masterWords.more(names.slice(0, MOST_NAMES - 1), names.length - MOST_NAMES + 1);
}
