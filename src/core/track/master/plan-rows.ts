import type { MasterRow } from '../../fields/master/master-table';
import { yesNoWords } from '../../fields/master/choices';
import { countedAsDecided } from '../../plan/counted';
import type { Plan, Task } from '../../plan/plan';
import { occurrenceName } from '../../status/occurrence-name';
import { occurrencesOfTask } from '../../status/occurrences';
import { leafTasks } from '../../status/tasks-of-plan';
import { sectionNames, shortened } from '../rows/issued-text';
import { timelineWords } from '../rows/timeline-words';
import { masterWords } from './master-words';

const MOST_DATES = 6;
/** So many letters fit the tallest row in the column; the whole text is stored all the same. */
const LONGEST_TEXT = 1200;

/** The rows of the sheet `Kế hoạch`: every task that is not retired, with what the office decides about it. */
export function planRows(plan: Plan): MasterRow[] {
  const section = sectionNames(plan);
  const leaves = new Set(leafTasks(plan.tasks).map((t) => t.id));
  return plan.tasks
    .filter((task) => task.retired !== true)
    .map((task, i) => ({
      task: task.id,
      number: i + 1,
      section: section(task.sectionId),
      text: shortened(task.text, LONGEST_TEXT),
      shortName: task.shortName,
      shortNameMark: task.shortNameProposed === true ? masterWords.proposed : masterWords.confirmed,
      ...countedCell(task),
      timeline: timelineWords(task),
      due: leaves.has(task.id) ? dueNames(task, plan) : '',
      ...(task.ownDue === undefined ? {} : { ownDue: task.ownDue.due, ownDueReason: task.ownDue.reason }),
      lead: task.lead.join('; '),
      product: task.product.join('; '),
    }));
}

/** The cell that says whether a task is counted; blank where that is left to the settings. */
export function countedCell(task: Task): MasterRow {
  const counted = countedAsDecided(task);
  return counted === null ? {} : { counted: yesNoWords[counted ? 'yes' : 'no'] };
}

/** The names of a task's due dates, as far as a cell holds them: the first five and the last. */
export function dueNames(task: Task, plan: Pick<Plan, 'document' | 'settings' | 'waiting'>): string {
  const names = occurrencesOfTask(task, plan).map((o) => occurrenceName(o, 'vi'));
  return names.length <= MOST_DATES ? names.join('; ') : `${names.slice(0, MOST_DATES - 1).join('; ')}; … ${names.at(-1)!}`;
}
