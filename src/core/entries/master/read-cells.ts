import { repairDate } from '../../fields/kind/repair-date';
import { repairNumber } from '../../fields/kind/repair-number';
import { choiceOf } from '../../fields/master/choices';
import { issue, type Issue } from '../../issue/issue';
import type { TableRow } from './table-rows';

/** The day in a cell, as an ISO date; null where it is blank, or (with `master-bad-date`) where it holds no date. */
export function dateIn(row: TableRow, column: string, issues: Issue[]): string | null {
  const read = repairDate(row.cell(column), {});
  if (read.kind === 'value') return read.value;
  if (read.kind === 'problem') issues.push(issue('master-bad-date', 'error', row.place(column), { raw: row.text(column) }));
  return null;
}

/** The number in a cell; null where it is blank, or (with `master-bad-number`) where it holds none. */
export function numberIn(row: TableRow, column: string, issues: Issue[]): number | null {
  const read = repairNumber(row.cell(column));
  if (read.kind === 'value') return read.value;
  if (read.kind === 'problem') issues.push(issue('master-bad-number', 'error', row.place(column), { raw: row.text(column) }));
  return null;
}

/** The choice in a cell; null where it is blank, or (with `master-unknown-choice`) where it is none of the list's words. */
export function choiceIn<K extends string>(words: Readonly<Record<K, string>>, row: TableRow, column: string, issues: Issue[]): K | null {
  const text = row.text(column);
  if (text === '') return null;
  const key = choiceOf(words, text);
  if (key === null) {
    issues.push(
      issue('master-unknown-choice', 'error', row.place(column), { raw: text, choices: Object.values<string>(words).join('; ') }),
    );
  }
  return key;
}
