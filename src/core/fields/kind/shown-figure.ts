const TOKEN = /"([^"]*)"|\\(.)|[_*].|\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]|([#0?][#0?,.]*)/gu;
/** A double holds so many digits for certain. */
const DIGITS = 15;

const plain = (value: number): string => String(Number(value.toPrecision(DIGITS))).replace('.', ',');

/** The digits of a figure that is not negative, in the places that a pattern such as `#,##0.0#` has. */
function digits(value: number, pattern: string): string {
  const [whole = '', fraction = ''] = pattern.split('.');
  const most = fraction.replace(/[^#0?]/g, '').length;
  const [before = '', after = ''] = value.toFixed(Math.min(most, DIGITS)).split('.');
  const padded = before.padStart((whole.match(/0/g) ?? []).length, '0');
  const grouped = /,[#0?]/u.test(whole) ? padded.replace(/\B(?=(?:\d{3})+$)/g, '.') : padded;
  const kept = after.replace(/0+$/, '');
  return kept === '' ? grouped : `${grouped},${kept}`;
}

/**
 * A figure as its number format (en-US codes, '' for General) shows it in Vietnam, zeros at the end of decimals left out: 0.8 in `0%` is "80%", 1250000 in `#,##0` "1.250.000".
 * What a format has for fractions and powers of ten is shown as a plain number.
 */
export function shownFigure(value: number, format: string): string {
  const parts = format.split(';');
  const at = value < 0 && parts[1] !== undefined ? 1 : value === 0 && parts[2] !== undefined ? 2 : 0;
  const part = parts[at] ?? '';
  if (!/[#0]/u.test(part) || /[#0?]\s*\/|e[+-]/iu.test(part)) return plain(value);
  const figure = Math.abs(part.includes('%') ? value * 100 : value);
  const shown = part.replace(
    TOKEN,
    (_, quoted?: string, escaped?: string, currency?: string, pattern?: string) =>
      quoted ?? escaped ?? currency ?? (pattern === undefined ? '' : digits(figure, pattern)),
  );
  return value < 0 && at === 0 ? `-${shown}` : shown;
}
