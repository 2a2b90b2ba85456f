import type { Section } from '../plan/plan';
import type { Timeline } from '../plan/timeline';
import type { Attribute } from './attribute-label';

/** Where a stated time stands outside a task's text. */
export type TimeSource = Exclude<NonNullable<Timeline['source']>, 'inline' | 'office'>;

/** A section before it has its id; `parent` is an index into the sections. */
export interface SectionDraft {
  readonly number: string;
  readonly title: string | null;
  readonly parent: number | null;
  readonly role: Section['role'];
  readonly text: string[];
  readonly line: number;
  /** Its items are aims (mục tiêu, chỉ tiêu), and what has to be reached is their figures. */
  readonly aims: boolean;
}

/** A stated time as it stands outside a task's text, and where. */
export interface StatedTime {
  readonly line: string;
  readonly source: TimeSource;
  /** The head of its column asks for the day on which the task is done. */
  readonly due?: boolean;
  readonly firstLine: number;
}

/** A task before its text has been read: where it stands, its words, and what the lines and columns around it say of it. */
export interface TaskDraft {
  readonly section: number | null;
  readonly parent: number | null;
  readonly role: 'work' | 'arrangement';
  readonly label: string;
  readonly text: string;
  readonly source: string;
  readonly footnotes: readonly string[];
  readonly firstLine: number;
  readonly lastLine: number;
  readonly page?: number;
  /** A row of a table. */
  readonly tabled: boolean;
  /** The task of the text that this row tells once more. */
  sameAs: number | null;
  readonly attributes: Attribute[];
  /** Figures to be reached that stand in columns of a table, with their unit of measure. */
  readonly figures: readonly string[];
  time: StatedTime | null;
  /** The time line of the next item, which may be meant for this one too. */
  neighbourTime: string | null;
}
