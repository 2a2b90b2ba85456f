import { without } from '../core/entries/master/without';
import { findCitations } from '../core/grammar/citations';
import { typedTargets } from '../core/grammar/typed-targets';
import { typedTimeline } from '../core/grammar/typed-timeline';
import { shortName } from '../core/parse/short-name';
import { contentHash } from '../core/plan/content-hash';
import { withCounted } from '../core/plan/counted';
import { taskId, taskNumber, type SectionId, type TaskId } from '../core/plan/ids';
import { keptTargets } from '../core/plan/kept-targets';
import type { Plan, PlanDocument, Task } from '../core/plan/plan';
import { unspecifiedTimeline } from '../core/plan/timeline';
import { withFormerDues } from '../core/status/former-dues';

/** The parts of a task that are lists of names. */
export type NameList = 'lead' | 'support' | 'request' | 'product';

/**
 * What a person may change of one task; an absent field stays as it is. `timeline` and `targets` are the person's own words, read as the plan's are;
 * an empty own due date or accountable person takes it away, an empty short name is proposed anew.
 */
export interface TaskChange extends Partial<Readonly<Record<NameList, readonly string[]>>> {
  readonly label?: string;
  readonly shortName?: string;
  readonly text?: string;
  readonly counted?: boolean;
  readonly retired?: boolean;
  readonly timeline?: string;
  readonly targets?: readonly string[];
  readonly accountable?: string;
  readonly ownDue?: { readonly due: string; readonly reason: string };
}

/**
 * The plan with other tasks: its content hash follows, so that workbooks of the former wording are known as such, and a task that was re-dated keeps what its due
 * dates were.
 */
export function withTasks(plan: Plan, changed: readonly Task[]): Plan {
  const tasks = withFormerDues(plan, { ...plan, tasks: [...changed] });
  return { ...plan, tasks, contentHash: contentHash({ ...plan, tasks }) };
}

/** The names in a text, parted by semicolons or line ends. */
export function namesIn(text: string): string[] {
  return text
    .split(/[;\n]/u)
    .map((name) => name.replace(/\s+/gu, ' ').trim())
    .filter((name) => name !== '');
}

/** The documents that a text cites. */
const documentsIn = (text: string): string[] => [...new Set(findCitations(text).map((citation) => citation.number))];

function renamed(task: Task, { text = task.text, shortName: name }: TaskChange): Task {
  const reworded = text === task.text ? task : { ...task, text, documents: documentsIn(text) };
  // A name that the software proposed goes with the words that it was made from.
  const isProposed = name === '' || (name === undefined && task.shortNameProposed === true && reworded !== task);
  if (isProposed) return { ...reworded, shortName: shortName(text), shortNameProposed: true };
  return name === undefined ? reworded : { ...without(reworded, 'shortNameProposed'), shortName: name };
}

function redated(task: Task, words: string | undefined, document: Pick<PlanDocument, 'period' | 'issuedOn'>): Task {
  if (words === undefined) return task;
  const { timeline, condition } = typedTimeline(words, document);
  return { ...task, timeline, condition };
}

/** A task with what a person has changed of it; its id stays. */
export function changedTask(task: Task, change: TaskChange, document: Pick<PlanDocument, 'period' | 'issuedOn'>): Task {
  const { label, counted, retired, targets, accountable = task.accountable, ownDue = task.ownDue } = change;
  const names = Object.fromEntries(
    (['lead', 'support', 'request', 'product'] as const).map((list) => [list, [...(change[list] ?? task[list])]]),
  ) as Record<NameList, string[]>;
  const reworded = redated(renamed(task, change), change.timeline, document);
  return {
    ...without(counted === undefined ? reworded : withCounted(reworded, counted), 'ownDue', 'accountable'),
    ...names,
    ...(label === undefined ? {} : { label }),
    ...(retired === undefined ? {} : { retired }),
    ...(targets === undefined ? {} : { targets: keptTargets(task.id, task.targets, typedTargets(targets)) }),
    ...(accountable === undefined || accountable === '' ? {} : { accountable }),
    ...(ownDue === undefined || ownDue.due === '' ? {} : { ownDue }),
  };
}

/** The plan with one task changed. Its id stays, so that what units have reported on it is still found. */
export function changeTask(plan: Plan, id: TaskId, change: TaskChange): Plan {
  return withTasks(
    plan,
    plan.tasks.map((task) => (task.id === id ? changedTask(task, change, plan.document) : task)),
  );
}

/** The id that a new task gets: above all that the plan has ever used, for ids are never used again. */
export const nextTaskId = (tasks: readonly Task[]): TaskId => taskId(Math.max(0, ...tasks.map((task) => taskNumber(task.id))) + 1);

