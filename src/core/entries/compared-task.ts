import type { AnyField } from '../fields/fields';
import { content } from '../fields/task/content';
import { due } from '../fields/task/due';
import { timeline } from '../fields/task/timeline';
import type { IssuedRow } from '../fields/tracking-metadata';
import type { SheetCell } from '../sheet/sheet-rows';
import type { TextOf } from './issued-by-sheet';
import { changedText, compareCells, type ComparedCell, type dueChanges, type IssuedChange } from './issued-changes';
import type { IdentifiedRow } from './row-identity';
import type { TableRow } from './table-rows';

/** A table of tasks as far as its rows are compared with what was issued. */
export interface ComparedTable {
  readonly columns: ReadonlyMap<string, number>;
  readonly textOf: TextOf;
  /** Null where the due dates that were issued are not known. */
  readonly changedDue: ReturnType<typeof dueChanges> | null;
}

/** A cell in which something else stands than was issued. */
export interface ChangedCell {
  readonly field: AnyField;
  readonly cell: SheetCell | undefined;
  readonly change: IssuedChange;
}

const issuedCell = (row: TableRow, field: AnyField, { columns }: ComparedTable): SheetCell | undefined =>
  row.cells[columns.get(field.id) ?? -1];

/** The issued cells of a row but its text, compared with an issued row. */
function comparedCells(row: TableRow, issued: IssuedRow, table: ComparedTable): ComparedCell[] {
  const [time, day] = [issuedCell(row, timeline, table), issuedCell(row, due, table)];
  const compared: ComparedCell[] = [{ field: timeline, cell: time, change: changedText(issued.timeline, time) }];
  if (table.changedDue !== null) compared.push({ field: due, cell: day, change: table.changedDue(issued, day) });
  return compared;
}

function comparedText(row: TableRow, issued: IssuedRow, table: ComparedTable): ComparedCell {
  const cell = issuedCell(row, content, table);
  return { field: content, cell, change: changedText(issued.text, cell) };
}

/** The cells of a row in which something else stands than was issued; what a change says is told where it is used. */
export function changedCells(row: TableRow, issued: IssuedRow, table: ComparedTable): readonly ChangedCell[] {
  return [comparedText(row, issued, table), ...comparedCells(row, issued, table)].flatMap(({ change, ...cell }) => {
    return change === null ? [] : [{ ...cell, change }];
  });
}

/** What the resolver of rows asks of a row. Where the workbook itself tells what was issued, its rows cannot contradict it. */
export function identifiedTask(row: TableRow, issued: readonly IssuedRow[], table: ComparedTable): IdentifiedRow {
  const { textOf, changedDue } = table;
  return {
    rawId: textOf(row, 'occurrence'),
    planId: textOf(row, 'plan'),
    text: () => textOf(row, 'content'),
    isAsIssued: (at) => {
      const one = issued[at]!;
      if (changedDue === null) return true;
      if (changedText(one.text, issuedCell(row, content, table)) !== null) return false;
      if (changedText(one.timeline, issuedCell(row, timeline, table)) !== null) return false;
      return changedDue(one, issuedCell(row, due, table)) === null;
    },
    others: (at) => compareCells(comparedCells(row, issued[at]!, table)),
  };
}
