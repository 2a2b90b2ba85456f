import type { EntryValues } from '../../entry/entry';
import { serialOf } from '../../date/serial';
import { parseIsoDate } from '../../date/iso-date';
import { missingFormula, missingWords } from '../../fields/missing-words';
import type { ListRanges } from '../../fields/define-field';
import type { PlacedField } from '../../fields/place-fields';
import type { RowCells, RowValues } from '../../fields/row-values';
import { noDueWords } from '../../fields/task/due';
import { progressWords } from '../../status/labels';
import type { CellSpec, SpecValue } from '../../sheet/workbook-spec';
import { previousText } from '../rows/carried-values';
import { fittedText } from '../rows/issued-text';
import type { TaskRow } from '../rows/task-row';
import { issuedStyle, type StyleName } from '../styles';
import { remembered } from '../tracking-memo';
import { cell, formulaCell } from './cells';
import type { TaskGroup } from './task-groups';
import { bucketAt, bucketFormulaAt, statusFormulaAt, statusOf, taskBucketFormulaAt, type RowAddresses } from './status-cells';
import type { TrackingContext } from './tracking-context';

/** The serial of an ISO date, null for none. */
export function serial(date: string | null | undefined): number | null {
  const day = parseIsoDate(date ?? '');
  return day === null ? null : serialOf(day);
}

/** The values and facts of a row as its rules see them. */
export function rowValues(row: TaskRow, cutoff: string): RowValues {
  return {
    values: row.values,
    facts: {
      kind: row.occurrence.kind,
      scope: row.scope,
      due: row.occurrence.due,
      cutoff,
      previousProgress: row.previous?.progress ?? null,
      unread: new Set(),
    },
  };
}

/** Where the values of a row stand, for its rules. */
function ruleCells(at: RowAddresses, lists: ListRanges): RowCells {
  const fields: readonly (keyof EntryValues)[] = [
    'progress',
    'result',
    'percent',
    'startedOn',
    'finishedOn',
    'documentNumber',
    'documentDate',
    'difficulty',
    'proposal',
    'reason',
    'note',
  ];
  return {
    kind: at.cell('kind'),
    scope: at.cell('scope'),
    due: at.cell('due'),
    previousProgress: at.cell('previousProgress'),
    cutoff: at.cutoff,
    lists,
    values: Object.fromEntries(fields.map((f) => [f, at.cell(f)])) as Record<keyof EntryValues, string>,
  };
}

/** The formulas of a task row, by the field in which they stand; `alone`: the task has no other row. */
export const taskFormulas = {
  status: statusFormulaAt,
  bucket: bucketFormulaAt,
  taskBucket: (at: RowAddresses, alone: boolean): string => (alone ? at.cell('bucket') : taskBucketFormulaAt(at)),
  missing: (at: RowAddresses, lists: ListRanges): string => missingFormula(ruleCells(at, lists), 'vi'),
} as const;

/** What stands in *Hạn*: the day, or in words that there is none. */
function dueValue(row: TaskRow): SpecValue {
  const day = serial(row.occurrence.due);
  if (day !== null) return day;
  return row.occurrence.kind === 'ongoing' ? noDueWords.ongoing : noDueWords.undated;
}

function enteredValue(row: TaskRow, id: string): SpecValue {
  const value = row.values[id as keyof EntryValues];
  if (value === undefined) return null;
  if (id === 'progress') return progressWords[value as NonNullable<EntryValues['progress']>].vi;
  return typeof value === 'string' && /On$|Date$/.test(id) ? serial(value) : value;
}

const ENTERED_STYLE: Readonly<Record<string, StyleName>> = { date: 'enteredDate', percent: 'enteredPercent', choice: 'enteredCenter' };

/** The look of a field's cells in a table. */
export function styleOf({ field }: Pick<PlacedField, 'field'>): StyleName {
  switch (field.role) {
    case 'key':
      return 'key';
    case 'issued':
      if (field.kind === 'date') return 'issuedDate';
      return field.look.align === 'center' ? 'issuedCenter' : 'issued';
    case 'entered':
      // Excel makes days of "12/5" and formulas of "- đã làm" in a cell for anything; texts of 256 to 1024 letters, which Excel up to 2007 shows as ####, are whole in it all the same.
      return ENTERED_STYLE[field.kind] ?? 'enteredWording';
    case 'previous':
      return 'previous';
    case 'derived':
      return 'derived';
  }
}

/** One cell of a task row. `group` is what stands in the row for its task as a whole. */
export function taskCell(placed: PlacedField, row: TaskRow, group: TaskGroup, at: RowAddresses, context: TrackingContext): CellSpec {
  const style = styleOf(placed);
  const { id, width } = placed.field;
  const issued = (text: string) => {
    const fitted = remembered(context.memo.texts, `${width} ${text}`, () => fittedText(text, width));
    return cell(style === 'issued' ? issuedStyle(fitted.size) : style, fitted.text);
  };
  switch (id) {
    case 'occurrence':
      return cell(style, row.occurrence.id);
    case 'plan':
      return cell(style, row.planId);
    case 'task':
      return cell(style, context.shown.severalPlans ? `${row.planId}/${row.task.id}` : row.task.id);
    case 'kind':
      return cell(style, row.occurrence.kind);
    case 'scope':
      return cell(style, row.scope);
    case 'counted':
      return cell(style, row.counted ? 'yes' : 'no');
    case 'from':
      return cell(style, serial(row.occurrence.from));
    case 'previousProgress':
      return cell(style, row.previous?.progress === undefined ? null : progressWords[row.previous.progress].vi);
    case 'order':
      return cell(style, row.number);
    case 'content':
      return issued(row.content);
    case 'planName':
      return issued(row.planName);
    case 'section':
      return issued(row.section);
    case 'timeline':
      return issued(row.timeline);
    case 'responsible':
      return issued(row.responsible);
    case 'product':
      return issued(row.product);
    case 'due':
      return cell(style, dueValue(row));
    case 'previous':
      return issued(previousText(row.previous));
    case 'status':
      return formulaCell(style, taskFormulas.status(at), statusOf(row, context.cutoff), id);
    case 'bucket':
      return formulaCell(style, taskFormulas.bucket(at), bucketAt(row, context.cutoff), id);
    case 'taskBucket':
      return formulaCell(style, taskFormulas.taskBucket(at, group.alone), group.words, group.alone ? 'alone' : id);
    case 'missing': {
      const words = missingWords(rowValues(row, context.cutoff), 'vi');
      return formulaCell(style, taskFormulas.missing(at, context.lists), words, id);
    }
    default:
      return cell(style, enteredValue(row, id));
  }
}
