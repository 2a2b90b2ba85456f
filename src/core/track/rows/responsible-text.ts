import type { UnitId } from '../../plan/ids';
import type { Task } from '../../plan/plan';
import type { Unit } from '../../plan/unit';
import type { TaskAssignment } from '../assignment/resolve-assignments';
import { trackWords } from '../track-words';

/** Who leads and who supports a task: as assigned, and as the plan names them where the assignment says nothing. */
export function responsibleText(task: Task, assignment: TaskAssignment | undefined, units: ReadonlyMap<UnitId, Unit>): string {
  const names = (part: string): string[] =>
    (assignment?.reporters ?? []).filter((r) => r.part === part).flatMap((r) => units.get(r.unitId)?.name ?? []);
  const assigned = [...names('lead'), ...(assignment?.mode === 'own-office' ? names('own-office') : [])];
  const lead = assignment?.mode === 'each' ? [] : assigned.length > 0 ? assigned : task.lead;
  const support = names('support').length > 0 ? names('support') : task.support;
  return [
    ...(assignment?.mode === 'each' ? [trackWords.each] : []),
    ...(lead.length > 0 ? [trackWords.lead(lead.join(', '))] : []),
    ...(support.length > 0 ? [trackWords.support(support.join(', '))] : []),
  ].join('\n');
}
