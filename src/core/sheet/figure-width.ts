const NARROWEST = 11;
const WIDEST = 24;

/**
 * The width of a column, in characters, in which figures can be read whole, so that no program shows ### in their place: their digits in groups of three, up to
 * two decimals, and room beside them. Blanks (null, undefined) need none.
 */
export function figureWidth(values: readonly (number | null | undefined)[]): number {
  const widest = values.reduce<number>((most, value) => {
    if (value === null || value === undefined) return most;
    const whole = Math.trunc(Math.abs(value));
    // From 1e21 on a number is written with its power of ten.
    const digits = whole < 1e21 ? String(whole).length : WIDEST;
    return Math.max(most, digits + Math.floor((digits - 1) / 3) + (Number.isInteger(value) ? 0 : 3) + (value < 0 ? 1 : 0));
  }, 0);
  return Math.min(WIDEST, Math.max(NARROWEST, widest + 3));
}
