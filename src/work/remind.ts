import { result, type Result } from '../core/issue/result';
import { reminders, type Reminder } from '../core/report/reminders';
import { rollUpPeriod, type RollUpInput } from './roll-up';
import type { CollectPorts } from './collect';

/** The reminders of a period from the files that have come so far; the issues are those of the files. */
export function remind(input: RollUpInput, ports: CollectPorts): Result<readonly Reminder[]> {
  const { value, issues } = rollUpPeriod(input, ports);
  return result(reminders({ rollUp: value.rollUp, receipts: value.receipts, issues }), issues);
}
