import type { Entry, EntryField, EntryOrigin, EntryValues, PeriodId } from '../entry/entry';
import type { SnapshotRow } from '../entry/snapshot';
import { entryFields } from '../fields/fields';
import type { TaskId, UnitId } from '../plan/ids';
import type { SheetCell, SheetRow, WorkbookRows } from '../sheet/sheet-rows';
import { taskOfOccurrence, type OccurrenceId } from '../status/occurrence';
import { rowSeal, valueSeal } from './consolidation-lines';
import { editedValues, sealsOf, type EditedValue } from './edited-values';
import { findKeyedSheet, keyedCell, keyedText, parseCells, type KeyedSheet } from './keyed-rows';

/** The consolidated file that is read, for rows that only the office entered. */
export interface DetailOf {
  readonly file: string;
  readonly sha256: string;
  readonly periodId: PeriodId;
  readonly planVersion: number;
  readonly asOf: string;
}

/** What the sheet `Chi tiết` says: entries with their first origin, the status of every row, and values that a person changed. */
export interface DetailRead {
  readonly entries: readonly Entry[];
  readonly snapshotRows: readonly SnapshotRow[];
  readonly edited: readonly EditedValue[];
}

const fields = Object.keys(entryFields) as EntryField[];
/** The fields in the order in which a row is sealed. */
const SEALED: readonly EntryField[] = [
  'progress',
  'result',
  'percent',
  'finishedOn',
  'documentNumber',
  'documentDate',
  'difficulty',
  'proposal',
  'reason',
  'startedOn',
  'note',
];

/**
 * The value of a cell, read as those of the row's kind of task are. What was written there may be of the other kind, as a file of an older plan answers it; the
 * seal tells.
 */
function valueOf(field: EntryField, cell: SheetCell, ongoing: boolean, seal: string): string | number | boolean | null {
  const readAs = (kind: boolean): string | number | boolean | null => {
    const read = entryFields[field].repair(cell, { percentScale: 'hundred', ongoing: kind });
    return read.kind === 'value' ? (read.value as string | number | boolean) : null;
  };
  const own = readAs(ongoing);
  if (valueSeal(own) === seal) return own;
  const other = readAs(!ongoing);
  return valueSeal(other) === seal ? other : own;
}

function valuesOf(keyed: KeyedSheet, row: SheetRow, ongoing: boolean): EntryValues {
  const values: Record<string, unknown> = {};
  const seals = sealsOf(keyed, row) ?? [];
  for (const field of fields) {
    const cell = keyedCell(keyed, row, field);
    if (cell === undefined) continue;
    const value = valueOf(field, cell, ongoing, seals[SEALED.indexOf(field)] ?? '');
    if (value !== null) values[field] = value;
  }
  return values;
}

function originOf(keyed: KeyedSheet, row: SheetRow, of: DetailOf): EntryOrigin {
  const sha256 = keyedText(keyed, row, 'sha256');
  if (sha256 === '') return { file: of.file, sha256: of.sha256, sheet: keyed.sheet.name, row: row.index };
  return { file: keyedText(keyed, row, 'file'), sha256, sheet: keyedText(keyed, row, 'sheet'), row: Number(keyedText(keyed, row, 'row')) };
}

/** Seals are made over the values in the order of the fields that `Chi tiết` shows. */
export function sealOf(values: EntryValues): string {
  return rowSeal(SEALED.map((field) => values[field]));
}

/** Reads the sheet `Chi tiết` of a consolidated workbook; a workbook without it gives nothing. */
export function readDetail(workbook: WorkbookRows, of: DetailOf): DetailRead {
  const keyed = findKeyedSheet(workbook, ['unit', 'occurrence', 'use', 'progress']);
  const entries: Entry[] = [];
  const snapshotRows: SnapshotRow[] = [];
  const edited: EditedValue[] = [];
  for (const row of keyed?.rows ?? []) {
    const unitId = keyedText(keyed!, row, 'unit') as UnitId;
    const occurrenceId = keyedText(keyed!, row, 'occurrence') as OccurrenceId;
    if (unitId === '' || !occurrenceId.includes('/')) continue;
    const use = keyedText(keyed!, row, 'use');
    const status = keyedText(keyed!, row, 'status');
    const values = valuesOf(keyed!, row, keyedText(keyed!, row, 'kind') === 'ongoing');
    const cells = parseCells(keyedText(keyed!, row, 'cells'));
    const origin = originOf(keyed!, row, of);
    const filled = Object.keys(values).length > 0;
    edited.push(...editedValues(keyed!, row, { unitId, rowId: occurrenceId }, SEALED, values));
    if (status !== '') {
      const cell = cells['progress'];
      snapshotRows.push({
        unitId,
        rowId: occurrenceId,
        status,
        ...(cell === undefined ? {} : { cell: `${origin.file}!${origin.sheet}!${cell}` }),
        ...(filled ? { values: values as Record<string, string | number | boolean> } : {}),
      });
    }
    const nothing = keyedText(keyed!, row, 'nothing')
      .split(';')
      .filter((f) => f !== '') as EntryField[];
    if (!filled && nothing.length === 0) continue;
    if (use !== 'entry' && use !== 'part' && use !== 'unasked') continue;
    entries.push({
      unitId,
      taskId: taskOfOccurrence(occurrenceId) satisfies TaskId,
      occurrenceId,
      periodId: of.periodId,
      planVersion: Number(keyedText(keyed!, row, 'version')) || of.planVersion,
      values,
      cells,
      ...(nothing.length === 0 ? {} : { nothing }),
      origin,
    });
  }
  return { entries, snapshotRows, edited };
}
