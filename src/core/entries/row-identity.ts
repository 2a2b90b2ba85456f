/** How many cells of a row say what was issued for some row, and how many say something else; blank ones count in neither. */
export interface CellsCompared {
  readonly same: number;
  readonly other: number;
}

/** A row of a sheet as far as telling which issued row it is; `at` is the place of an issued row in their list. */
export interface IdentifiedRow {
  /** Its id as it stands there now. */
  readonly rawId: string;
  readonly planId: string;
  /** Its issued text as it stands there now, tidy. */
  readonly text: () => string;
  /** Whether all that was issued for a row stands in it, or was emptied. */
  readonly isAsIssued: (at: number) => boolean;
  /** Its issued cells but the text, compared with those of an issued row. */
  readonly others: (at: number) => CellsCompared;
}

/** What was issued: an id within a plan, with its text. */
export interface IssuedId {
  /** Its place in the list of what was issued. */
  readonly at: number;
  readonly planId: string;
  readonly id: string;
  readonly text: string;
}

/**
 * Which issued row a row of the sheet is. `exact`: by its id; `content`: by its text, against the id, which was copied into it or stays where the row was moved away;
 * `near`: the id is damaged, and `taken` says whether the row's text vouches for it; `unclear`: id and text are those of different rows.
 */
export type RowIdentity =
  | { readonly kind: 'exact'; readonly issued: IssuedId; readonly isAsIssued: boolean }
  | { readonly kind: 'content'; readonly issued: IssuedId; readonly id: 'copied' | 'left-behind' }
  | { readonly kind: 'near'; readonly issued: IssuedId; readonly taken: boolean }
  | { readonly kind: 'unclear'; readonly issued: IssuedId }
  | { readonly kind: 'unknown-id' }
  | { readonly kind: 'added' };
