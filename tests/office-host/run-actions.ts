import { HostError, invalidArgument, itemNotFound } from './host-error';
import type { HostClass, HostContext, HostObject } from './host-class';
import { isHostObject } from './host-class';
import type { Member, MemberTable } from './member-table';
import type { WireAction, WireArguments, WirePath, WireQuery, WireReply, WireRequest } from './wire';
import { actionType, pathType } from './wire';

interface Running {
  readonly request: WireRequest;
  readonly host: HostContext;
  readonly table: MemberTable;
  readonly classes: Readonly<Record<string, HostClass>>;
  /** What each object path has been resolved to within this batch. */
  readonly resolved: Map<number, HostObject | null>;
}

const notInExcel = (what: string): HostError => new HostError('NotInExcel', `Excel has no ${what}`, 501);
const notAnswered = (what: string): HostError => new HostError('NotAnswered', `the host does not answer ${what}`, 501);

function classOf(run: Running, object: HostObject): HostClass {
  const found = run.classes[object.type];
  if (found === undefined) throw notAnswered(object.type);
  return found;
}

/** The member of that wire name, if Excel has it and the host's requirement set too. */
function memberOf(run: Running, object: HostObject, wire: string): Member {
  const member = run.table.get(object.type)?.members.get(wire);
  if (member === undefined) throw notInExcel(`${object.type}.${wire}`);
  if (member.level > run.host.level) throw new HostError('ApiNotFound', `${object.type}.${wire} needs ExcelApi 1.${member.level}`, 404);
  return member;
}

function argumentsOf(run: Running, info: WireArguments | undefined): unknown[] {
  const references = info?.ReferencedObjectPathIds ?? [];
  return (info?.Arguments ?? []).map((argument, i) => {
    const id = references[i];
    return typeof id === 'number' && id !== 0 ? resolve(run, id) : argument;
  });
}

function expectObject(value: unknown, what: string): HostObject | null {
  if (value === null || isHostObject(value)) return value;
  throw notAnswered(`${what} with an object`);
}

function follow(run: Running, path: WirePath): HostObject | null {
  if (path.ObjectPathType === pathType.global) return { type: 'Workbook', target: run.host.book };
  if (path.ObjectPathType === pathType.nothing) return null;
  if (path.ObjectPathType === pathType.reference) {
    const kept = run.host.book.references.get(path.Name);
    if (kept === undefined)
      throw new HostError('InvalidReference', `This reference is not valid for the current operation. (${path.Name})`);
    return kept as HostObject;
  }
  const parent = resolve(run, path.ParentObjectPathId ?? 0);
  if (parent === null) return null;
  const given = classOf(run, parent);
  const args = argumentsOf(run, path.ArgumentInfo);
  if (path.ObjectPathType === pathType.indexer) {
    if (given.item === undefined) throw notAnswered(`${parent.type}.getItem`);
    return given.item(parent.target, args[0], run.host);
  }
  memberOf(run, parent, path.Name);
  const what = `${parent.type}.${path.Name}`;
  if (path.ObjectPathType === pathType.property) {
    const get = given.get?.[path.Name];
    if (get === undefined) throw notAnswered(what);
    return expectObject(get(parent.target, run.host), what);
  }
  const call = path.ObjectPathType === pathType.method ? given.call?.[path.Name] : undefined;
  if (call === undefined) throw notAnswered(what);
  return expectObject(call(parent.target, args, run.host), what);
}

function resolve(run: Running, id: number): HostObject | null {
  const known = run.resolved.get(id);
  if (known !== undefined) return known;
  const path = run.request.ObjectPaths[String(id)];
  if (path === undefined) throw invalidArgument(`object path ${id}`);
  const object = follow(run, path);
  run.resolved.set(id, object);
  return object;
}

function identity(object: HostObject): Record<string, unknown> {
  return {
    ...(object.id === undefined ? {} : { Id: object.id, _Id: object.id }),
    ...(object.reference === undefined ? {} : { _ReferenceId: object.reference }),
  };
}

/** Reads the properties that a `load` names from one object; `a/b` leads through a navigation property. */
function pick(run: Running, object: HostObject, select: readonly string[]): Record<string, unknown> {
  const out = identity(object);
  // What is asked behind one navigation property is answered together.
  const heads = new Map<string, string[]>();
  for (const path of select) {
    const [head = '', ...rest] = path.split('/');
    heads.set(head, [...(heads.get(head) ?? []), ...(rest.length === 0 ? [] : [rest.join('/')])]);
  }
  for (const [head, rest] of heads) {
    const entry = [...(run.table.get(object.type)?.members ?? [])].find(([, m]) => m.name === head && m.kind !== 'method');
    if (entry === undefined) throw notInExcel(`${object.type}.${head}`);
    const [wire] = entry;
    memberOf(run, object, wire);
    const get = classOf(run, object).get?.[wire];
    if (get === undefined) throw notAnswered(`${object.type}.${wire}`);
    const value = get(object.target, run.host);
    if (rest.length === 0) {
      if (isHostObject(value)) throw notAnswered(`loading the whole of ${object.type}.${wire}`);
      out[wire] = value;
      continue;
    }
    const next = expectObject(value, `${object.type}.${wire}`);
    out[wire] = next === null ? null : query(run, next, { Select: rest });
  }
  return out;
}

