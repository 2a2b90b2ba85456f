/** A text as it stands in a formula, in quotes: Quý "II" → "Quý ""II""". */
export function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** Texts as a constant row of a formula: {"a","b"}. */
export function quotedRow(texts: readonly string[]): string {
  return `{${texts.map(quoted).join(',')}}`;
}
