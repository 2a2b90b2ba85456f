import { result, type Result } from '../core/issue/result';
import { reminders, type Reminder } from '../core/report/reminders';
import { allReceipts, rollUpPeriod, type RollUpInput } from './roll-up';
import type { CollectPorts } from './collect';

/** The reminders of a period from all files that have come so far, given now or received before; the issues are those of the files given. */
export function remind(input: RollUpInput, ports: CollectPorts): Result<readonly Reminder[]> {
  const { value, issues } = rollUpPeriod(input, ports);
  return result(reminders({ rollUp: value.rollUp, receipts: allReceipts(value), issues }), issues);
}
