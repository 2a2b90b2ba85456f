import type { EntryField, EntryValues, OccurrenceId, Progress } from '../entry/entry';
import { entryFields } from '../fields/fields';
import { PROGRESS } from '../entry/entry';
import { progressWords } from '../status/labels';
import type { RepairContext } from '../fields/repaired';
import type { IssuedRow } from '../fields/tracking-metadata';
import { issue, type Issue } from '../issue/issue';
import type { Place } from '../issue/place';
import { a1 } from '../sheet/a1';
import type { SheetCell } from '../sheet/sheet-rows';
import { writtenBelow } from './below-table';
import { changedCells, identifiedTask, type ComparedTable } from './compared-task';
import type { SheetFound } from './find-sheets';
import { issuedBySheet, textReader, type TextOf } from './issued-by-sheet';
import { changeIssue, dueChanges } from './issued-changes';
import { identityIssues } from './identity-issues';
import { mergedCells, type MergedCells } from './merged-cells';
import { canonicalId } from './nearest-id';
import { percentScale } from './percent-scale';
import { noValues, readValue, type EnteredField, type ReadValues } from './read-values';
import type { AddedRow, ReturnedRow } from './returned-workbook';
import { withoutTwins, type Placed } from './row-twins';
import { rowResolver } from './resolve-rows';
import type { RowIdentity } from './row-identity';
import { tableBody, type TableRow } from './table-rows';

const entered: readonly EnteredField[] = Object.entries(entryFields).map(([name, field]) => ({ name, field }));
const progressByWords = new Map<string, Progress>(PROGRESS.map((p) => [progressWords[p].vi, p]));

/** The task rows of a workbook, with what is to be told of them. `deleted` are issued occurrences without a row. */
export interface ReadTasks {
  readonly rows: readonly ReturnedRow[];
  readonly added: readonly AddedRow[];
  readonly deleted: readonly OccurrenceId[];
  readonly repaired: number;
  readonly issues: readonly Issue[];
}

/** What is known of the file whose rows are read. */
export interface ReadOf {
  readonly file: string;
  readonly asOf: string;
}

function contextsOf(
  rows: readonly TableRow[],
  percent: number | undefined,
  asOf: string,
): { readonly dated: RepairContext; readonly ongoing: RepairContext } {
  const scale = percent === undefined ? 'hundred' : percentScale(rows.map((r) => r.cells[percent]));
  return { dated: { percentScale: scale, asOf }, ongoing: { percentScale: scale, asOf, ongoing: true } };
}

/** Reads the cells of one row; a cell merged downwards over it counts where the row's own cell is blank. */
function valuesOf({ row, cells }: TableRow, context: RepairContext, { fields, merged, placeOf, issues }: Reading): ReadValues {
  const into = noValues();
  const filled = merged.filled.get(row.index);
  for (const field of fields) {
    const cell: SheetCell | undefined = filled?.get(field.column) ?? cells[field.column];
    if (cell === undefined) continue;
    const told = readValue(field, cell, context, () => placeOf(a1(field.column, row.index)), into);
    if (told !== null && filled?.has(field.column) !== true) issues.push(told);
  }
  return into;
}

interface Reading extends ComparedTable {
  readonly fields: readonly (EnteredField & { readonly column: number })[];
  readonly merged: MergedCells;
  readonly contexts: ReturnType<typeof contextsOf>;
  readonly sheetPlace: Place;
  readonly placeOf: (cell: string) => Place;
  readonly placeAt: (row: TableRow, field: string) => Place;
  readonly issues: Issue[];
}

/** Reads a row as an issued one; `hidden` is the row in which its hidden columns stand. */
function readRow(
  row: TableRow,
  hidden: TableRow,
  issued: IssuedRow,
  reading: Reading,
): { readonly row: ReturnedRow; readonly repaired: number } {
  const { textOf, contexts } = reading;
  const read = valuesOf(row, issued.kind === 'ongoing' ? contexts.ongoing : contexts.dated, reading);
  const returned: ReturnedRow = {
    planId: issued.planId,
    taskId: issued.taskId,
    occurrenceId: issued.occurrenceId as OccurrenceId,
    kind: issued.kind,
    scope: issued.scope,
    due: issued.due,
    previousProgress: progressByWords.get(textOf(hidden, 'previousProgress')) ?? null,
    previous: textOf(row, 'previous'),
    values: read.values as EntryValues,
    unread: read.unread as ReadonlySet<EntryField>,
    nothing: read.nothing as EntryField[],
    row: row.row.index,
  };
  return { row: returned, repaired: read.repaired };
}

