import type { UnitId } from '../../plan/ids';
import type { Unit } from '../../plan/unit';

/** Whether a unit exists on a day (ISO), by the dates of its line in the register. */
export function isActive(unit: Unit, day: string): boolean {
  return (unit.activeFrom === undefined || unit.activeFrom <= day) && (unit.activeTo === undefined || day <= unit.activeTo);
}

/** The unit that answers for another on a day: itself, or the nearest active one of its successors; null where there is none. */
export function activeUnit(units: ReadonlyMap<UnitId, Unit>, unit: Unit, day: string): Unit | null {
  const seen = new Set<UnitId>();
  let at: Unit | undefined = unit;
  while (at !== undefined && !seen.has(at.id)) {
    if (isActive(at, day)) return at;
    seen.add(at.id);
    at = at.successorId === undefined ? undefined : units.get(at.successorId);
  }
  return null;
}
