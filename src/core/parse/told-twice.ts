import { fold } from '../text/fold';
import type { TaskDraft } from './drafts';
import { hasOwnTime } from './time-line';

/** A shorter text may well stand in several places without being the same task. */
const SHORTEST = 20;
/** Longer texts are compared by their beginning. */
const LONGEST = 1_000;

const ENDS = /[\s.;,:/]+$/u;
const wholeText = (task: TaskDraft): string => fold(task.text.slice(0, LONGEST)).replace(ENDS, '');

/** The text of an item, and its beginnings up to a sign behind which times and units are told. */
function namesOf(task: TaskDraft): string[] {
  const whole = wholeText(task);
  return [whole, ...[...whole.matchAll(/[.;:(]/gu)].slice(0, 8).map((m) => whole.slice(0, m.index).replace(ENDS, ''))].filter(
    (t) => t.length >= SHORTEST,
  );
}

/**
 * Finds the rows of tables that tell a task of the text once more, by clear equality: the same words, or those before the first time or unit. The row is marked with the
 * index of the task (`sameAs`), and what its columns say holds for the task too, where the task itself says nothing.
 */
export function markToldTwice(tasks: readonly TaskDraft[]): void {
  if (!tasks.some((task) => task.tabled && task.role === 'work')) return;
  const byName = new Map<string, number>();
  tasks.forEach((task, i) => {
    if (task.tabled || task.role !== 'work') return;
    for (const name of namesOf(task)) if (!byName.has(name)) byName.set(name, i);
  });
  const taken = new Set<number>();
  for (const row of tasks) {
    if (!row.tabled || row.role !== 'work') continue;
    const found = byName.get(wholeText(row));
    if (found === undefined || taken.has(found)) continue;
    taken.add(found);
    row.sameAs = found;
    complete(tasks[found]!, row);
  }
}

function complete(task: TaskDraft, row: TaskDraft): void {
  const said = new Set(task.attributes.map((a) => a.kind));
  task.attributes.push(...row.attributes.filter((a) => !said.has(a.kind)));
  if (task.time === null && row.time !== null && !hasOwnTime(task.text)) task.time = row.time;
}
