import { readReturnedWorkbook } from '../core/entries/read-returned-workbook';
import type { Issue } from '../core/issue/issue';
import { validateEntries } from '../core/validate/validate-entries';
import type { GivenFile, ReadWorkbook } from './ports';

/** What was found in one returned workbook; `rows` and `filled` count its rows and those that hold an answer, null where it could not be read. */
export interface Checked {
  readonly file: string;
  readonly unit: string | null;
  readonly period: string | null;
  readonly rows: number | null;
  readonly filled: number | null;
  readonly issues: readonly Issue[];
}

/** Checks one returned workbook by itself, without the master workbook: what could not be read, what was repaired, what is missing or contradictory. */
export function checkFile(file: GivenFile, asOf: string, readWorkbook: ReadWorkbook): Checked {
  const opened = readWorkbook(file.bytes, file.name);
  if (opened.value === null) return { file: file.name, unit: null, period: null, rows: null, filled: null, issues: opened.issues };
  const { value, issues } = readReturnedWorkbook(opened.value, { file: file.name, asOf });
  if (value === null) return { file: file.name, unit: null, period: null, rows: null, filled: null, issues: [...opened.issues, ...issues] };
  const findings = validateEntries(value, { file: file.name, asOf });
  return {
    file: file.name,
    unit: value.unit?.name ?? null,
    period: value.metadata?.periodId ?? null,
    rows: value.rows.filter((r) => r.scope !== 'later').length + value.targets.length,
    filled: value.filled,
    issues: [...opened.issues, ...issues, ...findings.map((f) => f.issue)],
  };
}
