import { parsePeriod } from '../date/period';
import type { FormerDue, Plan, Task } from '../plan/plan';
import type { Occurrence, OccurrenceId } from './occurrence';
import { occurrencesOfTask } from './occurrences';

type TimedPlan = Pick<Plan, 'document' | 'settings' | 'waiting'>;

/** Recurrences are answered cycle by cycle: a month is no other month, and a quarter is none of its months. */
function isAlike(before: Occurrence, now: Occurrence): boolean {
  if (before.kind === 'ongoing' || now.kind === 'ongoing') return false;
  if (before.label !== null && now.label !== null && before.label !== now.label) return false;
  if ((before.item === 'recurring') !== (now.item === 'recurring')) return false;
  return before.item !== 'recurring' || (parsePeriod(before.mark) === null && parsePeriod(now.mark) === null);
}

/** What became of the due dates that are no more: one in the same place of as many stands for it, if it is new. */
function becameOf(before: readonly Occurrence[], now: readonly Occurrence[]): FormerDue[] {
  const [known, kept] = [new Set(before.map((o) => o.id)), new Set(now.map((o) => o.id))];
  return before.flatMap((was, at): FormerDue[] => {
    if (kept.has(was.id)) return [];
    const is = before.length === now.length ? now[at] : undefined;
    const follows = is !== undefined && !known.has(is.id) && isAlike(was, is);
    return [{ occurrence: was.id, due: was.due, now: follows ? is.id : null }];
  });
}

function formerDuesOf(before: Task, now: Task, plans: { readonly before: TimedPlan; readonly now: TimedPlan }): FormerDue[] {
  const present = occurrencesOfTask(now, plans.now);
  const lost = becameOf(occurrencesOfTask(before, plans.before), present);
  const ids = new Set<string>(present.map((o) => o.id));
  const next = new Map(lost.map((due) => [due.occurrence, due.now]));
  const earlier = (before.formerDues ?? []).map((due): FormerDue => {
    if (due.now === null || ids.has(due.now)) return due;
    return { ...due, now: next.get(due.now) ?? null };
  });
  return [...earlier.filter((due) => !next.has(due.occurrence)), ...lost].filter((due) => !ids.has(due.occurrence));
}

/**
 * The tasks of a plan that was changed, each with the due dates that it had before and no longer has: what units have reported on one of them belongs to the
 * due date that it has become, where that is certain. Ids of tasks must have been kept.
 */
export function withFormerDues(before: Pick<Plan, 'tasks'> & TimedPlan, now: Pick<Plan, 'tasks'> & TimedPlan): Task[] {
  const known = new Map(before.tasks.map((task) => [task.id, task]));
  return now.tasks.map((task): Task => {
    const was = known.get(task.id);
    if (was === undefined || task.retired === true) return task;
    const formerDues = formerDuesOf(was, task, { before, now });
    return formerDues.length === 0 && task.formerDues === undefined ? task : { ...task, formerDues };
  });
}

/** Where something that was reported under the id of a due date belongs now. */
export interface PresentDue {
  readonly id: OccurrenceId;
  /** The due date that the task had then, where it has been re-dated since. */
  readonly former: FormerDue | null;
}

/** Makes the finder of the present due date for one that was reported on; an id that nothing has become of stays as it is. */
export function presentDues(plan: Pick<Plan, 'tasks'>): (id: OccurrenceId) => PresentDue {
  const former = new Map(plan.tasks.flatMap((task) => (task.formerDues ?? []).map((due) => [due.occurrence, due] as const)));
  return (id) => {
    const due = former.get(id);
    return due?.now === undefined || due.now === null ? { id, former: null } : { id: due.now as OccurrenceId, former: due };
  };
}
