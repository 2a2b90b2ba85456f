import type { EntryValues, OccurrenceId, PeriodId, TargetEntry } from '../entry/entry';
import type { Snapshot } from '../entry/snapshot';
import { parsePeriod } from '../date/period';
import { dataWindow } from '../date/data-window';
import type { Plan } from '../plan/plan';
import type { EarlierEntry, EarlierTarget } from '../track/rows/earlier';
import { presentSnapshot } from './present-snapshot';

/** What units last reported, for the workbooks of the next period. */
export interface EarlierReports {
  readonly entries: readonly EarlierEntry[];
  readonly targets: readonly EarlierTarget[];
}

/** The last day of the data of a period by its id, ISO; a period that cannot be read lies before no other. */
export function cutoffOf(plan: Plan, periodId: string): string {
  const period = parsePeriod(periodId);
  return period === null ? '\uffff' : dataWindow(period, plan.settings, plan.document.period).last;
}

/** What was kept of a plan's periods that were cut off before that of a period, the earliest first; of one period in the order given. */
export function snapshotsBefore(plan: Plan, snapshots: readonly Snapshot[], periodId: PeriodId): Snapshot[] {
  const limit = cutoffOf(plan, periodId);
  return snapshots
    .filter((s) => s.planId === plan.id && cutoffOf(plan, s.periodId) < limit)
    .map((snapshot) => ({ snapshot, cutoff: cutoffOf(plan, snapshot.periodId) }))
    .sort((a, b) => (a.cutoff === b.cutoff ? 0 : a.cutoff < b.cutoff ? -1 : 1))
    .map((x) => x.snapshot);
}

/** The latest report on every row before a period, from what was kept of closed periods; a later report takes the place of an earlier one. */
export function earlierReports(plan: Plan, snapshots: readonly Snapshot[], before: PeriodId): EarlierReports {
  const entries = new Map<string, EarlierEntry>();
  const targets = new Map<string, EarlierTarget>();
  for (const snapshot of snapshotsBefore(plan, snapshots, before)) {
    const periodId = snapshot.periodId as PeriodId;
    for (const { unitId, rowId, status, values, countedThen } of presentSnapshot(plan, snapshot).rows) {
      if (values === undefined && status !== 'excluded') continue;
      const leftOut = status === 'excluded' ? { leftOut: true } : {};
      const key = `${unitId}\n${rowId}`;
      const counted = countedThen === true || entries.get(key)?.countedThen === true ? { countedThen: true } : {};
      entries.set(key, {
        unitId,
        occurrenceId: rowId as OccurrenceId,
        periodId,
        values: (values ?? {}) as EntryValues,
        ...leftOut,
        ...counted,
      });
    }
    for (const { unitId, targetId, values } of snapshot.unitTargets) {
      targets.set(`${unitId}\n${targetId}`, { unitId, targetId, periodId, values: values as TargetEntry['values'] });
    }
  }
  return { entries: [...entries.values()], targets: [...targets.values()] };
}
