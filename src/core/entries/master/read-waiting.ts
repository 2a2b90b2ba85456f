import { issue, type Issue } from '../../issue/issue';
import { result, type Result } from '../../issue/result';
import type { Task, WaitingDocument } from '../../plan/plan';
import { awaitedWords, isSameCondition } from '../../status/awaited';
import { dateIn } from './read-cells';
import { listed, type TableRow } from './table-rows';

/**
 * What people entered in the sheet `Văn bản chờ`: documents that have come, and which tasks wait for which where the office has divided them. A row with ids
 * is that of these tasks, one without that of all tasks with its words. An id or wording for which no task waits is `waiting-unknown-task`.
 */
export function readWaiting(rows: readonly TableRow[], tasks: readonly Task[]): Result<WaitingDocument[]> {
  const issues: Issue[] = [];
  const waiting = tasks.flatMap((task) => {
    const words = task.retired === true ? null : awaitedWords(task);
    return words === null ? [] : [{ id: task.id, words }];
  });
  const unknown = (row: TableRow, column: string, raw: string) =>
    issues.push(issue('waiting-unknown-task', 'error', row.place(column), { raw }));
  const documents = rows.flatMap((row): WaitingDocument[] => {
    const named = listed(row.text('taskIds')).flatMap((id) => {
      const task = waiting.find((w) => w.id === id);
      if (task === undefined) unknown(row, 'taskIds', id);
      return task ?? [];
    });
    const condition = named[0]?.words ?? row.text('condition');
    const all = waiting.filter((w) => isSameCondition(w.words, condition));
    if (all.length === 0) {
      if (condition !== '') unknown(row, 'condition', condition);
      return [];
    }
    const ids = all.filter((w) => named.includes(w)).map((w) => w.id);
    const [number, date, due] = [row.text('number'), dateIn(row, 'date', issues), dateIn(row, 'due', issues)];
    const document: WaitingDocument = {
      condition: all[0]!.words,
      ...(ids.length === 0 || ids.length === all.length ? {} : { tasks: ids }),
      ...(number === '' ? {} : { number }),
      ...(date === null ? {} : { date }),
      ...(due === null ? {} : { due }),
    };
    return Object.keys(document).length === 1 ? [] : [document];
  });
  return result(documents, issues);
}
