import type { OfficeNotes } from '../core/entry/office-notes';
import { result, type Result } from '../core/issue/result';
import { changesBetween, type Changes } from '../core/rollup/changes';
import { withClosedPeriod, withReceipts } from '../core/rollup/close-period';
import { presentSnapshot } from '../core/rollup/present-snapshot';
import { snapshotOf } from '../core/rollup/snapshot-of';
import type { CollectPorts } from './collect';
import { rollUpPeriod, type RolledUp, type RollUpInput } from './roll-up';

/** A period that was closed, or, had it been closed before, what has changed since (bản cập nhật). */
export interface Closed {
  readonly notes: OfficeNotes;
  readonly rolledUp: RolledUp;
  readonly update: { readonly closedOn: string; readonly changes: Changes } | null;
}

/** Closes a period that has been rolled up; closing it again changes nothing that was closed and tells what would differ. */
export function closeRolledUp(notes: OfficeNotes, rolledUp: RolledUp, by: string): Closed {
  const { rollUp, receipts } = rolledUp;
  const before = notes.closed.find((c) => c.periodId === rollUp.periodId);
  const noted = withReceipts(notes, rollUp.periodId, receipts);
  const changes = before === undefined ? null : changesBetween(presentSnapshot(rollUp.plan, before.snapshot), snapshotOf(rollUp));
  const update = before === undefined || changes === null ? null : { closedOn: before.closedOn, changes };
  return { notes: withClosedPeriod(noted, rollUp, by), rolledUp, update };
}

/** Rolls a period up and closes it with its figures, coverage and day. */
export function closePeriod(input: RollUpInput & { readonly by: string }, ports: CollectPorts): Result<Closed> {
  const { value, issues } = rollUpPeriod(input, ports);
  return result(closeRolledUp(input.notes, value, input.by), issues);
}
