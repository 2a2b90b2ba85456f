import { taskId } from '../../../src/core/plan/ids';
import type { Timeline, TimelineItem, TimelineKind } from '../../../src/core/plan/timeline';
import { occurrences, type TimedTask } from '../../../src/core/status/occurrences';
import type { DueSettings, PlanDates } from '../../../src/core/status/occurrences-of-item';
import type { Occurrence } from '../../../src/core/status/occurrence';

/** A plan of the year 2026. */
export const oneYear: PlanDates = { period: { startYear: 2026, endYear: 2026 } };
/** A plan of the years 2026 to 2030. */
export const fiveYears: PlanDates = { period: { startYear: 2026, endYear: 2030 } };
/** The settings of a new plan. */
export const usual: DueSettings = { untimed: 'none', dueInclusive: true };

/** A task with the given timeline; its id is NV-012 with its check letter. */
export function timedTask(kind: TimelineKind, items: readonly TimelineItem[], ownDue?: string): TimedTask {
  const timeline: Timeline = { raw: null, kind, items: [...items], source: null };
  return { id: taskId(12), timeline, ...(ownDue === undefined ? {} : { ownDue: { due: ownDue, reason: 'Theo dõi sát' } }) };
}

/** The occurrences of one piece of a timeline. */
export function occurrencesOf(item: TimelineItem, plan = oneYear, settings = usual): Occurrence[] {
  return occurrences(timedTask('periods', [item]), plan, settings);
}

/** An occurrence as a short text: mark, first day, due day, and its kind where it has no due day. */
export function inShort({ mark, from, due, kind }: Occurrence): string {
  return `${mark}: ${from ?? '?'} → ${due ?? kind}`;
}
