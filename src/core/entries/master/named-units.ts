import { nameFinder, type Named } from '../../fields/register/match-unit';
import type { Register } from '../../fields/register/group-members';
import { issue, type Issue } from '../../issue/issue';
import type { GroupId, UnitId } from '../../plan/ids';
import { listed, type TableRow } from './table-rows';

/** Reads the units or groups that cells list by code or name; a name that the register lacks is an issue with its cell. */
export interface NamedCells {
  readonly units: (row: TableRow, column: string) => UnitId[];
  readonly groups: (row: TableRow, column: string) => GroupId[];
}

/** Makes the reader of names for a register; `issues` receives `unit-unknown` and `group-unknown`. */
export function namedCells(register: Register, issues: Issue[]): NamedCells {
  const find = nameFinder(register);
  const byCode = new Map<string, Named>([
    ...register.groups.map((g) => [g.id as string, { kind: 'group', id: g.id } as const] as const),
    ...register.units.map((u) => [u.id as string, { kind: 'unit', id: u.id } as const] as const),
  ]);
  const read = (row: TableRow, column: string, kind: 'unit' | 'group'): string[] =>
    listed(row.text(column)).flatMap((name) => {
      const found = byCode.get(name) ?? find(name);
      if (found?.kind === kind) return [found.id];
      issues.push(issue(kind === 'unit' ? 'unit-unknown' : 'group-unknown', 'error', row.place(column), { name }));
      return [];
    });
  return {
    units: (row, column) => read(row, column, 'unit') as UnitId[],
    groups: (row, column) => read(row, column, 'group') as GroupId[],
  };
}
