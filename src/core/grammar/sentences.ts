/** The stretches of a text between places where a pattern (global, for a stop and the space behind it) is found, each with its stop. */
export function sentences(text: string, stop: RegExp): { readonly start: number; readonly end: number }[] {
  const ends = [...text.matchAll(stop)].map((m) => m.index + 1);
  return [...ends, text.length].map((end, i) => ({ start: i === 0 ? 0 : ends[i - 1]!, end }));
}
