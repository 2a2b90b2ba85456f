import { bucketOf, type Bucket } from '../../status/bucket';
import { addCounts, completionRate, countOfOne, zeroCounts, type Counts } from '../../status/counts';
import { bucketOfAll } from '../../status/bucket-of-all';
import type { TaskRow } from '../rows/task-row';
import { overviewWords } from '../overview-words';
import { statusFacts } from './status-cells';

/** The counts of one group of rows (a section, or a plan). */
export interface GroupFigures {
  readonly name: string;
  readonly turns: Counts<'turns'>;
}

/** The counts of a unit's sheet: by group in the order of the sheet, all occurrences, and all tasks. */
export interface OverviewFigures {
  readonly groups: readonly GroupFigures[];
  readonly turns: Counts<'turns'>;
  readonly tasks: Counts<'tasks'>;
}

const sum = <L extends 'turns' | 'tasks'>(level: L, buckets: readonly Bucket[]): Counts<L> =>
  buckets.reduce<Counts<L>>((total, bucket) => addCounts(total, countOfOne(level, bucket)), zeroCounts(level));

/**
 * Counts the rows of this period that stand in the official count; `groupOf` gives the text of the cell by which rows are grouped. Groups that hold ongoing
 * tasks only are left out: those stand in a block of their own.
 */
export function overviewFigures(rows: readonly TaskRow[], cutoff: string, groupOf: (row: TaskRow) => string): OverviewFigures {
  const counted = rows.filter((row) => row.counted && row.scope !== 'later');
  const bucket = (row: TaskRow) => bucketOf(statusFacts(row, cutoff));
  const names = [...new Set(counted.filter((row) => row.occurrence.kind !== 'ongoing').map(groupOf))];
  const tasks = new Map<string, Bucket[]>();
  for (const row of counted) {
    const key = `${row.planId}/${row.task.id}`;
    tasks.set(key, [...(tasks.get(key) ?? []), bucket(row)]);
  }
  return {
    groups: names.map((name) => ({
      name,
      turns: sum('turns', counted.filter((row) => groupOf(row) === name).map(bucket)),
    })),
    turns: sum('turns', counted.map(bucket)),
    tasks: sum(
      'tasks',
      [...tasks.values()].flatMap((group) => bucketOfAll(group) ?? []),
    ),
  };
}

/** A completion rate as a cell shows it: 0 to 1, or blank where nothing is assigned. */
export function rateValue(counts: Counts): number | '' {
  return completionRate(counts) ?? '';
}

/** The name of a group as shown; rows without one are named as such. */
export function shownGroup(name: string): string {
  return name === '' ? overviewWords.noGroup : name;
}
