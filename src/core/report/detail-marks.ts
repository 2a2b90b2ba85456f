import type { Flag } from '../entry/consolidation';
import { entryFields, targetFields } from '../fields/fields';
import type { EntryField } from '../entry/entry';
import { groupBy } from '../rollup/in-order';
import type { RollUp } from '../rollup/roll-up';
import type { DetailLine } from './detail-lines';
import { finishMarks } from './finish-marks';
import { reportWords } from './report-words';
import type { TargetLine } from './target-lines';

const words = reportWords.detail;

type NameOf = (field: string) => string;

function fieldName(field: string): string {
  return field in entryFields ? entryFields[field as EntryField].header.vi : field;
}

function targetFieldName(field: string): string {
  return targetFields.find((f) => f.id === field)?.header.vi ?? field;
}

function flagWords(flag: Flag, nameOf: NameOf): string {
  switch (flag.kind) {
    case 'adjusted':
      return words.adjusted(nameOf(flag.adjustment.field), flag.adjustment.by, flag.adjustment.reason);
    case 'adjustment-stale':
      return words.stale(nameOf(flag.adjustment.field));
    case 'merged':
      return words.merged(flag.files.join(', '));
    case 'older-version':
      return words.older(flag.planVersion);
  }
}

/** What a row says of files that differ, and of what was decided or merged. */
function commonMarks(row: { readonly conflicting: readonly string[] } | null, flags: readonly Flag[], nameOf: NameOf): string[] {
  const conflicting = row?.conflicting ?? [];
  return [
    ...(conflicting.length > 0 ? [words.conflict(conflicting.map(nameOf).join(', '))] : []),
    ...flags.map((flag) => flagWords(flag, nameOf)),
  ];
}

function flagsByRow({ consolidation }: RollUp): (unitId: string, rowId: string) => readonly Flag[] {
  const flags = groupBy(consolidation.flags, (f) => `${f.unitId}\n${f.rowId}`);
  return (unitId, rowId) => flags.get(`${unitId}\n${rowId}`) ?? [];
}

/**
 * Makes the finder of what the column *Lưu ý* says of a line of `Chi tiết`: adjustments, conflicts, merged files, older versions, days of completion that cannot
 * be, what is not counted and why.
 */
export function detailMarks(rollUp: RollUp): (line: DetailLine) => string {
  const flagsOf = flagsByRow(rollUp);
  const finishOf = finishMarks(rollUp);
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
          ...commonMarks(entry, flagsOf(line.unitId, row.duty.occurrence.id), fieldName),
          ...(row.status === 'done-late' && entry?.values.finishedOn === undefined ? [words.noFinish] : []),
          ...finishOf(entry),
          ...(entry?.values.progress === 'unchanged' ? [words.nothingToRepeat] : []),
          ...(row.leaves === 'proposed' ? [words.proposed] : row.leaves === 'accepted' ? [words.accepted] : []),
          ...(row.duty.scope === 'later' ? [words.later] : row.bucket === null && row.duty.part !== 'support' ? [words.uncounted] : []),
        ].join('; ');
      }
    }
  };
}

/** Makes the finder of what the column *Lưu ý* says of a line of `Chi tiết chỉ tiêu`, in the same words. */
export function targetMarks(rollUp: RollUp): (line: TargetLine) => string {
  const flagsOf = flagsByRow(rollUp);
  return (line) => {
    if ('part' in line) return line.part.origin.file;
    const { unitId, targetId } = line.merged;
    const marks = commonMarks(line.merged, flagsOf(unitId, targetId), targetFieldName);
    return [...marks, ...(line.use === 'unasked' ? [words.unasked] : [])].join('; ');
  };
}
