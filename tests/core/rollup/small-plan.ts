import type { Adjustment } from '../../../src/core/entry/adjustment';
import type { Contribution } from '../../../src/core/entry/contribution';
import type { EntryValues } from '../../../src/core/entry/entry';
import { sectionId, taskId, type UnitId } from '../../../src/core/plan/ids';
import type { Plan } from '../../../src/core/plan/plan';
import { rollUp, type RollUpInput } from '../../../src/core/rollup/roll-up';
import { samplePlan, section, task, timeline } from '../track/sample-plan';
import { entryOf, period, receiptOf } from './arbitrary-contributions';

/** The units of the small plan, in its order. */
export const [a, b, c] = ['DU-DONGTAM', 'DU-PHULOC', 'DU-SONHA'] as [UnitId, UnitId, UnitId];
/** Due in the period at hand. */
export const q2 = timeline('periods', 'Quý II/2026', { year: 2026, quarter: 2 });

/** A small plan in its second version: one task of two units, one with lead and support, one that is due later. */
export function planOf(more: Partial<Plan> = {}): Plan {
  return samplePlan({
    version: 2,
    sections: [section(1, 'I', 'Cha'), section(2, '1', 'Con', sectionId(1)), section(3, 'II', 'Khác')],
    tasks: [
      task(1, 'Một', { timeline: q2 }),
      task(2, 'Hai', { timeline: q2, sectionId: sectionId(3) }),
      task(3, 'Ba', { timeline: timeline('periods', 'Quý IV', { year: 2026, quarter: 4 }) }),
    ],
    assignments: [
      { sectionId: sectionId(1), mode: 'each', unitIds: [a, b], groupIds: [] },
      { taskId: taskId(2), mode: 'lead', unitIds: [b], groupIds: [], supportIds: [c] },
    ],
    ...more,
  });
}

/** A returned file of a unit that answers tasks by their number. */
export function file(unitId: UnitId, byTask: Readonly<Record<number, EntryValues>>, name = `${unitId}.xlsx`, version = 2): Contribution {
  return {
    receipt: receiptOf(unitId, name, `sha-${name}`, { planId: 'KH-mau', planVersion: version }),
    entries: Object.entries(byTask).map(([n, values]) => entryOf(unitId, Number(n), name, `sha-${name}`, values, version)),
    targets: [],
    proposed: [],
  };
}

/** These files rolled up for quarter II of 2026 on 20/6/2026, unless said otherwise. */
export function rolled(contributions: readonly Contribution[], more: Partial<RollUpInput> = {}) {
  return rollUp({ plan: planOf(), periodId: period, asOf: '2026-06-20', contributions, adjustments: [], earlier: [], ...more });
}

/** The office doubts that the first task of the first unit is done. */
export const adjustment: Adjustment = {
  unitId: a,
  rowId: `${taskId(1)}/2026-Q2`,
  periodId: period,
  field: 'progress',
  reported: 'done',
  confirmed: 'in-progress',
  reason: 'Kiểm tra',
  by: 'VP',
  on: '2026-06-20',
};
