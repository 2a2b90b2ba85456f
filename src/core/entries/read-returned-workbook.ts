import { targetFields, taskFields, type AnyField } from '../fields/fields';
import { issue, type Issue } from '../issue/issue';
import { result, type Result } from '../issue/result';
import type { Place } from '../issue/place';
import type { WorkbookRows } from '../sheet/sheet-rows';
import { fold } from '../text/fold';
import type { TrackingMetadata, UnitStamp } from '../fields/tracking-metadata';
import { withDateOrder } from './date-order';
import { findSheets, officeWorkbookKind, type SheetFound } from './find-sheets';
import { headTexts } from './head-texts';
import { looksAsAnswers, type AnsweredOrNot } from './looks-as-answers';
import { readTargets, type ReadTargets } from './read-targets';
import { readTasks, type ReadTasks } from './read-tasks';
import {
  isFilled,
  type FoundTable,
  type HeadText,
  type ReturnedRow,
  type ReturnedTarget,
  type ReturnedWorkbook,
} from './returned-workbook';
import { findSecrecyMark } from './secrecy';
import { unreadIssues, unreadTexts } from './unread-texts';
import { swappedColumns, swappedDates } from './swapped-dates';

/** What the reader of returned workbooks needs to know of a file: its name for the issues, and the day of the run for dates without a year. */
export interface ReadFile {
  readonly file: string;
  readonly asOf: string;
  /** A person has accepted that dates of the file are turned round: those of the columns that were found are read the other way. */
  readonly swapDates?: boolean;
}

/** A longer note is cut; a person will look at it in the file. */
const LONGEST_NOTE = 300;
const isAddress = (cell: string): boolean => /^[A-Z]{1,3}[1-9]\d{0,6}$/.test(cell);

function foundTable({ sheet, table }: SheetFound): FoundTable {
  return { sheet: sheet.name, columns: table.columns };
}

/**
 * The unit that a workbook says it is of. In a common one, it is the one whose name stands above the tasks, where it was picked: the formula that follows that
 * cell is calculated by some programs only, and its stored result may be that of another unit.
 */
function unitOf(metadata: TrackingMetadata | null, headsOfTasks: readonly HeadText[]): UnitStamp | null {
  if (metadata === null) return null;
  if (metadata.unit !== null) return metadata.unit;
  if (metadata.choices.length === 0) return null;
  const names = new Set(headsOfTasks.map(({ text }) => fold(text)));
  const [picked, ...others] = metadata.choices.filter((u) => names.has(fold(u.name)));
  if (picked !== undefined && others.length === 0) return picked;
  const chosen = fold(metadata.chosenName);
  return chosen === '' ? null : (metadata.choices.find((u) => fold(u.name) === chosen) ?? null);
}

/** What is read of the targets of a workbook whose sheet of targets is gone, if it had one. */
function withoutTargets(issued: number, file: string): ReadTargets {
  const missing = issued === 0 ? [] : [issue('target-sheet-missing', 'warning', { kind: 'file', file }, { count: issued })];
  return { targets: [], deleted: issued, repaired: 0, issues: missing };
}

function fieldName(id: string): string {
  return taskFields.find((f) => f.id === id)?.header.vi ?? id;
}

function isInOrder(columns: ReadonlyMap<string, number>, fields: readonly AnyField[]): boolean {
  let last = -1;
  for (const field of fields) {
    const column = columns.get(field.id);
    if (column === undefined) continue;
    if (column < last) return false;
    last = column;
  }
  return true;
}

/** What is told of the headings of a table: those that were taken for a field, and columns for entries that are gone or not known any more. */
function headingIssues({ table }: SheetFound, place: Place): Issue[] {
  return [
    ...table.reworded.map(({ header, field, by }) =>
      issue('header-recognised', by === 'place' && field.role === 'entered' ? 'warning' : 'note', place, {
        header,
        column: field.header.vi,
      }),
    ),
    ...table.lacking.map(({ field, instead }) => {
      const found = instead.map((open) => `“${open.header}”`).join(', ');
      return issue('column-missing', 'warning', place, found === '' ? { column: field.header.vi } : { column: field.header.vi, found });
    }),
  ];
}

