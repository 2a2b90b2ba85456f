import type { Contribution } from '../entry/contribution';
import type { Receipt } from '../entry/receipt';
import { groupBy, inOrder } from './in-order';

function bytesKey({ receipt }: Contribution): string {
  return JSON.stringify([receipt.sha256, receipt.periodId, receipt.planId]);
}

/** Contributions of the same bytes, by unit; a copy whose name makes its unit uncertain goes with the others, where they are of one unit. */
function byUnit(same: readonly Contribution[]): Contribution[][] {
  const units = new Set(same.flatMap((c) => c.receipt.unitId ?? []));
  const [only] = units;
  return [...groupBy(same, (c) => c.receipt.unitId ?? (units.size === 1 ? only! : '')).values()];
}

/** The receipt of bytes that came under several names: the first name in order stands, the others are kept beside it. */
function joinReceipts(receipts: readonly Receipt[]): Receipt {
  const names = [...new Set(receipts.flatMap((r) => [r.file, ...r.otherNames]))].sort();
  return { ...standingReceipt(receipts), file: names[0]!, otherNames: names.slice(1) };
}

/** Which of several receipts of the same bytes is the one that says what became of them. */
export function standingReceipt(receipts: readonly Receipt[]): Receipt {
  return inOrder(receipts, receiptRank)[0]!;
}

/** What is known to be of a unit before what is not, what a person confirmed before what was guessed, the file itself before what another consolidation says of it, the earlier day before the later. */
function receiptRank(r: Receipt): (string | number)[] {
  const rest = JSON.stringify({ ...r, file: '', otherNames: [] });
  return [
    r.unitId === null ? 1 : 0,
    r.receivedOn?.confirmed === true ? 0 : 1,
    r.through === undefined ? 0 : 1,
    r.receivedOn?.date ?? '9999',
    rest,
  ];
}

function withFileName(c: Contribution, file: string): Contribution {
  const named = <T extends { readonly origin: { readonly file: string; readonly sha256: string } }>(row: T): T =>
    row.origin.sha256 === c.receipt.sha256 ? { ...row, origin: { ...row.origin, file } } : row;
  return {
    receipt: c.receipt,
    entries: c.entries.map(named),
    targets: c.targets.map(named),
    proposed: c.proposed.map((p) => (p.sha256 === c.receipt.sha256 ? { ...p, file } : p)),
  };
}

/**
 * The union of contributions: bytes that came several times, under whatever names, are one contribution. The result does not depend on order or
 * repetition, and joining joined lists again changes nothing: joining is associative, commutative and idempotent.
 */
export function joinContributions(contributions: readonly Contribution[]): Contribution[] {
  const joined = [...groupBy(contributions, bytesKey).values()].flatMap(byUnit).map((same) => {
    const receipt = joinReceipts(same.map((c) => c.receipt));
    const rows = inOrder(same, (c) => receiptRank(c.receipt))[0]!;
    return { ...withFileName(rows, receipt.file), receipt };
  });
  return inOrder(joined, ({ receipt: r }) => [r.unitId ?? '\uffff', r.periodId, r.planId, r.file, r.sha256]);
}
