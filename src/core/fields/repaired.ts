import type { EntryFacts } from '../issue/facts/entry';
import type { SheetCell } from '../sheet/sheet-rows';

/** What a field needs of a cell to understand it. */
export type RawCell = Pick<SheetCell, 'value' | 'format' | 'formula'>;

/** What is known of the column and the file around a cell. */
export interface RepairContext {
  /** How most numbers of a percent column are written: 80 (`hundred`) or 0.8 (`fraction`). */
  readonly percentScale?: 'hundred' | 'fraction';
  /** The day up to which the file reports, ISO; it decides the year of a date typed without one. */
  readonly asOf?: string;
  /** The row belongs to an ongoing task, whose choices differ. */
  readonly ongoing?: boolean;
  /** The row's figures count things, of which there are only whole ones. */
  readonly wholeNumbers?: boolean;
  /** What the row's figures are measured in ("doanh nghiệp nhỏ", "đồng", "%"); '' or absent where unknown. */
  readonly measure?: string;
  /** The share in percent that is required, where the row's figures are parts of a whole. */
  readonly requiredShare?: number;
  /** Those shares are of a plan or an estimate, which can be exceeded. */
  readonly beyondWhole?: boolean;
}

/** How a typed value became the value meant. */
export type RepairHow = 'spaces' | 'letters' | 'synonym' | 'text-date' | 'text-number' | 'percent-scale' | 'unit-removed';

/** Why a person should look at a value that was nevertheless understood. */
export type RepairDoubt = EntryFacts['value-doubtful']['doubt'];

/** Why a typed value could not be understood; the cell counts as not filled in. */
export type RepairProblem =
  'unknown-choice' | 'not-a-date' | 'month-first-date' | 'not-a-number' | 'out-of-range' | 'cell-error' | 'formula-without-value';

/**
 * A cell after repair: blank, `nothing` (it says that there is nothing to report), a value (with what was done to it, what a person should look
 * at, and the `other` reading of a doubted one where it is known), or a problem, where `proposal` is the reading that a person may accept. `raw` is the text as typed.
 */
export type Repaired<Value> =
  | { readonly kind: 'blank' }
  | { readonly kind: 'nothing'; readonly raw: string }
  | {
      readonly kind: 'value';
      readonly value: Value;
      readonly raw: string;
      readonly how?: RepairHow;
      readonly doubt?: RepairDoubt;
      readonly other?: Value;
    }
  | { readonly kind: 'problem'; readonly problem: RepairProblem; readonly raw: string; readonly proposal?: Value };

/** The result for a cell with nothing in it. */
export const blank: Repaired<never> = { kind: 'blank' };
