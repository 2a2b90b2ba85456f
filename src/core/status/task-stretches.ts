import { addDays } from '../date/day-count';
import { laterOf, type IsoDate } from '../date/iso-date';
import { planSpan, type DateSpan } from '../date/period-span';
import type { Plan, Task } from '../plan/plan';
import { occurrencesOfTask } from './occurrences';

/**
 * Pieces of a timeline that recur, go on or wait for something fill the plan's time, unless a range beside them says from when to when ("hằng tháng, từ tháng
 * 4/2026") or a recurrence is confined to some months of the year.
 */
function fillsThePlan({ timeline: { items } }: Task): boolean {
  if (items.some((item) => 'from' in item)) return false;
  return items.some((item) => 'ongoing' in item || 'trigger' in item || ('every' in item && item.span === undefined));
}

function joined(spans: readonly DateSpan[]): DateSpan[] {
  const ordered = [...spans].sort((a, b) => (a.first < b.first ? -1 : 1));
  return ordered.reduce<DateSpan[]>((done, span) => {
    const last = done.at(-1);
    if (last === undefined || span.first > addDays(last.last, 1)) return [...done, span];
    return [...done.slice(0, -1), { first: last.first, last: laterOf(last.last, span.last) }];
  }, []);
}

/**
 * The days on which a task is worked on, by its own timeline: a range from its first to its last day, a deadline from the plan's first day on, what recurs or
 * goes on (and null, what belongs to no task) the plan's whole time. In order, without overlaps; a due date of the office's own changes nothing.
 */
export function stretchesOf(task: Task | null, plan: Pick<Plan, 'document' | 'settings' | 'waiting'>): DateSpan[] {
  const whole = planSpan(plan.document.period);
  if (task === null || fillsThePlan(task)) return [whole];
  const all = occurrencesOfTask(task, plan);
  const ranges = all.filter(({ item }) => item === 'range');
  const spans = (ranges.length > 0 ? ranges : all).map(({ from, planDue }) => {
    const first: IsoDate = from ?? whole.first;
    return { first, last: laterOf(first, planDue ?? whole.last) };
  });
  return joined(spans);
}
