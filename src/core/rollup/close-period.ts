import type { ClosedPeriod } from '../entry/closed-period';
import type { OfficeNotes } from '../entry/office-notes';
import { isCounted, type Receipt } from '../entry/receipt';
import type { Snapshot } from '../entry/snapshot';
import { keptReceipts } from './kept-receipts';
import type { RollUp } from './roll-up';
import { snapshotOf } from './snapshot-of';

/** What two snapshots of a period must have in common to say the same: files, figures, and what every unit answered. */
function saysTheSame(a: Snapshot, b: Snapshot): boolean {
  const said = ({ files, figures, rows, unitTargets }: Snapshot): string =>
    JSON.stringify([
      files.map((f) => f.sha256).sort(),
      figures,
      rows.map(({ unitId, rowId, status, values }) => [unitId, rowId, status, values]),
      unitTargets,
    ]);
  return said(a) === said(b);
}

/**
 * The notes with a period closed as it stands now. A period that was closed before keeps its first closing; where it stands otherwise now, that is kept beside
 * it as its update, in place of an earlier one.
 */
export function withClosedPeriod(notes: OfficeNotes, rollUp: RollUp, by: string): OfficeNotes {
  const { periodId, asOf } = rollUp;
  const snapshot = snapshotOf(rollUp);
  const known = notes.closed.find((c) => c.periodId === periodId);
  if (known === undefined) return { ...notes, closed: [...notes.closed, { periodId, closedOn: asOf, by, snapshot }] };
  if (saysTheSame(known.update?.snapshot ?? known.snapshot, snapshot)) return notes;
  const { closedOn, by: closedBy, snapshot: first } = known;
  const kept: ClosedPeriod = { periodId, closedOn, by: closedBy, snapshot: first };
  const now = saysTheSame(first, snapshot) ? kept : { ...kept, update: { on: asOf, by, snapshot } };
  return { ...notes, closed: notes.closed.map((c) => (c === known ? now : c)) };
}

/**
 * The notes with the receipts of a period as they are now; receipts of other periods stay, also where their file was given by mistake for this one, which they then
 * say, and those of files that are not given this time (`keptReceipts`). Units of which no file came are not noted.
 */
export function withReceipts(notes: OfficeNotes, periodId: string, receipts: readonly Receipt[]): OfficeNotes {
  const place = (r: Receipt): string => `${r.periodId} ${r.sha256}`;
  const elsewhere = new Set(notes.receipts.filter((r) => r.periodId !== periodId).map(place));
  const mistaken = new Map(receipts.flatMap((r) => (r.givenFor?.periodId === periodId ? [[place(r), r.givenFor] as const] : [])));
  const present = receipts.filter((r) => r.sha256 !== '' && !elsewhere.has(place(r)));
  const known = new Set(present.map((r) => r.sha256));
  const others = notes.receipts
    .filter((r) => r.periodId !== periodId && !known.has(r.sha256))
    .map((r): Receipt => {
      const givenFor = mistaken.get(place(r));
      const isNews = givenFor !== undefined && (!isCounted(r) || ![r.file, ...r.otherNames].includes(givenFor.file));
      return isNews ? { ...r, givenFor } : r;
    });
  return { ...notes, receipts: [...others, ...keptReceipts(notes.receipts, periodId, receipts).kept, ...present] };
}
