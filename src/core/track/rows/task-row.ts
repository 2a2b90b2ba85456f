import type { EntryValues } from '../../entry/entry';
import type { Task } from '../../plan/plan';
import type { Occurrence } from '../../status/occurrence';
import type { RowScope } from '../../status/rows-of-period';

/** One row of the sheet `Nhiệm vụ`: an occurrence of a task with its issued texts, what stays from the last period, and what was reported then. */
export interface TaskRow {
  readonly planId: string;
  readonly planName: string;
  readonly task: Task;
  readonly occurrence: Occurrence;
  readonly scope: RowScope;
  /** Whether the row stands in the official count: its task is counted and the unit does not only support it. */
  readonly counted: boolean;
  readonly number: number;
  readonly content: string;
  readonly section: string;
  readonly timeline: string;
  readonly responsible: string;
  readonly product: string;
  readonly values: EntryValues;
  readonly previous: EntryValues | null;
}
