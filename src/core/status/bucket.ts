import { deriveStatus, timingOfRow, type StatusFacts } from './derive-status';
import type { Timing } from './timing';

/** The part of the official count that stands in the completion rate. */
export type MainBucket = `${'done' | 'open' | 'unreported'}-${Timing}`;
/** The block of ongoing tasks, outside the completion rate. */
export type OngoingBucket = `ongoing-${'done' | 'not-done' | 'nothing' | 'unreported'}`;
/** Where a row stands in the official count; every row stands in exactly one place. */
export type Bucket = MainBucket | OngoingBucket | 'excluded';

/** Where a row stands in the official count. `excluded` says that the office has accepted to leave it out; what a unit only proposes stays in the count. */
export function bucketOf(row: StatusFacts, excluded = false): Bucket {
  if (excluded) return 'excluded';
  return row.kind === 'ongoing' ? ongoingBucket(row) : `${mainGroup(row)}-${timingOfRow(row)}`;
}

/** Whether a place in the count belongs to the ongoing tasks. */
export function isOngoingBucket(bucket: Bucket): bucket is OngoingBucket {
  return bucket.startsWith('ongoing-');
}

/** Whether a place in the count belongs to the completion rate. */
export function isMainBucket(bucket: Bucket): bucket is MainBucket {
  return bucket !== 'excluded' && !isOngoingBucket(bucket);
}

function mainGroup(row: StatusFacts): 'done' | 'open' | 'unreported' {
  const status = deriveStatus(row);
  if (status === 'unreported') return 'unreported';
  return status === 'done-in-time' || status === 'done-late' || status === 'done-undated' ? 'done' : 'open';
}

function ongoingBucket(row: StatusFacts): OngoingBucket {
  switch (deriveStatus(row)) {
    case 'unreported':
      return 'ongoing-unreported';
    case 'done-in-period':
    case 'ongoing':
      return 'ongoing-done';
    case 'nothing-arisen':
      return 'ongoing-nothing';
    default:
      return 'ongoing-not-done';
  }
}
