import { columnLetters } from '../sheet/a1';
import type { Field } from './define-field';
import type { AnyField } from './fields';

/** A field in its column, counted from 0. `folded` columns are hidden until their outline is opened. */
export interface PlacedField {
  readonly field: AnyField;
  readonly column: number;
  readonly letters: string;
  readonly hidden: boolean;
  readonly folded: boolean;
}

/** What decides which columns a sheet has. */
export interface ShownFor {
  readonly severalPlans: boolean;
  readonly withEarlier: boolean;
}

function isDrawn(field: Field<unknown>, shownFor: ShownFor): boolean {
  if (field.shown === 'several-plans') return shownFor.severalPlans;
  return field.shown !== 'with-earlier' || shownFor.withEarlier;
}

/** The columns of a sheet from column A, in the order of the fields; fields that the workbook does not need get none. */
export function placeFields(fields: readonly AnyField[], shownFor: ShownFor): PlacedField[] {
  return fields
    .filter((field) => isDrawn(field, shownFor))
    .map((field, column) => ({
      field,
      column,
      letters: columnLetters(column),
      hidden: field.shown === 'never' || field.shown === 'folded',
      folded: field.shown === 'folded',
    }));
}

/** The place of a field by its id; a sheet without it is a bug. */
export function placeOf(placed: readonly PlacedField[], id: string): PlacedField {
  const found = placed.find((p) => p.field.id === id);
  if (found === undefined) throw new Error(`no column for the field ${id}`);
  return found;
}
