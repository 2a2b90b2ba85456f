/** The steps of the work, in order; `?step=` names one. */
export const STEP_NAMES = ['plan', 'assign', 'check', 'rollup', 'report'] as const;
export type StepName = (typeof STEP_NAMES)[number];

/** What the pane can show: a step, or help. */
export type PageName = StepName | 'help';

/** The page that an address asks for, or the first step. */
export function pageOf(search: string): PageName {
  const asked = new URLSearchParams(search).get('step');
  return [...STEP_NAMES, 'help' as const].find((name) => name === asked) ?? 'plan';
}
