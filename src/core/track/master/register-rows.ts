import type { MasterRow } from '../../fields/master/master-table';
import { groupMembers, officialOrder } from '../../fields/register/group-members';
import { unitKindWords } from '../../fields/register/unit-kind-words';
import type { Plan } from '../../plan/plan';
import type { Group, Unit } from '../../plan/unit';
import { masterWords } from './master-words';

/** The rows of the sheet `Đơn vị`, in the official order. */
export function unitRows(plan: Pick<Plan, 'units' | 'groups'>): MasterRow[] {
  const groupName = new Map(plan.groups.map((g) => [g.id, g.name]));
  return officialOrder(plan.units).map((unit: Unit) => ({
    id: unit.id,
    name: unit.name,
    otherNames: unit.otherNames.join('; '),
    kind: unitKindWords[unit.kind],
    groups: unit.groups.map((g) => groupName.get(g) ?? g).join('; '),
    order: unit.order,
    parentId: unit.parentId ?? '',
    activeFrom: unit.activeFrom ?? '',
    activeTo: unit.activeTo ?? '',
    successorId: unit.successorId ?? '',
  }));
}

/** The rows of the sheet `Nhóm`; units that name the group in their own line are counted, and listed there. */
export function groupRows(plan: Pick<Plan, 'units' | 'groups'>): MasterRow[] {
  const name = new Map(plan.units.map((u) => [u.id, u.name]));
  return plan.groups.map((group: Group) => ({
    group: group.id,
    name: group.name,
    units: group.unitIds.map((id) => name.get(id) ?? id).join('; '),
    count: groupMembers(plan, group.id).length,
    source: group.fromPlan === true ? masterWords.fromPlan : masterWords.fromRegister,
  }));
}
