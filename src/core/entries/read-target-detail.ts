import type { TargetEntry } from '../entry/entry';
import type { SnapshotUnitTarget } from '../entry/snapshot';
import { targetFields } from '../fields/fields';
import type { TargetId, UnitId } from '../plan/ids';
import type { WorkbookRows } from '../sheet/sheet-rows';
import { findKeyedSheet, keyedCell, keyedText, parseCells } from './keyed-rows';
import type { DetailOf } from './read-detail';

/** What the sheet `Chi tiết chỉ tiêu` says. */
export interface TargetDetailRead {
  readonly entries: readonly TargetEntry[];
  readonly snapshotRows: readonly SnapshotUnitTarget[];
}

const entered = targetFields.filter((f) => f.role === 'entered');

/** Reads the sheet `Chi tiết chỉ tiêu` of a consolidated workbook; a workbook without it gives nothing. */
export function readTargetDetail(workbook: WorkbookRows, of: DetailOf): TargetDetailRead {
  const keyed = findKeyedSheet(workbook, ['unit', 'target', 'sha256']);
  const entries: TargetEntry[] = [];
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
  const snapshotRows = entries.map(({ unitId, targetId, values }) => ({
    unitId,
    targetId,
    values: { ...values } as SnapshotUnitTarget['values'],
  }));
  return { entries, snapshotRows };
}
