import type { IsoDate } from '../../core/date/iso-date';
import { periodAt, periodsOfPlan } from '../../core/date/neighbour-period';
import { periodId, type Period } from '../../core/date/period';
import type { PlanTime } from '../../core/date/period-span';

/** The quarter of a day if the plan reaches it, else the plan's first or last quarter, whichever is nearer. */
export function usualPeriod(time: PlanTime, day: string): Period {
  const all = periodsOfPlan('quarter', time);
  const now = periodAt('quarter', day as IsoDate);
  const id = now === null ? '' : periodId(now);
  return all.find((p) => periodId(p) >= id) ?? all.at(-1) ?? { kind: 'plan' };
}
