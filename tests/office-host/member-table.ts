/** One member of a class of Excel's object model. `level` is the minor version of ExcelApi that brought it; Infinity where only other sets have it. */
export interface Member {
  readonly kind: 'scalar' | 'navigation' | 'method';
  readonly name: string;
  readonly level: number;
  readonly writable: boolean;
  /** The class of the object it leads to. */
  readonly leadsTo?: string;
  /** The declared type of a scalar, as written in the typings. */
  readonly type?: string;
}

/** One class: its members by wire name, and the class of its items if it is a collection. */
export interface MemberClass {
  readonly members: Map<string, Member>;
  readonly level: number;
  itemClass?: string;
}

/** Every class of Excel's object model by name. */
export type MemberTable = Map<string, MemberClass>;

interface Documented {
  level: number;
  type?: string;
}

const setTag = /\[Api set: (\w+)(?: (1\.\d+))?/;

function levelOf(tag: RegExpExecArray): number {
  return tag[1] === 'ExcelApi' && tag[2] !== undefined ? Number(tag[2].split('.')[1]) : Infinity;
}

/** The requirement set of every member that the typings document, by `Class` and `Class.member`. */
function readTypings(typings: string): Map<string, Documented> {
  const from = typings.indexOf('\ndeclare namespace Excel {');
  const lines = typings.slice(from, typings.indexOf('\n}\n', from)).split('\n');
  const found = new Map<string, Documented>();
  let owner = '';
  let level = 1;
  let tagged = false;
  for (const line of lines) {
    const tag = setTag.exec(line);
    if (tag !== null) {
      level = levelOf(tag);
      tagged = true;
      continue;
    }
    const opening = /^ {4}class (\w+)/.exec(line);
    if (opening !== null) {
      owner = opening[1] ?? '';
      found.set(owner, { level: tagged ? level : 1 });
    } else if (/^ {4}\}/.test(line)) owner = '';
    const member = owner === '' ? null : /^ {8}(?:readonly )?(\w+)(?:[?]?: (.+);|\()/.exec(line);
    if (member !== null) {
      const key = `${owner}.${member[1] ?? ''}`;
      const before = found.get(key);
      const now = tagged ? level : (found.get(owner)?.level ?? 1);
      found.set(key, { level: Math.min(before?.level ?? Infinity, now), ...(member[2] === undefined ? {} : { type: member[2] }) });
    }
    if (opening !== null || member !== null) {
      tagged = false;
      level = 1;
    }
  }
  return found;
}

const strings = (list: string): string[] => [...list.matchAll(/"([^"]*)"/g)].map((m) => m[1] ?? '');

interface Reading {
  /** The property that the function being read sets under another wire name. */
  alias: readonly [owner: string, wire: string] | null;
  table: MemberTable;
  typings: Map<string, Documented>;
  owner: string;
  getter: string;
  names: string[];
  wires: string[];
}

function add(at: Reading, wire: string, member: Omit<Member, 'level' | 'type'>): void {
  const documented = at.typings.get(`${at.owner}.${member.name}`);
  const own = at.table.get(at.owner);
  if (own === undefined) return;
  own.members.set(wire, {
    ...member,
    level: documented?.level ?? (member.name.startsWith('_') ? own.level : Infinity),
    ...(documented?.type === undefined ? {} : { type: documented.type }),
  });
}

function scalars(at: Reading, updateable: string): void {
  const flags = updateable.split(',').map((x) => x.trim() === 'true');
  at.wires.forEach((wire, i) => {
    const name = at.names[i] ?? wire;
    const known = at.table.get(at.owner)?.members.get(wire);
    if (known === undefined) add(at, wire, { kind: 'scalar', name, writable: flags[i] ?? false });
  });
  at.names = [];
  at.wires = [];
}

/** Some properties travel under another name when they are set: showGridlines as Gridlines. */
function readAlias(at: Reading, line: string): void {
  const setter = /function (\w+?)_(\w+)_Set\(thisObj/.exec(line);
  if (setter !== null) at.alias = [setter[1] ?? '', setter[2] ?? ''];
  const sent = /_invokeSetProperty\(thisObj, "(\w+)"/.exec(line)?.[1];
  if (sent === undefined || at.alias === null) return;
  const members = at.table.get(at.alias[0])?.members;
  const meant = members?.get(at.alias[1]);
  if (meant !== undefined && members?.has(sent) === false) members.set(sent, meant);
}

function readLine(at: Reading, line: string, follows: string): void {
  readAlias(at, line);
  const opening = /^ {4}var (\w+) = \(function \(_super\) \{/.exec(line);
  if (opening !== null) {
    at.owner = opening[1] ?? '';
    at.table.set(at.owner, { members: new Map(), level: at.typings.get(at.owner)?.level ?? 1 });
    return;
  }
  if (at.owner === '') return;
  const getter = /defineProperty\(\w+\.prototype, "(\w+)"|^ {8}\w+\.prototype\.(\w+) = function/.exec(line);
  if (getter !== null) at.getter = getter[1] ?? getter[2] ?? '';
  const list = /return (\[.*\]);/.exec(line)?.[1];
  if (list !== undefined && at.getter === '_scalarPropertyNames') at.names = strings(list);
  if (list !== undefined && at.getter === '_scalarPropertyOriginalNames') {
    at.wires = strings(list);
    if (!follows.includes('_scalarPropertyUpdateable')) scalars(at, '');
  }
  if (list !== undefined && at.getter === '_scalarPropertyUpdateable') scalars(at, list.slice(1, -1));
  const navigation = /_createPropertyObject\(Excel\.(\w+), this, "(\w+)"/.exec(line);
  if (navigation !== null)
    add(at, navigation[2] ?? '', { kind: 'navigation', name: at.getter, writable: false, leadsTo: navigation[1] ?? '' });
  const indexer = /_createIndexerObject\(Excel\.(\w+), this/.exec(line);
  const own = at.table.get(at.owner);
  if (indexer !== null && own !== undefined) own.itemClass = indexer[1] ?? '';
  const child = /_createChildItemObject\(Excel\.(\w+), /.exec(line);
  if (child !== null && own !== undefined) own.itemClass ??= child[1] ?? '';
  const made = /_createMethodObject\(Excel\.(\w+), this, "(\w+)"/.exec(line);
  if (made !== null) add(at, made[2] ?? '', { kind: 'method', name: at.getter, writable: false, leadsTo: made[1] ?? '' });
  const invoked = /_invokeMethod\(this, "(\w+)"/.exec(line);
  if (invoked !== null) add(at, invoked[1] ?? '', { kind: 'method', name: at.getter, writable: false });
}

/** The table of everything that Excel's object model has, read out of office.js's debug bundle, with requirement sets from its typings. */
export function readMemberTable(bundle: string, typings: string): MemberTable {
  const at: Reading = { alias: null, table: new Map(), typings: readTypings(typings), owner: '', getter: '', names: [], wires: [] };
  const lines = bundle.slice(bundle.indexOf('var Excel;')).split('\n');
  lines.forEach((line, i) => readLine(at, line, lines.slice(i + 1, i + 7).join('\n')));
  return at.table;
}
