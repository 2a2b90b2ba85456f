import { fold } from '../text/fold';
import { withCounted } from './counted';
import { sectionId, taskId, taskNumber, type SectionId, type TaskId } from './ids';
import { keptTargets } from './kept-targets';
import { keptIds, matchSections, matchTasks, type TaskMatch } from './match-tasks';
import type { Plan, Section, Task } from './plan';

/** What became of one task from one version of a plan to the next. Several may hold at once. */
export interface TaskChange {
  readonly taskId: TaskId;
  readonly kind: 'added' | 'dropped' | 'moved' | 'reworded' | 're-dated';
  readonly label: string;
  readonly before: string;
  readonly now: string;
  /** How alike the two texts are, 0 to 1; 1 where they were not compared. */
  readonly likeness: number;
}

/** A new version of a plan that keeps the ids of the old one, and what changed. */
export interface Amendment {
  readonly plan: Plan;
  readonly changes: readonly TaskChange[];
}

function sectionNumber(id: SectionId): number {
  return Number(id.slice(2));
}

/** Sections keep their ids where they are found again, so that assignments to sections hold; new ones get fresh ids. */
function renumberedSections(before: readonly Section[], now: readonly Section[]): Map<SectionId, SectionId> {
  const ids = new Map(matchSections(before, now));
  let next = Math.max(0, ...before.map((s) => sectionNumber(s.id))) + 1;
  for (const section of now) if (!ids.has(section.id)) ids.set(section.id, sectionId(next++));
  return ids;
}

/** Whether a task is counted as it was before: not where that is left to the settings, nor where it has gone to or from arrangements undecided. */
function keepsCounted(now: Task, { role, counted, countedBy }: Task): boolean {
  return countedBy === 'office' || (countedBy === undefined && role === now.role && (role === 'work' || counted));
}

/** What the office has set on a task stays: its own short name, whether it counts, its own due date. */
function withOfficeSettings(now: Task, before: Task): Task {
  return {
    ...(keepsCounted(now, before) ? withCounted(now, before.counted) : now),
    ...(before.shortNameProposed === false || before.shortNameProposed === undefined
      ? { shortName: before.shortName, ...(now.shortNameProposed === undefined ? {} : { shortNameProposed: false }) }
      : {}),
    ...(before.ownDue === undefined ? {} : { ownDue: before.ownDue }),
  };
}

function changesOf({ now, before, likeness }: TaskMatch, moved: boolean): TaskChange[] {
  const { id, label } = before;
  const changed = (kind: TaskChange['kind'], was: string, is: string, alike: number): TaskChange => ({
    taskId: id,
    kind,
    label: now.label || label,
    before: was,
    now: is,
    likeness: alike,
  });
  const redated =
    JSON.stringify(now.timeline.items) !== JSON.stringify(before.timeline.items) || now.timeline.kind !== before.timeline.kind;
  return [
    ...(moved ? [changed('moved', before.text, now.text, likeness)] : []),
    ...(fold(now.text) === fold(before.text) ? [] : [changed('reworded', before.text, now.text, likeness)]),
    ...(redated ? [changed('re-dated', before.timeline.raw ?? '', now.timeline.raw ?? '', 1)] : []),
  ];
}

/**
 * Makes a newly read plan the next version of an old one: tasks, sections and targets that are found again keep their ids, new ones get ids that were never
 * used, dropped tasks stay as `retired`; units, groups, assignments, settings and indicators are the office's and stay. A person confirms the changes.
 */
export function amendPlan(before: Plan, read: Plan): Amendment {
  const sections = renumberedSections(before.sections, read.sections);
  const present = before.tasks.filter((t) => t.retired !== true);
  const known = matchSections(before.sections, read.sections);
  const matches = matchTasks(present, read.tasks, known);
  const ids = new Map(keptIds(matches));
  let next = Math.max(0, ...before.tasks.map((t) => taskNumber(t.id))) + 1;
  for (const task of read.tasks) if (!ids.has(task.id)) ids.set(task.id, taskId(next++));
  const matched = new Map(matches.map((m) => [m.now.id, m]));
  const section = (id: SectionId | null): SectionId | null => (id === null ? null : (sections.get(id) ?? null));
  const tasks = read.tasks.map((task): Task => {
    const id = ids.get(task.id)!;
    const old = matched.get(task.id)?.before;
    const renamed: Task = {
      ...task,
      id,
      sectionId: section(task.sectionId),
      parentId: task.parentId === null ? null : (ids.get(task.parentId) ?? null),
      targets: keptTargets(id, old?.targets ?? [], task.targets),
    };
    return old === undefined ? renamed : withOfficeSettings(renamed, old);
  });
  const nowById = new Map(tasks.map((t) => [t.id, t]));
  const dropped = present.filter((t) => !nowById.has(t.id));
  const retired = before.tasks.filter((t) => !nowById.has(t.id)).map((t): Task => ({ ...t, retired: true }));
  const moved = ({ before: old }: TaskMatch): boolean => {
    const now = nowById.get(old.id);
    return now !== undefined && (now.sectionId !== old.sectionId || now.parentId !== old.parentId);
  };
  const added = read.tasks.filter((t) => !matched.has(t.id));
  const single = (kind: 'added' | 'dropped', id: TaskId, task: Task): TaskChange => ({
    taskId: id,
    kind,
    label: task.label,
    before: kind === 'dropped' ? task.text : '',
    now: kind === 'added' ? task.text : '',
    likeness: 1,
  });
  return {
    plan: {
      ...read,
      id: before.id,
      version: before.version + 1,
      sections: read.sections.map((s) => ({ ...s, id: sections.get(s.id)!, parentId: section(s.parentId) })),
      tasks: [...tasks, ...retired],
      settings: before.settings,
      units: before.units,
      groups: before.groups,
      assignments: before.assignments,
      ...(before.indicators === undefined ? {} : { indicators: before.indicators }),
      ...(before.waiting === undefined ? {} : { waiting: before.waiting }),
    },
    changes: [
      ...added.map((t) => single('added', ids.get(t.id)!, t)),
      ...dropped.map((t) => single('dropped', t.id, t)),
      ...matches.flatMap((m) => changesOf(m, moved(m))),
    ],
  };
}
