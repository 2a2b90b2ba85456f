import type { TaskId, TargetId, UnitId } from '../plan/ids';

/** What a person chooses for a row. The last two belong to ongoing tasks; the three before are proposals to leave the count, and need a reason. */
export const PROGRESS = [
  'not-started',
  'in-progress',
  'done',
  'paused',
  'waiting',
  'not-applicable',
  'nothing-arisen',
  'done-in-period',
  'not-in-period',
  'not-ours',
  'unchanged',
] as const;
export type Progress = (typeof PROGRESS)[number];

/** The id of one due date of a task: the task's id, '/', and the due period's id or date, or '-' where it has none. */
export type OccurrenceId = string & { readonly __brand: 'OccurrenceId' };

/** The id of a reporting period: 2026-W20 · 2026-05 · 2026-Q2 · 2026-H1 · 2026-9M · 2026 · plan. */
export type PeriodId = string & { readonly __brand: 'PeriodId' };

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
