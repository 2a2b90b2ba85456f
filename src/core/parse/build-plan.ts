import { contentHash, planId } from '../plan/content-hash';
import { asTarget } from '../grammar/target-reading';
import { sectionId, targetId, taskId } from '../plan/ids';
import { PLAN_SCHEMA, type Footnote, type Plan, type PlanDocument, type Section, type Task } from '../plan/plan';
import { defaultSettings, type Settings } from '../plan/settings';
import type { Collected } from './collect';
import type { SectionDraft, TaskDraft } from './drafts';
import type { TaskReading } from './read-task';

function sectionOf(draft: SectionDraft, i: number): Section {
  const { number, title, parent, role, text } = draft;
  return {
    id: sectionId(i + 1),
    number,
    title,
    parentId: parent === null ? null : sectionId(parent + 1),
    role,
    ...(text.length === 0 ? {} : { text: [...text] }),
  };
}

function taskOf(draft: TaskDraft, i: number, reading: TaskReading, counts: boolean): Task {
  const id = taskId(i + 1);
  const { page, firstLine, lastLine } = draft;
  const isToldOnce = counts && draft.sameAs === null;
  return {
    id,
    label: draft.label,
    sectionId: draft.section === null ? null : sectionId(draft.section + 1),
    parentId: draft.parent === null ? null : taskId(draft.parent + 1),
    role: draft.role,
    text: draft.text,
    shortName: reading.shortName,
    shortNameProposed: true,
    counted: draft.role === 'work' && isToldOnce,
    ...(draft.role === 'work' ? {} : { countedBy: isToldOnce ? ('setting' as const) : ('plan' as const) }),
    ...reading.units,
    timeline: reading.timeline,
    targets: reading.targets.map((target, n) => ({ id: targetId(id, n + 1), ...asTarget(target) })),
    documents: [...reading.documents],
    condition: reading.condition,
    footnotes: [...draft.footnotes],
    origin: { place: { ...(page === undefined ? {} : { page }), firstLine, lastLine }, text: draft.source },
  };
}

/**
 * The indices of the items below "Mục tiêu" or "Chỉ tiêu" that have figures: they are followed as targets and are no tasks of the count; none in a plan that has no
 * other work.
 */
export function aimsWithFigures({ sections, tasks }: Collected, readings: readonly TaskReading[]): ReadonlySet<number> {
  const isAim = (task: TaskDraft, i: number): boolean =>
    task.section !== null && sections[task.section]!.aims && readings[i]!.targets.length > 0;
  const aims = tasks.flatMap((task, i) => (isAim(task, i) ? [i] : []));
  return tasks.some((task, i) => task.role === 'work' && !isAim(task, i)) ? new Set(aims) : new Set();
}

/** Puts ids on everything that was collected and read, and makes the plan; its version is 1, its register of units empty. */
export function buildPlan(
  document: PlanDocument,
  { sections, tasks }: Collected,
  readings: readonly TaskReading[],
  footnotes: readonly Footnote[],
  settings: Settings = defaultSettings,
): Plan {
  const parents = new Set(tasks.map((t) => t.parent));
  const aims = aimsWithFigures({ sections, tasks }, readings);
  const content = {
    document,
    sections: sections.map(sectionOf),
    tasks: tasks.map((t, i) => taskOf(t, i, readings[i]!, !parents.has(i) && !aims.has(i))),
    footnotes: [...footnotes],
  };
  return {
    schema: PLAN_SCHEMA,
    id: planId(document),
    version: 1,
    contentHash: contentHash(content),
    ...content,
    settings,
    units: [],
    groups: [],
    assignments: [],
    issues: [],
  };
}
