/** Letters that label items in Vietnamese documents, in order; f, j, w and z come last as nobody expects them. */
const LETTERS = 'abcdđeghiklmnopqrstuvxyfjwz';
const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** The value of a Roman numeral of either case (1–399), or null where the text is none: XIV → 14. */
export function romanValue(text: string): number | null {
  const lower = text.toLowerCase();
  if (!/^(?=.)c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/u.test(lower)) return null;
  let sum = 0;
  for (let i = 0; i < lower.length; i++) {
    const here = ROMAN[lower[i]!]!;
    sum += here < (ROMAN[lower[i + 1] ?? ''] ?? 0) ? -here : here;
  }
  return sum;
}

type Part = readonly [rank: number, value: number];

function part(token: string, bracketed: boolean): Part {
  if (/^\d+$/u.test(token)) return [1, Number(token)];
  const roman = romanValue(token);
  const isCapital = token !== token.toLowerCase();
  // A single small i, v, x, l or c is the letter, unless in brackets; a single capital L or C is the letter, too.
  const readsRoman = roman !== null && (token.length > 1 || (isCapital ? /^[IVX]$/u.test(token) : bracketed && /^[ivx]$/u.test(token)));
  if (readsRoman) return [0, roman];
  const at = token.length === 1 ? LETTERS.indexOf(token.toLowerCase()) : -1;
  return at < 0 ? [3, 0] : [2, at];
}

/**
 * Compares the labels of two items as a person counts: 1.9 before 1.10, I before IV, a b c d đ e; Roman before digits before letters.
 * Gives negative, zero or positive; labels without a number or letter ("-") are equal.
 */
export function compareLabels(a: string, b: string): number {
  const parts = (label: string): Part[] =>
    (label.normalize('NFC').match(/\d+|\p{L}+/gu) ?? []).map((token) => part(token, /^\s*\(/u.test(label)));
  const [pa, pb] = [parts(a), parts(b)];
  for (let i = 0; i < Math.max(pa.length, pb.length); i++) {
    const [x, y] = [pa[i], pb[i]];
    if (x === undefined || y === undefined) return pa.length - pb.length;
    if (x[0] !== y[0]) return x[0] - y[0];
    if (x[1] !== y[1]) return x[1] - y[1];
  }
  return 0;
}
