import { issue, type Issue } from '../core/issue/issue';
import { nowhere } from '../core/issue/place';
import { result, type Result } from '../core/issue/result';
import { amendPlan, type Amendment } from '../core/plan/amend-plan';
import type { Plan } from '../core/plan/plan';

/** Below this likeness a task that is taken for a reworded one is to be confirmed by a person. */
const CERTAIN = 0.8;

function short(text: string): string {
  return text.length > 90 ? `${text.slice(0, 89)}…` : text;
}

/** Makes a newly read plan the next version of the office's plan; what was dropped and what is uncertain is told, for a person to confirm. */
export function amend(current: Plan, read: Plan): Result<Amendment> {
  const amendment = amendPlan(current, read);
  const issues = amendment.changes.flatMap((change): Issue[] => {
    const { kind, label, likeness } = change;
    if (kind === 'dropped') return [issue('amendment-unmatched', 'warning', nowhere, { label, text: short(change.before) })];
    if (kind !== 'reworded' || likeness >= CERTAIN) return [];
    return [issue('amendment-uncertain', 'warning', nowhere, { label, text: short(change.now), likeness: Math.round(likeness * 100) })];
  });
  return result(amendment, issues);
}
