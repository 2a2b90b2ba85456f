import type { OfficeNotes } from '../core/entry/office-notes';
import type { Receipt } from '../core/entry/receipt';
import type { Unit } from '../core/plan/unit';

/** What a person says of files that came: left out or not, whose they are, on which day (ISO) they came. */
export type ReceiptDecision =
  | { readonly kind: 'set-aside'; readonly aside: boolean }
  | { readonly kind: 'unit'; readonly unit: Pick<Unit, 'id' | 'name'> }
  | { readonly kind: 'arrived'; readonly date: string };

function decided(receipt: Receipt, decision: ReceiptDecision): Receipt {
  switch (decision.kind) {
    case 'set-aside':
      return { ...receipt, setAside: decision.aside };
    case 'unit':
      return { ...receipt, unitId: decision.unit.id, unitName: decision.unit.name, unitConfirmed: true };
    case 'arrived':
      return { ...receipt, receivedOn: { date: decision.date, how: 'told', confirmed: true } };
  }
}

/** The notes with a decision on files, by their SHA-256. The next roll-up goes by it, and by the same bytes in every later one. */
export function decideReceipts(notes: OfficeNotes, files: readonly string[], decision: ReceiptDecision): OfficeNotes {
  const meant = new Set(files);
  return { ...notes, receipts: notes.receipts.map((receipt) => (meant.has(receipt.sha256) ? decided(receipt, decision) : receipt)) };
}

/** The notes with the guessed days of files taken as true; files of which no day is guessed stay as they are. */
export function confirmArrivals(notes: OfficeNotes, files: readonly string[]): OfficeNotes {
  const meant = new Set(files);
  const receipts = notes.receipts.map((receipt): Receipt => {
    if (!meant.has(receipt.sha256) || receipt.receivedOn === null) return receipt;
    return { ...receipt, receivedOn: { ...receipt.receivedOn, how: 'told', confirmed: true } };
  });
  return { ...notes, receipts };
}
