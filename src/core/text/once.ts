/** A value made when it is first asked for and kept from then on: tables of folded words take time that a program does not have when it starts. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
