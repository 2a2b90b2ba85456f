const FIGURES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };
const WELL_FORMED = /^(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u;

/** The value of a Roman figure in capitals from 1 to 89, or null: `XIV` → 14, `IIX` → null. */
export function romanValue(text: string): number | null {
  if (text === '' || !WELL_FORMED.test(text)) return null;
  const values = [...text].map((c) => FIGURES[c]!);
  return values.reduce((sum, v, i) => sum + (v < (values[i + 1] ?? 0) ? -v : v), 0);
}
