import { absoluteRange, a1 } from '../../sheet/a1';
import { placeOf, type PlacedField } from '../../fields/place-fields';
import type { RowAddresses } from './status-cells';

/** Where a table stands on its sheet: rows from 1. Ranges reach to the line below the body, so that rows added above that line are counted. */
export interface TableGeometry {
  readonly placed: readonly PlacedField[];
  readonly keyRow: number;
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly endRow: number;
  readonly cutoffCell: string;
}

/** The geometry of a table of some rows below `top` rows: key row, header, body, end line. */
export function tableGeometry(placed: readonly PlacedField[], top: number, rows: number, cutoffCell: string): TableGeometry {
  const headerRow = top + 2;
  return {
    placed,
    keyRow: top + 1,
    headerRow,
    firstRow: headerRow + 1,
    lastRow: headerRow + rows,
    endRow: headerRow + rows + 1,
    cutoffCell,
  };
}

/** The absolute range of a field over the body and the line below it, e.g. `$J$8:$J$48`. */
export function rangeOf(table: TableGeometry, field: string): string {
  const { column } = placeOf(table.placed, field);
  return absoluteRange(column, table.firstRow, column, table.endRow);
}

/** The range of a field over the body, as a reference of the same sheet: `J8:J47`. */
export function bodyRange(table: TableGeometry, field: string): string {
  const { column } = placeOf(table.placed, field);
  return `${a1(column, table.firstRow)}:${a1(column, table.lastRow)}`;
}

/** The addresses of one row: cells such as `$J8` (the column fixed, the row relative, so that they survive sorting). */
export function rowAddresses(table: TableGeometry, row: number): RowAddresses {
  return {
    cell: (field) => `$${placeOf(table.placed, field).letters}${row}`,
    range: (field) => rangeOf(table, field),
    cutoff: table.cutoffCell,
  };
}

/** The addresses of "this row" in the words of a native table, for formulas that fill rows added at its end. */
export function structuredAddresses(table: TableGeometry, name: string): RowAddresses {
  return {
    cell: (field) => `${name}[[#This Row],[${placeOf(table.placed, field).field.header.vi}]]`,
    range: (field) => rangeOf(table, field),
    cutoff: table.cutoffCell,
  };
}
