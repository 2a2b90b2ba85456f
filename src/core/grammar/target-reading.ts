import type { Target } from '../plan/target';

/** A target as read from a text: a `Target` of the plan without its id, and where its words stand in the text. */
export type TargetReading = Omit<Target, 'id' | 'own'> & { readonly start: number; readonly end: number };

/** A reading as a target of the plan that still has no id: where its words stood is left out. */
export function asTarget(reading: TargetReading): Omit<Target, 'id'> {
  const { raw, op, low, high, quantity, percent, unit, base, per, atLeast, soft, aggregate, breakdown } = reading;
  const known = { raw, op, low, quantity, percent, unit, per, atLeast, soft, aggregate, breakdown };
  return { ...known, ...(high === undefined ? {} : { high }), ...(base === undefined ? {} : { base }) };
}
