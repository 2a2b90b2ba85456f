import { dataWindow } from '../core/date/data-window';
import { parsePeriod, type PeriodId } from '../core/date/period';
import { planSpan } from '../core/date/period-span';
import { keptSnapshots } from '../core/entry/closed-period';
import type { EntryValues, TargetEntry } from '../core/entry/entry';
import type { OfficeNotes } from '../core/entry/office-notes';
import type { Plan } from '../core/plan/plan';
import { earlierReports } from '../core/rollup/earlier-reports';
import { planOfPeriod } from '../core/rollup/plan-of-period';
import { arrivalsOf } from '../core/status/awaited';
import { groupBy } from '../core/rollup/in-order';
import type { CheckContext } from '../core/validate/validate-entries';

/** What an office knows when files of a period are checked: its plan and its notes. The period must be a valid id. */
export interface CheckedFor {
  readonly plan: Plan;
  readonly notes: OfficeNotes;
  readonly periodId: PeriodId;
  readonly asOf: string;
}

/** Makes the finder of what is known beside a unit's workbook: the period's days, the plan's, and what the unit reported before. */
export function checkContextOf({ notes, periodId, asOf, ...given }: CheckedFor): (unitId: string | null) => Omit<CheckContext, 'file'> {
  const plan = planOfPeriod(given.plan, notes, periodId);
  const period = parsePeriod(periodId)!;
  const earlier = earlierReports(plan, keptSnapshots(notes.closed), periodId);
  const entries = groupBy(earlier.entries, (e) => e.unitId);
  const targets = groupBy(earlier.targets, (t) => t.unitId);
  const arrivals = arrivalsOf(plan);
  const year = periodId.slice(0, 4);
  return (unitId) => ({
    asOf,
    window: dataWindow(period, plan.settings, plan.document.period),
    planTime: planSpan(plan.document.period),
    arrivals,
    earlier: new Map<string, EntryValues>((entries.get(unitId ?? '') ?? []).map((e) => [e.occurrenceId, e.values])),
    earlierTargets: new Map<string, TargetEntry['values']>((targets.get(unitId ?? '') ?? []).map((t) => [t.targetId, t.values])),
    sameYear: (targets.get(unitId ?? '') ?? []).every((t) => t.periodId.startsWith(year)),
  });
}
