/** What stands before a time and colours it: trước (before) · chậm nhất (latest) · đến (until) · từ (from) · sau (after) · trong, vào (within) · hoàn thành, xong (done) · dự kiến, phấn đấu (soft). */
export type TimelineLead = 'before' | 'latest' | 'until' | 'from' | 'after' | 'within' | 'done' | 'soft';
export type TimelinePart = 'start' | 'middle' | 'end';

/** A day, month, quarter, half or year as written; what is not written is null. */
export interface TimelinePoint {
  readonly year: number | null;
  readonly half?: number;
  readonly quarter?: number;
  readonly month?: number;
  readonly day?: number;
  /** The first nine months of the year. */
  readonly nine?: true;
  /** The quarter or month that the plan itself is for: "trong quý". */
  readonly own?: 'quarter' | 'month';
}

/** One cycle of a recurrence: every `interval` of a unit, `count` times or at least `min` times in it, at the end of `month`. */
export interface TimelineCycle {
  readonly every: 'week' | 'month' | 'quarter' | 'half-year' | 'year' | 'unknown';
  readonly interval?: number;
  readonly count?: number;
  readonly min?: number;
  readonly month?: number;
}

interface Common {
  readonly start: number;
  readonly end: number;
  readonly lead: readonly TimelineLead[];
}

/** A list of points of one kind, in one part or week of them, perhaps every week, month or year (`cycle`; the days of a week count from Monday, 1); `bare` where no word says that it is a time. */
export interface PointsNode extends Common {
  readonly node: 'points';
  readonly points: readonly TimelinePoint[];
  readonly part: TimelinePart | null;
  readonly week: number | null;
  readonly cycle: 'week' | 'month' | 'quarter' | 'half-year' | 'year' | null;
  readonly bare: boolean;
}

/** From one point to another; `open` goes on, `now` is the day of issue. `name`: the word that makes it a period's name (giai đoạn, nhiệm kỳ, năm học, học kỳ). */
export interface RangeNode extends Common {
  readonly node: 'range';
  readonly from: TimelinePoint | 'now' | null;
  readonly to: TimelinePoint | 'open' | null;
  readonly cycle: 'year' | null;
  readonly name: 'stage' | 'term' | 'school-year' | 'semester-1' | 'semester-2' | 'each-semester' | null;
  /** A part of a school year or semester: "đầu năm học", "giữa học kỳ I". */
  readonly part: TimelinePart | null;
  readonly bare: boolean;
}

export interface RecurringNode extends Common {
  readonly node: 'recurring';
  readonly cycles: readonly TimelineCycle[];
  /** "từng": for each, rather than every. */
  readonly each?: boolean;
  /** "theo tháng": what is made or done may be divided by months, rather than made every month. */
  readonly by?: boolean;
  readonly bare: boolean;
}

export interface OngoingNode extends Common {
  readonly node: 'ongoing';
  readonly bare: boolean;
}

/** Days after something: `anchor` is where the words of that something stand, or null. */
export interface AfterNode extends Common {
  readonly node: 'after';
  readonly days: number;
  readonly working: boolean;
  readonly anchor: { readonly start: number; readonly end: number } | null;
}

/** Something that has to happen first. `own`: where its own words stand, without "thực hiện". `date`: the day in brackets behind an occasion. */
export interface TriggerNode extends Common {
  readonly node: 'trigger';
  readonly form: 'when' | 'per' | 'per-rule' | 'own-plan' | 'occasion' | 'ad-hoc' | 'timely';
  readonly own: { readonly start: number; readonly end: number };
  readonly date: TimelinePoint | null;
}

/** Words that point elsewhere: to the item's own parts, or to the row above. */
export interface ReferenceNode extends Common {
  readonly node: 'reference';
  readonly to: 'own-items' | 'row-above';
}

/** Figures and words that look like a time and are none: ages, anniversaries, days of entry into force, "05 năm thực hiện". */
export interface TrapNode extends Common {
  readonly node: 'trap';
}

/** What the grammar of timelines finds in a folded text; places are in the folded text. */
export type TimelineNode = PointsNode | RangeNode | RecurringNode | OngoingNode | AfterNode | TriggerNode | ReferenceNode | TrapNode;
