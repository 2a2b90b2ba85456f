import type { FoundTable, ReturnedWorkbook } from '../entries/returned-workbook';
import type { Adjustment } from '../entry/adjustment';
import { issue } from '../issue/issue';
import { columnNumber } from '../sheet/a1';
import type { Finding } from './finding';

/** The values of one unit's report that the office has confirmed: by row (occurrence or target id), then by field. */
export type ConfirmedValues = ReadonlyMap<string, ReadonlyMap<string, Adjustment>>;

/** What the office has confirmed of a unit's report in a period. */
export function confirmedValues(adjustments: readonly Adjustment[], unitId: string | null, periodId: string): ConfirmedValues {
  const byRow = new Map<string, Map<string, Adjustment>>();
  for (const adjustment of adjustments) {
    if (adjustment.unitId !== unitId || adjustment.periodId !== periodId) continue;
    const ofRow = byRow.get(adjustment.rowId) ?? new Map<string, Adjustment>();
    byRow.set(adjustment.rowId, ofRow.set(adjustment.field, adjustment));
  }
  return byRow;
}

function fieldAt({ columns }: FoundTable, cell: string): string | undefined {
  const at = columnNumber(cell.replace(/\d+$/, ''));
  return [...columns].find(([, column]) => column === at)?.[0];
}

/** Findings in which what was found in a cell whose value the office has confirmed has become a note `value-confirmed` at the same place. */
export function withConfirmed(findings: readonly Finding[], returned: ReturnedWorkbook, confirmed: ConfirmedValues): Finding[] {
  if (confirmed.size === 0) return [...findings];
  return findings.map((finding) => {
    const { rowId, issue: told } = finding;
    const ofRow = confirmed.get(rowId ?? '');
    if (ofRow === undefined || told.severity === 'note' || told.place.kind !== 'cell') return finding;
    const { sheet, cell } = told.place;
    const table = returned.targetTable?.sheet === sheet ? returned.targetTable : returned.tasks;
    const adjustment = ofRow.get(fieldAt(table, cell) ?? '');
    if (adjustment === undefined) return finding;
    const { reason, by } = adjustment;
    return { rowId, issue: issue('value-confirmed', 'note', told.place, { reason, by }) };
  });
}
