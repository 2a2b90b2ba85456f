import type { ClosedPeriod } from '../entry/closed-period';
import type { OfficeNotes } from '../entry/office-notes';
import type { Snapshot } from '../entry/snapshot';
import { issue, type Issue } from '../issue/issue';
import { nowhere } from '../issue/place';
import type { Plan } from '../plan/plan';

/** The closing of a period of a plan; undefined where it is not closed. */
function closingOf(plan: Plan, { closed }: Pick<OfficeNotes, 'closed'>, periodId: string): ClosedPeriod | undefined {
  return closed.find((c) => c.periodId === periodId && c.snapshot.planId === plan.id);
}

/**
 * The plan by which a period is counted: the present one, or, for a period that was closed before the plan was amended, the version on which it was closed, with the
 * assignments and settings of then. The present one as well where that version was not kept.
 */
export function planOfPeriod(plan: Plan, notes: OfficeNotes, periodId: string): Plan {
  const version = closingOf(plan, notes, periodId)?.snapshot.planVersion ?? plan.version;
  if (version === plan.version) return plan;
  return (notes.formerPlans ?? []).find((former) => former.id === plan.id && former.version === version) ?? plan;
}

/** The notes before a plan is amended: its present version is kept where periods were closed on it, without what its reading told. */
export function withFormerPlan(notes: OfficeNotes, plan: Plan): OfficeNotes {
  const isClosedOn = notes.closed.some(({ snapshot }) => snapshot.planId === plan.id && snapshot.planVersion === plan.version);
  return isClosedOn ? { ...notes, formerPlans: [...(notes.formerPlans ?? []), { ...plan, issues: [] }] } : notes;
}

/** Whether a snapshot of a closed period was counted by another version of the plan than the period was closed on. */
export function isOfOtherVersion(
  closed: readonly ClosedPeriod[],
  { planId, periodId, planVersion }: Pick<Snapshot, 'planId' | 'periodId' | 'planVersion'>,
): boolean {
  return closed.some((c) => c.periodId === periodId && c.snapshot.planId === planId && c.snapshot.planVersion !== planVersion);
}

/** What a closed period's figures of lượt giao are, for a sentence. */
function closedFacts({ periodId, closedOn, snapshot }: ClosedPeriod) {
  const figure = (name: string): number => snapshot.figures.find((f) => f.name === name)?.value ?? 0;
  const { planVersion: version } = snapshot;
  return { period: periodId, closedOn, version, assigned: figure('turns.assigned'), done: figure('turns.done') };
}

/** `period-counted-as-closed` where a period is counted by the version of the plan on which it was closed, and that is not the `present` one. */
export function countedAsClosed(counted: Plan, present: number, notes: OfficeNotes, periodId: string): Issue[] {
  const closing = closingOf(counted, notes, periodId);
  if (closing === undefined || closing.snapshot.planVersion !== counted.version || counted.version === present) return [];
  return [issue('period-counted-as-closed', 'note', nowhere, { ...closedFacts(closing), present })];
}

/**
 * What is to be told of a period that is rolled up by the plan `counted`, and was closed before the plan became version `present`: that it is counted as it was closed,
 * or, where that version was not kept, `period-closed-otherwise`: what is counted now is none of the period's figures.
 */
export function closedBeforeAmendment(counted: Plan, present: number, notes: OfficeNotes, periodId: string): Issue[] {
  const closing = closingOf(counted, notes, periodId);
  if (closing === undefined || closing.snapshot.planVersion === counted.version) return countedAsClosed(counted, present, notes, periodId);
  return [issue('period-closed-otherwise', 'warning', nowhere, { ...closedFacts(closing), present })];
}

/** `close-other-version` where a period was closed on another version of the plan than it is counted by now: what would be kept is no update of it. */
export function refusedUpdate(counted: Plan, notes: OfficeNotes, periodId: string): Issue[] {
  const closing = closingOf(counted, notes, periodId);
  if (closing === undefined || closing.snapshot.planVersion === counted.version) return [];
  return [issue('close-other-version', 'error', nowhere, { ...closedFacts(closing), present: counted.version })];
}
