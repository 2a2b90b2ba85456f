import { parseIsoDate, type IsoDate } from '../date/iso-date';
import { planSpan } from '../date/period-span';
import type { Task } from '../plan/plan';
import type { Timeline, TimelineItem, TimelineKind } from '../plan/timeline';
import { occurrenceId, type Occurrence, type OwnDue } from './occurrence';
import { undated, type OccurrenceDraft } from './occurrence-draft';
import { occurrencesOfItem, type DueSettings, type PlanDates } from './occurrences-of-item';

/** What occurrences need to know of a task. */
export type TimedTask = Pick<Task, 'id' | 'timeline' | 'ownDue'>;

type PlainOccurrence = Omit<Occurrence, 'id' | 'taskId' | 'ownDue'>;

/**
 * The due dates of a task over its plan's time, in the order of its timeline: one for each period, date and cycle; a range is due at its end; ongoing
 * tasks, events and tasks without a stated time give one without a due date. `settings.untimed` says what becomes of those without a stated time.
 * A due date of the office's own takes the place of the first that is not before it, or else of the last. Ids do not depend on settings.
 */
export function occurrences(task: TimedTask, plan: PlanDates, settings: DueSettings): Occurrence[] {
  const plain = task.timeline.kind === 'unspecified' ? [untimed(plan, settings)] : ofTimeline(task.timeline, plan, settings);
  const withOwn = withOwnDue(plain, ownDueOf(task));
  const seen = new Map<string, number>();
  return withOwn.map((occurrence) => {
    const n = (seen.get(occurrence.mark) ?? 0) + 1;
    seen.set(occurrence.mark, n);
    return { id: occurrenceId(task.id, occurrence.mark, n), taskId: task.id, ...occurrence };
  });
}

function ofTimeline(timeline: Timeline, plan: PlanDates, settings: DueSettings): PlainOccurrence[] {
  const said = timeline.items.flatMap((item) =>
    occurrencesOfItem(item, plan, settings).map((draft) => marked(draft, item, kindOfItem(item, timeline.kind))),
  );
  const saysOngoing = said.some((occurrence) => occurrence.kind === 'ongoing');
  if (timeline.kind === 'ongoing' && !saysOngoing) return [marked(undated('ongoing'), {}, 'ongoing'), ...said];
  if (said.length > 0) return said;
  return [marked(undated(timeline.kind === 'recurring' ? 'ongoing' : 'undated'), {}, timeline.kind)];
}

function untimed(plan: PlanDates, settings: DueSettings): PlainOccurrence {
  const bare = marked(undated(settings.untimed === 'ongoing' ? 'ongoing' : 'undated'), {}, 'unspecified');
  return settings.untimed === 'end-of-plan' ? { ...bare, kind: 'dated', due: planSpan(plan.period).last } : bare;
}

function marked(draft: OccurrenceDraft, item: Partial<TimelineItem>, kind: TimelineKind): PlainOccurrence {
  const trigger = 'trigger' in item ? (item.trigger ?? null) : null;
  return {
    kind: draft.kind,
    item: kind,
    mark: draft.mark,
    due: draft.due,
    planDue: draft.due,
    from: draft.from,
    label: item.label ?? trigger,
    soft: item.soft === true || item.part !== undefined,
    before: item.before === true,
    times: timesOf(item),
  };
}

function timesOf(item: Partial<TimelineItem>): Occurrence['times'] {
  if (!('every' in item)) return null;
  if (item.count !== undefined) return { count: item.count, atLeast: false };
  return item.min === undefined ? null : { count: item.min, atLeast: true };
}

function kindOfItem(item: TimelineItem, kind: TimelineKind): TimelineKind {
  if ('ongoing' in item) return 'ongoing';
  if ('trigger' in item) return 'event';
  if ('every' in item) return 'recurring';
  if ('from' in item) return 'range';
  if ('date' in item || 'after' in item) return 'deadline';
  return kind === 'deadline' ? 'deadline' : 'periods';
}

function ownDueOf(task: TimedTask): OwnDue | null {
  const due = parseIsoDate(task.ownDue?.due ?? '');
  return due === null ? null : { due, reason: task.ownDue!.reason };
}

function withOwnDue(plain: readonly PlainOccurrence[], own: OwnDue | null): (PlainOccurrence & { ownDue: OwnDue | null })[] {
  const at = own === null ? -1 : placeOfOwnDue(plain, own.due);
  return plain.map((occurrence, i) => {
    if (own === null || i !== at) return { ...occurrence, ownDue: null };
    return { ...occurrence, kind: 'dated', due: own.due, ownDue: own };
  });
}

function placeOfOwnDue(plain: readonly PlainOccurrence[], due: IsoDate): number {
  const next = plain.findIndex((occurrence) => occurrence.planDue !== null && occurrence.planDue >= due);
  if (next >= 0) return next;
  const dated = plain.flatMap((occurrence, i) => (occurrence.planDue === null ? [] : [i]));
  return dated.at(-1) ?? 0;
}
