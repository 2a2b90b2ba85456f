import { columnLetters } from '../../core/sheet/a1';
import type { CellSpec, RowSpec, SheetSpec } from '../../core/sheet/workbook-spec';
import { escapeText } from '../../opc/escape-xml';
import type { ByteSink } from './byte-sink';
import { textElement } from './string-table';
import type { StyleSheet } from './style-sheet';

/** How texts stand in cells: by number in the workbook's table, or in the cell itself where that table is not ours to change. */
export type TextCells = { readonly kind: 'shared'; readonly indexOf: (text: string) => number } | { readonly kind: 'inline' };

// Text that a program would take for a formula once somebody edits the cell.
const LIKE_A_FORMULA = /^[=+\-@]/;

function numberText(value: number, at: string): string {
  if (!Number.isFinite(value)) throw new RangeError(`${at} holds ${value}, which no workbook can hold`);
  return String(value);
}

function formulaXml(cell: CellSpec, formula: string, at: string, style: string): string {
  if (formula.startsWith('=')) throw new Error(`the formula of ${at} begins with '='`);
  const f = `<f>${escapeText(formula)}</f>`;
  const value = cell.value ?? null;
  if (value === null) return `<c r="${at}"${style}>${f}</c>`;
  if (typeof value === 'string') return `<c r="${at}"${style} t="str">${f}<v>${escapeText(value)}</v></c>`;
  if (typeof value === 'boolean') return `<c r="${at}"${style} t="b">${f}<v>${value ? 1 : 0}</v></c>`;
  return `<c r="${at}"${style}>${f}<v>${numberText(value, at)}</v></c>`;
}

function cellXml(cell: CellSpec, at: string, styles: StyleSheet, texts: TextCells): string {
  const { value } = cell;
  const quoted = typeof value === 'string' && cell.formula === undefined && LIKE_A_FORMULA.test(value);
  const number = styles.cell(cell.style, quoted);
  const style = number === 0 ? '' : ` s="${number}"`;
  if (cell.formula !== undefined) return formulaXml(cell, cell.formula, at, style);
  if (value === undefined || value === null) return style === '' ? '' : `<c r="${at}"${style}/>`;
  if (typeof value === 'number') return `<c r="${at}"${style}><v>${numberText(value, at)}</v></c>`;
  if (typeof value === 'boolean') return `<c r="${at}"${style} t="b"><v>${value ? 1 : 0}</v></c>`;
  if (texts.kind === 'shared') return `<c r="${at}"${style} t="s"><v>${texts.indexOf(value)}</v></c>`;
  return `<c r="${at}"${style} t="inlineStr"><is>${textElement(value)}</is></c>`;
}

function rowAttributes(row: RowSpec): string {
  return (
    (row.hidden ? ' hidden="1"' : '') +
    (row.height === undefined ? '' : ` ht="${row.height}" customHeight="1"`) +
    (row.outline ? ` outlineLevel="${row.outline}"` : '') +
    (row.collapsed ? ' collapsed="1"' : '')
  );
}

/** Writes the `sheetData` of a sheet: rows that hold something or look like something, cells in order. */
export function writeSheetData(sheet: SheetSpec, styles: StyleSheet, texts: TextCells, sink: ByteSink): void {
  const letters: string[] = [];
  sink.write('<sheetData>');
  sheet.rows.forEach((row, i) => {
    const index = i + 1;
    let cells = '';
    for (let column = 0; column < row.cells.length; column += 1) {
      const cell = row.cells[column];
      if (cell) cells += cellXml(cell, (letters[column] ??= columnLetters(column)) + index, styles, texts);
    }
    const attributes = rowAttributes(row);
    if (cells !== '') sink.write(`<row r="${index}"${attributes}>${cells}</row>`);
    else if (attributes !== '') sink.write(`<row r="${index}"${attributes}/>`);
  });
  sink.write('</sheetData>');
}
