import type { Bucket } from './bucket';
import { assignedIn, doneIn, ongoingIn, openIn, type Counts } from './counts';

/** The figures of an official count, in the order in which reports give them. */
export const COUNT_FIGURES = [
  'assigned',
  'done',
  'done-in-time',
  'done-late',
  'done-undated',
  'open',
  'open-in-time',
  'open-late',
  'open-undated',
  'unreported',
  'excluded',
  'ongoing',
  'ongoing-done',
  'ongoing-not-done',
  'ongoing-nothing',
  'ongoing-unreported',
] as const;
export type CountFigure = (typeof COUNT_FIGURES)[number];

const done: readonly Bucket[] = ['done-in-time', 'done-late', 'done-undated'];
const open: readonly Bucket[] = ['open-in-time', 'open-late', 'open-undated'];
const unreported: readonly Bucket[] = ['unreported-in-time', 'unreported-late', 'unreported-undated'];
const ongoing: readonly Bucket[] = ['ongoing-done', 'ongoing-not-done', 'ongoing-nothing', 'ongoing-unreported'];

/** One figure of a count. */
export function figureOf(counts: Counts, figure: CountFigure): number {
  switch (figure) {
    case 'assigned':
      return assignedIn(counts);
    case 'done':
      return doneIn(counts);
    case 'done-in-time':
      return counts.done['in-time'];
    case 'done-late':
      return counts.done.late;
    case 'done-undated':
      return counts.done.undated;
    case 'open':
      return openIn(counts);
    case 'open-in-time':
      return counts.open['in-time'];
    case 'open-late':
      return counts.open.late;
    case 'open-undated':
      return counts.open.undated;
    case 'unreported':
      return counts.unreported;
    case 'excluded':
      return counts.excluded;
    case 'ongoing':
      return ongoingIn(counts);
    case 'ongoing-done':
      return counts.ongoing.done;
    case 'ongoing-not-done':
      return counts.ongoing.notDone;
    case 'ongoing-nothing':
      return counts.ongoing.nothing;
    case 'ongoing-unreported':
      return counts.ongoing.unreported;
  }
}

/** The places in the count that a figure adds up. */
export function bucketsOfFigure(figure: CountFigure): readonly Bucket[] {
  switch (figure) {
    case 'assigned':
      return [...done, ...open, ...unreported];
    case 'done':
      return done;
    case 'open':
      return open;
    case 'unreported':
      return unreported;
    case 'ongoing':
      return ongoing;
    default:
      return [figure];
  }
}
