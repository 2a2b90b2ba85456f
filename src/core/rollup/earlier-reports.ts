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

/** What was kept of a plan's periods that were cut off before that of a period, the earliest first. */
export function snapshotsBefore(plan: Plan, snapshots: readonly Snapshot[], periodId: PeriodId): Snapshot[] {
  const limit = cutoffOf(plan, periodId);
  return snapshots
    .filter((s) => s.planId === plan.id && cutoffOf(plan, s.periodId) < limit)
    .sort((a, b) => (cutoffOf(plan, a.periodId) < cutoffOf(plan, b.periodId) ? -1 : 1));
}

/** The latest report on every row before a period, from what was kept of closed periods; a later period's report takes the place of an earlier one's. */
export function earlierReports(plan: Plan, snapshots: readonly Snapshot[], before: PeriodId): EarlierReports {
  const entries = new Map<string, EarlierEntry>();
  const targets = new Map<string, EarlierTarget>();
  for (const snapshot of snapshotsBefore(plan, snapshots, before)) {
    const periodId = snapshot.periodId as PeriodId;
    for (const { unitId, rowId, status, values, countedThen } of presentSnapshot(plan, snapshot).rows) {
      if (values === undefined && status !== 'excluded') continue;
      const leftOut = status === 'excluded' ? { leftOut: true } : {};
      const counted = countedThen === true ? { countedThen } : {};
      entries.set(`${unitId}\n${rowId}`, {
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
