import { parsePeriod } from '../date/period';
import { dataWindow } from '../date/data-window';
import { periodSpan } from '../date/period-span';
import type { EntryValues, OccurrenceId } from '../entry/entry';
import type { Snapshot } from '../entry/snapshot';
import type { Plan, Task } from '../plan/plan';
import { bucketOf } from '../status/bucket';
import { taskOfOccurrence, type Occurrence } from '../status/occurrence';
import { occurrencesOfTask } from '../status/occurrences';
import { countedTasks, leafTasks } from '../status/tasks-of-plan';
import { resolveAssignments } from '../track/assignment/resolve-assignments';
import { presentSnapshot, type PresentRow, type PresentSnapshot } from './present-snapshot';

/** Where a row with a status stands, as far as its status alone says. */
function placeByStatus(status: string): string {
  return status.replace(/^in-progress-/, 'open-').replace(/^not-started-late$/, 'open-late');
}

/** Makes the finder of where a row of a snapshot that does not tell it stood in the official count. */
function placesBy(plan: Plan, { periodId }: Pick<Snapshot, 'periodId'>): (row: PresentRow) => string {
  const period = parsePeriod(periodId);
  if (period === null) return (row) => placeByStatus(row.status);
  const cutoff = dataWindow(period, plan.settings, plan.document.period).last;
  const { last } = periodSpan(period, plan.document.period);
  const tasks = new Map(leafTasks(plan.tasks).map((t) => [t.id, t]));
  const counted = new Set(countedTasks(plan).map((t) => t.id));
  let supporting: ReadonlySet<string> | null = null;
  const supports = (taskId: string, unitId: string): boolean => {
    supporting ??= new Set(
      resolveAssignments(plan, cutoff).flatMap((a) =>
        a.reporters.flatMap((r) => (r.part === 'support' ? [`${a.taskId} ${r.unitId}`] : [])),
      ),
    );
    return supporting.has(`${taskId} ${unitId}`);
  };
  const occurrences = new Map<string, readonly Occurrence[]>();
  const occurrencesOf = (task: Task): readonly Occurrence[] => {
    const known = occurrences.get(task.id) ?? occurrencesOfTask(task, plan);
    occurrences.set(task.id, known);
    return known;
  };
  return ({ rowId, unitId, status, values, countedThen }) => {
    if (countedThen !== undefined) return countedThen ? placeByStatus(status) : '';
    const task = tasks.get(taskOfOccurrence(rowId as OccurrenceId));
    if (task === undefined) return placeByStatus(status);
    if (!counted.has(task.id) || supports(task.id, unitId)) return '';
    const occurrence = occurrencesOf(task).find((o) => o.id === rowId);
    if (occurrence === undefined) return placeByStatus(status);
    const { kind, due, from } = occurrence;
    if ((due ?? from ?? '') > last) return '';
    const { progress, finishedOn } = (values ?? {}) as EntryValues;
    return bucketOf({ kind, due, from, cutoff, progress, finishedOn }, status === 'excluded');
  };
}

/** A row with its place in the official count, '' outside it. */
export interface PlacedRow extends PresentRow {
  readonly bucket: string;
}

/** A snapshot to compare with: rows carry present ids and their places in the official count. */
export interface PlacedSnapshot extends PresentSnapshot {
  readonly rows: readonly PlacedRow[];
}

/**
 * What was kept of a period under present ids, each row with its place in the count. Where the snapshot does not tell it, it follows from what was reported and from
 * the plan; a row of which the plan no longer tells is taken as counted and stands by its status.
 */
export function placedSnapshot(plan: Plan, snapshot: Snapshot): PlacedSnapshot {
  const present = presentSnapshot(plan, snapshot);
  const placeOf = placesBy(plan, snapshot);
  return { ...present, rows: present.rows.map((row) => ({ ...row, bucket: row.bucket ?? placeOf(row) })) };
}
