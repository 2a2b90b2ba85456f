import type { Language } from '../../core/issue/sentence/tell';
import type { Plan, Task } from '../../core/plan/plan';
import type { Timeline } from '../../core/plan/timeline';
import { occurrenceName } from '../../core/status/occurrence-name';
import { occurrencesOfTask } from '../../core/status/occurrences';

const mostNames = 6;

/** The names of the due dates that a timeline gives a task, as far as a person reads them at once; '' where its kind says all. */
export function timeInWords(task: Task, timeline: Timeline, plan: Plan, language: Language): string {
  const names = occurrencesOfTask({ ...task, timeline }, plan).map((one) => occurrenceName(one, language));
  const shown = names.length <= mostNames ? names : [...names.slice(0, mostNames - 2), '…', names.at(-1)!];
  return shown.join('; ');
}
