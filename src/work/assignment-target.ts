import { issue } from '../core/issue/issue';
import { nowhere } from '../core/issue/place';
import { result, type Result } from '../core/issue/result';
import type { SectionId, TaskId } from '../core/plan/ids';
import type { Plan } from '../core/plan/plan';
import { fold } from '../core/text/fold';
import { sectionNames, sectionNumbers } from '../core/track/rows/issued-text';

/** What an assignment is about, with its name as people know it: "II.2. Công tác dân vận" of a section, the short name of a task. */
export type AssignmentTarget =
  | { readonly kind: 'task'; readonly id: TaskId; readonly name: string }
  | { readonly kind: 'section'; readonly id: SectionId; readonly name: string };

const plainNumber = (number: string): string => fold(number.trim().replace(/[.)\s]+$/, ''));

/**
 * The task or section that a person means: by its id, a section also by its outline number ("II.2.1") or, where no other has the same, by its own number
 * ("2"). Null where there is none (`assignment-target-unknown`) or several (`assignment-target-several`, which names them).
 */
export function assignmentTarget(plan: Pick<Plan, 'sections' | 'tasks'>, target: string): Result<AssignmentTarget | null> {
  const task = plan.tasks.find((t) => t.id === target);
  if (task !== undefined) return result({ kind: 'task', id: task.id, name: task.shortName });
  const numberOf = sectionNumbers(plan);
  const nameOf = sectionNames(plan);
  const wanted = plainNumber(target);
  const byId = plan.sections.filter((s) => s.id === target);
  const byOutline = plan.sections.filter((s) => plainNumber(numberOf(s)) === wanted);
  const byNumber = plan.sections.filter((s) => plainNumber(s.number) === wanted);
  const found = [byId, byOutline, byNumber].find((some) => some.length > 0) ?? [];
  const [section] = found;
  if (section === undefined) return result(null, [issue('assignment-target-unknown', 'error', nowhere, { target })]);
  if (found.length === 1) return result({ kind: 'section', id: section.id, name: nameOf(section.id) });
  const candidates = found.map((s) => `${nameOf(s.id)} (${s.id})`).join('; ');
  return result(null, [issue('assignment-target-several', 'error', nowhere, { target, candidates })]);
}
