import type { TimelineItem, TimelineKind } from '../plan/timeline';

/** What has to be known to read a time: the plan's years, its ISO dates and day of issue where known, and where the text stands. */
export interface TimelineContext {
  readonly startYear: number;
  readonly endYear: number;
  readonly issuedOn?: string;
  /** First and last day of the plan; a plan of one quarter or month gives "trong quý" and "trong tháng" their meaning. */
  readonly from?: string;
  readonly to?: string;
  /** The head of the column asks for the day on which the task is done: "Thời hạn", "Thời gian hoàn thành". */
  readonly due?: boolean;
  /** A line or column of its own, a bracket at an item's end, or running prose, where vague words are no time. */
  readonly place: 'line' | 'column' | 'bracket' | 'prose';
}

/**
 * Why a person should look at a reading: no year stands there and the plan has several · a vague part of a year · a bare "định kỳ" · words that may only name
 * the object · only a minor part of a long item has a time · outside the plan's years · no such day · nothing understood · stands elsewhere.
 */
export type TimelineDoubtKind =
  | 'year-assumed'
  | 'part-of-year'
  | 'unknown-cycle'
  | 'names-object'
  | 'minor-part'
  | 'outside-plan'
  | 'no-such-date'
  | 'not-understood'
  | 'stands-elsewhere';

/** One thing a person should look at, with the words of the text that it is about. */
export interface TimelineDoubt {
  readonly kind: TimelineDoubtKind;
  readonly words: string;
}

/** What was read: the kind and items of `core/plan/timeline`, the words they come from, and what stays open. */
export interface TimelineReading {
  readonly kind: TimelineKind;
  readonly items: readonly TimelineItem[];
  /** The words of the time, several pieces joined by ' | ', or null where there is none. */
  readonly raw: string | null;
  /** The words of the event that has to happen first (khi có …, sau …, nếu …, theo văn bản của …), or null. */
  readonly condition: string | null;
  /** Words of a line that were not understood; empty in prose. */
  readonly unread: string;
  readonly doubts: readonly TimelineDoubt[];
  /** Where the time is to be found instead: "theo mốc nêu tại từng mục" or "như trên". */
  readonly refersTo?: 'own-items' | 'row-above';
}

/** The reading of a text in which no time is stated. */
export const noTimeline: TimelineReading = { kind: 'unspecified', items: [], raw: null, condition: null, unread: '', doubts: [] };
