/**
 * What a person chooses for a row. `paused`, `waiting`, `not-applicable`, `not-ours` and, for a task that is not ongoing, `nothing-arisen` propose
 * to leave the count and need a reason; `done-in-period` and `not-in-period` belong to ongoing tasks; `unchanged` repeats the period before.
 */
export const PROGRESS = [
  'not-started',
  'in-progress',
  'done',
  'paused',
  'waiting',
  'not-applicable',
  'nothing-arisen',
  'done-in-period',
  'not-in-period',
  'not-ours',
  'unchanged',
] as const;
export type Progress = (typeof PROGRESS)[number];

/** A progress that says something by itself, without the period before. */
export type StatedProgress = Exclude<Progress, 'unchanged'>;

/** What a progress stands for: `unchanged` becomes that of the period before, and not started where there was none, as every new row begins. */
export function statedProgress(progress: Progress, previous: Progress | undefined): StatedProgress {
  if (progress !== 'unchanged') return progress;
  return previous === undefined || previous === 'unchanged' ? 'not-started' : previous;
}

/** Whether a progress proposes to take a row out of the count; the row stays in it until the office accepts. Ongoing rows with nothing arisen do not. */
export function proposesExclusion(progress: Progress, ongoing: boolean): boolean {
  switch (progress) {
    case 'paused':
    case 'waiting':
    case 'not-applicable':
    case 'not-ours':
      return true;
    case 'nothing-arisen':
      return !ongoing;
    case 'not-started':
    case 'in-progress':
    case 'done':
    case 'done-in-period':
    case 'not-in-period':
    case 'unchanged':
      return false;
  }
}
