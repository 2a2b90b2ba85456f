/** The steps of the work, in order; `?step=` names one. */
export const STEP_NAMES = ['plan', 'assign', 'check', 'rollup', 'report'] as const;
export type StepName = (typeof STEP_NAMES)[number];

/** The step that an address asks for, or the first. */
export function stepOf(search: string): StepName {
  const asked = new URLSearchParams(search).get('step');
  return STEP_NAMES.find((name) => name === asked) ?? 'plan';
}
