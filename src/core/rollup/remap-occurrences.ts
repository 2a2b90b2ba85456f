import type { Adjustment } from '../entry/adjustment';
import type { Contribution } from '../entry/contribution';
import type { Entry } from '../entry/entry';
import type { Waiver } from '../entry/waiver';
import type { TaskId } from '../plan/ids';
import type { Plan } from '../plan/plan';
import { presentDues } from '../status/former-dues';
import type { OccurrenceId } from '../status/occurrence';
import { occurrencesOfTask } from '../status/occurrences';
import { isOccurrenceId } from './consolidate';

/**
 * Entries made before a task was re-dated, laid to its present due dates: to the one that theirs has become; of plans that do not tell what became of former
 * ones, to the only one that the task has now. Other former due dates stay as they are and are listed as not asked.
 */
export function remapOccurrences(plan: Plan, contributions: readonly Contribution[]): Contribution[] {
  const presentDue = presentDues(plan);
  const onlyOne = new Map<TaskId, OccurrenceId | null>();
  const onlyDueOf = (id: TaskId): OccurrenceId | null => {
    const known = onlyOne.get(id);
    if (known !== undefined) return known;
    const task = plan.tasks.find((t) => t.id === id && t.retired !== true && t.formerDues === undefined);
    const due = task === undefined ? [] : occurrencesOfTask(task, plan);
    const only = due.length === 1 ? due[0]!.id : null;
    onlyOne.set(id, only);
    return only;
  };
  const remap = (entry: Entry): Entry => {
    const present = presentDue(entry.occurrenceId).id;
    const id = present !== entry.occurrenceId || entry.planVersion >= plan.version ? present : (onlyDueOf(entry.taskId) ?? present);
    return id === entry.occurrenceId ? entry : { ...entry, occurrenceId: id };
  };
  return contributions.map((c) => {
    const entries = c.entries.map(remap);
    return entries.some((e, i) => e !== c.entries[i]) ? { ...c, entries } : c;
  });
}

/** Adjustments made before a task was re-dated, laid to what has become of their due dates. */
export function remapAdjustments(plan: Plan, adjustments: readonly Adjustment[]): Adjustment[] {
  const presentDue = presentDues(plan);
  return adjustments.map((a) => (isOccurrenceId(a.rowId) ? { ...a, rowId: presentDue(a.rowId).id } : a));
}

/** Waivers of warnings, those made before a task was re-dated also for what has become of their due dates: a workbook may bear either. */
export function remapWaivers(plan: Plan, waivers: readonly Waiver[]): Waiver[] {
  const presentDue = presentDues(plan);
  return waivers.flatMap((waiver) => {
    const { id, former } = presentDue(waiver.rowId as OccurrenceId);
    return former === null ? [waiver] : [waiver, { ...waiver, rowId: id }];
  });
}
