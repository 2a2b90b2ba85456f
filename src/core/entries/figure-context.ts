import type { RepairContext } from '../fields/repaired';
import type { IssuedTarget } from '../fields/tracking-metadata';
import { countsWhole } from './whole-numbers';

/** What a share is of where more than all of it can be reached: 108% of the estimate. */
const CAN_BE_EXCEEDED = /(?<!\p{L})(?:dự toán|kế hoạch|chỉ tiêu|định mức|pháp lệnh|cùng kỳ|năm trước)(?!\p{L})/iu;

/**
 * What is known of the figures of a target before they are read: whether they are whole, their measure ('' for targets that a unit answers with yes or no, and where the workbook does not
 * tell), and the share that is required of parts of a whole,
 * with whether that can be exceeded. `asOf` is an ISO date.
 */
export function figureContext(target: IssuedTarget, asOf: string): RepairContext {
  const { aggregate, unit, required, low } = target;
  const isShare = required.includes('%');
  const measure = aggregate === 'unit-share' ? '' : isShare ? '%' : unit.trim();
  const wholeNumbers = countsWhole(target);
  return isShare && aggregate === 'ratio' && low !== null
    ? { asOf, wholeNumbers, measure, requiredShare: low, beyondWhole: CAN_BE_EXCEEDED.test(unit) }
    : { asOf, wholeNumbers, measure };
}
