import type { PlanDocument } from '../plan/plan';
import { unspecifiedTimeline, type Timeline } from '../plan/timeline';
import { readTimeline } from './read-timeline';
import type { TimelineDoubt } from './timeline-reading';

/** A time as a person states it for a task: the plan's timeline, what it waits for, and what of it a person should look at. */
export interface TypedTimeline {
  readonly timeline: Timeline;
  readonly condition: string | null;
  readonly doubts: readonly TimelineDoubt[];
}

/** The most of a typed text that is read; a time never comes near it. */
const LONGEST = 1_000;

/**
 * Reads the words with which a person states a task's time, as a line of the plan would be read; its source is then the office. Blank words state no
 * time; words that are not understood stay as they are, `unspecified`, with a doubt.
 */
export function typedTimeline(words: string, { period, issuedOn }: Pick<PlanDocument, 'period' | 'issuedOn'>): TypedTimeline {
  const text = words.replace(/\s+/gu, ' ').trim().slice(0, LONGEST);
  if (text === '') return { timeline: unspecifiedTimeline, condition: null, doubts: [] };
  const { startYear, endYear, from, to } = period;
  const reading = readTimeline(text, {
    ...{ startYear, endYear, place: 'line' },
    ...(issuedOn === undefined ? {} : { issuedOn }),
    ...(from === undefined || to === undefined ? {} : { from, to }),
  });
  const { raw, kind, items, condition, doubts } = reading;
  return { timeline: { raw, kind, items: [...items], source: 'office' }, condition, doubts };
}
