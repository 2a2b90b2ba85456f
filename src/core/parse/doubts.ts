import type { TimelineDoubt } from '../grammar/timeline-reading';
import { issue, type Issue } from '../issue/issue';
import type { Place } from '../issue/place';
import type { Plan, Task } from '../plan/plan';
import type { TaskDraft } from './drafts';
import type { TaskReading } from './read-task';

/** A doubt about one task with its weight: the larger, the more a person should look. */
interface Weighed {
  readonly weight: number;
  readonly make: (severity: 'warning' | 'note') => Issue;
}

/** A person reads at most one warning per this many tasks; further doubts are notes. */
const TASKS_PER_WARNING = 8;

const WEIGHTS: Readonly<Record<TimelineDoubt['kind'], number>> = {
  'not-understood': 9,
  'no-such-date': 9,
  'outside-plan': 8,
  'stands-elsewhere': 7,
  'minor-part': 6,
  'year-assumed': 5,
  'part-of-year': 4,
  'unknown-cycle': 3,
  'names-object': 2,
};

function placeOf(task: Task): Place {
  const { page, firstLine } = task.origin.place;
  return { kind: 'document', line: firstLine, ...(page === undefined ? {} : { page }), sentence: task.origin.text };
}

function doubtsOf(task: Task, draft: TaskDraft, { reading }: TaskReading, sharedBefore: number | undefined): Weighed[] {
  const place = placeOf(task);
  const taskId = task.id;
  const weighed = reading.doubts.map(({ kind, words }): Weighed => {
    if (kind === 'not-understood')
      return { weight: WEIGHTS[kind], make: (s) => issue('timeline-not-understood', s, place, { taskId, words }) };
    return { weight: WEIGHTS[kind], make: (s) => issue('timeline-doubtful', s, place, { taskId, doubt: kind, words }) };
  });
  const neighbour = draft.neighbourTime;
  if (neighbour !== null && reading.kind === 'unspecified') {
    weighed.push({ weight: 6.5, make: (s) => issue('timeline-of-neighbour', s, place, { taskId, words: neighbour }) });
  }
  if (draft.time?.source === 'shared-line' && sharedBefore !== draft.time.firstLine) {
    const words = draft.time.line;
    weighed.push({ weight: 1, make: (s) => issue('timeline-shared', s, place, { taskId, words }) });
  }
  return weighed.sort((a, b) => b.weight - a.weight).slice(0, 1);
}

/** One warning where rows of a table tell tasks of the text once more and so are not counted: how many, and the first of them. */
export function tellTwice({ tasks }: Plan, drafts: readonly TaskDraft[]): Issue[] {
  const again = drafts.flatMap((draft, i) => (draft.sameAs === null ? [] : [{ row: tasks[i]!, task: tasks[draft.sameAs]! }]));
  const [first] = again;
  if (first === undefined) return [];
  const facts = { count: again.length, taskId: first.row.id, sameAs: first.task.id };
  return [issue('tasks-told-twice', 'warning', placeOf(first.row), facts)];
}

/** A note where items below "Mục tiêu" or "Chỉ tiêu" are followed as targets and not counted as tasks: how many, and the first of them. */
export function tellAims({ tasks }: Plan, aims: ReadonlySet<number>): Issue[] {
  const [first] = aims;
  if (first === undefined) return [];
  return [issue('aims-not-counted', 'note', placeOf(tasks[first]!), { count: aims.size, taskId: tasks[first]!.id })];
}

/** What a person should look at, task by task in the order of the plan: at most one warning per eight tasks, the weightiest; the others are notes. */
export function tellDoubts(tasks: readonly Task[], drafts: readonly TaskDraft[], readings: readonly TaskReading[]): Issue[] {
  const doubts = tasks.flatMap((task, i) => doubtsOf(task, drafts[i]!, readings[i]!, drafts[i - 1]?.time?.firstLine));
  const allowed = Math.floor(tasks.length / TASKS_PER_WARNING);
  const warned = new Set([...doubts].sort((a, b) => b.weight - a.weight).slice(0, allowed));
  return doubts.map((doubt) => doubt.make(warned.has(doubt) ? 'warning' : 'note'));
}