function query(run: Running, object: HostObject, info: WireQuery): Record<string, unknown> {
  const select = (info.Select ?? []).map((s) => s.replace(/^items\//, '')).filter((s) => s !== 'items');
  if (select.length === 0) throw notAnswered(`loading ${object.type} without naming its properties`);
  const items = classOf(run, object).items;
  if (items === undefined) return pick(run, object, select);
  const own = (s: string): boolean =>
    [...(run.table.get(object.type)?.members.values() ?? [])].some((m) => m.name === s && m.kind === 'scalar');
  const skip = info.Skip ?? 0;
  return {
    ...pick(run, object, select.filter(own)),
    _Items: items(object.target, run.host)
      .slice(skip, info.Top === undefined ? undefined : skip + info.Top)
      .map((item) =>
        pick(
          run,
          item,
          select.filter((s) => !own(s)),
        ),
      ),
  };
}

/** Whether a value may be given to a property of the declared type; objects and matrices are checked where they are used. */
function accepts(type: string | undefined, value: unknown): boolean {
  if (type === undefined) return true;
  const parts = type.split('|').map((x) => x.trim());
  const literals = parts.filter((x) => x.startsWith('"')).map((x) => x.slice(1, -1));
  if (literals.length > 0 && typeof value === 'string') return literals.includes(value);
  if (parts.includes('any') || parts.some((x) => x.endsWith('[]'))) return true;
  if (literals.length === 0 && parts.some((x) => x.startsWith('Excel.'))) return typeof value === 'object' && value !== null;
  return parts.includes(typeof value);
}

function keep(run: Running, object: HostObject): void {
  const id = object.reference ?? `ref${(run.host.book.counter += 1)}`;
  object.reference = id;
  run.host.book.references.set(id, object);
}

function perform(run: Running, action: WireAction): unknown {
  if (action.ActionType === actionType.trace) return null;
  const object = resolve(run, action.ObjectPathId);
  if (action.ActionType === actionType.instantiate) return object === null ? null : identity(object);
  if (action.ActionType === actionType.query) return object === null ? null : query(run, object, action.QueryInfo ?? {});
  if (action.ActionType === actionType.method && action.Name === '_KeepReference') {
    if (object !== null) keep(run, object);
    return null;
  }
  if (object === null) throw itemNotFound('null object');
  const args = argumentsOf(run, action.ArgumentInfo);
  const member = memberOf(run, object, action.Name);
  if (action.ActionType === actionType.set) {
    if (!member.writable) throw notInExcel(`writable ${object.type}.${action.Name}`);
    if (!accepts(member.type, args[0])) throw invalidArgument(`${object.type}.${action.Name} = ${JSON.stringify(args[0])}`);
    const set = classOf(run, object).set?.[action.Name];
    if (set === undefined) throw notAnswered(`setting ${object.type}.${action.Name}`);
    set(object.target, args[0], run.host);
    return null;
  }
  if (action.ActionType !== actionType.method) throw notAnswered(`action type ${action.ActionType}`);
  const call = classOf(run, object).call?.[action.Name];
  if (call === undefined) throw notAnswered(`${object.type}.${action.Name}()`);
  const value = call(object.target, args, run.host);
  return value === undefined || isHostObject(value) ? null : value;
}

/** Runs the actions of a request in order. The first that fails stops the batch; what earlier ones did stays done. */
export function runActions(
  request: WireRequest,
  host: HostContext,
  table: MemberTable,
  classes: Readonly<Record<string, HostClass>>,
  failAt?: { readonly action: number; readonly error: HostError },
): WireReply {
  const run: Running = { request, host, table, classes, resolved: new Map() };
  const results: { ActionId: number; Value: unknown }[] = [];
  for (const [i, action] of request.Actions.entries()) {
    try {
      if (failAt?.action === i) throw failAt.error;
      results.push({ ActionId: action.Id, Value: perform(run, action) });
    } catch (error) {
      const known =
        error instanceof HostError
          ? error
          : new HostError('HostFault', error instanceof Error ? (error.stack ?? error.message) : String(error), 500);
      return {
        Results: results,
        Error: { Code: known.code, Message: known.message, HttpStatusCode: known.status, ActionIndex: i, Location: '' },
      };
    }
  }
  return { Results: results };
}
