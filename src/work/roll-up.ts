import type { Snapshot } from '../core/entry/snapshot';
import type { Receipt } from '../core/entry/receipt';
import { issue, type Issue } from '../core/issue/issue';
import { nowhere } from '../core/issue/place';
import { result, type Result } from '../core/issue/result';
import type { UnitId } from '../core/plan/ids';
import { fileIssues } from '../core/rollup/file-issues';
import { notReceived } from '../core/rollup/not-received';
import { rollUp, type RollUp } from '../core/rollup/roll-up';
import { collect, type CollectInput, type CollectPorts } from './collect';

/** A period rolled up, with the receipt of every file and of every unit that sent none, in official order. */
export interface RolledUp {
  readonly rollUp: RollUp;
  readonly receipts: readonly Receipt[];
}

function receiptsOf(made: RollUp): Receipt[] {
  const { consolidation, rows, plan } = made;
  const expected = [...new Set(rows.filter((r) => r.duty.counted).map((r) => r.duty.unitId))];
  const all = [...consolidation.receipts, ...notReceived(consolidation, expected, consolidation.receipts, plan.units)];
  const order = new Map<UnitId | null, number>(plan.units.map((u) => [u.id, u.order]));
  return all
    .map((receipt, at) => ({ receipt, at, order: order.get(receipt.unitId) ?? Infinity }))
    .sort((a, b) => a.order - b.order || a.at - b.at)
    .map((x) => x.receipt);
}

/** Collects the files of a period and rolls them up with the office's notes; issues of single files come first, then those between files. */
export function rollUpPeriod(input: CollectInput & { readonly earlier?: readonly Snapshot[] }, ports: CollectPorts): Result<RolledUp> {
  const { plan, notes, periodId, asOf } = input;
  const collected = collect(input, ports);
  const earlier = [...notes.closed.map((c) => c.snapshot), ...(input.earlier ?? [])];
  const made = rollUp({ plan, periodId, asOf, contributions: collected.value, adjustments: notes.adjustments, earlier });
  const nameOf = (id: UnitId): string => plan.units.find((u) => u.id === id)?.name ?? id;
  const masked = made.consolidation.receipts.reduce((sum, r) => sum + r.masked, 0);
  const closed = notes.closed.find((c) => c.periodId === periodId);
  const issues: Issue[] = [
    ...collected.issues,
    ...fileIssues(made.consolidation, nameOf),
    ...made.unasked.map((e) => issue('entry-not-asked', 'note', nowhere, { unit: nameOf(e.unitId), row: e.occurrenceId })),
    ...(masked === 0 ? [] : [issue('numbers-masked', 'note', nowhere, { count: masked })]),
    ...(closed === undefined ? [] : [issue('period-closed', 'note', nowhere, { period: periodId, closedOn: closed.closedOn })]),
  ];
  return result({ rollUp: made, receipts: receiptsOf(made) }, issues);
}
