import type { Target } from '../plan/target';

/** A target as read from a text: a `Target` of the plan without its id, and where its words stand in the text. */
export type TargetReading = Omit<Target, 'id' | 'own'> & { readonly start: number; readonly end: number };
