import { a1 } from '../../core/sheet/a1';
import type { RowSpec, SheetSpec, WorkbookSpec } from '../../core/sheet/workbook-spec';
import { columnWidth } from './column-width';

/** `sheetPr`: tab colour, where folded rows keep their sums, and that the sheet fits its page. */
export function sheetProperties(sheet: SheetSpec): string {
  const inner =
    (sheet.tabColor === undefined ? '' : `<tabColor rgb="FF${sheet.tabColor}"/>`) +
    (sheet.outlineSummaryBelow === undefined ? '' : `<outlinePr summaryBelow="${sheet.outlineSummaryBelow ? 1 : 0}"/>`) +
    (sheet.print?.fitWidth ? '<pageSetUpPr fitToPage="1"/>' : '');
  return inner === '' ? '' : `<sheetPr>${inner}</sheetPr>`;
}

/** `dimension`: the range that the rows take up. */
export function dimension(rows: readonly RowSpec[]): string {
  const columns = rows.reduce((most, row) => Math.max(most, row.cells.length), 1);
  return `<dimension ref="A1:${a1(columns - 1, Math.max(rows.length, 1))}"/>`;
}

function pane(freeze: NonNullable<SheetSpec['freeze']>): string {
  const { rows, columns } = freeze;
  if (rows === 0 && columns === 0) return '';
  const active = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const split = (columns > 0 ? ` xSplit="${columns}"` : '') + (rows > 0 ? ` ySplit="${rows}"` : '');
  const corner = a1(columns, rows + 1);
  return `<pane${split} topLeftCell="${corner}" activePane="${active}" state="frozen"/><selection pane="${active}" activeCell="${corner}" sqref="${corner}"/>`;
}

/** `sheetViews`: grid lines, zoom, frozen rows and columns, and whether the workbook opens here. */
export function sheetViews(sheet: SheetSpec, selected: boolean): string {
  const attributes =
    (sheet.showGridLines === false ? ' showGridLines="0"' : '') +
    (selected ? ' tabSelected="1"' : '') +
    (sheet.zoom === undefined ? '' : ` zoomScale="${sheet.zoom}" zoomScaleNormal="${sheet.zoom}"`);
  const inner = sheet.freeze === undefined ? '' : pane(sheet.freeze);
  return `<sheetViews><sheetView${attributes} workbookViewId="0"${inner === '' ? '/>' : `>${inner}</sheetView>`}</sheetViews>`;
}

function deepest(items: readonly { readonly outline?: number }[]): number {
  return items.reduce((most, item) => Math.max(most, item.outline ?? 0), 0);
}

/** `sheetFormatPr`: the height of a plain row in the workbook's font, and how deep rows and columns fold. */
export function sheetFormat(sheet: SheetSpec, font: WorkbookSpec['font']): string {
  const height = Math.ceil((font.size * 1.28) / 0.75) * 0.75;
  const rows = deepest(sheet.rows);
  const columns = deepest(sheet.columns);
  const levels = (rows > 0 ? ` outlineLevelRow="${rows}"` : '') + (columns > 0 ? ` outlineLevelCol="${columns}"` : '');
  return `<sheetFormatPr defaultRowHeight="${height}"${levels}/>`;
}

/** `cols`: the width of each column, and whether it is hidden or folded. */
export function columnList(sheet: SheetSpec, font: WorkbookSpec['font']): string {
  if (sheet.columns.length === 0) return '';
  const each = sheet.columns.map((column, i) => {
    const look = (column.hidden ? ' hidden="1"' : '') + (column.outline ? ` outlineLevel="${column.outline}"` : '');
    return `<col min="${i + 1}" max="${i + 1}" width="${columnWidth(column.width, font)}"${look} customWidth="1"/>`;
  });
  return `<cols>${each.join('')}</cols>`;
}
