import answers from '../../../samples/tra-loi-mau.json';
import type { IsoDate } from '../../core/date/iso-date';
import { addDays } from '../../core/date/day-count';
import type { DateSpan } from '../../core/date/period-span';
import type { EntryValues, TargetEntry } from '../../core/entry/entry';
import type { TrackingRows } from '../../core/track/tracking-workbook';
import type { TargetRow } from '../../core/track/rows/target-rows';
import type { TaskRow } from '../../core/track/rows/task-row';

const pick = <T>(all: readonly T[], n: number): T => all[n % all.length]!;

function documentOf(n: number, day: IsoDate): Pick<EntryValues, 'documentNumber' | 'documentDate'> {
  return { documentNumber: `${20 + n}/BC-CĐS`, documentDate: day };
}

function dated(due: IsoDate, n: number, { first, last: cutoff }: DateSpan): EntryValues {
  const pastDue = due <= cutoff;
  const turn = n % 10;
  if (turn === 9) return {};
  if (turn === 8) return { progress: 'waiting', reason: pick(answers.reasons, n) };
  if (turn >= 6 || !pastDue) {
    const difficulty =
      turn % 2 === 0 ? { difficulty: pick(answers.difficulties, Math.floor(n / 2)), proposal: pick(answers.proposals, n) } : {};
    return { progress: 'in-progress', result: pick(answers.inProgress, n), percent: 40 + (n % 5) * 10, ...difficulty };
  }
  const late = addDays(due, 5);
  const finishedOn = due < first ? addDays(first, n % 30) : turn === 5 && late <= cutoff ? late : addDays(due, -(n % 4));
  return { progress: 'done', result: pick(answers.done, n), finishedOn, ...(turn % 3 === 0 ? documentOf(n, finishedOn) : {}) };
}

function answer(row: TaskRow, n: number, window: DateSpan): EntryValues {
  if (row.scope === 'later') return {};
  if (row.occurrence.due !== null) return dated(row.occurrence.due, n, window);
  if (n % 5 === 4) return { progress: 'nothing-arisen' };
  const ongoing = row.task.timeline.kind === 'ongoing';
  return ongoing
    ? { progress: 'done-in-period', result: pick(answers.done, n) }
    : { progress: 'in-progress', result: pick(answers.inProgress, n) };
}

function figures({ target }: TargetRow, n: number): TargetEntry['values'] {
  if (target.aggregate === 'unit-share') return { reached: n % 4 !== 3, ...(n % 4 === 3 ? {} : { document: `${30 + n}/QĐ-UBND` }) };
  if (target.low === null || n % 7 === 6) return {};
  const sincePlan = Math.round(target.low * (0.4 + (n % 5) * 0.1));
  const inPeriod = Math.round(sincePlan / 2);
  return { inPeriod, sinceYear: sincePlan, sincePlan, ...(target.percent === null ? {} : { base: 100 }) };
}

/** The rows of a workbook with what a unit answers in them; the same unit number gives the same answers. */
export function fillIn(rows: TrackingRows, unitNumber: number, window: DateSpan): TrackingRows {
  return {
    tasks: rows.tasks.map((row, i) => ({ ...row, values: answer(row, i * 3 + unitNumber * 7, window) })),
    targets: rows.targets.map((row, i) => ({ ...row, values: figures(row, i + unitNumber) })),
  };
}

/** One half of what was answered: every second row from `from`, the others left blank. */
export function halfOf(rows: TrackingRows, from: 0 | 1): TrackingRows {
  return {
    tasks: rows.tasks.map((row, i) => (i % 2 === from ? row : { ...row, values: {} })),
    targets: from === 0 ? rows.targets : rows.targets.map((row) => ({ ...row, values: {} })),
  };
}
