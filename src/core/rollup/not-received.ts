import type { Receipt } from '../entry/receipt';
import type { UnitId } from '../plan/ids';
import type { Unit } from '../plan/unit';
import type { RollUpOf } from './consolidate';

/** A receipt in state `not-received` for every unit that should have reported and of which no file came, in the order given. */
export function notReceived(of: RollUpOf, expected: readonly UnitId[], receipts: readonly Receipt[], units: readonly Unit[]): Receipt[] {
  const present = new Set(receipts.map((r) => r.unitId));
  return expected
    .filter((id) => !present.has(id))
    .map((unitId) => ({
      unitId,
      unitName: units.find((u) => u.id === unitId)?.name ?? unitId,
      periodId: of.periodId,
      planId: of.planId,
      planVersion: null,
      file: '',
      otherNames: [],
      sha256: '',
      receivedOn: null,
      state: 'not-received',
      rows: 0,
      filled: 0,
      repaired: 0,
      warnings: 0,
      masked: 0,
    }));
}
