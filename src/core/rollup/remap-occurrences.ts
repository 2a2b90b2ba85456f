import type { Contribution } from '../entry/contribution';
import type { Entry } from '../entry/entry';
import type { TaskId } from '../plan/ids';
import type { Plan } from '../plan/plan';
import type { OccurrenceId } from '../status/occurrence';
import { occurrencesOfTask } from '../status/occurrences';

/**
 * Entries made for an older version of the plan, laid to the due dates of the present one: where a task has been re-dated and has one due date now, what
 * was reported on its former one stands for it. Other former due dates stay as they are and are listed as not asked.
 */
export function remapOccurrences(plan: Plan, contributions: readonly Contribution[]): Contribution[] {
  const ofTask = new Map<TaskId, readonly OccurrenceId[]>();
  const idsOf = (id: TaskId): readonly OccurrenceId[] => {
    const known = ofTask.get(id);
    if (known !== undefined) return known;
    const task = plan.tasks.find((t) => t.id === id && t.retired !== true);
    const ids = task === undefined ? [] : occurrencesOfTask(task, plan).map((o) => o.id);
    ofTask.set(id, ids);
    return ids;
  };
  const remap = (entry: Entry): Entry => {
    if (entry.planVersion >= plan.version) return entry;
    const ids = idsOf(entry.taskId);
    return ids.length !== 1 || ids.includes(entry.occurrenceId) ? entry : { ...entry, occurrenceId: ids[0]! };
  };
  return contributions.map((c) => {
    const entries = c.entries.map(remap);
    return entries.some((e, i) => e !== c.entries[i]) ? { ...c, entries } : c;
  });
}
