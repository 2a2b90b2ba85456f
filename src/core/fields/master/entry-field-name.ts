import { parseIsoDate } from '../../date/iso-date';
import type { AdjustedValue } from '../../entry/adjustment';
import { progressWords } from '../../status/labels';
import { PROGRESS, type Progress } from '../../status/progress';
import { fold } from '../../text/fold';
import { taskFields, targetFields, type AnyField } from '../fields';
import { reachedWords } from '../reached-words';
import type { RawCell } from '../repaired';

/** A field that units fill in, as the sheet `Điều chỉnh` names it; `show` gives a value in words, `read` a value from a cell (undefined: not understood). */
export interface NamedField {
  readonly id: string;
  readonly header: string;
  readonly show: (value: Exclude<AdjustedValue, null>) => string | number;
  readonly read: (cell: RawCell) => AdjustedValue | undefined;
}

const entered: readonly AnyField[] = [...taskFields, ...targetFields].filter((field) => field.role === 'entered');

function named(field: AnyField): NamedField {
  return {
    id: field.id,
    header: field.header.vi,
    show: (value) => {
      if (typeof value === 'boolean') return reachedWords[value ? 'yes' : 'no'].vi;
      if (field.id === 'progress' && PROGRESS.includes(value as Progress)) return progressWords[value as Progress].vi;
      if (typeof value === 'string' && parseIsoDate(value) !== null) return value.split('-').reverse().join('/');
      return value;
    },
    read: (cell) => {
      const read = field.repair(cell, {});
      if (read.kind === 'value') return read.value as AdjustedValue;
      return read.kind === 'problem' ? undefined : null;
    },
  };
}

/** The field that an id or a header names (whatever its spelling), or null. Where two sheets have the header, the task's field is meant. */
export function entryFieldName(text: string): NamedField | null {
  const folded = fold(text);
  const found = entered.find((f) => f.id === text) ?? entered.find((f) => fold(f.header.vi) === folded || fold(f.header.en) === folded);
  return found === undefined ? null : named(found);
}