/** Where a new task stands: its section, the task that it is a part of, and the task after which it comes (with all parts of that), or the end. */
export interface NewTaskPlace {
  readonly sectionId: SectionId | null;
  readonly parentId: TaskId | null;
  readonly after: TaskId | null;
}

/** A task that a person states, of which nothing but its words is known yet; it comes from no line of the document. */
export function newTask(
  plan: Pick<Plan, 'sections'>,
  id: TaskId,
  { sectionId, parentId }: Omit<NewTaskPlace, 'after'>,
  text: string,
): Task {
  const section = plan.sections.find((s) => s.id === sectionId);
  const role = section?.role === 'arrangement' ? 'arrangement' : 'work';
  return {
    ...{ id, label: '', sectionId, parentId, role, text, shortName: shortName(text), shortNameProposed: true, counted: role === 'work' },
    ...(role === 'work' ? {} : { countedBy: 'setting' as const }),
    ...{ lead: [], support: [], request: [], product: [], targets: [], footnotes: [], condition: null, timeline: unspecifiedTimeline },
    documents: documentsIn(text),
    origin: { place: { firstLine: 0, lastLine: 0 }, text: '' },
  };
}

/** The place in the list of tasks behind a task and all of its parts; the end for null. */
export function placeBehind(tasks: readonly Task[], id: TaskId | null): number {
  const at = tasks.findIndex((task) => task.id === id);
  if (at < 0) return tasks.length;
  const family = new Set<TaskId | null>([id]);
  let end = at + 1;
  for (let task = tasks[end]; task !== undefined && family.has(task.parentId); task = tasks[end]) {
    family.add(task.id);
    end += 1;
  }
  return end;
}

/** The plan with a task added; unchanged where its text is blank. */
export function addTask(plan: Plan, place: NewTaskPlace, words: string): Plan {
  const text = words.replace(/\s+/gu, ' ').trim();
  if (text === '') return plan;
  const last = plan.tasks.filter((task) => task.sectionId === place.sectionId && task.parentId === place.parentId).at(-1);
  const at = placeBehind(plan.tasks, place.after ?? last?.id ?? place.parentId);
  const added = newTask(plan, nextTaskId(plan.tasks), place, text);
  return withTasks(plan, [...plan.tasks.slice(0, at), added, ...plan.tasks.slice(at)]);
}

/**
 * The plan with a task cut in two at a place in its text: the first part keeps the id with everything that was read of the task, the second is a new
 * task after it, with the same time and units and without targets. Unchanged where either part would be empty.
 */
export function splitTask(plan: Plan, id: TaskId, at: number): Plan {
  const task = plan.tasks.find((t) => t.id === id);
  const first = task?.text.slice(0, at).trim() ?? '';
  const second = task?.text.slice(at).trim() ?? '';
  if (task === undefined || first === '' || second === '') return plan;
  const added: Task = {
    ...without(task, 'ownDue', 'formerDues'),
    id: nextTaskId(plan.tasks),
    text: second,
    shortName: shortName(second),
    targets: [],
  };
  const tasks = plan.tasks.flatMap((t) => (t.id === id ? [{ ...task, text: first, shortName: shortName(first) }, added] : [t]));
  return withTasks(plan, tasks);
}

/** The task before another in the same section and under the same parent, among those that have not been left out; null where there is none. */
export function taskBefore(plan: Plan, id: TaskId): Task | null {
  const task = plan.tasks.find((t) => t.id === id);
  if (task === undefined) return null;
  const beside = plan.tasks.filter((t) => t.sectionId === task.sectionId && t.parentId === task.parentId && t.retired !== true);
  return beside[beside.findIndex((t) => t.id === id) - 1] ?? null;
}

/** The plan with a task joined to the one before it: texts, products and targets together; its own sub-tasks go along, and
 * it stays as left out, for its id is never used again. Unchanged where none is before. */
export function joinTask(plan: Plan, id: TaskId): Plan {
  const task = plan.tasks.find((t) => t.id === id);
  const before = taskBefore(plan, id);
  if (task === undefined || before === null) return plan;
  const joined: Task = {
    ...before,
    text: `${before.text} ${task.text}`,
    product: [...before.product, ...task.product],
    targets: [...before.targets, ...task.targets],
    footnotes: [...new Set([...before.footnotes, ...task.footnotes])],
  };
  const tasks = plan.tasks.map((t): Task => {
    if (t.id === before.id) return joined;
    if (t.id === id) return { ...t, retired: true };
    return t.parentId === id ? { ...t, parentId: before.id } : t;
  });
  return withTasks({ ...plan, assignments: plan.assignments.filter((a) => a.taskId !== id) }, tasks);
}
