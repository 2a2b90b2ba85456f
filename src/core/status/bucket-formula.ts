import type { MainBucket, OngoingBucket } from './bucket';
import type { DerivedStatus } from './derive-status';
import { quoted, quotedRow } from './formula-text';
import { bucketWords, statusWords } from './labels';

/** Where a row's status and dates stand. `excluded` holds something where the office has accepted to leave the row out. */
export interface BucketCells {
  readonly status: string;
  readonly due: string;
  readonly cutoff: string;
  readonly kind: string;
  readonly excluded?: string;
  /** Where it is true, in Excel's words, the row is not counted at all: due later, not a counted task. */
  readonly uncounted?: string;
}

/** Where the rows of a sheet stand: the tasks' ids and the rows' places in the count, two columns of the same rows with absolute addresses. */
export interface TaskRanges {
  readonly task: string;
  readonly tasks: string;
  readonly buckets: string;
}

const place = (bucket: MainBucket | OngoingBucket | 'excluded'): string => quoted(bucketWords[bucket].vi);
const status = (of: DerivedStatus): string => quoted(statusWords[of].vi);

/**
 * The formula (Excel 2010, without '=') that shows in Vietnamese where a row stands in the official count, as `bucketOf`; blank for a row that is not counted,
 * and for one without a kind, which a person has added.
 */
export function bucketFormula(cells: BucketCells): string {
  const said = cells.status;
  const main = chain(
    [
      [`${said}=${status('done-in-time')}`, place('done-in-time')],
      [`${said}=${status('done-late')}`, place('done-late')],
      [`${said}=${status('done-undated')}`, place('done-undated')],
      [`${said}=${status('unreported')}`, byDue(cells, 'unreported')],
    ],
    byDue(cells, 'open'),
  );
  const ongoing = chain(
    [
      [`${said}=${status('unreported')}`, place('ongoing-unreported')],
      [`OR(${said}=${status('done-in-period')},${said}=${status('ongoing')})`, place('ongoing-done')],
      [`${said}=${status('nothing-arisen')}`, place('ongoing-nothing')],
    ],
    place('ongoing-not-done'),
  );
  const counted = `IF(${cells.kind}="ongoing",${ongoing},${main})`;
  const unless: [string, string][] = [[`${cells.kind}=""`, '""']];
  if (cells.uncounted !== undefined) unless.push([cells.uncounted, '""']);
  if (cells.excluded !== undefined) unless.push([`TRIM(${cells.excluded})<>""`, place('excluded')]);
  return chain(unless, counted);
}

/**
 * The formula (Excel 2010, without '=') that shows on the first row of each task where the task as a whole stands, as `bucketOfAll`, and nothing on its
 * other rows, so that a task is counted once. It survives sorting.
 */
export function taskBucketFormula(ranges: TaskRanges): string {
  const { task, tasks } = ranges;
  const first = `MATCH(${task},${tasks},0)=ROW()-ROW(INDEX(${tasks},1))+1`;
  return `IF(TRIM(${task})="","",IF(${first},${wholeTask(ranges)},""))`;
}

function wholeTask(ranges: TaskRanges): string {
  const rows = (...buckets: (MainBucket | OngoingBucket | 'excluded')[]): string => {
    const words = buckets.map((bucket) => bucketWords[bucket].vi);
    return `SUMPRODUCT(COUNTIFS(${ranges.tasks},${ranges.task},${ranges.buckets},${quotedRow(words)}))`;
  };
  const done = rows('done-in-time', 'done-late', 'done-undated');
  const open = rows('open-in-time', 'open-late', 'open-undated');
  const unreported = rows('unreported-in-time', 'unreported-late', 'unreported-undated');
  const timing = (group: 'done' | 'open' | 'unreported', late: string, inTime: string): string =>
    chain(
      [
        [`${late}>0`, place(`${group}-late`)],
        [`${inTime}>0`, place(`${group}-in-time`)],
      ],
      place(`${group}-undated`),
    );
  const [late, inTime] = [rows('open-late', 'unreported-late'), rows('open-in-time', 'unreported-in-time')];
  return chain(
    [
      [`AND(${open}+${unreported}=0,${done}>0)`, timing('done', rows('done-late'), rows('done-in-time'))],
      [`AND(${open}+${done}=0,${unreported}>0)`, timing('unreported', late, inTime)],
      [`${open}+${unreported}>0`, timing('open', late, inTime)],
      [`${rows('ongoing-not-done')}>0`, place('ongoing-not-done')],
      [`${rows('ongoing-unreported')}>0`, place('ongoing-unreported')],
      [`${rows('ongoing-done')}>0`, place('ongoing-done')],
      [`${rows('ongoing-nothing')}>0`, place('ongoing-nothing')],
      [`${rows('excluded')}>0`, place('excluded')],
    ],
    '""',
  );
}

function byDue({ due, cutoff }: BucketCells, group: 'open' | 'unreported'): string {
  return `IF(ISNUMBER(${due}),IF(${cutoff}>${due},${place(`${group}-late`)},${place(`${group}-in-time`)}),${place(`${group}-undated`)})`;
}

/** The value of the first condition that holds, or else the last. */
function chain(cases: readonly (readonly [condition: string, value: string])[], otherwise: string): string {
  return cases.reduceRight((rest, [condition, value]) => `IF(${condition},${value},${rest})`, otherwise);
}
