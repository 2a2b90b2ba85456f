import { parseIsoDate, type IsoDate } from '../date/iso-date';
import type { TaskId } from '../plan/ids';
import type { Plan, Task, WaitingDocument } from '../plan/plan';
import { fold } from '../text/fold';
import { isPlanIssue } from './plan-issue';

/** A document that tasks waited for and that has come: the words by which the plan names it, its number ('' where not told), its day, and the day by which it asks for the work. */
export interface Arrival {
  readonly words: string;
  readonly number: string;
  readonly on: IsoDate | null;
  readonly due: IsoDate | null;
}

/**
 * What a task waits for, in the plan's own words: the document or event of its condition, or that from which its days are counted ("trong 20 ngày kể từ
 * khi có văn bản"); null where it waits for nothing.
 */
export function awaitedWords(task: Pick<Task, 'condition' | 'timeline'>): string | null {
  if (task.condition !== null) return task.condition;
  const counted = task.timeline.items.find((item) => 'after' in item && parseIsoDate(item.after) === null && !isPlanIssue(item.after));
  return counted !== undefined && 'after' in counted ? counted.after : null;
}

/** Whether two wordings name the same condition: capitals, spaces and ways of spelling make no difference. */
export function isSameCondition(a: string, b: string): boolean {
  return fold(a) === fold(b);
}

/** The entry of the office's list on which a task waits: one that names the task itself, or else one for everybody that waits with these words. */
export function waitingFor(task: Pick<Task, 'id' | 'condition' | 'timeline'>, waiting: Plan['waiting']): WaitingDocument | undefined {
  const words = awaitedWords(task);
  if (words === null) return undefined;
  const same = (waiting ?? []).filter((w) => isSameCondition(w.condition, words));
  return same.find((w) => w.tasks?.includes(task.id) === true) ?? same.find((w) => w.tasks === undefined);
}

/** The document that has come for a task; null where it waits for none, or none has come: neither number nor date is known. */
export function arrivalFor(task: Pick<Task, 'id' | 'condition' | 'timeline'>, waiting: Plan['waiting']): Arrival | null {
  const document = waitingFor(task, waiting);
  const on = parseIsoDate(document?.date ?? '');
  const number = document?.number ?? '';
  if (document === undefined || (number === '' && on === null)) return null;
  return { words: awaitedWords(task)!, number, on, due: parseIsoDate(document.due ?? '') };
}

/** The documents that tasks of a plan waited for and that have come, by task. */
export function arrivalsOf(plan: Pick<Plan, 'tasks' | 'waiting'>): Map<TaskId, Arrival> {
  return new Map(
    plan.tasks.flatMap((task) => {
      const arrival = arrivalFor(task, plan.waiting);
      return arrival === null ? [] : [[task.id, arrival] as const];
    }),
  );
}

/** The tasks that waited for a document that had come by a day; one whose date nobody has told counts as come. */
export function startedBy(plan: Pick<Plan, 'tasks' | 'waiting'>, day: IsoDate): Set<TaskId> {
  return new Set([...arrivalsOf(plan)].filter(([, { on }]) => (on ?? '') <= day).map(([id]) => id));
}
