import { parsePeriod } from '../core/date/period';
import { readReturnedWorkbook } from '../core/entries/read-returned-workbook';
import { rowsToAnswer, type ReturnedWorkbook } from '../core/entries/returned-workbook';
import type { PeriodId } from '../core/entry/entry';
import type { Master } from '../core/fields/master/master';
import { issue, type Issue } from '../core/issue/issue';
import { remapAdjustments, remapWaivers } from '../core/rollup/remap-occurrences';
import { confirmedValues, withConfirmed } from '../core/validate/confirmed-cells';
import { asFindings, validateEntries, withWaivers } from '../core/validate/validate-entries';
import { checkContextOf } from './check-context';
import type { GivenFile, ReadWorkbook } from './ports';
import { isUnreadable, unreadableIssue } from './unreadable-file';

/** What was found in one returned workbook; `rows` and `filled` count its rows and those that hold an answer, null where it could not be read. */
export interface Checked {
  readonly file: string;
  readonly unit: string | null;
  readonly period: string | null;
  readonly rows: number | null;
  readonly filled: number | null;
  readonly issues: readonly Issue[];
}

/** The time of all plans that a workbook asks about, where it tells that of each. */
function timeOfPlans({ metadata }: ReturnedWorkbook): { readonly planTime?: { readonly first: string; readonly last: string } } {
  const times = (metadata?.plans ?? []).map((p) => p.time);
  const known = times.filter((time) => time !== undefined);
  if (known.length === 0 || known.length < times.length) return {};
  const [first, last] = [
    known.map((t) => t.first).sort()[0]!,
    known
      .map((t) => t.last)
      .sort()
      .at(-1)!,
  ];
  return { planTime: { first, last } };
}

/**
 * What the reader told and the rules find; with the master workbook of its plan also what needs the last report, and as notes waived warnings and what was found in
 * cells whose value the office has confirmed.
 */
function findingsOf(returned: ReturnedWorkbook, told: readonly Issue[], file: string, asOf: string, master: Master | undefined): Issue[] {
  const periodId = returned.metadata?.periodId ?? '';
  const isOfMaster = master !== undefined && returned.metadata?.plans.some((p) => p.id === master.plan.id) === true;
  if (!isOfMaster || parsePeriod(periodId) === null)
    return [...told, ...validateEntries(returned, { file, asOf, ...timeOfPlans(returned) }).map((f) => f.issue)];
  const { plan, notes } = master;
  const unitId = returned.unit?.id ?? null;
  const context = checkContextOf({ plan, notes, periodId: periodId as PeriodId, asOf })(unitId);
  const confirmed = confirmedValues([...notes.adjustments, ...remapAdjustments(plan, notes.adjustments)], unitId, periodId);
  const found = [...asFindings(told, returned), ...validateEntries(returned, { ...context, confirmed, file })];
  return withWaivers(withConfirmed(found, returned, confirmed), remapWaivers(plan, notes.waivers), unitId, periodId);
}

/** A workbook that does not say whose it is can be checked, but is not counted before a person has said it. */
function unitIssues({ unit }: ReturnedWorkbook, file: string): Issue[] {
  return unit === null ? [issue('unit-not-stated', 'warning', { kind: 'file', file }, {})] : [];
}

function openedOrUnread(file: GivenFile, readWorkbook: ReadWorkbook): ReturnType<ReadWorkbook> {
  try {
    return readWorkbook(file.bytes, file.name);
  } catch (cause) {
    if (isUnreadable(cause)) return { value: null, issues: [unreadableIssue(file.name)] };
    throw cause;
  }
}

/**
 * Checks one returned workbook: what could not be read, what was repaired, what is missing or contradictory. By itself, or with the master workbook, by
 * which warnings that the office has waived are told as notes.
 */
export function checkFile(file: GivenFile, asOf: string, readWorkbook: ReadWorkbook, master?: Master): Checked {
  const opened = openedOrUnread(file, readWorkbook);
  if (opened.value === null) return { file: file.name, unit: null, period: null, rows: null, filled: null, issues: opened.issues };
  const { value, issues } = readReturnedWorkbook(opened.value, { file: file.name, asOf });
  if (value === null) return { file: file.name, unit: null, period: null, rows: null, filled: null, issues: [...opened.issues, ...issues] };
  return {
    file: file.name,
    unit: value.unit?.name ?? null,
    period: value.metadata?.periodId ?? null,
    rows: rowsToAnswer(value),
    filled: value.filled,
    issues: [...opened.issues, ...unitIssues(value, file.name), ...findingsOf(value, issues, file.name, asOf, master)],
  };
}
