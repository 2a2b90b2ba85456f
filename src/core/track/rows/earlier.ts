import type { EntryValues, PeriodId, TargetEntry } from '../../entry/entry';
import type { TargetId, TaskId, UnitId } from '../../plan/ids';
import { taskOfOccurrence, type OccurrenceId } from '../../status/occurrence';

/**
 * What a unit last reported on an occurrence. `values` are those that hold ("unchanged" already replaced by what it stood for); `leftOut` says that
 * the office has accepted to leave the row out of the count, `countedThen` that it was counted in that period under a due date that the task no longer has.
 */
export interface EarlierEntry {
  readonly unitId: UnitId;
  readonly occurrenceId: OccurrenceId;
  readonly periodId: PeriodId;
  readonly values: EntryValues;
  readonly leftOut?: boolean;
  readonly countedThen?: boolean;
}

/** What a unit last reported on a target. */
export interface EarlierTarget {
  readonly unitId: UnitId;
  readonly targetId: TargetId;
  readonly periodId: PeriodId;
  readonly values: TargetEntry['values'];
}

/**
 * Whether an earlier report settles its occurrence, so that it does not come along into later periods. One that was left out because it waited for a
 * document comes back once its task is among the `started`.
 */
export function isSettled({ leftOut, values, occurrenceId }: EarlierEntry, started: ReadonlySet<TaskId>): boolean {
  if (leftOut !== true) return values.progress === 'done';
  return values.progress !== 'waiting' || !started.has(taskOfOccurrence(occurrenceId));
}
