import type { Issue } from '../../core/issue/issue';
import type { OfficeNotes } from '../../core/entry/office-notes';
import { withReceipts } from '../../core/rollup/close-period';
import type { UnitId } from '../../core/plan/ids';
import { occurrenceName } from '../../core/status/occurrence-name';
import { remindersOf } from '../../work/remind';
import { allReceipts, type RolledUp } from '../../work/roll-up';
import { groupIssues } from '../state/group-issues';
import type { RollUpView } from './jobs';

function rowNames({ rollUp }: RolledUp): (rowId: string) => string {
  const names = new Map<string, string>();
  const tasks = new Map(rollUp.plan.tasks.map((t) => [t.id, t.shortName || t.text]));
  for (const { duty } of rollUp.rows) {
    const name = tasks.get(duty.taskId) ?? duty.taskId;
    names.set(duty.occurrence.id, `${name} (${occurrenceName(duty.occurrence, 'vi')})`);
  }
  for (const task of rollUp.plan.tasks) for (const target of task.targets) names.set(target.id, target.raw);
  return (rowId) => names.get(rowId) ?? rowId;
}

/** What the page shows of a roll-up; `sheets` are the visible sheets of the consolidated workbook. */
export function rollUpView(rolledUp: RolledUp, notes: OfficeNotes, issues: readonly Issue[], sheets: readonly string[]): RollUpView {
  const { rollUp } = rolledUp;
  const receipts = allReceipts(rolledUp);
  const { plan, periodId, asOf, tally, consolidation } = rollUp;
  const unitName = (id: UnitId): string => plan.units.find((u) => u.id === id)?.name ?? id;
  const rowName = rowNames(rolledUp);
  return {
    periodId,
    asOf,
    all: tally.all,
    sections: tally.sections.map(({ section, depth, counts }) => ({
      name: [section.number, section.title ?? ''].filter((part) => part !== '').join('. '),
      depth,
      counts,
    })),
    units: tally.units.map(({ unitId, counts }) => ({ name: unitName(unitId), depth: 0, counts })),
    receipts,
    conflicts: consolidation.conflicts.map((c) => ({ ...c, unit: unitName(c.unitId), row: rowName(c.rowId) })),
    findings: groupIssues(issues),
    noted: withReceipts(notes, periodId, rolledUp.receipts).receipts,
    reminders: remindersOf(rolledUp, notes, issues),
    sheets,
  };
}
