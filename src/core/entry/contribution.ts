import type { Entry, TargetEntry } from './entry';
import type { Receipt } from './receipt';

/** A row that a unit added itself, without an id: proposed as a new task, never merged into the counts. */
export interface ProposedTask {
  readonly text: string;
  readonly file: string;
  readonly sha256: string;
  readonly sheet: string;
  readonly row: number;
}

/** What one returned file brings: its receipt and its answers. Blank rows are left out; they are "chưa báo cáo". */
export interface Contribution {
  readonly receipt: Receipt;
  readonly entries: readonly Entry[];
  readonly targets: readonly TargetEntry[];
  readonly proposed: readonly ProposedTask[];
}
