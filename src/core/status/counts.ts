import type { Bucket } from './bucket';
import type { Timing } from './timing';

/** What is counted, never mixed: tasks (số nhiệm vụ), or occurrences × units (lượt giao). */
export type CountLevel = 'tasks' | 'turns';

/** A number for each timing. */
export type ByTiming = Readonly<Record<Timing, number>>;

/**
 * An official count of one level. Assigned (giao) = done + open + unreported; `excluded` and the block of ongoing tasks stand beside it. In `done`, `in-time`
 * is đúng hạn and `late` quá hạn. Whole numbers from 0.
 */
export interface Counts<L extends CountLevel = CountLevel> {
  readonly level: L;
  readonly done: ByTiming;
  readonly open: ByTiming;
  readonly unreported: number;
  readonly excluded: number;
  readonly ongoing: { readonly done: number; readonly notDone: number; readonly nothing: number; readonly unreported: number };
}

/** The count of nothing at all; `addCounts` leaves anything unchanged by it. */
export function zeroCounts<L extends CountLevel>(level: L): Counts<L> {
  const none: ByTiming = { 'in-time': 0, late: 0, undated: 0 };
  return { level, done: none, open: none, unreported: 0, excluded: 0, ongoing: { done: 0, notDone: 0, nothing: 0, unreported: 0 } };
}

/** Two counts of the same level as one. Associative and commutative. Counts of tasks may be added only where no task stands in both. */
export function addCounts<L extends CountLevel>(a: Counts<L>, b: Counts<L>): Counts<L> {
  return {
    level: a.level,
    done: addByTiming(a.done, b.done),
    open: addByTiming(a.open, b.open),
    unreported: a.unreported + b.unreported,
    excluded: a.excluded + b.excluded,
    ongoing: {
      done: a.ongoing.done + b.ongoing.done,
      notDone: a.ongoing.notDone + b.ongoing.notDone,
      nothing: a.ongoing.nothing + b.ongoing.nothing,
      unreported: a.ongoing.unreported + b.ongoing.unreported,
    },
  };
}

/** The count of a single thing that stands at one place. */
export function countOfOne<L extends CountLevel>(level: L, bucket: Bucket): Counts<L> {
  const zero = zeroCounts(level);
  switch (bucket) {
    case 'done-in-time':
      return { ...zero, done: { ...zero.done, 'in-time': 1 } };
    case 'done-late':
      return { ...zero, done: { ...zero.done, late: 1 } };
    case 'done-undated':
      return { ...zero, done: { ...zero.done, undated: 1 } };
    case 'open-in-time':
      return { ...zero, open: { ...zero.open, 'in-time': 1 } };
    case 'open-late':
      return { ...zero, open: { ...zero.open, late: 1 } };
    case 'open-undated':
      return { ...zero, open: { ...zero.open, undated: 1 } };
    case 'unreported-in-time':
    case 'unreported-late':
    case 'unreported-undated':
      return { ...zero, unreported: 1 };
    case 'excluded':
      return { ...zero, excluded: 1 };
    case 'ongoing-done':
      return { ...zero, ongoing: { ...zero.ongoing, done: 1 } };
    case 'ongoing-not-done':
      return { ...zero, ongoing: { ...zero.ongoing, notDone: 1 } };
    case 'ongoing-nothing':
      return { ...zero, ongoing: { ...zero.ongoing, nothing: 1 } };
    case 'ongoing-unreported':
      return { ...zero, ongoing: { ...zero.ongoing, unreported: 1 } };
  }
}

/** All that is done, whatever its timing. */
export function doneIn(counts: Counts): number {
  return sumOfTimings(counts.done);
}

/** All that is reported and not done. */
export function openIn(counts: Counts): number {
  return sumOfTimings(counts.open);
}

/** All that is assigned (giao): done, open and unreported. Excluded and ongoing ones are not among them. */
export function assignedIn(counts: Counts): number {
  return doneIn(counts) + openIn(counts) + counts.unreported;
}

/** All ongoing ones, outside the completion rate. */
export function ongoingIn(counts: Counts): number {
  const { done, notDone, nothing, unreported } = counts.ongoing;
  return done + notDone + nothing + unreported;
}

/** The share of the assigned that is done, 0 to 1; null where nothing is assigned. */
export function completionRate(counts: Counts): number | null {
  const assigned = assignedIn(counts);
  return assigned === 0 ? null : doneIn(counts) / assigned;
}

function sumOfTimings(by: ByTiming): number {
  return by['in-time'] + by.late + by.undated;
}

function addByTiming(a: ByTiming, b: ByTiming): ByTiming {
  return { 'in-time': a['in-time'] + b['in-time'], late: a.late + b.late, undated: a.undated + b.undated };
}
