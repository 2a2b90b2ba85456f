import type { ReturnedRow, ReturnedTarget, ReturnedWorkbook } from '../entries/returned-workbook';
import { isFilled } from '../entries/returned-workbook';
import type { EntryValues, TargetEntry } from '../entry/entry';
import type { Waiver } from '../entry/waiver';
import { rowRules } from '../fields/row-rules/row-rules';
import { targetRules } from '../fields/target-rules/target-rules';
import { issue, type Issue } from '../issue/issue';
import type { Place } from '../issue/place';
import { a1 } from '../sheet/a1';
import type { Arrival } from '../status/awaited';
import type { ConfirmedValues } from './confirmed-cells';
import { entryRules } from './entry-rules';
import type { RuleContext } from './entry-rule';
import type { Finding } from './finding';
import { decreases } from './target-decreased';

/** What is known beside the workbook when it is checked. Without the master workbook only `file` and `asOf` are. */
export interface CheckContext extends Omit<RuleContext, 'earlier' | 'arrival'> {
  readonly file: string;
  /** What the unit reported before: by occurrence id, and by target id. */
  readonly earlier?: ReadonlyMap<string, EntryValues>;
  /** The documents that tasks waited for and that have come, by the task's id. */
  readonly arrivals?: ReadonlyMap<string, Arrival>;
  readonly earlierTargets?: ReadonlyMap<string, TargetEntry['values']>;
  /** What the office has confirmed of the report; a row of which it has is not blank. */
  readonly confirmed?: ConfirmedValues;
  /** The last report lies in the same year, so that figures since the start of the year may not fall. */
  readonly sameYear?: boolean;
}

/** The rules that say "nothing has been filled in"; their rows are told in one line. */
const NOT_FILLED = new Set(['not-filled', 'target-not-filled']);
const ownTaskRules = rowRules.filter((rule) => !NOT_FILLED.has(rule.id));
const ownTargetRules = targetRules.filter((rule) => !NOT_FILLED.has(rule.id));
const MOST_CELLS = 8;

type PlaceOf = (field: string, row: number) => Place;

function placeIn(table: { readonly sheet: string; readonly columns: ReadonlyMap<string, number> }, file: string): PlaceOf {
  return (field, row) => ({ kind: 'cell', file, sheet: table.sheet, cell: a1(table.columns.get(field) ?? 0, row) });
}

/** Findings of the rules that are also formulas of the workbook; a cell that the reader could not understand has been told already. */
function ownRules(row: ReturnedRow, rules: typeof ownTaskRules, cutoff: string, placeOf: PlaceOf, findings: Finding[]): void {
  const { kind, scope, due, previousProgress, unread, values } = row;
  const told = { values, facts: { kind, scope, due, cutoff, previousProgress, unread } };
  for (const rule of rules) {
    if (!rule.applies(told) || unread.has(rule.field)) continue;
    const facts = { rule: rule.id, vi: rule.words.vi, en: rule.words.en };
    findings.push({ rowId: row.occurrenceId, issue: issue('row-incomplete', 'warning', placeOf(rule.field, row.row), facts) });
  }
}

function otherRules(row: ReturnedRow, context: RuleContext, placeOf: PlaceOf, findings: Finding[]): void {
  for (const rule of entryRules) {
    const found = rule.find(row, context);
    if (found === null) continue;
    const told = issue(rule.code, rule.severity, placeOf(found.field, row.row), found.facts as never);
    findings.push({ rowId: row.occurrenceId, issue: told });
  }
}

function rowFindings(
  rows: readonly ReturnedRow[],
  columns: ReadonlyMap<string, number>,
  cutoff: string,
  context: CheckContext,
  placeOf: PlaceOf,
): Finding[] {
  const { earlier: reports, arrivals, ...common } = context;
  const findings: Finding[] = [];
  // Of a column that is gone nothing is asked: that it is gone has been told.
  const asked = ownTaskRules.filter((rule) => columns.has(rule.field));
  for (const row of rows) {
    if (!isFilled(row)) continue;
    const earlier = reports?.get(row.occurrenceId);
    const arrival = arrivals?.get(row.taskId);
    const ofRow =
      earlier === undefined && arrival === undefined
        ? common
        : { ...common, ...(earlier === undefined ? {} : { earlier }), ...(arrival === undefined ? {} : { arrival }) };
    ownRules(row, asked, cutoff, placeOf, findings);
    otherRules(row, ofRow, placeOf, findings);
  }
  return findings;
}

