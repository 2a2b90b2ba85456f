import type { Plan } from '../plan/plan';
import type { Adjustment } from './adjustment';
import type { ClosedPeriod } from './closed-period';
import type { Receipt } from './receipt';
import type { Waiver } from './waiver';

/** What the office has noted in the master workbook beside the plan: receipts, adjustments, waivers and closed periods. */
export interface OfficeNotes {
  readonly receipts: readonly Receipt[];
  readonly adjustments: readonly Adjustment[];
  readonly waivers: readonly Waiver[];
  readonly closed: readonly ClosedPeriod[];
  /** The versions of the plan before amendments on which periods were closed: those periods are counted by them. */
  readonly formerPlans?: readonly Plan[];
}

/** An office that has noted nothing yet. */
export const noNotes: OfficeNotes = { receipts: [], adjustments: [], waivers: [], closed: [] };
