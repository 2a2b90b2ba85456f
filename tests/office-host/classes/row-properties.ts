import type { Scalar } from '../book';
import { guard, setFormat } from '../cells';
import { invalidArgument } from '../host-error';
import { only, type RangeTarget } from './range-target';

type Given = Readonly<Record<string, unknown>>;

const fontKeys: Readonly<Record<string, string>> = {
  bold: 'Bold',
  italic: 'Italic',
  color: 'Color',
  name: 'Name',
  size: 'Size',
  underline: 'Underline',
};
const formatKeys: Readonly<Record<string, string>> = {
  horizontalAlignment: 'HorizontalAlignment',
  verticalAlignment: 'VerticalAlignment',
  wrapText: 'WrapText',
  indentLevel: 'IndentLevel',
};

function refuse(key: string): never {
  throw invalidArgument(`unknown property ${key}`);
}

function list(data: unknown, length: number): readonly Given[] {
  if (!Array.isArray(data) || data.length !== length) throw invalidArgument('the array does not match the dimensions of the range');
  return data as Given[];
}

function applyFormat(target: RangeTarget, row: number, column: number, format: Given): void {
  const rect = { row, column, rows: 1, columns: 1 };
  for (const [key, value] of Object.entries(format)) {
    if (key === 'fill') setFormat(target.sheet, rect, 'fill.Color', (value as { color: string }).color);
    else if (key === 'font')
      for (const [k, v] of Object.entries(value as Given)) setFormat(target.sheet, rect, `font.${fontKeys[k] ?? refuse(k)}`, v as Scalar);
    else setFormat(target.sheet, rect, formatKeys[key] ?? refuse(key), value as Scalar);
  }
}

/** `Range.setCellProperties`: one set of properties per cell. */
export function setCellProperties(target: RangeTarget, data: unknown): void {
  guard(target.sheet, target.areas, 'format');
  const rect = only(target);
  (list(data, rect.rows) as unknown as readonly (readonly Given[])[]).forEach((line, r) => {
    list(line, rect.columns).forEach((cell, c) => {
      for (const key of Object.keys(cell)) if (key !== 'format') refuse(key);
      applyFormat(target, rect.row + r, rect.column + c, (cell['format'] ?? {}) as Given);
    });
  });
}

function applySize(target: RangeTarget, index: number, given: Given, of: 'row' | 'column'): void {
  const hidden = of === 'row' ? target.sheet.hiddenRows : target.sheet.hiddenColumns;
  const sizes = of === 'row' ? target.sheet.rowHeights : target.sheet.columnWidths;
  const [hiddenKey, sizeKey, most] = of === 'row' ? ['rowHidden', 'rowHeight', 409.5] : ['columnHidden', 'columnWidth', 1400];
  for (const [key, value] of Object.entries(given)) {
    if (key === hiddenKey) hidden[value === true ? 'add' : 'delete'](index);
    else if (key === 'format')
      for (const [k, v] of Object.entries(value as Given)) {
        if (k !== sizeKey || typeof v !== 'number') refuse(k);
        if (v < 0 || v > most) throw invalidArgument(`${sizeKey} ${v}`);
        sizes.set(index, v);
      }
    else refuse(key);
  }
}

/** `Range.setRowProperties`: heights and visibility, one entry per row. */
export function setRowProperties(target: RangeTarget, data: unknown): void {
  guard(target.sheet, target.areas, 'structure');
  const rect = only(target);
  list(data, rect.rows).forEach((row, i) => {
    applySize(target, rect.row + i, row, 'row');
  });
}

/** `Range.setColumnProperties`: widths in points and visibility, one entry per column. */
export function setColumnProperties(target: RangeTarget, data: unknown): void {
  guard(target.sheet, target.areas, 'structure');
  const rect = only(target);
  list(data, rect.columns).forEach((column, i) => {
    applySize(target, rect.column + i, column, 'column');
  });
}

function wantedKeys(wanted: unknown, known: readonly string[]): string[] {
  const keys = Object.keys(wanted as Given);
  for (const key of keys) if (!known.includes(key)) refuse(key);
  return keys;
}

export function getRowProperties(target: RangeTarget, wanted: unknown): unknown {
  const rect = only(target);
  const keys = wantedKeys(wanted, ['rowHidden', 'rowIndex']);
  return Array.from({ length: rect.rows }, (_, i) => ({
    ...(keys.includes('rowHidden') ? { rowHidden: target.sheet.hiddenRows.has(rect.row + i) } : {}),
    ...(keys.includes('rowIndex') ? { rowIndex: rect.row + i } : {}),
  }));
}

export function getColumnProperties(target: RangeTarget, wanted: unknown): unknown {
  const rect = only(target);
  const keys = wantedKeys(wanted, ['columnHidden', 'columnIndex']);
  return Array.from({ length: rect.columns }, (_, i) => ({
    ...(keys.includes('columnHidden') ? { columnHidden: target.sheet.hiddenColumns.has(rect.column + i) } : {}),
    ...(keys.includes('columnIndex') ? { columnIndex: rect.column + i } : {}),
  }));
}
