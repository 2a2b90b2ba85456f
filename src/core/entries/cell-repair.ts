import { isIsoDate } from '../date/iso-date';
import { serialOf } from '../date/serial';
import type { AnyField } from '../fields/fields';
import { reachedWords } from '../fields/reached-words';
import type { RawCell } from '../fields/repaired';
import type { CellRepair } from '../issue/facts/cell-repair';
import type { Progress } from '../entry/entry';
import { progressWords } from '../status/labels';

/** A value as it stands in a sheet: choices by their words, dates day first, numbers with a decimal comma. */
export function inSheetWords(value: unknown, field: AnyField): string {
  if (typeof value === 'boolean') return reachedWords[value ? 'yes' : 'no'].vi;
  if (typeof value === 'number') return String(value).replace('.', ',');
  const text = String(value);
  if (field.id === 'progress' && text in progressWords) return progressWords[text as Progress].vi;
  return isIsoDate(text) ? text.split('-').reverse().join('/') : text;
}

/** What a value is in its cell: days as serials, figures as numbers, all else in words; null for a day that Excel has none for. */
function inCell(value: unknown, field: AnyField): string | number | null {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && isIsoDate(value) ? serialOf(value) : inSheetWords(value, field);
}

/** The repair that puts a value into the cell from which it was read; null where the cell holds it, an error or a formula. */
function cellRepair(value: unknown, { value: was, formula }: RawCell, field: AnyField): CellRepair | null {
  if (value === undefined || was === null || typeof was === 'object' || formula === true) return null;
  const becomes = inCell(value, field);
  if (becomes === null || becomes === was) return null;
  const words = inSheetWords(value, field);
  const { format } = field.look;
  return format === undefined ? { was, becomes, words } : { was, becomes, words, format };
}

/**
 * Adds to the facts of an issue the repair that puts a value into the cell from which it was read, and gives the same facts; nothing is added where the
 * cell holds the value, an error or a formula.
 */
export function withRepair<F extends { repair?: CellRepair }>(facts: F, value: unknown, cell: RawCell, field: AnyField): F {
  // Not spread into new facts: for every such copy the engine may make a shape of its own, which outlives the file.
  const repair = cellRepair(value, cell, field);
  if (repair !== null) facts.repair = repair;
  return facts;
}
