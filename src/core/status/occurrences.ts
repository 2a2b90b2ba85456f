import { earlierOf, parseIsoDate, type IsoDate } from '../date/iso-date';
import { planSpan } from '../date/period-span';
import type { Plan, Task } from '../plan/plan';
import type { Timeline, TimelineItem, TimelineKind } from '../plan/timeline';
import { arrivalFor, isSameCondition, type Arrival } from './awaited';
import { occurrenceId, type Occurrence, type OwnDue } from './occurrence';
import { undated, type OccurrenceDraft } from './occurrence-draft';
import { occurrencesOfItem, type DueSettings, type PlanDates } from './occurrences-of-item';

/** What occurrences need to know of a task. */
export type TimedTask = Pick<Task, 'id' | 'timeline' | 'ownDue'>;

type PlainOccurrence = Omit<Occurrence, 'id' | 'taskId' | 'ownDue'>;

/**
 * The due dates of a task over its plan's time, in the order of its timeline: one for each period, date and cycle; a range is due at its end; ongoing
 * tasks, events and tasks without a stated time give one without a due date. `settings.untimed` says what becomes of those without a stated time.
 * A due date of the office's own takes the place of the first that is not before it, or else of the last. What waits for a document begins on the day of
 * the document that has come (`arrival`), and is due when that asks for it, or so many days later as the plan says. Ids depend on the plan alone.
 */
export function occurrences(task: TimedTask, plan: PlanDates, settings: DueSettings, arrival: Arrival | null = null): Occurrence[] {
  const plain =
    task.timeline.kind === 'unspecified' ? [begun(untimed(plan, settings), arrival)] : ofTimeline(task.timeline, plan, settings, arrival);
  const withOwn = withOwnDue(plain, ownDueOf(task));
  const seen = new Map<string, number>();
  return withOwn.map((occurrence) => {
    const n = (seen.get(occurrence.mark) ?? 0) + 1;
    seen.set(occurrence.mark, n);
    return { id: occurrenceId(task.id, occurrence.mark, n), taskId: task.id, ...occurrence };
  });
}

/** The occurrences of a task of a plan, with what has come of the documents that it waits for. */
export function occurrencesOfTask(task: Task, plan: Pick<Plan, 'document' | 'settings' | 'waiting'>): Occurrence[] {
  return occurrences(task, plan.document, plan.settings, arrivalFor(task, plan.waiting));
}

function ofTimeline(timeline: Timeline, plan: PlanDates, settings: DueSettings, arrival: Arrival | null): readonly PlainOccurrence[] {
  const waits = waitingItems(timeline.items, arrival);
  const said = timeline.items.flatMap((item) => {
    const come = waits.has(item) ? arrival : null;
    const day = come?.on ?? null;
    const counted = 'after' in item && day !== null ? { ...item, after: day } : item;
    return occurrencesOfItem(counted, plan, settings).map((draft) => begun(marked(draft, item, kindOfItem(item, timeline.kind)), come));
  });
  const confined = withinRanges(said);
  const saysOngoing = confined.some((occurrence) => occurrence.kind === 'ongoing');
  if (timeline.kind === 'ongoing' && !saysOngoing) return [marked(undated('ongoing'), {}, 'ongoing'), ...confined];
  if (confined.length > 0) return confined;
  return [marked(undated(timeline.kind === 'recurring' ? 'ongoing' : 'undated'), {}, timeline.kind)];
}

/**
 * A range beside a recurrence says from when to when it recurs ("hằng tháng, từ tháng 4/2026") and is no due date of its own: cycles outside it are left out, and
 * the last one ends with it. Ranges that leave no cycle stand for themselves.
 */
function withinRanges(said: readonly PlainOccurrence[]): readonly PlainOccurrence[] {
  const ranges = said.filter(({ item }) => item === 'range');
  const cycles = said.filter(({ item }) => item === 'recurring');
  const within = cycles.flatMap((cycle) => {
    const range = ranges.find(
      ({ from, due }) => (from === null || from <= (cycle.due ?? '')) && (due === null || (cycle.from ?? '') <= due),
    );
    if (range === undefined || cycle.due === null) return [];
    const due = range.due === null ? cycle.due : earlierOf(cycle.due, range.due);
    return [[cycle, { ...cycle, due, planDue: due }] as const];
  });
  if (within.length === 0) return said;
  const kept = new Map<PlainOccurrence, PlainOccurrence>(within);
  return said.flatMap((one) => (one.item === 'range' ? [] : one.item === 'recurring' ? (kept.get(one) ?? []) : [one]));
}

function untimed(plan: PlanDates, settings: DueSettings): PlainOccurrence {
  const bare = marked(undated(settings.untimed === 'ongoing' ? 'ongoing' : 'undated'), {}, 'unspecified');
  return settings.untimed === 'end-of-plan' ? { ...bare, kind: 'dated', due: planSpan(plan.period).last } : bare;
}

/** The pieces of a timeline that a document starts: those that name it in the words of the condition, or else every event. */
function waitingItems(items: readonly TimelineItem[], arrival: Arrival | null): ReadonlySet<TimelineItem> {
  if (arrival === null) return new Set();
  const wordsOf = (item: TimelineItem) => ('trigger' in item ? item.trigger : 'after' in item ? item.after : null);
  const named = items.filter((item) => isSameCondition(wordsOf(item) ?? '', arrival.words));
  return new Set(named.length > 0 ? named : items.filter((item) => 'trigger' in item));
}

function begun(occurrence: PlainOccurrence, arrival: Arrival | null): PlainOccurrence {
  if (arrival === null) return occurrence;
  const started = { ...occurrence, arrival, from: arrival.on ?? occurrence.from };
  return arrival.due === null ? started : { ...started, kind: 'dated', due: arrival.due };
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
    arrival: null,
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
