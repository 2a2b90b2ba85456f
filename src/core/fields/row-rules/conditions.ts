import type { Progress } from '../../entry/entry';
import { progressWords } from '../../status/labels';

/** Excel's condition that a cell is blank or holds spaces only. */
export function isBlank(cell: string): string {
  return `TRIM(${cell})=""`;
}

/** Excel's condition that a cell holds something. */
export function isFilled(cell: string): string {
  return `TRIM(${cell})<>""`;
}

/** Excel's condition that a progress cell holds one of some choices. */
export function isOneOf(cell: string, choices: readonly Progress[]): string {
  const tests = choices.map((p) => `${cell}="${progressWords[p].vi}"`);
  return tests.length === 1 ? tests[0]! : `OR(${tests.join(',')})`;
}

/** Excel's condition that all conditions hold. */
export function all(...conditions: readonly string[]): string {
  return `AND(${conditions.join(',')})`;
}

/** Excel's condition that a cell holds a number within bounds; text, which Excel ranks above every number, is kept out. */
export function isNumberWithin(cell: string, low: number, high: number): string {
  return `IF(ISNUMBER(${cell}),AND(${cell}>=${low},${cell}<=${high}),FALSE)`;
}
