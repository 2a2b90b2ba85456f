import type { OfficeNotes } from '../core/entry/office-notes';
import { isCounted, type Receipt } from '../core/entry/receipt';
import type { Issue } from '../core/issue/issue';
import { result, type Result } from '../core/issue/result';
import { reminders, type Reminder } from '../core/report/reminders';
import { allReceipts, rollUpPeriod, type RolledUp, type RollUpInput } from './roll-up';
import type { CollectPorts } from './collect';

/**
 * The receipts that reminders go by, among them those of other periods' files that were given for this one; a file that lies beside others under the name by which it
 * came for its own period is none.
 */
function receiptsOf(rolledUp: RolledUp, { receipts: noted }: OfficeNotes): Receipt[] {
  const came = allReceipts(rolledUp);
  const atHome = new Set(noted.filter(isCounted).flatMap((r) => [r.file, ...r.otherNames].map((name) => `${r.sha256} ${name}`)));
  const known = new Set(came.map((r) => r.sha256));
  const elsewhere = noted.flatMap((r): Receipt[] =>
    r.givenFor?.periodId === rolledUp.rollUp.periodId && !known.has(r.sha256)
      ? [{ ...r, state: 'wrong-period', file: r.givenFor.file }]
      : [],
  );
  return [...came.filter((r) => r.state !== 'wrong-period' || !atHome.has(`${r.sha256} ${r.file}`)), ...elsewhere];
}

/** The reminders of a period that has been rolled up, by what the office has noted and by what was found in its files. */
export function remindersOf(rolledUp: RolledUp, notes: OfficeNotes, issues: readonly Issue[]): Reminder[] {
  const { rollUp } = rolledUp;
  const isClosed = notes.closed.some((c) => c.periodId === rollUp.periodId);
  return reminders({ rollUp, receipts: receiptsOf(rolledUp, notes), issues, isClosed });
}

/** The reminders of a period from all files that have come so far, given now or received before; the issues are those of the files given. */
export function remind(input: RollUpInput, ports: CollectPorts): Result<readonly Reminder[]> {
  const { value, issues } = rollUpPeriod(input, ports);
  return result(remindersOf(value, input.notes, issues), issues);
}
