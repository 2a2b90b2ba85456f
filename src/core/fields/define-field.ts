import type * as z from 'zod/mini';
import type { CellStyle, InputRule } from '../sheet/workbook-spec';
import type { RawCell, RepairContext, Repaired } from './repaired';
import type { Words } from './words';

/**
 * Whose a column is: `key` is hidden and machine-read, `issued` comes from the office, `entered` is filled in by the unit, `previous` shows
 * the last period, `derived` is a formula.
 */
export type FieldRole = 'key' | 'issued' | 'entered' | 'previous' | 'derived';

/** How a value goes into the next period: stays where it is, moves beside as *kỳ trước*, or is cleared. */
export type Carry = 'keep' | 'beside' | 'clear';

/** What becomes of a field when units are rolled up: decides the status, is listed with its unit, is summed by its target's aggregate, or stays with the row. */
export type RollUp = 'status' | 'listed' | 'aggregate' | 'detail';

/** Whether a column is seen: always, folded into an outline, never, only in a workbook of several plans, or only where there is a last period. */
export type Shown = 'always' | 'folded' | 'never' | 'several-plans' | 'with-earlier';

/** Where the lists that in-cell rules draw on stand, as absolute ranges with the sheet's name. */
export interface ListRanges {
  readonly progress: string;
  readonly progressOngoing: string;
  readonly yesNo: string;
}

/** The in-cell rule of a field over a range. Rules that need the row (`kind` column) get its first cell, e.g. `$B10`. */
export type MakeInputRule = (ref: string, lists: ListRanges, firstKindCell: string) => InputRule;

/** What a kind of value (choice, date, percent, text, number, document) brings to every field of that kind. */
export interface FieldKind<Value> {
  readonly kind: 'choice' | 'date' | 'percent' | 'text' | 'number' | 'document' | 'id' | 'formula';
  readonly schema: z.ZodMiniType<Value>;
  readonly repair: (cell: RawCell, context: RepairContext) => Repaired<Value>;
  readonly look: Pick<CellStyle, 'align' | 'format' | 'wrap'>;
  readonly inputRule?: MakeInputRule;
}

/** One field of a row: everything that is known of it, in one place. `width` in characters, `id` is its machine key. */
export interface Field<Value> extends FieldKind<Value> {
  readonly id: string;
  readonly role: FieldRole;
  readonly header: Words;
  readonly width: number;
  readonly shown: Shown;
  readonly carry: Carry;
  readonly rollUp: RollUp;
  /** One line of the help sheet: what to write here, and when. */
  readonly help?: Words;
}

/** Defines one field; what most fields share (seen always, cleared in the next period, stays with its row) need not be said. */
export function defineField<Value>(
  spec: Omit<Field<Value>, 'shown' | 'carry' | 'rollUp'> & Partial<Pick<Field<Value>, 'shown' | 'carry' | 'rollUp'>>,
): Field<Value> {
  return { shown: 'always', carry: 'clear', rollUp: 'detail', ...spec };
}
