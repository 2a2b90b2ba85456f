import { fieldOfKey } from '../../../src/core/fields/key';
import type { CellValue, SheetCell, SheetRow, SheetRows, WorkbookRows } from '../../../src/core/sheet/sheet-rows';
import type { SheetSpec, WorkbookSpec } from '../../../src/core/sheet/workbook-spec';

function sheetRows(sheet: SheetSpec, styles: WorkbookSpec['styles']): SheetRows {
  const rows = sheet.rows.flatMap((row, at): SheetRow[] => {
    const cells = row.cells.flatMap((cell, column): SheetCell[] => {
      if (cell === null || (cell.formula === undefined && (cell.value === undefined || cell.value === null))) return [];
      const format = cell.style === undefined ? undefined : styles[cell.style]?.format;
      return [
        {
          column,
          value: cell.value ?? null,
          ...(format === undefined ? {} : { format }),
          ...(cell.formula === undefined ? {} : { formula: true as const }),
        },
      ];
    });
    return cells.length === 0 ? [] : [{ index: at + 1, cells, ...(row.hidden === true ? { hidden: true as const } : {}) }];
  });
  return { name: sheet.name, state: sheet.state ?? 'visible', rows, merges: sheet.merges ?? [] };
}

/** A workbook as a reader would find it, straight from its spec: what a unit has before it fills anything in. */
export function asRead(spec: WorkbookSpec): WorkbookRows {
  return { sheets: spec.sheets.map((s) => sheetRows(s, spec.styles)), producer: 'Microsoft Excel', modified: '2026-06-16T08:00:00Z' };
}

/** Where a field of a row stands: the row (from 1) with an id, and the column (from 0) of a field. */
export interface FieldCell {
  readonly row: number;
  readonly column: number;
}

/** The columns of a sheet by field id, from its hidden row of keys. */
export function keyColumns(sheet: SheetRows): Map<string, number> {
  for (const row of sheet.rows) {
    const keys = row.cells.flatMap((c) => {
      const id = typeof c.value === 'string' ? fieldOfKey(c.value) : null;
      return id === null ? [] : [[id, c.column] as const];
    });
    if (keys.length > 1) return new Map(keys);
  }
  throw new Error(`no keys in ${sheet.name}`);
}

/** The rows (from 1) of a sheet by their id: an occurrence or a target. */
export function rowsById(sheet: SheetRows): Map<string, number> {
  const columns = keyColumns(sheet);
  const column = columns.get('occurrence') ?? columns.get('target');
  return new Map(
    sheet.rows.flatMap((r) => {
      const id = r.cells.find((c) => c.column === column)?.value;
      return typeof id === 'string' && /^(?:NV|CT)-/.test(id) ? [[id, r.index] as const] : [];
    }),
  );
}

/** A copy of a sheet with one cell put in, in place of what stood there; null takes it away. */
export function withCell(sheet: SheetRows, at: FieldCell, cell: Omit<SheetCell, 'column'> | null): SheetRows {
  const rows = sheet.rows.map((row): SheetRow => {
    if (row.index !== at.row) return row;
    const others = row.cells.filter((c) => c.column !== at.column);
    const cells = cell === null ? others : [...others, { ...cell, column: at.column }].sort((a, b) => a.column - b.column);
    return { ...row, cells };
  });
  return { ...sheet, rows };
}

/** A copy of a workbook with one sheet changed. */
export function withSheet(workbook: WorkbookRows, name: string, change: (sheet: SheetRows) => SheetRows): WorkbookRows {
  return { ...workbook, sheets: workbook.sheets.map((s) => (s.name === name ? change(s) : s)) };
}

/** What a unit types: by row id, by field id. */
export type Typed = Readonly<Record<string, Readonly<Record<string, CellValue>>>>;

/** A copy of a workbook in which a unit has typed values into a sheet, rows by id and fields by their keys. */
export function typed(workbook: WorkbookRows, name: string, values: Typed): WorkbookRows {
  return withSheet(workbook, name, (sheet) => {
    const columns = keyColumns(sheet);
    const rows = rowsById(sheet);
    let changed = sheet;
    for (const [id, fields] of Object.entries(values)) {
      for (const [field, value] of Object.entries(fields)) {
        const row = rows.get(id);
        const column = columns.get(field);
        if (row === undefined || column === undefined) throw new Error(`no ${id} ${field} in ${name}`);
        const before = sheet.rows.find((r) => r.index === row)!.cells.find((c) => c.column === column);
        changed = withCell(
          changed,
          { row, column },
          value === null ? null : { value, ...(before?.format === undefined ? {} : { format: before.format }) },
        );
      }
    }
    return changed;
  });
}
