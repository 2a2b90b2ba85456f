import type { TaskId, UnitId } from '../plan/ids';
import { isMainBucket, isOngoingBucket, type Bucket } from './bucket';
import { bucketOfAll } from './bucket-of-all';
import { addCounts, countOfOne, zeroCounts, type CountLevel, type Counts } from './counts';
import { coverageOf, type Coverage } from './coverage';

/** One row that is counted: what one unit, on which the task depends, owes on one occurrence of a counted task, and where it stands. */
export interface CountRow {
  readonly taskId: TaskId;
  readonly unitId: UnitId;
  readonly bucket: Bucket;
}

/** The official count at both levels with its coverage. */
export interface OfficialCounts {
  readonly tasks: Counts<'tasks'>;
  readonly turns: Counts<'turns'>;
  readonly coverage: Coverage;
}

/** How far a task of several units has come: "60/65 đơn vị". Units that the office left out are in neither number. */
export interface UnitsDone {
  readonly done: number;
  readonly of: number;
}

/**
 * The official count of rows: lượt giao counts every row, số nhiệm vụ every task once, done when all its units are. The caller gives the rows of counted
 * tasks only, without those of supporting units, and none that are due later. Counts of tasks for several units do not add up to those of all.
 */
export function countsOf(rows: readonly CountRow[]): OfficialCounts {
  const byTask = groupBy(rows, (row) => row.taskId);
  return {
    tasks: sum(
      'tasks',
      [...byTask.values()].flatMap((group) => bucketOfAll(group.map((row) => row.bucket)) ?? []),
    ),
    turns: sum(
      'turns',
      rows.map((row) => row.bucket),
    ),
    coverage: coverageOf(rows),
  };
}

/** How many of the units of one task's rows are done with all their rows, of how many. In ongoing rows, done or nothing arisen in the period. */
export function unitsDone(rows: readonly CountRow[]): UnitsDone {
  const units = [...groupBy(rows, (row) => row.unitId).values()].map((group) => bucketOfAll(group.map((row) => row.bucket)));
  const counted = units.flatMap((bucket) => (bucket === null || bucket === 'excluded' ? [] : [bucket]));
  return { done: counted.filter(isFinished).length, of: counted.length };
}

function isFinished(bucket: Bucket): boolean {
  if (isMainBucket(bucket)) return bucket.startsWith('done-');
  return isOngoingBucket(bucket) && (bucket === 'ongoing-done' || bucket === 'ongoing-nothing');
}

function sum<L extends CountLevel>(level: L, buckets: readonly Bucket[]): Counts<L> {
  return buckets.map((bucket) => countOfOne(level, bucket)).reduce(addCounts<L>, zeroCounts(level));
}

function groupBy<T, K>(items: readonly T[], key: (item: T) => K): ReadonlyMap<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
}
