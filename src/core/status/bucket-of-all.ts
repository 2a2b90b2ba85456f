import { isMainBucket, isOngoingBucket, type Bucket, type MainBucket, type OngoingBucket } from './bucket';
import type { Timing } from './timing';

/**
 * Where a task stands as a whole, from where its rows stand (a row for each occurrence and unit; for a parent, the rows of its sub-tasks). It is done when
 * every row is, and late when any of them was; unreported when no row is reported; otherwise open, and late when any row that is not done is. Rows
 * that the office left out do not count unless there are no others, ongoing ones only where there are no dated ones: these are not done where some row
 * says so, else unreported where some row is missing, else done unless nothing arose in any. Null for no rows at all.
 */
export function bucketOfAll(rows: readonly Bucket[]): Bucket | null {
  const main = rows.filter(isMainBucket);
  if (main.length > 0) return mainOfAll(main);
  const ongoing = rows.filter(isOngoingBucket);
  if (ongoing.length > 0) return ongoingOfAll(ongoing);
  return rows.length > 0 ? 'excluded' : null;
}

function mainOfAll(rows: readonly MainBucket[]): MainBucket {
  const unfinished = rows.filter((bucket) => !bucket.startsWith('done-'));
  if (unfinished.length === 0) return `done-${timingOfAll(rows)}`;
  const unreported = rows.every((bucket) => bucket.startsWith('unreported-'));
  return `${unreported ? 'unreported' : 'open'}-${timingOfAll(unfinished)}`;
}

function timingOfAll(rows: readonly MainBucket[]): Timing {
  if (rows.some((bucket) => bucket.endsWith('-late'))) return 'late';
  return rows.some((bucket) => bucket.endsWith('-in-time')) ? 'in-time' : 'undated';
}

function ongoingOfAll(rows: readonly OngoingBucket[]): OngoingBucket {
  const some = (wanted: OngoingBucket) => rows.includes(wanted);
  if (some('ongoing-not-done')) return 'ongoing-not-done';
  if (some('ongoing-unreported')) return 'ongoing-unreported';
  return some('ongoing-done') ? 'ongoing-done' : 'ongoing-nothing';
}
