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
import { entryRules } from './entry-rules';
import type { RuleContext } from './entry-rule';
import { decreases } from './target-decreased';

/** What is known beside the workbook when it is checked. Without the master workbook only `file` and `asOf` are. */
export interface CheckContext extends Omit<RuleContext, 'earlier' | 'arrival'> {
  readonly file: string;
  /** What the unit reported before: by occurrence id, and by target id. */
  readonly earlier?: ReadonlyMap<string, EntryValues>;
  /** The documents that tasks waited for and that have come, by the task's id. */
  readonly arrivals?: ReadonlyMap<string, Arrival>;
  readonly earlierTargets?: ReadonlyMap<string, TargetEntry['values']>;
  /** The last report lies in the same year, so that figures since the start of the year may not fall. */
  readonly sameYear?: boolean;
}

/** One issue with the row (occurrence or target id) that it is about, by which a waiver finds it. */
export interface Finding {
  readonly rowId: string | null;
  readonly issue: Issue;
}

/** The rules that say "nothing has been filled in"; their rows are told in one line. */
const NOT_FILLED = new Set(['not-filled', 'target-not-filled']);
const MOST_CELLS = 8;

type PlaceOf = (field: string, row: number) => Place;

function placeIn(table: { readonly sheet: string; readonly columns: ReadonlyMap<string, number> }, file: string): PlaceOf {
  return (field, row) => ({ kind: 'cell', file, sheet: table.sheet, cell: a1(table.columns.get(field) ?? 0, row) });
}

/** Findings of the rules that are also formulas of the workbook; a cell that the reader could not understand has been told already. */
function ownRules(row: ReturnedRow, cutoff: string, placeOf: PlaceOf): Finding[] {
  const { kind, scope, due, previousProgress, unread } = row;
  const facts = { kind, scope, due, cutoff, previousProgress, unread };
  return rowRules.flatMap((rule): Finding[] => {
    if (NOT_FILLED.has(rule.id) || unread.has(rule.field) || !rule.applies({ values: row.values, facts })) return [];
    const told = { rule: rule.id, vi: rule.words.vi, en: rule.words.en };
    return [{ rowId: row.occurrenceId, issue: issue('row-incomplete', 'warning', placeOf(rule.field, row.row), told) }];
  });
}

function otherRules(row: ReturnedRow, context: CheckContext, placeOf: PlaceOf): Finding[] {
  const { earlier: all, arrivals, ...rest } = context;
  const [earlier, arrival] = [all?.get(row.occurrenceId), arrivals?.get(row.taskId)];
  const own: RuleContext = { ...rest, ...(earlier === undefined ? {} : { earlier }), ...(arrival === undefined ? {} : { arrival }) };
  return entryRules.flatMap((rule): Finding[] => {
    const found = rule.find(row, own);
    return found === null
      ? []
      : [{ rowId: row.occurrenceId, issue: issue(rule.code, rule.severity, placeOf(found.field, row.row), found.facts as never) }];
  });
}

function targetFindings(row: ReturnedTarget, context: CheckContext, placeOf: PlaceOf): Finding[] {
  const facts = { aggregate: row.aggregate, unread: row.unread };
  const incomplete = targetRules.flatMap((rule): Finding[] => {
    if (NOT_FILLED.has(rule.id) || row.unread.has(rule.field) || !rule.applies({ values: row.values, facts })) return [];
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
  const findings = asked.filter(isFilled).flatMap((row) => [...ownRules(row, cutoff, placeOf), ...otherRules(row, context, placeOf)]);
  const untouched = returned.filled === 0;
  const blank = untouched
    ? []
    : blankRows(
        asked.filter((r) => !isFilled(r)),
        returned.tasks.sheet,
        'progress',
        placeOf,
        file,
      );
  const table = returned.targetTable;
  if (table === null) return [...findings, ...blank];
  const targetPlace = placeIn(table, file);
  return [
    ...findings,
    ...blank,
    ...returned.targets.filter(isFilled).flatMap((row) => targetFindings(row, context, targetPlace)),
    ...(untouched
      ? []
      : blankRows(
          returned.targets.filter((t) => !isFilled(t)),
          table.sheet,
          'inPeriod',
          targetPlace,
          file,
        )),
  ];
}

/** The issues of findings without those warnings that the office has waived for a unit and period; errors and notes cannot be waived. */
export function withoutWaived(findings: readonly Finding[], waivers: readonly Waiver[], unitId: string | null, periodId: string): Issue[] {
  const waived = new Set(waivers.filter((w) => w.unitId === unitId && w.periodId === periodId).map((w) => `${w.rowId}\n${w.code}`));
  return findings.flatMap(({ rowId, issue: told }) => {
    const codes = told.code === 'row-incomplete' ? [told.code, told.facts.rule] : [told.code];
    const isWaived = told.severity === 'warning' && codes.some((code) => waived.has(`${rowId ?? '*'}\n${code}`));
    return isWaived ? [] : [told];
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
