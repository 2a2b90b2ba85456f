import { modeWords } from '../../fields/master/choices';
import type { Register } from '../../fields/register/group-members';
import { issue, type Issue } from '../../issue/issue';
import { result, type Result } from '../../issue/result';
import type { SectionId, TaskId } from '../../plan/ids';
import type { Plan } from '../../plan/plan';
import type { Assignment, AssignmentMode } from '../../plan/unit';
import { choiceIn } from './read-cells';
import { namedCells } from './named-units';
import type { TableRow } from './table-rows';

/**
 * The assignments in the rows of the sheet `Phân công`. A row with units or groups but no mode is read as a lead where it names one unit, and as each
 * unit by itself where it names more; a row with a mode but nobody is `assignment-without-units`, unless it is only watched or done by the office itself.
 */
export function readAssignments(rows: readonly TableRow[], plan: Plan, register: Register): Result<Assignment[]> {
  const issues: Issue[] = [];
  const named = namedCells(register, issues);
  const tasks = new Set<string>(plan.tasks.map((t) => t.id));
  const sections = new Set<string>(plan.sections.map((s) => s.id));
  const assignments = rows.flatMap((row): Assignment[] => {
    const target = row.text('target');
    const stated = choiceIn(modeWords, row, 'mode', issues);
    const [unitIds, groupIds, supportIds] = [named.units(row, 'units'), named.groups(row, 'groups'), named.units(row, 'support')];
    const follower = row.text('follower');
    const somebody = unitIds.length + groupIds.length > 0;
    if (stated === null && !somebody) return [];
    if (!tasks.has(target) && !sections.has(target)) {
      issues.push(issue('assignment-unknown-row', 'error', row.place('target'), { id: target }));
      return [];
    }
    const mode: AssignmentMode = stated ?? (unitIds.length === 1 && groupIds.length === 0 ? 'lead' : 'each');
    if (mode !== 'watch' && mode !== 'own-office' && !somebody)
      issues.push(issue('assignment-without-units', 'warning', row.place('units'), { name: row.text('name').slice(0, 120) }));
    return [
      {
        ...(tasks.has(target) ? { taskId: target as TaskId } : { sectionId: target as SectionId }),
        mode,
        unitIds,
        groupIds,
        ...(supportIds.length > 0 ? { supportIds } : {}),
        ...(follower === '' ? {} : { follower }),
      },
    ];
  });
  return result(assignments, issues);
}
