import type { Adjustment, AdjustedValue } from '../entry/adjustment';
import { isCounted } from '../entry/receipt';
import type { EditedValue } from '../entries/edited-values';
import type { ReadConsolidation } from '../entries/read-consolidation';
import { entryFields, targetFields } from '../fields/fields';
import { issue, type Issue } from '../issue/issue';
import { result, type Result } from '../issue/result';
import { groupBy } from './in-order';
import { valueInWords } from './in-words';
import type { RollUp } from './roll-up';

/** An adjustment that a hand edit amounts to; reason and name are for a person to give. */
export type OfferedAdjustment = Omit<Adjustment, 'reason' | 'by' | 'on'>;

/** A value that was changed by hand, beside what the same cell would hold now and what stands now for its unit, row and field. */
interface Change {
  readonly edited: EditedValue;
  readonly was: AdjustedValue;
  readonly stands: AdjustedValue;
}

const headers: ReadonlyMap<string, string> = new Map([
  ...targetFields.filter((f) => f.role === 'entered').map((f) => [f.id, f.header.vi] as const),
  ...Object.entries(entryFields).map(([id, field]) => [id, field.header.vi] as const),
]);

type Values = Readonly<Record<string, AdjustedValue | undefined>>;

/** What stands for every row, and under the SHA-256 of a file what that file says of it, each by a key. */
function valuesByRow({ consolidation }: RollUp): Map<string, Values> {
  const counted = consolidation.contributions.filter((c) => isCounted(c.receipt));
  const ofPeriod = (row: { readonly periodId: string }): boolean => row.periodId === consolidation.periodId;
  return new Map<string, Values>([
    ...consolidation.entries.map((e) => [keyOf(e.unitId, e.occurrenceId, null), e.values as Values] as const),
    ...consolidation.targets.map((t) => [keyOf(t.unitId, t.targetId, null), t.values as Values] as const),
    ...counted.flatMap((c) => [
      ...c.entries.filter(ofPeriod).map((e) => [keyOf(e.unitId, e.occurrenceId, e.origin.sha256), e.values as Values] as const),
      ...c.targets.filter(ofPeriod).map((t) => [keyOf(t.unitId, t.targetId, t.origin.sha256), t.values as Values] as const),
    ]),
  ]);
}

function keyOf(unitId: string, rowId: string, ofFile: string | null): string {
  return [unitId, rowId, ofFile ?? ''].join('\n');
}

/** What was changed and is not what the files say by now. */
function changesIn(previous: ReadConsolidation, rollUp: RollUp): Change[] {
  if (previous.editedValues.length === 0) return [];
  const rows = valuesByRow(rollUp);
  return previous.editedValues.flatMap((edited): Change[] => {
    const { unitId, rowId, field, ofFile, value } = edited;
    const valueIn = (file: string | null): AdjustedValue => rows.get(keyOf(unitId, rowId, file))?.[field] ?? null;
    const was = valueIn(ofFile);
    return was === value ? [] : [{ edited, was, stands: valueIn(null) }];
  });
}

/** The one value that changes of the same field of the same row amount to: the standing row's, otherwise that of the files' own rows where they agree. */
function confirmedBy(changes: readonly Change[]): EditedValue | null {
  const standing = changes.find((c) => c.edited.ofFile === null);
  if (standing !== undefined) return standing.edited;
  const [first] = changes;
  return first !== undefined && changes.every((c) => c.edited.value === first.edited.value) ? first.edited : null;
}

function offeredFor(changes: readonly Change[], periodId: string): OfferedAdjustment[] {
  return [...groupBy(changes, ({ edited: e }) => [e.unitId, e.rowId, e.field].join('\n')).values()].flatMap((same): OfferedAdjustment[] => {
    const [reported, edited] = [same[0]!.stands, confirmedBy(same)];
    if (edited === null || edited.value === reported) return [];
    return [{ unitId: edited.unitId, rowId: edited.rowId, periodId, field: edited.field, reported, confirmed: edited.value }];
  });
}

/**
 * What a person changed by hand in the consolidated workbook of the previous run: for values of `Chi tiết` and `Chi tiết chỉ tiêu` an adjustment is offered
 * where they differ from what the files say now; for other generated cells the change is told with both values. Gives `hand-edit-found`.
 */
export function handEdits(previous: ReadConsolidation, rollUp: RollUp, file: string): Result<OfferedAdjustment[]> {
  const names = new Map(rollUp.plan.units.map((u) => [u.id, u.name]));
  const changes = changesIn(previous, rollUp);
  const issues: Issue[] = [
    ...previous.editedCells.map(({ sheet, cell, was, now }) =>
      issue('hand-edit-found', 'warning', { kind: 'cell', file, sheet, cell }, { sheet, cell, was, now }),
    ),
    ...changes.map(({ edited: { unitId, rowId, field, value, sheet, cell }, was }) => {
      const shown = { was: valueInWords(field, was), now: valueInWords(field, value) };
      const of = { column: headers.get(field) ?? field, unit: names.get(unitId) ?? unitId, row: rowId };
      return issue('hand-edit-found', 'warning', { kind: 'cell', file, sheet, cell }, { sheet, cell, ...shown, of });
    }),
  ];
  return result(offeredFor(changes, rollUp.periodId), issues);
}
