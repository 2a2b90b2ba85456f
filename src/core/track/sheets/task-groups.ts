import type { Bucket } from '../../status/bucket';
import { bucketOf } from '../../status/bucket';
import { bucketOfAll } from '../../status/bucket-of-all';
import { bucketWords } from '../../status/labels';
import type { TaskRow } from '../rows/task-row';
import { statusFacts } from './status-cells';

/** What stands in a row for its task as a whole, in words; `alone` where the task has no other row, so that the row's own place is the task's. */
export interface TaskGroup {
  readonly words: string;
  readonly alone: boolean;
}

/** What stands in each row for its task as a whole: on the task's first row its place in the count, on its other rows nothing. */
export function taskGroups(rows: readonly TaskRow[], cutoff: string): TaskGroup[] {
  const key = (row: TaskRow) => `${row.planId}/${row.task.id}`;
  const buckets = new Map<string, Bucket[]>();
  const count = new Map<string, number>();
  for (const row of rows) {
    count.set(key(row), (count.get(key(row)) ?? 0) + 1);
    const counted = row.counted && row.scope !== 'later' ? [bucketOf(statusFacts(row, cutoff))] : [];
    buckets.set(key(row), [...(buckets.get(key(row)) ?? []), ...counted]);
  }
  const seen = new Set<string>();
  return rows.map((row) => {
    const alone = count.get(key(row)) === 1;
    if (seen.has(key(row))) return { words: '', alone };
    seen.add(key(row));
    const whole = bucketOfAll(buckets.get(key(row)) ?? []);
    return { words: whole === null ? '' : bucketWords[whole].vi, alone };
  });
}
