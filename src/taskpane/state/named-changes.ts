import type { Language } from '../../core/issue/sentence/tell';
import type { Plan } from '../../core/plan/plan';
import { changeNames } from '../../core/report/change-names';
import type { Changes } from '../../core/rollup/changes';
import { taskOfOccurrence, type OccurrenceId } from '../../core/status/occurrence';

/** Something that differs from what it was, in words. */
export interface NamedChange {
  readonly name: string;
  readonly before: string;
  readonly now: string;
}

/** What differs from the figures of a closed period, in words. */
export interface NamedChanges {
  readonly figures: readonly NamedChange[];
  readonly rows: readonly NamedChange[];
}

/** What differs between two roll-ups as a person reads it: figures by what they count, rows by unit and by the number and text of their task. */
export function namedChanges(plan: Plan, { figures, rows }: Pick<Changes, 'figures' | 'rows'>, language: Language): NamedChanges {
  const names = changeNames(plan, language);
  const units = new Map<string, string>(plan.units.map((unit) => [unit.id, unit.name]));
  const labels = new Map<string, string>(plan.tasks.map((task) => [task.id, task.label]));
  return {
    figures: figures.map(({ name, before, now }) => {
      const { level, part } = names.figure(name);
      return { name: `${level}, ${part}`, before: String(before), now: String(now) };
    }),
    rows: rows.map(({ unitId, rowId, formerly, before, now }) => {
      const label = labels.get(taskOfOccurrence(rowId as OccurrenceId)) ?? '';
      const task = [label, names.row(rowId, formerly)].filter((part) => part !== '').join(' ');
      return { name: `${units.get(unitId) ?? unitId} · ${task}`, before: names.status(before), now: names.status(now) };
    }),
  };
}
