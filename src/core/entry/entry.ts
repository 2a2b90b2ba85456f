import type { PeriodId } from '../date/period';
import type { TaskId, TargetId, UnitId } from '../plan/ids';
import type { OccurrenceId } from '../status/occurrence';
import type { Progress } from '../status/progress';

export { PROGRESS, type Progress } from '../status/progress';
export type { OccurrenceId } from '../status/occurrence';
export type { PeriodId } from '../date/period';

/** What one unit entered in one row, after repair. Dates are ISO; percent is 0–100; absent means left blank. */
export interface EntryValues {
  readonly progress?: Progress;
  readonly result?: string;
  readonly percent?: number;
  readonly startedOn?: string;
  readonly finishedOn?: string;
  readonly documentNumber?: string;
  readonly documentDate?: string;
  readonly difficulty?: string;
  readonly proposal?: string;
  readonly reason?: string;
  readonly note?: string;
}

/** The name of a value of an entry. */
export type EntryField = keyof EntryValues;

/** Where an entry stands: file name (never a path), SHA-256 of the file's bytes, sheet, row from 1. */
export interface EntryOrigin {
  readonly file: string;
  readonly sha256: string;
  readonly sheet: string;
  readonly row: number;
}

/** What one unit reports on one occurrence in one period; `cells` says in which cell each value stands. */
export interface Entry {
  readonly unitId: UnitId;
  readonly taskId: TaskId;
  readonly occurrenceId: OccurrenceId;
  readonly periodId: PeriodId;
  readonly planVersion: number;
  readonly values: EntryValues;
  readonly cells: Readonly<Partial<Record<EntryField, string>>>;
  /** Fields in which the unit said that there is nothing to report ("Không", "-"); they hold no value. */
  readonly nothing?: readonly EntryField[];
  readonly origin: EntryOrigin;
}

/** What one unit reports on one target in one period. The four figures are different things and are never derived from each other. */
export interface TargetEntry {
  readonly unitId: UnitId;
  readonly targetId: TargetId;
  readonly periodId: PeriodId;
  readonly planVersion: number;
  readonly values: {
    readonly inPeriod?: number;
    readonly sinceYear?: number;
    readonly sincePlan?: number;
    readonly estimated?: number;
    readonly base?: number;
    readonly reached?: boolean;
    readonly document?: string;
    readonly note?: string;
  };
  readonly cells: Readonly<Record<string, string>>;
  readonly origin: EntryOrigin;
}
