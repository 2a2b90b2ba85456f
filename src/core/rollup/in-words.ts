import type { AdjustedValue } from '../entry/adjustment';
import { entryFieldName } from '../fields/master/entry-field-name';

/** A value of a field as people read it: a choice by its word, a day as dd/mm/yyyy, '' where it is blank. */
export function valueInWords(field: string, value: AdjustedValue): string {
  return value === null ? '' : String(entryFieldName(field)?.show(value) ?? value);
}

/** The heading of the column in which a field stands; the field's id where it has none. */
export function fieldInWords(field: string): string {
  return entryFieldName(field)?.header ?? field;
}
