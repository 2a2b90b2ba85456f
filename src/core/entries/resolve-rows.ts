import { once } from '../text/once';
import { byText, contentClaims, fittingRows } from './content-claims';
import { canonicalId, nearestOf } from './nearest-id';
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

/** For more damaged ids than this, nobody mends them one by one by what is proposed. */
const MOST_LIKENED = 500;

/** Tells which issued rows rows without a known id are, of those that no other row is. */
function withoutKnownId(absent: readonly IssuedId[]): (row: IdentifiedRow) => RowIdentity {
  const texts = byText(absent);
  const byId = new Map(absent.map((i) => [i.id, i]));
  const nearest = once(() => nearestOf(absent.map((i) => i.id)));
  let likened = 0;
  return (row) => {
    const text = row.text();
    const sameText = text === '' ? [] : (texts.get(text) ?? []);
    const [one, ...others] = fittingRows(row, sameText);
    if (one !== undefined && others.length === 0) return { kind: 'near', issued: one, taken: true };
    if (row.rawId === '') return { kind: 'added' };
    likened += 1;
    const near = likened > MOST_LIKENED ? undefined : byId.get(nearest()(row.rawId) ?? '');
    return near === undefined ? { kind: 'unknown-id' } : { kind: 'near', issued: near, taken: false };
  };
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
    const resolve = once(() => withoutKnownId(findAbsent()));
    const withoutId = rows.map((row, at) => (found[at] === undefined ? resolve()(row) : null));
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
