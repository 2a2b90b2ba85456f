import { groupIdOf } from '../../fields/register/group-id';
import { nameFinder } from '../../fields/register/match-unit';
import { issue, type Issue } from '../../issue/issue';
import { result, type Result } from '../../issue/result';
import type { GroupId, UnitId } from '../../plan/ids';
import type { Group, Unit } from '../../plan/unit';
import { fold } from '../../text/fold';
import { listed, type TableRow } from './table-rows';

/**
 * The groups in the rows of the sheet `Nhóm`, a group's id kept, a new one's made from its name; groups that only the register names follow. A unit that the
 * register lacks is `unit-unknown`, a group without a name is left out with `group-without-name`.
 */
export function readGroups(
  rows: readonly TableRow[],
  units: readonly Unit[],
  stored: readonly Group[],
  fromUnits: readonly Group[],
): Result<Group[]> {
  const issues: Issue[] = [];
  const find = nameFinder({ units, groups: [] });
  const before = new Map(stored.map((g) => [g.id, g]));
  const codes = new Map(units.map((u) => [u.id as string, u.id]));
  const groups = new Map<GroupId, Group>();
  for (const row of rows) {
    const name = row.text('name');
    if (name === '') {
      issues.push(issue('group-without-name', 'error', row.place('name'), {}));
      continue;
    }
    const written = row.text('group') as GroupId;
    const id = before.has(written) ? written : groupIdOf(name);
    const unitIds = listed(row.text('units')).flatMap((unit): UnitId[] => {
      const named = find(unit);
      const found = codes.get(unit) ?? (named?.kind === 'unit' ? named.id : undefined);
      if (found !== undefined) return [found];
      issues.push(issue('unit-unknown', 'error', row.place('units'), { name: unit }));
      return [];
    });
    groups.set(id, { id, name, unitIds, ...(before.get(id)?.fromPlan === true ? { fromPlan: true } : {}) });
  }
  const names = new Set([...groups.values()].map((g) => fold(g.name)));
  for (const group of fromUnits) {
    const isNamed = units.some((u) => u.groups.includes(group.id));
    if (isNamed && !groups.has(group.id) && !names.has(fold(group.name))) groups.set(group.id, { ...group, unitIds: [] });
  }
  return result([...groups.values()], issues);
}
