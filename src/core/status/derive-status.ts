import type { OccurrenceKind } from './occurrence';
import { statedProgress, type Progress } from './progress';
import { timingOf, type Timing } from './timing';

/** What is shown for a row; its words are in `labels.ts`. */
export type DerivedStatus =
  | 'unreported'
  | `done-${Timing}`
  | `in-progress-${Timing}`
  | 'not-due'
  | 'not-started'
  | 'not-started-late'
  | 'paused'
  | 'waiting'
  | 'not-applicable'
  | 'nothing-arisen'
  | 'not-ours'
  | 'ongoing'
  | 'done-in-period'
  | 'not-in-period';

/** What is known of a row. Dates are ISO; `cutoff` is the last day of the period's data, `previous` what stood in the row a period before. */
export interface StatusFacts {
  readonly kind: OccurrenceKind;
  readonly due: string | null;
  readonly from?: string | null | undefined;
  readonly cutoff: string;
  readonly progress?: Progress | undefined;
  readonly finishedOn?: string | null | undefined;
  readonly previous?: Progress | undefined;
}

/**
 * The status of a row: people choose the progress, the timing follows from the due date. A finish day on the due day is on time, a cut-off on it
 * within time. Something done without a finish day is judged by the cut-off, the latest day on which it can have been finished. Ongoing rows
 * have no timing; the two answers meant for them count in other rows as in progress and not started. Source: Quyết định 42/2014/QĐ-TTg.
 */
export function deriveStatus(row: StatusFacts): DerivedStatus {
  if (row.progress === undefined) return 'unreported';
  const ongoing = row.kind === 'ongoing';
  const stated = statedProgress(row.progress, row.previous);
  switch (stated) {
    case 'done':
      return ongoing ? 'done-in-period' : `done-${timingOfRow(row)}`;
    case 'done-in-period':
      return ongoing ? 'done-in-period' : `in-progress-${timingOfRow(row)}`;
    case 'in-progress':
      return ongoing ? 'ongoing' : `in-progress-${timingOfRow(row)}`;
    case 'not-started':
    case 'not-in-period':
      return ongoing ? 'not-in-period' : notStarted(row);
    case 'paused':
    case 'waiting':
    case 'not-applicable':
    case 'nothing-arisen':
    case 'not-ours':
      return stated;
  }
}

/** How a row stands to its due date: a finished one by its finish day, any other by the cut-off. Ongoing rows are undated. */
export function timingOfRow(row: StatusFacts): Timing {
  if (row.kind === 'ongoing') return 'undated';
  const done = row.progress !== undefined && statedProgress(row.progress, row.previous) === 'done';
  return timingOf(done ? (row.finishedOn ?? row.cutoff) : row.cutoff, row.due);
}

function notStarted(row: StatusFacts): DerivedStatus {
  if (timingOf(row.cutoff, row.due) === 'late') return 'not-started-late';
  return (row.from ?? '') > row.cutoff ? 'not-due' : 'not-started';
}
