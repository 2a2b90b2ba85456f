import { parsePeriod } from '../date/period';
import { periodSpan } from '../date/period-span';
import type { Snapshot, SnapshotRow } from '../entry/snapshot';
import type { Plan } from '../plan/plan';
import { presentDues } from '../status/former-dues';
import type { OccurrenceId } from '../status/occurrence';

/** A row of a snapshot under the present id of its due date. */
export interface PresentRow extends SnapshotRow {
  /** The id under which it was kept, where the task has been re-dated since. */
  readonly formerly?: string;
  /** The row was counted in the snapshot's period under its former due date. */
  readonly countedThen?: boolean;
}

/** A snapshot whose rows carry present ids. */
export interface PresentSnapshot extends Omit<Snapshot, 'rows'> {
  readonly rows: readonly PresentRow[];
}

/** What was kept of a period, with the rows of tasks that have been re-dated since under the due dates that theirs have become. */
export function presentSnapshot(plan: Plan, snapshot: Snapshot): PresentSnapshot {
  const presentDue = presentDues(plan);
  const period = parsePeriod(snapshot.periodId);
  const last = period === null ? '' : periodSpan(period, plan.document.period).last;
  const rows = snapshot.rows.map((row): PresentRow => {
    const { id, former } = presentDue(row.rowId as OccurrenceId);
    return former === null ? row : { ...row, rowId: id, formerly: row.rowId, countedThen: former.due === null || former.due <= last };
  });
  return { ...snapshot, rows };
}
