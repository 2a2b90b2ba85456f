import type { ClosedPeriod } from '../entry/closed-period';
import type { OfficeNotes } from '../entry/office-notes';
import type { Receipt } from '../entry/receipt';
import type { RollUp } from './roll-up';
import { snapshotOf } from './snapshot-of';

/** The notes with a period closed as it stands now; a period that was closed before keeps its first closing, which later runs are compared with. */
export function withClosedPeriod(notes: OfficeNotes, rollUp: RollUp, by: string): OfficeNotes {
  if (notes.closed.some((c) => c.periodId === rollUp.periodId)) return notes;
  const closed: ClosedPeriod = { periodId: rollUp.periodId, closedOn: rollUp.asOf, by, snapshot: snapshotOf(rollUp) };
  return { ...notes, closed: [...notes.closed, closed] };
}

/** The notes with the receipts of a period as they are now; receipts of other periods stay. Units of which no file came are not noted. */
export function withReceipts(notes: OfficeNotes, periodId: string, receipts: readonly Receipt[]): OfficeNotes {
  const present = receipts.filter((r) => r.sha256 !== '');
  const known = new Set(present.map((r) => r.sha256));
  const others = notes.receipts.filter((r) => r.periodId !== periodId && !known.has(r.sha256));
  const gone = notes.receipts.filter(
    (r) => r.periodId === periodId && !known.has(r.sha256) && (r.setAside === true || r.unitConfirmed === true),
  );
  return { ...notes, receipts: [...others, ...gone, ...present] };
}
