/** The kinds of labels that items and headings of a plan carry, highest first; `heading` and `time` are headings without a number, ranked by what they head. */
export type LabelStyle =
  | 'annex'
  | 'part'
  | 'capital'
  | 'roman'
  | 'article'
  | 'arabic'
  | 'named'
  | 'decimal'
  | 'bracketed'
  | 'letter'
  | 'small-roman'
  | 'bullet'
  | 'heading'
  | 'time';

/**
 * A label at the start of a text. `mark` is the label as written, `number` the same without its closing sign (`a)` → `a`), `ordinals` its parts as
 * numbers from 1 (`2.10` → 2, 10; `đ` → 5; empty for bullets), `rest` the text after it.
 */
export interface Label {
  readonly style: LabelStyle;
  readonly mark: string;
  readonly number: string;
  readonly ordinals: readonly number[];
  readonly rest: string;
  /** For a heading without a number, the rank at which it stands in the outline. */
  readonly rank?: number;
  /** The other reading of a sign that is both a Roman figure and a letter: I, V, X, C, D, L, M and i, v, x. */
  readonly also?: { readonly style: 'capital' | 'letter'; readonly ordinal: number };
}

/** The letters of lists in Vietnamese official papers, in their order (no f, j, w, z). */
export const LIST_LETTERS = 'abcdđeghiklmnopqrstuvxy';
