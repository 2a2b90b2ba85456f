import { tidy } from '../fields/kind/plain-text';
import { canonicalId, nearestId } from './nearest-id';

/** A row of a sheet as far as telling which issued row it is: its id as it stands there now, and its issued text where that is needed. */
export interface IdentifiedRow {
  readonly rawId: string;
  readonly planId: string;
  readonly text: () => string;
}

/** What was issued: an id within a plan, with its text. */
export interface IssuedId {
  /** Its place in the list of what was issued. */
  readonly at: number;
  readonly planId: string;
  readonly id: string;
  readonly text: string;
}

/** Which issued row a row of the sheet is. `near`: the id is damaged; `taken` says whether the row's text vouches for it. */
export type RowIdentity =
  | { readonly kind: 'exact'; readonly issued: IssuedId }
  | { readonly kind: 'near'; readonly issued: IssuedId; readonly taken: boolean }
  | { readonly kind: 'unknown-id' }
  | { readonly kind: 'added' };

/** How many rows were known by their issued text alone, in a sheet in which no row has its id any more; 0 where the ids are not gone as a whole. */
export function rowsWithoutIds(identities: readonly RowIdentity[]): number {
  let count = 0;
  for (const identity of identities) {
    if (identity.kind === 'exact') return 0;
    if (identity.kind === 'near' && identity.taken) count += 1;
  }
  return count > 1 ? count : 0;
}

type IssuedById = ReadonlyMap<string, IssuedId>;

function byPlanAndId(issued: readonly IssuedId[]): ReadonlyMap<string, IssuedById> {
  const plans = new Map<string, Map<string, IssuedId>>();
  for (const one of issued) {
    const known = plans.get(one.planId);
    const ofPlan = known ?? new Map<string, IssuedId>();
    if (known === undefined) plans.set(one.planId, ofPlan);
    ofPlan.set(canonicalId(one.id), one);
  }
  return plans;
}

/**
 * The places of rows that bear the id of another row of the sheet, which has the text issued for it, while theirs is another: a copied id says nothing of the
 * row it was put into.
 */
function copiedIds(rows: readonly IdentifiedRow[], found: readonly (IssuedId | undefined)[], present: ReadonlySet<IssuedId>): Set<number> {
  const copied = new Set<number>();
  if (present.size === found.filter((i) => i !== undefined).length) return copied;
  const bearers = new Map<IssuedId, number[]>();
  for (const [at, issued] of found.entries()) {
    if (issued === undefined) continue;
    const others = bearers.get(issued);
    if (others === undefined) bearers.set(issued, [at]);
    else others.push(at);
  }
  for (const [{ text }, places] of bearers) {
    if (places.length === 1 || text === '') continue;
    const others = places.filter((at) => rows[at]!.text() !== tidy(text));
    if (others.length < places.length) for (const at of others) copied.add(at);
  }
  return copied;
}

/**
 * Tells for rows of a sheet which issued rows they are: by id, and by likeness of id and equality of text where an id was damaged, removed or copied from
 * another row.
 */
export function rowResolver(issued: readonly IssuedId[]): (rows: readonly IdentifiedRow[]) => RowIdentity[] {
  const plans = byPlanAndId(issued);
  const [onlyPlan] = plans.size === 1 ? plans.values() : [];
  const exact = (row: IdentifiedRow): IssuedId | undefined => {
    const id = canonicalId(row.rawId);
    return plans.get(row.planId)?.get(id) ?? onlyPlan?.get(id);
  };
  return (rows) => {
    const found = rows.map((row) => (row.rawId === '' ? undefined : exact(row)));
    const present = new Set(found.filter((i) => i !== undefined));
    const copied = copiedIds(rows, found, present);
    let absent: IssuedId[] | null = null;
    return rows.map((row, at): RowIdentity => {
      const hit = found[at];
      if (hit !== undefined && !copied.has(at)) return { kind: 'exact', issued: hit };
      absent ??= issued.filter((i) => !present.has(i));
      const text = row.text();
      const sameText = text === '' ? [] : absent.filter((i) => tidy(i.text) === text);
      const byText = sameText.length === 1 ? sameText[0]! : null;
      if (hit !== undefined && byText === null) return { kind: 'exact', issued: hit };
      if (row.rawId === '') return byText === null ? { kind: 'added' } : { kind: 'near', issued: byText, taken: true };
      if (byText !== null) return { kind: 'near', issued: byText, taken: true };
      const near = nearestId(
        row.rawId,
        absent.map((i) => i.id),
      );
      const nearest = near === null ? undefined : absent.find((i) => i.id === near);
      return nearest === undefined ? { kind: 'unknown-id' } : { kind: 'near', issued: nearest, taken: false };
    });
  };
}
