import type { IsoDate } from '../date/iso-date';
import type { OccurrenceKind } from './occurrence';

/** What one piece of a timeline gives, before it has a task, an id and the marks that all pieces share. */
export interface OccurrenceDraft {
  readonly mark: string;
  readonly kind: OccurrenceKind;
  readonly from: IsoDate | null;
  readonly due: IsoDate | null;
  readonly soft?: boolean;
}

/** The draft of something without a due date, from a day on or from the start. */
export function undated(kind: 'ongoing' | 'undated', mark = '-', from: IsoDate | null = null): OccurrenceDraft {
  return { mark, kind, from, due: null };
}

/** The draft of something due on a day. */
export function dueOn(mark: string, due: IsoDate, from: IsoDate | null): OccurrenceDraft {
  return { mark, kind: 'dated', from, due };
}
