import { periodSpan, type PlanTime } from '../date/period-span';
import type { Period } from '../date/period';
import type { Occurrence, OccurrenceId } from './occurrence';

/** Why a row stands in a period: due in it, carried over unfinished, without a due date, or due later (shown folded, no answer expected). */
export type RowScope = 'due' | 'carried' | 'standing' | 'later';

/** An occurrence as a period shows it. */
export interface PeriodRow {
  readonly occurrence: Occurrence;
  readonly scope: RowScope;
}

/**
 * The rows that a period shows, in the order given: what is due on its calendar days, what was due before and is not settled, what has no due date and
 * is not settled, and what comes later. `settled` are the occurrences finished, or left out by the office, in earlier periods; one that is due in
 * the period stays in it all the same, so that it is counted there. An own due date decides where there is one; ongoing tasks are never settled. In
 * periods before the document came that started it, a row stands as it stood then: without a date.
 */
export function rowsOfPeriod(all: readonly Occurrence[], period: Period, plan: PlanTime, settled: ReadonlySet<OccurrenceId>): PeriodRow[] {
  const { first, last } = periodSpan(period, plan);
  return all.flatMap((one): PeriodRow[] => {
    const occurrence = (one.arrival?.on ?? '') > last ? stillWaiting(one) : one;
    const open = occurrence.kind === 'ongoing' || !settled.has(occurrence.id);
    const starts = occurrence.due ?? occurrence.from ?? first;
    if (starts > last) return open ? [{ occurrence, scope: 'later' }] : [];
    if (occurrence.due !== null && occurrence.due >= first) return [{ occurrence, scope: 'due' }];
    return open ? [{ occurrence, scope: occurrence.due === null ? 'standing' : 'carried' }] : [];
  });
}

function stillWaiting(occurrence: Occurrence): Occurrence {
  const waiting = { ...occurrence, arrival: null, from: null };
  return occurrence.ownDue === null ? { ...waiting, kind: 'undated', due: null } : waiting;
}
