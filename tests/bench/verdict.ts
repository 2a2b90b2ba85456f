/** A ratio as it is printed: `3.21 ×`. */
export const ratio = (value: number): string => `${value.toFixed(2)} ×`;

/** Prints a figure against what is required of it, and whether it is met. */
export function verdict(what: string, value: number, required: number, atLeast: boolean, show = ratio): void {
  const met = atLeast ? value >= required : value <= required;
  console.log(`  ${what}: ${show(value)} (required ${atLeast ? '≥' : '≤'} ${show(required)}) ${met ? 'met' : 'NOT MET'}`);
}
