import type { Snapshot } from '../entry/snapshot';
import { cutoffOf } from '../rollup/earlier-reports';
import { inOrder } from '../rollup/in-order';
import { assignedIn, doneIn } from '../status/counts';
import type { ReportContext } from './report-context';

/** How far one period had come: lượt giao assigned and done. */
export interface PeriodPoint {
  readonly id: string;
  readonly assigned: number;
  readonly done: number;
}

function pointOf({ periodId, figures }: Snapshot): PeriodPoint {
  const figure = (name: string): number => figures.find((f) => f.name === `turns.${name}`)?.value ?? 0;
  return { id: periodId, assigned: figure('assigned'), done: figure('done') };
}

/**
 * The periods at hand in order of their cut-off, each once: the one reported on, those that were closed, and those of workbooks given to compare with.
 * What was given stands before what was closed, since it is the later word.
 */
export function periodPoints({ rollUp, closed, compared }: Pick<ReportContext, 'rollUp' | 'closed' | 'compared'>): PeriodPoint[] {
  const { plan, periodId, tally } = rollUp;
  const others = [...closed.map((c) => c.snapshot), ...compared].filter((s) => s.planId === plan.id);
  const points = new Map(others.map((s) => [s.periodId, pointOf(s)]));
  points.set(periodId, { id: periodId, assigned: assignedIn(tally.all.turns), done: doneIn(tally.all.turns) });
  return inOrder([...points.values()], (p) => [cutoffOf(plan, p.id), p.id]);
}
