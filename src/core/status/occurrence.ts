import type { IsoDate } from '../date/iso-date';
import type { TaskId } from '../plan/ids';
import type { TimelineKind } from '../plan/timeline';
import type { Arrival } from './awaited';

/** The id of one due date of a task: the task's id, '/', and the due period's id or date, or '-' where it has none; `.2` tells apart a second equal one. */
export type OccurrenceId = string & { readonly __brand: 'OccurrenceId' };

/** Whether a row has a due date, is answered period by period (thường xuyên), or has neither. */
export type OccurrenceKind = 'dated' | 'ongoing' | 'undated';

/** A due date that the office set itself (hạn theo dõi), an ISO date, and why. */
export interface OwnDue {
  readonly due: IsoDate;
  readonly reason: string;
}

/** One due date (mốc) of a task, or the task as answered per period where it has none. */
export interface Occurrence {
  readonly id: OccurrenceId;
  readonly taskId: TaskId;
  readonly kind: OccurrenceKind;
  /** The kind of the piece of timeline it comes from. */
  readonly item: TimelineKind;
  /** The period, date or years that it stands for, as in its id: `2026-Q2`, `2026-04-30`, `2026-2030`, `-`. */
  readonly mark: string;
  /** The day by which the row is judged: the office's own where set, otherwise the plan's. */
  readonly due: IsoDate | null;
  /** The due day that follows from the plan alone. */
  readonly planDue: IsoDate | null;
  readonly ownDue: OwnDue | null;
  /** The document that it waited for, once that has come. */
  readonly arrival: Arrival | null;
  /** The first day on which it can be worked on; null: from the start. */
  readonly from: IsoDate | null;
  /** The milestone's or trigger's own words: trình, ban hành, sơ kết; khi có văn bản của Trung ương. */
  readonly label: string | null;
  /** The plan is not firm: dự kiến, phấn đấu, đầu năm, cuối tháng. */
  readonly soft: boolean;
  /** The plan says "trước …". */
  readonly before: boolean;
  /** How many times within the cycle the plan asks for: exactly, or at least. */
  readonly times: { readonly count: number; readonly atLeast: boolean } | null;
}

/** The id of the nth (from 1) occurrence of a task with the same mark. */
export function occurrenceId(task: TaskId, mark: string, n = 1): OccurrenceId {
  return `${task}/${mark}${n === 1 ? '' : `.${n}`}` as OccurrenceId;
}

/** The task to which an occurrence id belongs. */
export function taskOfOccurrence(id: OccurrenceId): TaskId {
  return id.slice(0, id.indexOf('/')) as TaskId;
}
