import { tidy } from '../fields/kind/plain-text';
import { ROW_KINDS, ROW_SCOPES, type IssuedRow } from '../fields/tracking-metadata';
import { isTaskId } from '../plan/ids';
import { cellText } from './cell-text';
import { canonicalId } from './nearest-id';
import type { TableRow } from './table-rows';

/** Makes the reader of a row's text under a field; '' where the table has no such column. */
export function textReader(columns: ReadonlyMap<string, number>): (row: TableRow, field: string) => string {
  return (row, field) => {
    const column = columns.get(field);
    return column === undefined ? '' : tidy(cellText(row.cells[column]?.value));
  };
}

/** Reads the text of a row under a field id. */
export type TextOf = ReturnType<typeof textReader>;

/** The issued rows as the hidden columns of the sheet themselves state them, each once, for a workbook whose metadata is gone. */
export function issuedBySheet(rows: readonly TableRow[], textOf: TextOf): IssuedRow[] {
  const ids = new Set<string>();
  return rows.flatMap((row): IssuedRow[] => {
    const occurrenceId = canonicalId(textOf(row, 'occurrence'));
    const taskId = occurrenceId.slice(0, Math.max(0, occurrenceId.indexOf('/')));
    if (!isTaskId(taskId) || ids.has(occurrenceId)) return [];
    ids.add(occurrenceId);
    const [kind, scope] = [textOf(row, 'kind'), textOf(row, 'scope')];
    return [
      {
        planId: textOf(row, 'plan'),
        occurrenceId,
        taskId,
        kind: ROW_KINDS.find((k) => k === kind) ?? 'undated',
        scope: ROW_SCOPES.find((s) => s === scope) ?? 'due',
        due: null,
        timeline: textOf(row, 'timeline'),
        text: textOf(row, 'content'),
      },
    ];
  });
}
