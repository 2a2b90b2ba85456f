import type { IsoDate } from '../../../src/core/date/iso-date';
import type { Plan } from '../../../src/core/plan/plan';
import { resolveAssignments } from '../../../src/core/track/assignment/resolve-assignments';
import type { EarlierEntry, EarlierTarget } from '../../../src/core/track/rows/earlier';
import type { TrackingRequest } from '../../../src/core/track/tracking-workbook';
import { samplePlan } from './sample-plan';

/** A request for the workbook of a plan's first unit in the second quarter of 2026, cut off on 14/6/2026, unless said otherwise. */
export function request(
  more: Partial<TrackingRequest> = {},
  plan: Plan = samplePlan(),
  earlier: readonly EarlierEntry[] = [],
  earlierTargets: readonly EarlierTarget[] = [],
): TrackingRequest {
  return {
    plans: [{ plan, assignments: resolveAssignments(plan, '2026-06-14'), earlier, earlierTargets }],
    unit: plan.units[0] ?? null,
    choices: plan.units,
    period: { kind: 'quarter', year: 2026, quarter: 2 },
    asOf: '2026-06-01' as IsoDate,
    toolVersion: '0.1.0',
    fileName: '01_DU-xa-Dong-Tam_Quy-II-2026.xlsx',
    protect: false,
    ...more,
  };
}