function tableIssues(found: SheetFound, file: string): Issue[] {
  const { sheet, table } = found;
  const place: Place = { kind: 'sheet', file, sheet: sheet.name };
  const issues = headingIssues(found, place);
  if (table.headerMissing) issues.push(issue('header-missing', 'note', place, {}));
  if (!isInOrder(table.columns, taskFields)) {
    const moved = [...table.columns].sort(([, a], [, b]) => a - b).map(([id]) => fieldName(id));
    issues.push(issue('columns-moved', 'note', place, { columns: moved.join(', ') }));
  }
  return issues;
}

function hiddenRowsIssue({ sheet }: SheetFound, rows: readonly ReturnedRow[], file: string): Issue[] {
  const hidden = new Set(sheet.rows.filter((r) => r.hidden === true).map((r) => r.index));
  const count = rows.filter((r) => r.scope !== 'later' && hidden.has(r.row)).length;
  return count === 0 ? [] : [issue('rows-hidden', 'note', { kind: 'sheet', file, sheet: sheet.name }, { count })];
}

/** What was written beside the cells of a table is told with its text: it may be an answer, but of which row and field nobody can tell. */
function notesIssues({ sheet }: SheetFound, file: string): Issue[] {
  return (sheet.notes ?? []).map(({ kind, cell, text }) => {
    const place: Place = isAddress(cell) ? { kind: 'cell', file, sheet: sheet.name, cell } : { kind: 'sheet', file, sheet: sheet.name };
    return issue('text-beside-cells', 'warning', place, {
      kind,
      text: text.length > LONGEST_NOTE ? `${text.slice(0, LONGEST_NOTE - 1)}…` : text,
    });
  });
}

/** Only the rows that are asked for in the period; those of later periods may look as they like. */
function answeredRows(rows: readonly ReturnedRow[]): AnsweredOrNot[] {
  return rows.filter((r) => r.scope !== 'later').map((r) => ({ row: r.row, answered: isFilled(r) }));
}

const answeredTargets = (targets: readonly ReturnedTarget[]): AnsweredOrNot[] =>
  targets.map((target) => ({ row: target.row, answered: isFilled(target) }));

/** What was typed where nothing is read. Of the table of targets, columns of the unit's own are told only where they hold texts; what stands in for a column that is missing is told with it. */
function unreadOf(
  tasks: SheetFound,
  read: ReadTasks,
  targets: SheetFound | null,
  { targets: rowsOfTargets }: ReadTargets,
  file: string,
): Issue[] {
  const headingsTold = ({ table }: SheetFound) => new Set(table.lacking.flatMap((l) => l.instead.map((open) => open.header)));
  const rows = new Set([...read.rows, ...read.added].map((r) => r.row));
  const ofTasks = unreadTexts(tasks, { fields: taskFields, id: 'occurrence', rows }, headingsTold(tasks));
  const told = unreadIssues(ofTasks, tasks.table.added, tasks.sheet.name, file);
  if (targets === null) return told;
  const rowsRead = new Set(rowsOfTargets.map((r) => r.row));
  const ofTargets = unreadTexts(targets, { fields: targetFields, id: 'target', rows: rowsRead }, headingsTold(targets));
  return [...told, ...unreadIssues(ofTargets, [...ofTargets.headed.keys()], targets.sheet.name, file)];
}

function producerIssue(workbook: WorkbookRows, file: string): Issue[] {
  const { producer } = workbook;
  if (producer === undefined || producer === '' || /^(?:Microsoft |Tổng Hợp)/u.test(producer)) return [];
  return [issue('saved-by-other-program', 'note', { kind: 'file', file }, { producer })];
}

