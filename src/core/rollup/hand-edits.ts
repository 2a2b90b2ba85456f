import type { Adjustment, AdjustedValue } from '../entry/adjustment';
import type { ReadConsolidation } from '../entries/read-consolidation';
import { entryFields, targetFields } from '../fields/fields';
import { issue, type Issue } from '../issue/issue';
import { result, type Result } from '../issue/result';
import type { UnitId } from '../plan/ids';
import { valueInWords } from './in-words';
import type { RollUp } from './roll-up';

/** An adjustment that a hand edit amounts to; reason and name are for a person to give. */
export type OfferedAdjustment = Omit<Adjustment, 'reason' | 'by' | 'on'>;

interface Field {
  readonly id: string;
  readonly header: string;
}

interface Edited {
  readonly unitId: UnitId;
  readonly rowId: string;
  readonly sheet: string;
  readonly row: number;
  readonly values: object;
  readonly reported: object;
  readonly fields: readonly Field[];
}

const taskColumns: readonly Field[] = Object.entries(entryFields).map(([id, field]) => ({ id, header: field.header.vi }));
const targetColumns: readonly Field[] = targetFields.filter((f) => f.role === 'entered').map((f) => ({ id: f.id, header: f.header.vi }));

function editedIn(previous: ReadConsolidation, { consolidation }: RollUp): Edited[] {
  const entries = new Map(consolidation.entries.map((e) => [`${e.unitId}\n${e.occurrenceId}`, e.values]));
  const targets = new Map(consolidation.targets.map((t) => [`${t.unitId}\n${t.targetId}`, t.values]));
  return [
    ...previous.editedRows.map(({ occurrenceId, ...rest }): Edited => {
      const reported = entries.get(`${rest.unitId}\n${occurrenceId}`) ?? {};
      return { ...rest, rowId: occurrenceId, reported, fields: taskColumns };
    }),
    ...previous.editedTargets.map(({ targetId, ...rest }): Edited => {
      const reported = targets.get(`${rest.unitId}\n${targetId}`) ?? {};
      return { ...rest, rowId: targetId, reported, fields: targetColumns };
    }),
  ];
}

/**
 * What a person changed by hand in the consolidated workbook of the previous run: for rows of `Chi tiết` and `Chi tiết chỉ tiêu` an adjustment is offered
 * for every value that differs from what the files say now; for other generated cells the change is told with both values. Gives `hand-edit-found`.
 */
export function handEdits(previous: ReadConsolidation, rollUp: RollUp, file: string): Result<OfferedAdjustment[]> {
  const issues: Issue[] = previous.editedCells.map(({ sheet, cell, was, now }) =>
    issue('hand-edit-found', 'warning', { kind: 'cell', file, sheet, cell }, { sheet, cell, was, now }),
  );
  const offered: OfferedAdjustment[] = [];
  for (const { unitId, rowId, sheet, row, values, reported, fields } of editedIn(previous, rollUp)) {
    const [before, after] = [reported, values] as [Record<string, AdjustedValue>, Record<string, AdjustedValue>];
    for (const { id, header } of fields) {
      const [was, now] = [before[id] ?? null, after[id] ?? null];
      if (was === now) continue;
      offered.push({ unitId, rowId, periodId: rollUp.periodId, field: id, reported: was, confirmed: now });
      const facts = { sheet, cell: `${header}, ${row}`, was: valueInWords(id, was), now: valueInWords(id, now) };
      issues.push(issue('hand-edit-found', 'warning', { kind: 'sheet', file, sheet }, facts));
    }
  }
  return result(offered, issues);
}