/** What a row says first: its task, its result, else whatever was entered; '' where nothing was. */
function saidIn(row: TableRow, { textOf, fields }: Reading): string {
  const text = textOf(row, 'content') || textOf(row, 'result');
  if (text !== '') return text;
  const field = fields.find((f) => textOf(row, f.field.id) !== '');
  return field === undefined ? '' : textOf(row, field.field.id);
}

const shortened = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);

/** A row of no known id that says something is the unit's own; null for one that says nothing. */
function addedRow(row: TableRow, reading: Reading): AddedRow | null {
  const { placeAt, issues } = reading;
  const text = saidIn(row, reading);
  if (text === '') return null;
  issues.push(issue('row-without-id', 'warning', placeAt(row, 'content'), { text: shortened(text) }));
  return { text, row: row.row.index };
}

/** Tells of rows of which nothing says what was issued; the ids that are gone were all that named their tasks. */
function unknownRows(rows: readonly TableRow[], reading: Reading): RowsRead {
  const count = rows.filter((row) => saidIn(row, reading) !== '').length;
  if (count > 0) reading.issues.push(issue('rows-unknown', 'error', reading.sheetPlace, { count }));
  return { found: [], added: [], unclear: [], repaired: 0 };
}

/** Tells of a row whose id and text are those of different rows; false for one that says nothing. */
function tellUnclear(row: TableRow, id: string, reading: Reading): boolean {
  const text = saidIn(row, reading);
  if (text !== '') reading.issues.push(issue('row-unclear', 'error', reading.placeAt(row, 'content'), { id, text: shortened(text) }));
  return text !== '';
}

/** Makes the finder of the row in which the hidden columns of an issued row stand, where its other cells were moved away from them; else it is the row itself. */
function hiddenRows(rows: readonly TableRow[], textOf: TextOf): (row: TableRow, identity: RowIdentity) => TableRow {
  let byId: ReadonlyMap<string, TableRow> | null = null;
  return (row, identity) => {
    if (identity.kind !== 'content') return row;
    byId ??= new Map(rows.map((r) => [canonicalId(textOf(r, 'occurrence')), r]));
    return byId.get(canonicalId(identity.issued.id)) ?? row;
  };
}

interface RowsRead {
  readonly found: readonly Placed<ReturnedRow>[];
  readonly added: readonly AddedRow[];
  /** The places of issued rows whose ids stand in rows that are not read. */
  readonly unclear: readonly number[];
  readonly repaired: number;
}

function readRows(rows: readonly TableRow[], identities: readonly RowIdentity[], issued: readonly IssuedRow[], reading: Reading): RowsRead {
  const { columns, textOf, placeAt, issues } = reading;
  const found: Placed<ReturnedRow>[] = [];
  const added: AddedRow[] = [];
  const unclear: number[] = [];
  const numbers = rows.map(({ row }) => row.index);
  const told = identityIssues(identities, numbers, columns.get('occurrence') ?? 0, reading.sheetPlace);
  issues.push(...told.issues);
  const hiddenOf = hiddenRows(rows, textOf);
  let repaired = 0;
  for (const [at, row] of rows.entries()) {
    const identity = identities[at]!;
    if (identity.kind === 'added' || identity.kind === 'unknown-id') {
      const own = addedRow(row, reading);
      if (own !== null) added.push(own);
      continue;
    }
    if (identity.kind === 'unclear') {
      if (tellUnclear(row, identity.issued.id, reading)) unclear.push(identity.issued.at);
      continue;
    }
    const taken = identity.kind !== 'near' || identity.taken;
    if (told.alone(identity)) {
      const facts = { raw: textOf(row, 'occurrence'), nearest: identity.issued.id, taken };
      issues.push(issue('row-id-damaged', 'warning', placeAt(row, 'occurrence'), facts));
    }
    if (!taken) continue;
    const one = issued[identity.issued.at]!;
    const read = readRow(row, hiddenOf(row, identity), one, reading);
    const changed = identity.kind === 'exact' && identity.isAsIssued ? [] : changedCells(row, one, reading);
    for (const { field, cell, change } of changed) issues.push(changeIssue(change, field, cell, placeAt(row, field.id)));
    repaired += read.repaired;
    found.push({ at: identity.issued.at, row: read.row });
  }
  return { found, added, unclear, repaired };
}

