import type { Snapshot } from '../entry/snapshot';
import { isOfOtherVersion } from '../rollup/plan-of-period';
import type { ReportInput } from './report-context';

/**
 * The snapshots at hand, of each period first the one by which it is shown: what files that came after its closing made of it, then what was given to compare
 * with, then what it was closed with. What was counted by another version of the plan than the period was closed on is none of these.
 */
export function standingFirst({ closed, compared }: Pick<ReportInput, 'closed' | 'compared'>): Snapshot[] {
  const all = [...closed.flatMap((c) => c.update?.snapshot ?? []), ...compared, ...closed.map((c) => c.snapshot)];
  return all.filter((snapshot) => !isOfOtherVersion(closed, snapshot));
}

/** Whether a snapshot is the update of a closed period. */
export function isUpdate(closed: ReportInput['closed'], snapshot: Snapshot): boolean {
  const update = closed.find((c) => c.periodId === snapshot.periodId)?.update;
  return update !== undefined && JSON.stringify(update.snapshot) === JSON.stringify(snapshot);
}
