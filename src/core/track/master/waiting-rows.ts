import type { MasterRow } from '../../fields/master/master-table';
import type { Plan, WaitingDocument } from '../../plan/plan';
import { awaitedWords, isSameCondition, waitingFor } from '../../status/awaited';
import { shortened } from '../rows/issued-text';

const LONGEST_LIST = 600;

/** The rows of the sheet `Văn bản chờ`: each condition once, or once for each document among which the office has divided its tasks. */
export function waitingRows(plan: Plan): MasterRow[] {
  const groups: { readonly words: string; readonly document: WaitingDocument | undefined; readonly tasks: Plan['tasks'] }[] = [];
  for (const task of plan.tasks) {
    const words = task.retired === true ? null : awaitedWords(task);
    if (words === null) continue;
    const document = waitingFor(task, plan.waiting);
    const group = groups.find((g) => isSameCondition(g.words, words) && g.document === document);
    if (group === undefined) groups.push({ words, document, tasks: [task] });
    else group.tasks.push(task);
  }
  return groups.map(({ words, document, tasks }) => ({
    condition: words,
    tasks: shortened(tasks.map((task) => task.shortName || task.text).join('; '), LONGEST_LIST),
    taskIds: tasks.map((task) => task.id).join('; '),
    number: document?.number ?? '',
    date: document?.date ?? '',
    due: document?.due ?? '',
  }));
}
