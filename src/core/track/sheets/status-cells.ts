import { bucketFormula, taskBucketFormula } from '../../status/bucket-formula';
import { bucketOf } from '../../status/bucket';
import { deriveStatus, type StatusFacts } from '../../status/derive-status';
import { bucketWords, statusWords } from '../../status/labels';
import { statusFormula } from '../../status/status-formula';
import type { TaskRow } from '../rows/task-row';

/** Addresses of the fields of one row, by field id, the cut-off cell, and the ranges of a field over the whole table. */
export interface RowAddresses {
  readonly cell: (field: string) => string;
  readonly range: (field: string) => string;
  readonly cutoff: string;
}

/** What the status of a row depends on. */
export function statusFacts(row: TaskRow, cutoff: string): StatusFacts {
  return {
    kind: row.occurrence.kind,
    due: row.occurrence.due,
    from: row.occurrence.from,
    cutoff,
    progress: row.values.progress,
    finishedOn: row.values.finishedOn,
    previous: row.previous?.progress,
  };
}

/** The status of a row in words, as its formula gives them. */
export function statusOf(row: TaskRow, cutoff: string): string {
  return statusWords[deriveStatus(statusFacts(row, cutoff))].vi;
}

/** The formula of a row's status. */
export function statusFormulaAt(at: RowAddresses): string {
  return statusFormula({
    progress: at.cell('progress'),
    finished: at.cell('finishedOn'),
    due: at.cell('due'),
    cutoff: at.cutoff,
    kind: at.cell('kind'),
    from: at.cell('from'),
    previous: at.cell('previousProgress'),
  });
}

/** Where a row stands in the official count, in words, as its formula gives them; empty where it is not counted. */
export function bucketAt(row: TaskRow, cutoff: string): string {
  return row.counted && row.scope !== 'later' ? bucketWords[bucketOf(statusFacts(row, cutoff))].vi : '';
}

/** The formula of a row's place in the count. */
export function bucketFormulaAt(at: RowAddresses): string {
  return bucketFormula({
    status: at.cell('status'),
    due: at.cell('due'),
    cutoff: at.cutoff,
    kind: at.cell('kind'),
    uncounted: `OR(${at.cell('scope')}="later",${at.cell('counted')}="no")`,
  });
}

/** The formula that shows on the first row of a task where the task as a whole stands. */
export function taskBucketFormulaAt(at: RowAddresses): string {
  return taskBucketFormula({ task: at.cell('task'), tasks: at.range('task'), buckets: at.range('bucket') });
}
