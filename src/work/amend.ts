import { formatDate } from '../core/date/format-date';
import type { ClosedPeriod } from '../core/entry/closed-period';
import type { Master } from '../core/fields/master/master';
import { issue, type Issue } from '../core/issue/issue';
import { nowhere } from '../core/issue/place';
import { result, type Result } from '../core/issue/result';
import { amendPlan, type TaskChange } from '../core/plan/amend-plan';
import type { Plan, Task } from '../core/plan/plan';
import { withFormerPlan } from '../core/rollup/plan-of-period';
import { formerDueName } from '../core/status/former-due-name';
import { withFormerDues } from '../core/status/former-dues';
import { occurrenceName } from '../core/status/occurrence-name';
import { occurrencesOfTask } from '../core/status/occurrences';
import { leafTasks } from '../core/status/tasks-of-plan';

/** Below this likeness a task that is taken for a reworded one is to be confirmed by a person. */
const CERTAIN = 0.8;
/** So many due days stand in one line. */
const MOST_DAYS = 6;

function short(text: string): string {
  return text.length > 90 ? `${text.slice(0, 89)}…` : text;
}

/** What units reported in closed periods on due dates of which the new version does not say what has become: it stays with those periods. */
function left(plan: Plan, closed: readonly ClosedPeriod[]): Issue[] {
  return plan.tasks.flatMap((task): Issue[] => {
    const lost = new Map((task.formerDues ?? []).flatMap((due) => (due.now === null ? [[due.occurrence, due] as const] : [])));
    const own = closed.filter((c) => c.snapshot.planId === plan.id).flatMap((c) => c.snapshot.rows);
    const reported = own.filter((row) => row.values !== undefined && lost.has(row.rowId));
    if (reported.length === 0 || task.retired === true) return [];
    const dues = [...new Set(reported.map((row) => row.rowId))].map((id) => formerDueName(lost.get(id)!, 'vi'));
    const facts = { label: task.label, text: short(task.text), rows: reported.length, dues: dues.join(', ') };
    return [issue('amendment-dates-left', 'warning', { kind: 'task', taskId: task.id }, facts)];
  });
}

/** The days on which a task is due by the plan alone; the name of what has none. */
function dueDays(task: Task, plan: Plan): string[] {
  return occurrencesOfTask(task, plan).map((o) => (o.planDue === null ? occurrenceName(o, 'vi') : formatDate(o.planDue)));
}

/** A time in the plan's words with those of its due days that are in question. */
function timeWithDays({ timeline }: Task, days: readonly string[]): string {
  const named = days.length > MOST_DAYS ? [...days.slice(0, MOST_DAYS - 1), '…', days.at(-1)!] : days;
  return [timeline.raw ?? '', ...(named.length === 0 ? [] : [`(${named.join('; ')})`])].join(' ').trim();
}

/** Tasks whose words of time are the same and whose due days are not: they follow from the day of the document, or from the end of the plan. */
function redatedByPlan(current: Plan, plan: Plan, changes: readonly TaskChange[]): TaskChange[] {
  const before = new Map(leafTasks(current.tasks).map((task) => [task.id, task]));
  const told = new Set(changes.filter((c) => c.kind === 're-dated').map((c) => c.taskId));
  return leafTasks(plan.tasks).flatMap((task): TaskChange[] => {
    const was = before.get(task.id);
    if (was === undefined || told.has(task.id)) return [];
    const [former, present] = [dueDays(was, current), dueDays(task, plan)];
    const [gone, come] = [former.filter((day) => !present.includes(day)), present.filter((day) => !former.includes(day))];
    if (gone.length + come.length === 0) return [];
    const times = { before: timeWithDays(was, gone), now: timeWithDays(task, come) };
    return [{ taskId: task.id, kind: 're-dated', label: task.label || was.label, ...times, likeness: 1 }];
  });
}

/** The office's master with the next version of its plan, and what became of the tasks. */
export interface AmendedMaster {
  readonly master: Master;
  readonly changes: readonly TaskChange[];
}

/**
 * Makes a newly read plan the next version of the office's plan; what was dropped, what is uncertain, and what was reported in closed periods on due dates that
 * are no more is told, for a person to confirm. The present version is kept where periods were closed on it, for they go on being counted by it. Tasks are re-dated
 * where their words of time or the due days that follow from them differ.
 */
export function amend({ plan: current, notes }: Master, read: Plan): Result<AmendedMaster> {
  const amended = amendPlan(current, read);
  const plan = { ...amended.plan, tasks: withFormerDues(current, amended.plan) };
  const changes = [...amended.changes, ...redatedByPlan(current, plan, amended.changes)];
  const issues = changes.flatMap((change): Issue[] => {
    const { kind, label, likeness } = change;
    if (kind === 'dropped') return [issue('amendment-unmatched', 'warning', nowhere, { label, text: short(change.before) })];
    if (kind !== 'reworded' || likeness >= CERTAIN) return [];
    return [issue('amendment-uncertain', 'warning', nowhere, { label, text: short(change.now), likeness: Math.round(likeness * 100) })];
  });
  return result({ master: { plan, notes: withFormerPlan(notes, current) }, changes }, [...issues, ...left(plan, notes.closed)]);
}
