import type { Bucket } from '../../status/bucket';
import { bucketOf } from '../../status/bucket';
import { bucketOfAll } from '../../status/bucket-of-all';
import { bucketWords } from '../../status/labels';
import type { TaskRow } from '../rows/task-row';
import { statusFacts } from './status-cells';

/** What stands in each row for its task as a whole: on the task's first row its place in the count, on its other rows nothing. */
export function taskGroups(rows: readonly TaskRow[], cutoff: string): string[] {
  const key = (row: TaskRow) => `${row.planId}/${row.task.id}`;
  const buckets = new Map<string, Bucket[]>();
  for (const row of rows) {
    const counted = row.counted && row.scope !== 'later' ? [bucketOf(statusFacts(row, cutoff))] : [];
    buckets.set(key(row), [...(buckets.get(key(row)) ?? []), ...counted]);
  }
  const seen = new Set<string>();
  return rows.map((row) => {
    if (seen.has(key(row))) return '';
    seen.add(key(row));
    const whole = bucketOfAll(buckets.get(key(row)) ?? []);
    return whole === null ? '' : bucketWords[whole].vi;
  });
}
