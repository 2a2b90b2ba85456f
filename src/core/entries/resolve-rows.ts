import { canonicalId, nearestId } from './nearest-id';

/** A row of a sheet as far as telling which issued row it is: its id and its issued text as they stand there now. `key` names its plan and id. */
export interface IdentifiedRow {
  readonly row: number;
  readonly rawId: string;
  readonly planId: string;
  readonly text: string;
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

function keyOf(planId: string, id: string): string {
  return `${planId}\n${id}`;
}

/** Tells for rows of a sheet which issued rows they are: by id, and by likeness of id and equality of text where an id was damaged or removed. */
export function rowResolver(issued: readonly IssuedId[]): (rows: readonly IdentifiedRow[]) => RowIdentity[] {
  const byKey = new Map(issued.map((i) => [keyOf(i.planId, canonicalId(i.id)), i]));
  const plans = [...new Set(issued.map((i) => i.planId))];
  const onlyPlan = plans.length === 1 ? plans[0]! : null;
  const exact = (row: IdentifiedRow): IssuedId | undefined => {
    const id = canonicalId(row.rawId);
    return byKey.get(keyOf(row.planId, id)) ?? (onlyPlan === null ? undefined : byKey.get(keyOf(onlyPlan, id)));
  };
  return (rows) => {
    const found = rows.map((row) => (row.rawId === '' ? undefined : exact(row)));
    const present = new Set(found.filter((i) => i !== undefined));
    let absent: IssuedId[] | null = null;
    return rows.map((row, at): RowIdentity => {
      const hit = found[at];
      if (hit !== undefined) return { kind: 'exact', issued: hit };
      absent ??= issued.filter((i) => !present.has(i));
      const sameText = row.text === '' ? [] : absent.filter((i) => i.text === row.text);
      const byText = sameText.length === 1 ? sameText[0]! : null;
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
