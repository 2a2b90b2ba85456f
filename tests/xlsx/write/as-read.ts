import type { CellLook, SheetRow, SheetRows } from '../../../src/core/sheet/sheet-rows';
import type { CellStyle, RowSpec, SheetSpec, WorkbookSpec } from '../../../src/core/sheet/workbook-spec';

function formatOf(style: CellStyle | undefined): { readonly format?: string } {
  return style?.format === undefined || style.format === 'General' ? {} : { format: style.format };
}

function rowAsRead(row: RowSpec, index: number, styles: WorkbookSpec['styles']): SheetRow {
  const cells = row.cells.flatMap((cell, column) => {
    if (cell === null || ((cell.value ?? null) === null && cell.formula === undefined)) return [];
    const format = formatOf(cell.style === undefined ? undefined : styles[cell.style]);
    const formula = cell.formula === undefined ? {} : { formula: true as const };
    return [{ column, value: cell.value ?? null, ...format, ...formula }];
  });
  return row.hidden ? { index, cells, hidden: true } : { index, cells };
}

/** The look of a cell; undefined for one that is not written at all. */
function lookOf(cell: RowSpec['cells'][number], styles: WorkbookSpec['styles']): string | undefined {
  if (cell === null || ((cell.value ?? null) === null && cell.formula === undefined && cell.style === undefined)) return undefined;
  const fill = cell.style === undefined ? undefined : styles[cell.style]?.fill;
  return fill === undefined || fill === 'FFFFFF' ? '' : `solid rgb=FF${fill.toUpperCase()}`;
}

/** Rows with the changes of look down the columns, those of rows that hold nothing told with the next one that does. */
function withLooks(rows: readonly RowSpec[], read: readonly SheetRow[], styles: WorkbookSpec['styles']): SheetRow[] {
  const byIndex = new Map(read.map((row) => [row.index, row]));
  const before: string[] = [];
  let changed: CellLook[] = [];
  return rows.flatMap(({ cells }, i) => {
    cells.forEach((cell, column) => {
      const look = lookOf(cell, styles);
      if (look === undefined || look === (before[column] ?? '')) return;
      before[column] = look;
      changed.push({ column, look });
    });
    const row = byIndex.get(i + 1);
    if (row === undefined) return [];
    const looks = changed;
    changed = [];
    return [looks.length === 0 ? row : { ...row, looks }];
  });
}

function asRead(sheet: SheetSpec, styles: WorkbookSpec['styles']): Pick<SheetRows, 'name' | 'state' | 'rows' | 'merges'> {
  const rows = sheet.rows.map((row, i) => rowAsRead(row, i + 1, styles)).filter(({ cells }) => cells.length > 0);
  return { name: sheet.name, state: sheet.state ?? 'visible', rows: withLooks(sheet.rows, rows, styles), merges: sheet.merges ?? [] };
}

/** What a reader of answers should find in a workbook that was written from the spec. */
export function specAsRead(spec: WorkbookSpec): Pick<SheetRows, 'name' | 'state' | 'rows' | 'merges'>[] {
  return spec.sheets.map((sheet) => asRead(sheet, spec.styles));
}
