import type { AnyField } from '../fields/fields';
import { tidy } from '../fields/kind/plain-text';
import { issue, type Issue } from '../issue/issue';
import type { Place } from '../issue/place';
import { columnLetters } from '../sheet/a1';
import type { SheetRows } from '../sheet/sheet-rows';
import { cellAt, cellText } from './cell-text';
import type { TableFound } from './find-table';
import { tableRows } from './table-rows';

/** A table in which each field has one column, with what is told of those that had several. */
export interface WithoutColumnTwins {
  readonly table: TableFound;
  readonly issues: readonly Issue[];
}

/**
 * Settles which column of a field counts where a copy of it stands in the table: the first that is filled. Tells of each such field (`column-twice`), with the number
 * of rows in which another of its columns says something else. `idField` is the field by which the rows of the table are known.
 */
export function withoutColumnTwins(
  sheet: SheetRows,
  table: TableFound,
  fields: readonly AnyField[],
  idField: string,
  place: Place,
): WithoutColumnTwins {
  if (table.twice.size === 0) return { table, issues: [] };
  const rows = tableRows(sheet, table, idField);
  const columns = new Map(table.columns);
  const issues: Issue[] = [];
  for (const [id, all] of table.twice) {
    const field = fields.find((f) => f.id === id);
    if (field === undefined) continue;
    const texts = all.map((column) => rows.map(({ row }) => tidy(cellText(cellAt(row, column)?.value))));
    const counted = Math.max(
      0,
      texts.findIndex((of) => of.some((text) => text !== '')),
    );
    const differing = rows.filter((_row, at) => texts.some((of) => of[at] !== '' && of[at] !== texts[counted]![at])).length;
    columns.set(id, all[counted]!);
    issues.push(
      issue('column-twice', 'warning', place, {
        column: field.header.vi,
        columns: all.map(columnLetters).join(', '),
        read: columnLetters(all[counted]!),
        differing,
      }),
    );
  }
  return { table: { ...table, columns }, issues };
}