/**
 * Reads the task table of a returned workbook. Rows are known by occurrence id (a damaged id by likeness and the issued text, an id that the contents of several rows
 * contradict by these), never by position; one whose id and text are those of different rows is not used (`row-unclear`);
 * a row that stands twice differently is not used; rows without an id are kept as proposals, those below the end of the table too; issued rows that are
 * gone are listed. `issuedRows` is null where the workbook does not tell what was issued any more; the ids of its rows do, and without these no row is known
 * (`rows-unknown`).
 */
export function readTasks({ sheet, table }: SheetFound, issuedRows: readonly IssuedRow[] | null, of: ReadOf): ReadTasks {
  const issues: Issue[] = [];
  const body = tableBody(sheet, table, 'occurrence');
  const rows = body.below.length === 0 ? body.rows : body.rows.concat(body.below.filter(writtenBelow('tasks', table.columns)));
  const textOf = textReader(table.columns);
  const isTold = issuedRows !== null && issuedRows.length > 0;
  const issued = isTold ? issuedRows : issuedBySheet(rows, textOf);
  const fields = entered.flatMap((f) => {
    const column = table.columns.get(f.field.id);
    return column === undefined ? [] : [{ name: f.name, field: f.field, column }];
  });
  const range = { first: table.lastHeadRow + 1, last: body.rows[body.rows.length - 1]?.row.index ?? 0 };
  const merged = mergedCells(sheet, range, new Set(fields.map((f) => f.column)));
  const contexts = contextsOf(rows, table.columns.get('percent'), of.asOf);
  const sheetPlace: Place = { kind: 'sheet', file: of.file, sheet: sheet.name };
  const placeOf = (cell: string): Place => ({ kind: 'cell', file: of.file, sheet: sheet.name, cell });
  const placeAt = (row: TableRow, field: string): Place => placeOf(a1(table.columns.get(field) ?? 0, row.row.index));
  const changedDue = isTold ? dueChanges() : null;
  const reading: Reading = { columns: table.columns, textOf, fields, merged, changedDue, contexts, sheetPlace, placeOf, placeAt, issues };
  for (const one of mergeIssues(merged, fields, placeOf)) issues.push(one);

  const resolve = rowResolver(issued.map((r, at) => ({ at, planId: r.planId, id: r.occurrenceId, text: r.text })));
  const identities = resolve(rows.map((row) => identifiedTask(row, issued, reading)));
  const isUnknown = issuedRows === null && issued.length === 0;
  const { found, added, unclear, repaired } = isUnknown ? unknownRows(rows, reading) : readRows(rows, identities, issued, reading);
  const kept = withoutTwins(found, (row) => row.occurrenceId);
  const idColumn = table.columns.get('occurrence') ?? 0;
  for (const { id, row, rows: at, alike } of kept.twins) {
    issues.push(issue('row-twice', alike ? 'note' : 'error', placeOf(a1(idColumn, row)), { id, rows: at, alike }));
  }
  const seen = new Set([...found.map((f) => f.at), ...unclear]);
  const deleted = issued.filter((r, at) => r.scope !== 'later' && !seen.has(at));
  if (deleted.length > 0) issues.push(deletedIssue(deleted, sheet.name, of.file));
  return { rows: kept.rows, added, deleted: deleted.map((r) => r.occurrenceId as OccurrenceId), repaired, issues };
}

function deletedIssue(deleted: readonly IssuedRow[], sheet: string, file: string): Issue {
  const ids = deleted.slice(0, 5).map((r) => r.occurrenceId);
  const text = `${ids.join(', ')}${deleted.length > ids.length ? ', …' : ''}`;
  return issue('rows-deleted', 'warning', { kind: 'sheet', file, sheet }, { count: deleted.length, ids: text });
}

function mergeIssues(
  merged: MergedCells,
  fields: readonly (EnteredField & { readonly column: number })[],
  placeOf: (cell: string) => Place,
): Issue[] {
  return [
    ...merged.down.map(({ column, cell, count }) =>
      issue('merged-cells-filled', 'note', placeOf(cell), { column: fields.find((f) => f.column === column)!.field.header.vi, count }),
    ),
    ...merged.across.map(({ range, cell }) => issue('merged-across', 'warning', placeOf(cell), { range })),
  ];
}
