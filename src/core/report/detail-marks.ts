import type { Flag } from '../entry/consolidation';
import { entryFields } from '../fields/fields';
import type { EntryField } from '../entry/entry';
import { groupBy } from '../rollup/in-order';
import type { RollUp } from '../rollup/roll-up';
import type { DetailLine } from './detail-lines';
import { reportWords } from './report-words';

const words = reportWords.detail;

function fieldName(field: string): string {
  return field in entryFields ? entryFields[field as EntryField].header.vi : field;
}

function flagWords(flag: Flag): string {
  switch (flag.kind) {
    case 'adjusted':
      return words.adjusted(fieldName(flag.adjustment.field), flag.adjustment.by, flag.adjustment.reason);
    case 'adjustment-stale':
      return words.stale(fieldName(flag.adjustment.field));
    case 'merged':
      return words.merged(flag.files.join(', '));
    case 'older-version':
      return words.older(flag.planVersion);
  }
}

/** Makes the finder of what the column *Lưu ý* says of a line: adjustments, conflicts, merged files, older versions, what is not counted and why. */
export function detailMarks(rollUp: RollUp): (line: DetailLine) => string {
  const flags = groupBy(rollUp.consolidation.flags, (f) => `${f.unitId}\n${f.rowId}`);
  return (line) => {
    switch (line.use) {
      case 'part':
      case 'settled-part':
        return line.part.origin.file;
      case 'unasked':
        return words.unasked;
      case 'blank':
      case 'entry':
      case 'whole': {
        const { row, entry } = line;
        return [
          ...(entry !== null && entry.conflicting.length > 0 ? [words.conflict(entry.conflicting.map(fieldName).join(', '))] : []),
          ...(flags.get(`${line.unitId}\n${row.duty.occurrence.id}`) ?? []).map(flagWords),
          ...(row.leaves === 'proposed' ? [words.proposed] : row.leaves === 'accepted' ? [words.accepted] : []),
          ...(row.duty.scope === 'later' ? [words.later] : row.bucket === null && row.duty.part !== 'support' ? [words.uncounted] : []),
        ].join('; ');
      }
    }
  };
}