/**
 * Reads a tracking workbook that a unit returned, whatever was done to it: sheets renamed, columns moved, rows sorted, values typed over. The value is
 * null where it cannot be used at all (`workbook-not-ours`, `workbook-is-master`, `workbook-is-consolidation`, `task-sheet-missing`, `task-sheets-ambiguous`, `secrecy-mark`, metadata of a newer program);
 * everything else that was repaired, doubted or left out is told.
 */
export function readReturnedWorkbook(workbook: WorkbookRows, of: ReadFile): Result<ReturnedWorkbook | null> {
  const { file } = of;
  const secret = findSecrecyMark(workbook);
  if (secret !== null) return result(null, [issue('secrecy-mark', 'error', { kind: 'cell', file, ...secret }, {})]);
  const ownKind = officeWorkbookKind(workbook);
  if (ownKind !== null) return result(null, [issue(`workbook-is-${ownKind}`, 'error', { kind: 'file', file }, {})]);
  const { metadata, tasks, targets, issues: findings } = findSheets(workbook, file);
  const issues: Issue[] = [...findings];
  if (issues.some((i) => i.severity === 'error' && i.code !== 'metadata-damaged')) return result(null, issues);
  if (tasks === null) {
    const missing =
      metadata === null
        ? issue('workbook-not-ours', 'error', { kind: 'file', file }, {})
        : issue(
            'task-sheet-missing',
            'error',
            { kind: 'file', file },
            { columns: ['content', 'progress', 'result'].map(fieldName).join(', ') },
          );
    return result(null, [...issues, missing]);
  }
  issues.push(...producerIssue(workbook, file), ...tableIssues(tasks, file));
  if (targets !== null) issues.push(...headingIssues(targets, { kind: 'sheet', file, sheet: targets.sheet.name }));
  const asStored = readTasks(tasks, metadata?.rows ?? null, of);
  const swapped = swappedColumns(tasks, of.asOf);
  const read = withDateOrder(asStored, swapped, of.swapDates === true, (cell) => ({ kind: 'cell', file, sheet: tasks.sheet.name, cell }));
  const issuedTargets = metadata?.targets ?? [];
  const readOfTargets = targets === null ? withoutTargets(issuedTargets.length, file) : readTargets(targets, issuedTargets, of);
  // As a list, not as arguments of a call, of which an engine takes no more than some hundred thousand.
  const told: Issue[] = [
    ...issues,
    ...read.issues,
    ...readOfTargets.issues,
    ...(of.swapDates === true ? [] : swappedDates(swapped, tasks.sheet.name, file)),
    ...unreadOf(tasks, read, targets, readOfTargets, file),
    ...hiddenRowsIssue(tasks, read.rows, file),
    ...notesIssues(tasks, file),
    ...looksAsAnswers(tasks, answeredRows(read.rows), 'content', 'progress', file),
    ...(targets === null ? [] : notesIssues(targets, file)),
    ...(targets === null ? [] : looksAsAnswers(targets, answeredTargets(readOfTargets.targets), 'measure', 'inPeriod', file)),
  ];
  const headsOfTasks = headTexts(tasks);
  const filled = read.rows.filter(isFilled).length + readOfTargets.targets.filter(isFilled).length;
  if (filled === 0 && read.added.length === 0 && !read.issues.some((i) => i.code === 'rows-unknown'))
    told.push(issue('workbook-untouched', 'warning', { kind: 'file', file }, { rows: read.rows.length }));
  return result(
    {
      metadata,
      unit: unitOf(metadata, headsOfTasks),
      tasks: foundTable(tasks),
      targetTable: targets === null ? null : foundTable(targets),
      rows: read.rows,
      targets: readOfTargets.targets,
      added: read.added,
      deleted: read.deleted,
      deletedTargets: readOfTargets.deleted,
      filled,
      repaired: read.repaired + readOfTargets.repaired,
      heads: [...headsOfTasks, ...(targets === null ? [] : headTexts(targets))],
      ...(workbook.modified === undefined ? {} : { modified: workbook.modified }),
    },
    told,
  );
}
