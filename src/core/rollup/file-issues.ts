import type { Consolidation } from '../entry/consolidation';
import { isCounted } from '../entry/receipt';
import { issue, type Issue } from '../issue/issue';
import { nowhere } from '../issue/place';
import type { UnitId } from '../plan/ids';
import { groupBy } from './in-order';
import { fieldInWords, valueInWords } from './in-words';

/**
 * What is to be told about files as they stand to each other: the same bytes twice, several files of one unit merged or differing, adjustments under
 * which the unit changed its value. `nameOf` gives a unit's name.
 */
export function fileIssues(consolidation: Consolidation, nameOf: (unit: UnitId) => string): Issue[] {
  const issues: Issue[] = [];
  for (const { file, otherNames } of consolidation.receipts) {
    if (otherNames.length > 0) {
      const names = [file, ...otherNames].map((n) => `“${n}”`).join(', ');
      issues.push(issue('same-file-twice', 'note', { kind: 'file', file }, { names }));
    }
  }
  const counted = consolidation.receipts.filter(isCounted);
  for (const [unitId, receipts] of groupBy(counted, (r) => r.unitId ?? '')) {
    if (receipts.length < 2) continue;
    const unit = nameOf(unitId as UnitId);
    const files = receipts.map((r) => `“${r.file}”`).join(', ');
    const cells = consolidation.conflicts.filter((c) => c.unitId === unitId).length;
    const rows = consolidation.entries.filter((e) => e.unitId === unitId).length;
    issues.push(
      cells > 0
        ? issue('files-differ', 'error', nowhere, { unit, files, cells })
        : issue('files-merged', 'note', nowhere, { unit, files, rows }),
    );
  }
  for (const flag of consolidation.flags) {
    if (flag.kind !== 'adjustment-stale') continue;
    const { adjustment, reportedNow, unitId, rowId } = flag;
    const facts = {
      unit: nameOf(unitId),
      row: rowId,
      field: fieldInWords(adjustment.field),
      reported: valueInWords(adjustment.field, adjustment.reported),
      now: valueInWords(adjustment.field, reportedNow),
    };
    issues.push(issue('adjustment-stale', 'warning', nowhere, facts));
  }
  return issues;
}
