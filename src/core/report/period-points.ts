import type { Snapshot } from '../entry/snapshot';
import { cutoffOf } from '../rollup/earlier-reports';
import { inOrder } from '../rollup/in-order';
import { isOfOtherVersion } from '../rollup/plan-of-period';
import { assignedIn, doneIn } from '../status/counts';
import type { ReportContext } from './report-context';
import { isUpdate, standingFirst } from './standing-first';

/** How far one period had come: lượt giao assigned and done. */
export interface PeriodPoint {
  readonly id: string;
  readonly assigned: number;
  readonly done: number;
  /** The period is closed, and these are the figures of its update. */
  readonly updated: boolean;
}

function pointOf({ periodId, figures }: Snapshot, updated: boolean): PeriodPoint {
  const figure = (name: string): number => figures.find((f) => f.name === `turns.${name}`)?.value ?? 0;
  return { id: periodId, assigned: figure('assigned'), done: figure('done'), updated };
}

/**
 * The periods at hand in order of their cut-off, each once: the one reported on, those that were closed, and those of workbooks given to compare with.
 * What was given stands before what was closed, since it is the later word, and an update that was kept of a closed period before both; of a period that was closed
 * on a version of the plan which is no longer known, what it was closed with.
 */
export function periodPoints({ rollUp, closed, compared }: Pick<ReportContext, 'rollUp' | 'closed' | 'compared'>): PeriodPoint[] {
  const { plan, periodId, tally } = rollUp;
  const others = standingFirst({ closed, compared }).filter((s) => s.planId === plan.id);
  // The last of a period stays in the map.
  const points = new Map(others.reverse().map((s) => [s.periodId, pointOf(s, isUpdate(closed, s))]));
  const updated = closed.some((c) => c.periodId === periodId);
  const isOwn = !isOfOtherVersion(closed, { planId: plan.id, periodId, planVersion: plan.version });
  if (isOwn) points.set(periodId, { id: periodId, assigned: assignedIn(tally.all.turns), done: doneIn(tally.all.turns), updated });
  return inOrder([...points.values()], (p) => [cutoffOf(plan, p.id), p.id]);
}
