import type { UnitId } from '../plan/ids';
import type { Plan } from '../plan/plan';
import type { DetailRow } from './detail-rows';
import type { TargetFigure } from './target-figures';

/**
 * The units that are asked something in a period, counted or not: a row that is shown, or a target beside rows that are due later. Units of which nothing at all
 * is owed get no workbook and are not among them. In official order.
 */
export function askedUnits(
  plan: Pick<Plan, 'units'>,
  rows: readonly Pick<DetailRow, 'duty'>[],
  targets: readonly Pick<TargetFigure, 'expected'>[],
): UnitId[] {
  const owing = new Set(rows.map((r) => r.duty.unitId));
  const asked = new Set(rows.flatMap(({ duty }) => (duty.scope === 'later' ? [] : [duty.unitId])));
  for (const { expected } of targets) for (const id of expected) if (owing.has(id)) asked.add(id);
  const order = new Map(plan.units.map((u) => [u.id, u.order]));
  return [...asked].sort((a, b) => (order.get(a) ?? Infinity) - (order.get(b) ?? Infinity) || (a < b ? -1 : 1));
}
