/** How a row stands to its due date: within it, past it, or without one. */
export type Timing = 'in-time' | 'late' | 'undated';

/** The timing of something judged on a day: a finish or a cut-off on the due day itself is still in time. All are ISO dates; no due date is null. */
export function timingOf(day: string, due: string | null): Timing {
  if (due === null) return 'undated';
  return day <= due ? 'in-time' : 'late';
}
