import { dataWindow, sendBy } from '../date/data-window';
import { periodSpan, type DateSpan } from '../date/period-span';
import type { IsoDate } from '../date/iso-date';
import { parsePeriod } from '../date/period';
import type { Adjustment } from '../entry/adjustment';
import type { Consolidation, MergedEntry } from '../entry/consolidation';
import type { Contribution, ProposedTask } from '../entry/contribution';
import type { PeriodId } from '../entry/entry';
import { isCounted } from '../entry/receipt';
import type { Snapshot } from '../entry/snapshot';
import type { UnitId } from '../plan/ids';
import type { Plan } from '../plan/plan';
import { startedBy } from '../status/awaited';
import { resolveAssignments, type TaskAssignment } from '../track/assignment/resolve-assignments';
import { askedUnits } from './asked-units';
import { consolidate } from './consolidate';
import { snapshotsBefore } from './earlier-reports';
import { detailRows, unaskedEntries, type DetailRow } from './detail-rows';
import { dutiesOf, settledBefore } from './duties';
import { presentSnapshot } from './present-snapshot';
import { remapAdjustments, remapOccurrences } from './remap-occurrences';
import { remarksOf, type Remarks } from './remarks';
import { tallyOf, type Tally } from './tally';
import { targetFigures, type TargetFigure } from './target-figures';

/** What a roll-up is made from. `earlier` are what was kept of earlier periods, so that what was finished then is not asked again. */
export interface RollUpInput {
  readonly plan: Plan;
  readonly periodId: PeriodId;
  readonly asOf: string;
  readonly contributions: readonly Contribution[];
  readonly adjustments: readonly Adjustment[];
  readonly earlier: readonly Snapshot[];
}

/** One period of one plan, rolled up: what was owed, what was said, and every figure that follows. */
export interface RollUp {
  readonly plan: Plan;
  readonly periodId: PeriodId;
  readonly asOf: string;
  /** The days whose data the period holds; the last is the cut-off. */
  readonly window: DateSpan;
  readonly sendBy: IsoDate;
  readonly assignments: readonly TaskAssignment[];
  readonly consolidation: Consolidation;
  readonly rows: readonly DetailRow[];
  /** Everybody who is asked something, counted or not, in official order. */
  readonly asked: readonly UnitId[];
  readonly unasked: readonly MergedEntry[];
  readonly tally: Tally;
  readonly targets: readonly TargetFigure[];
  readonly remarks: Remarks;
  readonly proposed: readonly (ProposedTask & { readonly unitId: UnitId | null })[];
}

/**
 * Rolls one period of a plan up: consolidates the contributions, lays them beside what the units owe, and counts. Same input, same result, whatever the
 * order of the files. The period must be a valid id.
 */
export function rollUp({ plan, periodId, asOf, contributions, adjustments, earlier }: RollUpInput): RollUp {
  const period = parsePeriod(periodId)!;
  const window = dataWindow(period, plan.settings, plan.document.period);
  const of = { planId: plan.id, planVersion: plan.version, periodId };
  const consolidation = consolidate(of, remapOccurrences(plan, contributions), remapAdjustments(plan, adjustments));
  const started = startedBy(plan, periodSpan(period, plan.document.period).last);
  const before = snapshotsBefore(plan, earlier, periodId).map((snapshot) => presentSnapshot(plan, snapshot));
  const duties = dutiesOf(plan, periodId, settledBefore(before, started), window.last);
  const rows = detailRows(duties, consolidation, window.last);
  const assignments = resolveAssignments(plan, window.last);
  const targets = targetFigures(plan, assignments, consolidation);
  const asked = askedUnits(plan, rows, targets);
  const reported = new Set(consolidation.receipts.filter(isCounted).flatMap((r) => r.unitId ?? []));
  return {
    plan,
    periodId,
    asOf,
    window,
    sendBy: sendBy(period, plan.settings, plan.document.period),
    assignments,
    consolidation,
    rows,
    asked,
    unasked: unaskedEntries(duties, consolidation),
    tally: tallyOf(plan, rows, { asked, reported }),
    targets,
    remarks: remarksOf(consolidation.entries),
    proposed: consolidation.contributions.flatMap((c) => c.proposed.map((p) => ({ ...p, unitId: c.receipt.unitId }))),
  };
}
