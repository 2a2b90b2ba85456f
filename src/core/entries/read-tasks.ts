import type { EntryField, EntryValues, OccurrenceId, Progress } from '../entry/entry';
import { entryFields, type AnyField } from '../fields/fields';
import { PROGRESS } from '../entry/entry';
import { progressWords } from '../status/labels';
import type { RepairContext } from '../fields/repaired';
import { rowKindSchema, rowScopeSchema, type IssuedRow, type RowKind, type RowScope } from '../fields/tracking-metadata';
import { tidy } from '../fields/kind/plain-text';
import { issue, type Issue } from '../issue/issue';
import type { Place } from '../issue/place';
import { isTaskId } from '../plan/ids';
import { a1 } from '../sheet/a1';
import type { SheetCell } from '../sheet/sheet-rows';
import { cellText } from './cell-text';
import type { SheetFound } from './find-sheets';
import { mergedCells, type MergedCells } from './merged-cells';
import { canonicalId } from './nearest-id';
import { percentScale } from './percent-scale';
import { readValue, type EnteredField, type ReadValues } from './read-values';
import type { AddedRow, ReturnedRow } from './returned-workbook';
import { withoutTwins } from './row-twins';
import { rowResolver, type IdentifiedRow } from './resolve-rows';
import { tableRows, type TableRow } from './table-rows';

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

function textOf(row: TableRow, field: string): string {
  return tidy(cellText(row.cells.get(field)?.value));
}

/** The issued rows as the hidden columns of the sheet themselves state them, for a workbook whose metadata is gone. */
function issuedBySheet(rows: readonly TableRow[], defaultPlan: string): IssuedRow[] {
  return rows.flatMap((row): IssuedRow[] => {
    const occurrenceId = canonicalId(textOf(row, 'occurrence'));
    const taskId = occurrenceId.slice(0, Math.max(0, occurrenceId.indexOf('/')));
    if (!isTaskId(taskId)) return [];
    const kind = rowKindSchema.safeParse(textOf(row, 'kind'));
    const scope = rowScopeSchema.safeParse(textOf(row, 'scope'));
    return [
      {
        planId: textOf(row, 'plan') || defaultPlan,
        occurrenceId,
        taskId,
        kind: kind.success ? kind.data : ('undated' satisfies RowKind),
        scope: scope.success ? scope.data : ('due' satisfies RowScope),
        due: null,
        timeline: textOf(row, 'timeline'),
        text: textOf(row, 'content'),
      },
    ];
  });
}

function contextsOf(rows: readonly TableRow[], asOf: string): { readonly dated: RepairContext; readonly ongoing: RepairContext } {
  const dated: RepairContext = { percentScale: percentScale(rows.map((r) => r.cells.get('percent'))), asOf };
  return { dated, ongoing: { ...dated, ongoing: true } };
}

/** Reads the cells of one row; a cell merged downwards over it counts where the row's own cell is blank. */
function valuesOf(
  { row, cells }: TableRow,
  fields: readonly (EnteredField & { readonly column: number })[],
  merged: MergedCells,
  context: RepairContext,
  placeOf: (cell: string) => Place,
  issues: Issue[],
): ReadValues {
  const into: ReadValues = { values: {}, unread: new Set(), nothing: [], repaired: 0 };
  const filled = merged.filled.get(row.index);
  for (const field of fields) {
    const cell: SheetCell | undefined = filled?.get(field.column) ?? cells.get(field.field.id);
    if (cell === undefined) continue;
    const told = readValue(field, cell, context, () => placeOf(a1(field.column, row.index)), into);
    if (told !== null && filled?.has(field.column) !== true) issues.push(told);
  }
  return into;
}

/** Tells where the issued text of a row was changed; the issued value stands. */
function changedIssue(row: TableRow, issued: IssuedRow, place: (field: AnyFieldId) => Place): Issue[] {
  const changed = (field: AnyFieldId, column: string, was: string): Issue[] => {
    const found = textOf(row, field);
    return !row.cells.has(field) || found === was || found === tidy(was)
      ? []
      : [issue('issued-text-changed', 'warning', place(field), { column, issued: was, found })];
  };
  return [...changed('content', 'Nội dung nhiệm vụ', issued.text), ...changed('timeline', 'Thời gian theo kế hoạch', issued.timeline)];
}
type AnyFieldId = AnyField['id'];

