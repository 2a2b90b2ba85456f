import type { AdjustedValue } from '../entry/adjustment';
import type { UnitId } from '../plan/ids';
import { a1 } from '../sheet/a1';
import type { SheetRow } from '../sheet/sheet-rows';
import { valueSeal } from './consolidation-lines';
import { keyedText, type KeyedSheet } from './keyed-rows';

/** One value of a sheet of details that is no longer the one that was written there. */
export interface EditedValue {
  readonly unitId: UnitId;
  /** The occurrence or the target. */
  readonly rowId: string;
  readonly field: string;
  /** What stands there now; null where the cell was emptied. */
  readonly value: AdjustedValue;
  /** SHA-256 of the file whose own answer the row shows; null where the row is what stands for all files. */
  readonly ofFile: string | null;
  readonly sheet: string;
  readonly cell: string;
}

/** The seals of a row in the order in which its fields are sealed; null for a sheet whose rows are not sealed. */
export function sealsOf(keyed: KeyedSheet, row: SheetRow): string[] | null {
  return keyed.columns.has('seal') ? keyedText(keyed, row, 'seal').split('.') : null;
}

/** The values of a row, `values` by `fields` in the order in which they are sealed, whose seal no longer fits. */
export function editedValues(
  keyed: KeyedSheet,
  row: SheetRow,
  of: Pick<EditedValue, 'unitId' | 'rowId'>,
  fields: readonly string[],
  values: object,
): EditedValue[] {
  const seals = sealsOf(keyed, row);
  if (seals === null) return [];
  const byField = values as Readonly<Record<string, AdjustedValue | undefined>>;
  const isPart = ['part', 'settled-part'].includes(keyedText(keyed, row, 'use'));
  const ofFile = isPart ? keyedText(keyed, row, 'sha256') : null;
  return fields.flatMap((field, at): EditedValue[] => {
    const value = byField[field] ?? null;
    if (valueSeal(value) === (seals[at] ?? '')) return [];
    return [{ ...of, field, value, ofFile, sheet: keyed.sheet.name, cell: a1(keyed.columns.get(field) ?? 0, row.index) }];
  });
}
