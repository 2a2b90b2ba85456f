import type { OfficeNotes } from '../core/entry/office-notes';
import { result, type Result } from '../core/issue/result';
import { changesBetween, type Changes } from '../core/rollup/changes';
import { withClosedPeriod, withReceipts } from '../core/rollup/close-period';
import { missingFiles } from '../core/rollup/kept-receipts';
import { refusedUpdate } from '../core/rollup/plan-of-period';
import { placedSnapshot } from '../core/rollup/placed-snapshot';
import { snapshotOf } from '../core/rollup/snapshot-of';
import type { CollectPorts } from './collect';
import { rollUpPeriod, type RolledUp, type RollUpInput } from './roll-up';

/** A period that was closed, or, had it been closed before, what has changed since (bản cập nhật). */
export interface Closed {
  readonly notes: OfficeNotes;
  readonly rolledUp: RolledUp;
  readonly update: { readonly closedOn: string; readonly changes: Changes } | null;
}

/**
 * Closes a period that has been rolled up; closing it again changes nothing that was closed and tells what would differ. Null, with `close-without-files`, where
 * files that were received and counted before are not given: what is closed must not be without them; or with `close-other-version`, where it was closed on a
 * version of the plan that is not kept: what it is counted by now gives no update.
 */
export function closeRolledUp(notes: OfficeNotes, rolledUp: RolledUp, by: string): Result<Closed | null> {
  const refused = [
    ...refusedUpdate(rolledUp.rollUp.plan, notes, rolledUp.rollUp.periodId),
    ...missingFiles('close-without-files', rolledUp.before.missing),
  ];
  if (refused.length > 0) return result(null, refused);
  const { rollUp, receipts } = rolledUp;
  const before = notes.closed.find((c) => c.periodId === rollUp.periodId);
  const noted = withReceipts(notes, rollUp.periodId, receipts);
  const changes = before === undefined ? null : changesBetween(placedSnapshot(rollUp.plan, before.snapshot), snapshotOf(rollUp));
  const update = before === undefined || changes === null ? null : { closedOn: before.closedOn, changes };
  return result({ notes: withClosedPeriod(noted, rollUp, by), rolledUp, update });
}

/** Rolls a period up and closes it with its figures, coverage and day; where it is not closed, the issues say why, and nothing else. */
export function closePeriod(input: RollUpInput & { readonly by: string }, ports: CollectPorts): Result<Closed | null> {
  const { value, issues } = rollUpPeriod(input, ports);
  const closed = closeRolledUp(input.notes, value, input.by);
  return closed.value === null ? closed : result(closed.value, issues);
}
