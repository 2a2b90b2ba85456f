import type { SheetRow, SheetRows } from '../../../src/core/sheet/sheet-rows';
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

function asRead(sheet: SheetSpec, styles: WorkbookSpec['styles']): Pick<SheetRows, 'name' | 'state' | 'rows' | 'merges'> {
  const rows = sheet.rows.map((row, i) => rowAsRead(row, i + 1, styles)).filter(({ cells }) => cells.length > 0);
  return { name: sheet.name, state: sheet.state ?? 'visible', rows, merges: sheet.merges ?? [] };
}

/** What a reader of answers should find in a workbook that was written from the spec. */
export function specAsRead(spec: WorkbookSpec): Pick<SheetRows, 'name' | 'state' | 'rows' | 'merges'>[] {
  return spec.sheets.map((sheet) => asRead(sheet, spec.styles));
}
