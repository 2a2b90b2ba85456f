import type { GroupId, UnitId } from '../../plan/ids';
import type { Group, Unit } from '../../plan/unit';

/** The units and groups of an office. */
export interface Register {
  readonly units: readonly Unit[];
  readonly groups: readonly Group[];
}

/** Units in the official order, then by code where two have the same place. */
export function officialOrder(units: readonly Unit[]): Unit[] {
  return [...units].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}

/** The units of a group: those it lists and those that name it, in the official order. */
export function groupMembers(register: Register, group: GroupId): Unit[] {
  const listed = new Set(register.groups.find((g) => g.id === group)?.unitIds ?? []);
  return officialOrder(register.units.filter((u) => listed.has(u.id) || u.groups.includes(group)));
}

/** The units named one by one or by their groups, each once, in the official order; codes that the register lacks are left out. */
export function unitsOf(register: Register, unitIds: readonly UnitId[], groupIds: readonly GroupId[]): Unit[] {
  const wanted = new Set<UnitId>([...unitIds, ...groupIds.flatMap((g) => groupMembers(register, g).map((u) => u.id))]);
  return officialOrder(register.units.filter((u) => wanted.has(u.id)));
}
