/** A number of a document as the grammar splits it; `org` holds all issuers of a joint document, joined by hyphens. */
export interface NumberNode {
  readonly form: 'party' | 'state' | 'norm';
  readonly serial: string;
  readonly year: string | null;
  readonly type: string;
  readonly org: string | null;
}

/** What the grammar of citations finds: a numbered document (`cite`), or one named without its full number (`mention`). Places are in the folded text. */
export type CitationNode = {
  readonly start: number;
  readonly end: number;
  readonly date: { readonly day: number; readonly month: number; readonly year: number } | null;
} & ({ readonly node: 'cite'; readonly number: NumberNode } | { readonly node: 'mention'; readonly number: string });