/**
 * Reads the task table of a returned workbook. Rows are known by occurrence id (a damaged id by likeness and the issued text), never by position;
 * a row that stands twice differently is not used; rows without an id are kept as proposals; issued rows that are gone are listed.
 */
export function readTasks({ sheet, table }: SheetFound, issuedRows: readonly IssuedRow[], of: ReadOf): ReadTasks {
  const issues: Issue[] = [];
  const rows = tableRows(sheet, table, 'occurrence');
  const issued = issuedRows.length > 0 ? issuedRows : issuedBySheet(rows, '');
  const fields = entered.flatMap((f) => {
    const column = table.columns.get(f.field.id);
    return column === undefined ? [] : [{ ...f, column }];
  });
  const body = { first: table.lastHeadRow + 1, last: rows[rows.length - 1]?.row.index ?? 0 };
  const merged = mergedCells(sheet, body, new Set(fields.map((f) => f.column)));
  const contexts = contextsOf(rows, of.asOf);
  const placeOf = (cell: string): Place => ({ kind: 'cell', file: of.file, sheet: sheet.name, cell });
  const placeAt = (row: TableRow, field: string): Place => placeOf(a1(table.columns.get(field) ?? 0, row.row.index));
  issues.push(...mergeIssues(merged, fields, placeOf));

  const identities = rowResolver(issued.map((r) => ({ planId: r.planId, id: r.occurrenceId, text: tidy(r.text) })))(
    rows.map((row): IdentifiedRow => ({
      row: row.row.index,
      rawId: textOf(row, 'occurrence'),
      planId: textOf(row, 'plan'),
      text: textOf(row, 'content'),
    })),
  );
  const issuedByKey = new Map(issued.map((r) => [`${r.planId}\n${r.occurrenceId}`, r]));
  const found: ReturnedRow[] = [];
  const added: AddedRow[] = [];
  let repaired = 0;
  for (const [at, row] of rows.entries()) {
    const identity = identities[at]!;
    if (identity.kind === 'added' || identity.kind === 'unknown-id') {
      const text = textOf(row, 'content') || textOf(row, 'result');
      if (text === '') continue;
      added.push({ text, row: row.row.index });
      issues.push(issue('row-without-id', 'warning', placeAt(row, 'content'), { text: text.length > 80 ? `${text.slice(0, 79)}…` : text }));
      continue;
    }
    const of = issuedByKey.get(`${identity.issued.planId}\n${identity.issued.id}`)!;
    if (identity.kind === 'near') {
      const facts = { raw: textOf(row, 'occurrence'), nearest: of.occurrenceId, taken: identity.taken };
      issues.push(issue('row-id-damaged', 'warning', placeAt(row, 'occurrence'), facts));
      if (!identity.taken) continue;
    }
    const read = valuesOf(row, fields, merged, of.kind === 'ongoing' ? contexts.ongoing : contexts.dated, placeOf, issues);
    repaired += read.repaired;
    issues.push(...changedIssue(row, of, (field) => placeAt(row, field)));
    found.push({
      planId: of.planId,
      taskId: of.taskId,
      occurrenceId: of.occurrenceId as OccurrenceId,
      kind: of.kind,
      scope: of.scope,
      due: of.due,
      previousProgress: progressByWords.get(textOf(row, 'previousProgress')) ?? null,
      previous: textOf(row, 'previous'),
      values: read.values as EntryValues,
      unread: read.unread as ReadonlySet<EntryField>,
      nothing: read.nothing as EntryField[],
      row: row.row.index,
    });
  }
  const kept = withoutTwins(
    found,
    (row) => `${row.planId}\n${row.occurrenceId}`,
    (row) => row.occurrenceId,
  );
  const idColumn = table.columns.get('occurrence') ?? 0;
  issues.push(
    ...kept.twins.map((t) =>
      issue('row-twice', t.alike ? 'note' : 'error', placeOf(a1(idColumn, t.row)), { id: t.id, rows: t.rows, alike: t.alike }),
    ),
  );
  const seen = new Set(found.map((r) => `${r.planId}\n${r.occurrenceId}`));
  const deleted = issuedRows.filter((r) => r.scope !== 'later' && !seen.has(`${r.planId}\n${r.occurrenceId}`));
  if (deleted.length > 0) issues.push(deletedIssue(deleted, sheet.name, of.file));
  return {
    rows: kept.rows,
    added,
    deleted: deleted.map((r) => r.occurrenceId as OccurrenceId),
    repaired,
    issues,
  };
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
