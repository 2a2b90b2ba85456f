import type { Progress } from '../status/progress';

/** What may be chosen for a task with or without a due date, in the order of the list. */
export const progressChoices: readonly Progress[] = [
  'not-started',
  'in-progress',
  'done',
  'unchanged',
  'nothing-arisen',
  'paused',
  'waiting',
  'not-applicable',
  'not-ours',
];

/** What may be chosen for an ongoing task, in the order of the list. */
export const ongoingChoices: readonly Progress[] = [
  'done-in-period',
  'not-in-period',
  'nothing-arisen',
  'unchanged',
  'not-applicable',
  'not-ours',
];
