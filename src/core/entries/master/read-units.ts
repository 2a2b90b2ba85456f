import { groupIdOf } from '../../fields/register/group-id';
import type { RegisterColumn } from '../../fields/register/register-columns';
import { unitKindFor } from '../../fields/register/unit-kind-words';
import { issue, type Issue } from '../../issue/issue';
import { result, type Result } from '../../issue/result';
import type { GroupId, UnitId } from '../../plan/ids';
import type { Group, Unit } from '../../plan/unit';
import { fold } from '../../text/fold';
import { withoutDiacritics } from '../../text/without-diacritics';
import { dateIn, numberIn } from './read-cells';
import { listed, type TableRow } from './table-rows';

/** The units of a register and the groups that they name. */
export interface ReadRegister {
  readonly units: readonly Unit[];
  readonly groups: readonly Group[];
}

const LONGEST_ID = 40;

function idFromName(name: string, taken: ReadonlySet<string>): string {
  const plain = withoutDiacritics(name)
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, LONGEST_ID);
  const base = plain === '' ? 'DV' : plain;
  let id = base;
  for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
  return id;
}

/**
 * The units in rows of a register, with the groups named there (known groups keep their id and units). A row without a code gets one from its name; a row
 * without a name, a code that stands twice, an unknown kind, parent or successor, and what is no date or number are issues with their cell. Units
 * without an order follow the others in the order of the rows.
 */
export function readUnits(rows: readonly TableRow[], known: readonly Group[]): Result<ReadRegister> {
  const issues: Issue[] = [];
  const groups = new Map(known.map((g) => [fold(g.name), g]));
  const taken = new Set<string>();
  const read: { unit: Omit<Unit, 'order'>; order: number | null; row: TableRow }[] = [];
  for (const row of rows) {
    const name = row.text('name');
    if (name === '') {
      issues.push(issue('unit-without-name', 'error', row.place('name'), { code: row.text('id') }));
      continue;
    }
    const code = row.text('id');
    if (code !== '' && taken.has(code)) {
      issues.push(issue('unit-code-twice', 'error', row.place('id'), { code, name }));
      continue;
    }
    const id = (code === '' ? idFromName(name, taken) : code) as UnitId;
    taken.add(id);
    read.push({ unit: unitOf(row, id, name, groups, issues), order: numberIn(row, 'order', issues), row });
  }
  const ids = new Map(read.flatMap(({ unit }) => [unit.id as string, fold(unit.name)].map((key) => [key, unit.id] as const)));
  const last = Math.max(0, ...read.map((r) => r.order ?? 0));
  let after = last;
  const units = read.map(({ unit, order, row }): Unit => {
    const found = (column: RegisterColumn): UnitId | null => unitNamed(row, column, ids, issues);
    const successorId = found('successorId');
    return {
      ...unit,
      order: order === null ? ++after : Math.round(order),
      parentId: found('parentId'),
      ...(successorId === null ? {} : { successorId }),
    };
  });
  return result({ units, groups: [...groups.values()] }, issues);
}

function unitOf(row: TableRow, id: UnitId, name: string, groups: Map<string, Group>, issues: Issue[]): Omit<Unit, 'order'> {
  const from = dateIn(row, 'activeFrom', issues);
  const to = dateIn(row, 'activeTo', issues);
  const kindText = row.text('kind');
  const { kind, understood } = unitKindFor(kindText, name);
  if (!understood) issues.push(issue('unit-kind-unknown', 'warning', row.place('kind'), { raw: kindText }));
  return {
    id,
    name,
    otherNames: listed(row.text('otherNames')),
    kind,
    groups: listed(row.text('groups')).map((group) => groupNamed(group, groups)),
    parentId: null,
    ...(from === null ? {} : { activeFrom: from }),
    ...(to === null ? {} : { activeTo: to }),
  };
}

function groupNamed(name: string, groups: Map<string, Group>): GroupId {
  const found = groups.get(fold(name)) ?? [...groups.values()].find((g) => g.id === name);
  if (found !== undefined) return found.id;
  const group: Group = { id: groupIdOf(name), name, unitIds: [] };
  groups.set(fold(name), group);
  return group.id;
}

function unitNamed(row: TableRow, column: RegisterColumn, ids: ReadonlyMap<string, UnitId>, issues: Issue[]): UnitId | null {
  const text = row.text(column);
  if (text === '') return null;
  const found = ids.get(text) ?? ids.get(fold(text)) ?? null;
  if (found === null) issues.push(issue('unit-unknown', 'warning', row.place(column), { name: text }));
  return found;
}
