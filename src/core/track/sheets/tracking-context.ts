import type { IsoDate } from '../../date/iso-date';
import type { Period } from '../../date/period';
import type { ListRanges } from '../../fields/define-field';
import type { ShownFor } from '../../fields/place-fields';
import type { Plan } from '../../plan/plan';
import type { Settings } from '../../plan/settings';
import type { Unit } from '../../plan/unit';
import type { Heading } from '../heading';
import type { TrackingMemo } from '../tracking-memo';

/** What every sheet of one tracking workbook is made from, beside its rows. */
export interface TrackingContext {
  readonly plans: readonly Plan[];
  readonly settings: Settings;
  /** Null in a common workbook. */
  readonly unit: Unit | null;
  /** The units that may pick their name in a common workbook, in the official order. */
  readonly choices: readonly Unit[];
  readonly period: Period;
  readonly periodName: string;
  readonly cutoff: IsoDate;
  readonly sendBy: IsoDate;
  readonly asOf: IsoDate;
  readonly fileName: string;
  readonly heading: Heading;
  readonly lists: ListRanges;
  readonly shown: ShownFor;
  readonly protect: boolean;
  readonly memo: TrackingMemo;
}
