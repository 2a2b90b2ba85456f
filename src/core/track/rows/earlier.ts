import type { EntryValues, PeriodId, TargetEntry } from '../../entry/entry';
import type { TargetId, UnitId } from '../../plan/ids';
import type { OccurrenceId } from '../../status/occurrence';

/**
 * What a unit last reported on an occurrence. `values` are those that hold ("unchanged" already replaced by what it stood for); `leftOut` says that
 * the office has accepted to leave the row out of the count.
 */
export interface EarlierEntry {
  readonly unitId: UnitId;
  readonly occurrenceId: OccurrenceId;
  readonly periodId: PeriodId;
  readonly values: EntryValues;
  readonly leftOut?: boolean;
}

/** What a unit last reported on a target. */
export interface EarlierTarget {
  readonly unitId: UnitId;
  readonly targetId: TargetId;
  readonly periodId: PeriodId;
  readonly values: TargetEntry['values'];
}

/** Whether an earlier report settles its occurrence, so that it does not come along into later periods. */
export function isSettled(entry: EarlierEntry): boolean {
  return entry.leftOut === true || entry.values.progress === 'done';
}