function targetFindings(row: ReturnedTarget, rules: typeof ownTargetRules, context: CheckContext, placeOf: PlaceOf): Finding[] {
  const facts = { aggregate: row.aggregate, unread: row.unread };
  const incomplete = rules.flatMap((rule): Finding[] => {
    if (row.unread.has(rule.field) || !rule.applies({ values: row.values, facts })) return [];
    const told = { rule: rule.id, vi: rule.words.vi, en: rule.words.en };
    return [{ rowId: row.targetId, issue: issue('row-incomplete', 'warning', placeOf(rule.field, row.row), told) }];
  });
  const fallen = decreases(row, context.earlierTargets?.get(row.targetId), context.sameYear ?? false).map(
    ({ field, column, before, now }): Finding => ({
      rowId: row.targetId,
      issue: issue('target-decreased', 'warning', placeOf(field, row.row), { column, before, now }),
    }),
  );
  return [...incomplete, ...fallen];
}

function blankRows(
  rows: readonly (ReturnedRow | ReturnedTarget)[],
  sheet: string,
  field: string,
  placeOf: PlaceOf,
  file: string,
): Finding[] {
  if (rows.length === 0) return [];
  const cells = rows.slice(0, MOST_CELLS).map((r) => {
    const place = placeOf(field, r.row);
    return place.kind === 'cell' ? place.cell : '';
  });
  const told = { count: rows.length, cells: `${cells.join(', ')}${rows.length > MOST_CELLS ? ', …' : ''}` };
  return [{ rowId: null, issue: issue('rows-not-filled', 'warning', { kind: 'sheet', file, sheet }, told) }];
}

/**
 * Checks what a unit entered, row by row: the rules of the workbook's own column *Cần bổ sung*, and those that need more than the row. Rows left blank
 * are told in one line per sheet, none at all for a workbook that nobody has touched. Findings come in the order of sheets and rows.
 */
export function validateEntries(returned: ReturnedWorkbook, context: CheckContext): Finding[] {
  const { file } = context;
  const cutoff = returned.metadata?.cutoff ?? context.window?.last ?? context.asOf;
  const placeOf = placeIn(returned.tasks, file);
  const asked = returned.rows.filter((r) => r.scope !== 'later' || isFilled(r));
  const findings = rowFindings(asked, returned.tasks.columns, cutoff, context, placeOf);
  const untouched = returned.filled === 0;
  const isBlank = (row: ReturnedRow | ReturnedTarget, id: string): boolean => !isFilled(row) && context.confirmed?.has(id) !== true;
  const blank = untouched
    ? []
    : blankRows(
        asked.filter((r) => isBlank(r, r.occurrenceId)),
        returned.tasks.sheet,
        'progress',
        placeOf,
        file,
      );
  const table = returned.targetTable;
  if (table === null) return [...findings, ...blank];
  const targetPlace = placeIn(table, file);
  const targetRulesAsked = ownTargetRules.filter((rule) => table.columns.has(rule.field));
  return [
    ...findings,
    ...blank,
    ...returned.targets.filter(isFilled).flatMap((row) => targetFindings(row, targetRulesAsked, context, targetPlace)),
    ...(untouched
      ? []
      : blankRows(
          returned.targets.filter((t) => isBlank(t, t.targetId)),
          table.sheet,
          'inPeriod',
          targetPlace,
          file,
        )),
  ];
}

/**
 * The issues of findings, in which each warning that the office has waived for a unit and period has become a note `warning-waived` at the same place; a
 * waiver without a code is for every warning of its row. Errors and notes cannot be waived.
 */
export function withWaivers(findings: readonly Finding[], waivers: readonly Waiver[], unitId: string | null, periodId: string): Issue[] {
  const own = waivers.filter((w) => w.unitId === unitId && w.periodId === periodId);
  return findings.map(({ rowId, issue: told }) => {
    if (told.severity !== 'warning') return told;
    const codes: readonly string[] = told.code === 'row-incomplete' ? [told.code, told.facts.rule, ''] : [told.code, ''];
    const waiver = own.find((w) => w.rowId === (rowId ?? '*') && codes.includes(w.code));
    if (waiver === undefined) return told;
    return issue('warning-waived', 'note', told.place, { row: waiver.rowId, reason: waiver.reason, by: waiver.by });
  });
}

/** Issues that the reader found, as findings: those at a cell of a row carry the row's id, so that they can be waived too. */
export function asFindings(issues: readonly Issue[], returned: ReturnedWorkbook): Finding[] {
  const rows = new Map<string, string>([
    ...returned.rows.map((r) => [`${returned.tasks.sheet}\n${r.row}`, r.occurrenceId] as const),
    ...returned.targets.map((t) => [`${returned.targetTable?.sheet ?? ''}\n${t.row}`, t.targetId] as const),
  ]);
  return issues.map((told) => {
    const { place } = told;
    const rowId = place.kind === 'cell' ? (rows.get(`${place.sheet}\n${place.cell.replace(/^[A-Z]+/, '')}`) ?? null) : null;
    return { rowId, issue: told };
  });
}
