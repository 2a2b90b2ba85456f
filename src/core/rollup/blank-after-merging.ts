import { isCounted, type Receipt } from '../entry/receipt';
import { issue, type Issue } from '../issue/issue';
import { nowhere } from '../issue/place';
import type { UnitId } from '../plan/ids';
import { groupBy } from './in-order';
import type { RollUp } from './roll-up';

/** The rows and targets asked of a unit for which none of its files holds an answer. */
function blankOf({ rows, targets, consolidation }: RollUp, unitId: UnitId): number {
  const answered = new Set(consolidation.targets.filter((t) => t.unitId === unitId).map((t) => t.targetId));
  const blankTargets = targets.filter(({ target, expected }) => expected.includes(unitId) && !answered.has(target.id));
  const blankRows = rows.filter(({ duty, entry }) => duty.unitId === unitId && duty.scope !== 'later' && entry === null);
  return blankRows.length + blankTargets.length;
}

/**
 * What single files told of blank rows (`rows-not-filled`), for units that sent several: not file by file, because what is blank in one may be answered in another, but
 * once by unit after they were put together (`unit-rows-not-filled`), and nothing where they answer all between them. Other issues stay as they are.
 */
export function blankAfterMerging(issues: readonly Issue[], made: RollUp, nameOf: (unit: UnitId) => string): Issue[] {
  const byUnit = groupBy(made.consolidation.receipts.filter(isCounted), (r) => r.unitId ?? '');
  const several = [...byUnit].filter(([unitId, receipts]) => unitId !== '' && receipts.length > 1);
  const ofSeveral = new Set(several.map(([unitId]) => unitId));
  const namesOf = (receipts: readonly Receipt[]): string[] => receipts.flatMap((r) => [r.file, ...r.otherNames]);
  // Units have folders of their own and may have named their files alike: what is told of another unit's file is never left out.
  const ofOthers = new Set([...byUnit].flatMap(([unitId, receipts]) => (ofSeveral.has(unitId) ? [] : namesOf(receipts))));
  const files = new Set(several.flatMap(([, receipts]) => namesOf(receipts)).filter((name) => !ofOthers.has(name)));
  const kept = issues.filter(({ code, place }) => code !== 'rows-not-filled' || place.kind !== 'sheet' || !files.has(place.file ?? ''));
  const told = several.flatMap(([unitId]): Issue[] => {
    const count = blankOf(made, unitId as UnitId);
    return count === 0 ? [] : [issue('unit-rows-not-filled', 'warning', nowhere, { unit: nameOf(unitId as UnitId), count })];
  });
  return [...kept, ...told];
}
