import type { Adjustment, AdjustedValue } from '../entry/adjustment';
import type { ReadConsolidation } from '../entries/read-consolidation';
import { entryFields } from '../fields/fields';
import type { EntryField } from '../entry/entry';
import { issue, type Issue } from '../issue/issue';
import { result, type Result } from '../issue/result';
import type { RollUp } from './roll-up';

/** An adjustment that a hand edit amounts to; reason and name are for a person to give. */
export type OfferedAdjustment = Omit<Adjustment, 'reason' | 'by' | 'on'>;

function inWords(value: AdjustedValue | undefined): string {
  return value === undefined || value === null ? '' : String(value);
}

/**
 * What a person changed by hand in the consolidated workbook of the previous run: for detail rows an adjustment is offered for every value that differs
 * from what the files say now; for other generated cells the change is told with both values. Gives `hand-edit-found`.
 */
export function handEdits(previous: ReadConsolidation, rollUp: RollUp, file: string): Result<OfferedAdjustment[]> {
  const entries = new Map(rollUp.consolidation.entries.map((e) => [`${e.unitId}\n${e.occurrenceId}`, e.values]));
  const issues: Issue[] = previous.editedCells.map(({ sheet, cell, was, now }) =>
    issue('hand-edit-found', 'warning', { kind: 'cell', file, sheet, cell }, { sheet, cell, was, now }),
  );
  const offered: OfferedAdjustment[] = [];
  for (const { unitId, occurrenceId, sheet, row, values } of previous.editedRows) {
    const reported = entries.get(`${unitId}\n${occurrenceId}`) ?? {};
    for (const field of Object.keys(entryFields) as EntryField[]) {
      const [was, now] = [reported[field], values[field]];
      if (was === now) continue;
      offered.push({ unitId, rowId: occurrenceId, periodId: rollUp.periodId, field, reported: was ?? null, confirmed: now ?? null });
      const facts = { sheet, cell: `${entryFields[field].header.vi}, ${row}`, was: inWords(was), now: inWords(now) };
      issues.push(issue('hand-edit-found', 'warning', { kind: 'sheet', file, sheet }, facts));
    }
  }
  return result(offered, issues);
}
