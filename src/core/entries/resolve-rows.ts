import { tidy } from '../fields/kind/plain-text';
import { once } from '../text/once';
import { contentClaims, fittingRows } from './content-claims';
import { canonicalId, nearestId } from './nearest-id';
import type { IdentifiedRow, IssuedId, RowIdentity } from './row-identity';

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

/** Which issued row a row without a known id is, of those that no other row is. */
function withoutKnownId(row: IdentifiedRow, absent: readonly IssuedId[]): RowIdentity {
  const text = row.text();
  const sameText = text === '' ? [] : absent.filter((i) => tidy(i.text) === text);
  const [byText, ...others] = fittingRows(row, sameText);
  if (byText !== undefined && others.length === 0) return { kind: 'near', issued: byText, taken: true };
  if (row.rawId === '') return { kind: 'added' };
  const near = nearestId(
    row.rawId,
    absent.map((i) => i.id),
  );
  const nearest = near === null ? undefined : absent.find((i) => i.id === near);
  return nearest === undefined ? { kind: 'unknown-id' } : { kind: 'near', issued: nearest, taken: false };
}

/**
 * Tells for rows of a sheet which issued rows they are: by id, and by equality of text (with likeness of id) where an id was damaged, removed, copied from another row
 * or left behind by a row that was moved.
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
    const changed = new Set<number>();
    for (const [at, own] of found.entries()) if (own !== undefined && !rows[at]!.isAsIssued(own.at)) changed.add(at);
    const claims = changed.size === 0 ? null : contentClaims(rows, found, changed, issued);
    const isUnclear = (at: number): boolean => claims?.unclear.has(at) === true;
    const findAbsent = once((): readonly IssuedId[] => {
      const known = new Set(found.map((own, at) => claims?.read.get(at) ?? (isUnclear(at) ? undefined : own)));
      return issued.filter((i) => !known.has(i));
    });
    const withoutId = rows.map((row, at) => (found[at] === undefined ? withoutKnownId(row, findAbsent()) : null));
    // Where no issued row is missing, a row with the id of another is one that the unit made from it.
    const isComplete = once(() => {
      const taken = new Set(withoutId.map((identity) => (identity?.kind === 'near' && identity.taken ? identity.issued : undefined)));
      return findAbsent().every((i) => taken.has(i));
    });
    return rows.map((_row, at): RowIdentity => {
      const own = found[at];
      const claimed = claims?.read.get(at);
      if (own === undefined) return withoutId[at]!;
      if (claimed !== undefined) return { kind: 'content', issued: claimed, id: claims!.copied.has(at) ? 'copied' : 'left-behind' };
      if (!isUnclear(at)) return { kind: 'exact', issued: own, isAsIssued: !changed.has(at) };
      return isComplete() ? { kind: 'added' } : { kind: 'unclear', issued: own };
    });
  };
}
