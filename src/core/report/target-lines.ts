import type { MergedTarget } from '../entry/consolidation';
import type { TargetEntry } from '../entry/entry';
import { isCounted } from '../entry/receipt';
import type { Target } from '../plan/target';
import { groupBy } from '../rollup/in-order';
import type { RollUp } from '../rollup/roll-up';

/**
 * One line of the sheet `Chi tiết chỉ tiêu`. `entry` is what stands for a unit and target, `whole` the same where it was put together from several files;
 * `part` is what one of them says, `settled-part` the same after the office has decided; `unasked` is of a unit that was not asked.
 */
export type TargetLine =
  | { readonly use: 'entry' | 'whole' | 'unasked'; readonly target: Target; readonly merged: MergedTarget }
  | { readonly use: 'part' | 'settled-part'; readonly target: Target; readonly part: TargetEntry };

function keyOf({ unitId, targetId }: Pick<TargetEntry, 'unitId' | 'targetId'>): string {
  return `${unitId}\n${targetId}`;
}

/** The lines of `Chi tiết chỉ tiêu`, target by target in the plan's order, units in official order; under each, the parts of several files. */
export function targetLines({ consolidation, targets, plan }: RollUp): TargetLine[] {
  const counted = consolidation.contributions.filter((c) => isCounted(c.receipt)).flatMap((c) => c.targets);
  const parts = groupBy(
    counted.filter((t) => t.periodId === consolidation.periodId),
    keyOf,
  );
  const merged = groupBy(consolidation.targets, (t) => t.targetId);
  const order = new Map(plan.units.map((u) => [u.id, u.order]));
  return targets.flatMap(({ target, expected }) => {
    const own = [...(merged.get(target.id) ?? [])].sort((a, b) => (order.get(a.unitId) ?? Infinity) - (order.get(b.unitId) ?? Infinity));
    return own.flatMap((one): TargetLine[] => {
      const files = parts.get(keyOf(one)) ?? [];
      if (!expected.includes(one.unitId)) return [{ use: 'unasked', target, merged: one }];
      if (files.length < 2) return [{ use: 'entry', target, merged: one }];
      const settled = one.adjusted.length > 0;
      return [
        { use: settled ? 'entry' : 'whole', target, merged: one },
        ...files.map((part): TargetLine => ({ use: settled ? 'settled-part' : 'part', target, part })),
      ];
    });
  });
}
