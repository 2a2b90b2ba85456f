import type { ClosedPeriod } from '../core/entry/closed-period';
import { issue, type Issue } from '../core/issue/issue';
import { nowhere } from '../core/issue/place';
import { result, type Result } from '../core/issue/result';
import { amendPlan, type Amendment } from '../core/plan/amend-plan';
import type { Plan } from '../core/plan/plan';
import { formerDueName } from '../core/status/former-due-name';
import { withFormerDues } from '../core/status/former-dues';

/** Below this likeness a task that is taken for a reworded one is to be confirmed by a person. */
const CERTAIN = 0.8;

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

/**
 * Makes a newly read plan the next version of the office's plan; what was dropped, what is uncertain, and what was reported in closed periods on due dates that
 * are no more is told, for a person to confirm.
 */
export function amend(current: Plan, read: Plan, closed: readonly ClosedPeriod[] = []): Result<Amendment> {
  const amended = amendPlan(current, read);
  const plan = { ...amended.plan, tasks: withFormerDues(current, amended.plan) };
  const amendment = { ...amended, plan };
  const issues = amendment.changes.flatMap((change): Issue[] => {
    const { kind, label, likeness } = change;
    if (kind === 'dropped') return [issue('amendment-unmatched', 'warning', nowhere, { label, text: short(change.before) })];
    if (kind !== 'reworded' || likeness >= CERTAIN) return [];
    return [issue('amendment-uncertain', 'warning', nowhere, { label, text: short(change.now), likeness: Math.round(likeness * 100) })];
  });
  return result(amendment, [...issues, ...left(plan, closed)]);
}
