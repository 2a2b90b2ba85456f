/** A table of sentences for a table of facts: what is wrong, and what to do; the place is put before it by `tell`. */
export type Sentences<F> = { readonly [C in keyof F]: (facts: F[C]) => string };
