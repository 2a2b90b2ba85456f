import type { TargetEntry } from '../entry/entry';
import type { SnapshotUnitTarget } from '../entry/snapshot';
import { targetFields } from '../fields/fields';
import type { TargetId, UnitId } from '../plan/ids';
import type { WorkbookRows } from '../sheet/sheet-rows';
import { rowSeal } from './consolidation-lines';
import { findKeyedSheet, keyedCell, keyedText, parseCells } from './keyed-rows';
import { editedValues, type EditedValue } from './edited-values';
import type { DetailOf } from './read-detail';

/** What the sheet `Chi tiết chỉ tiêu` says: entries with their first origin, what stood for each unit and target, and values that a person changed. */
export interface TargetDetailRead {
  readonly entries: readonly TargetEntry[];
  readonly snapshotRows: readonly SnapshotUnitTarget[];
  readonly edited: readonly EditedValue[];
}

const entered = targetFields.filter((f) => f.role === 'entered');
const enteredIds = entered.map((f) => f.id);

/** Seals are made over the values in the order of the fields that `Chi tiết chỉ tiêu` shows. */
export function sealOf(values: TargetEntry['values']): string {
  const all: Readonly<Record<string, string | number | boolean | undefined>> = values;
  return rowSeal(entered.map((field) => all[field.id]));
}

/** Reads the sheet `Chi tiết chỉ tiêu` of a consolidated workbook; a workbook without it gives nothing. Every row of one without kinds of rows is an entry. */
export function readTargetDetail(workbook: WorkbookRows, of: DetailOf): TargetDetailRead {
  const keyed = findKeyedSheet(workbook, ['unit', 'target', 'sha256']);
  const entries: TargetEntry[] = [];
  const snapshotRows: SnapshotUnitTarget[] = [];
  const edited: EditedValue[] = [];
  for (const row of keyed?.rows ?? []) {
    const unitId = keyedText(keyed!, row, 'unit') as UnitId;
    const targetId = keyedText(keyed!, row, 'target') as TargetId;
    if (unitId === '' || targetId === '') continue;
    const values: Record<string, unknown> = {};
    for (const field of entered) {
      const cell = keyedCell(keyed!, row, field.id);
      const read = cell === undefined ? null : field.repair(cell, {});
      if (read?.kind === 'value') values[field.id] = read.value;
    }
    const use = keyed!.columns.has('use') ? keyedText(keyed!, row, 'use') : 'entry';
    edited.push(...editedValues(keyed!, row, { unitId, rowId: targetId }, enteredIds, values));
    if (use === 'entry' || use === 'whole' || use === 'unasked')
      snapshotRows.push({ unitId, targetId, values: { ...values } as SnapshotUnitTarget['values'] });
    if (use !== 'entry' && use !== 'part' && use !== 'unasked') continue;
    const sha256 = keyedText(keyed!, row, 'sha256');
    entries.push({
      unitId,
      targetId,
      periodId: of.periodId,
      planVersion: Number(keyedText(keyed!, row, 'version')) || of.planVersion,
      values,
      cells: parseCells(keyedText(keyed!, row, 'cells')),
      origin:
        sha256 === ''
          ? { file: of.file, sha256: of.sha256, sheet: keyed!.sheet.name, row: row.index }
          : {
              file: keyedText(keyed!, row, 'file'),
              sha256,
              sheet: keyedText(keyed!, row, 'sheet'),
              row: Number(keyedText(keyed!, row, 'row')),
            },
    });
  }
  return { entries, snapshotRows, edited };
}
