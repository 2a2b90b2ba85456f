import type { Bag, Scalar } from '../book';
import { cellAt, touchCell } from '../book';
import { enterAll, formatAt, grid, guard, setFormat, spread, usedRect, valueType } from '../cells';
import { generalException, invalidArgument } from '../host-error';
import type { HostMembers } from '../host-class';
import { defineClass, object } from '../host-class';
import { addressOf, eachCell, overlaps, sheetRows } from '../rect';
import { clearRange } from './clear';
import { getColumnProperties, getRowProperties, setCellProperties, setColumnProperties, setRowProperties } from './row-properties';
import { areasObject, only, qualified, rangeArgument, rangeObject, type RangeTarget } from './range-target';

const cellLimit = 5_000_000;

function readable(target: RangeTarget): ReturnType<typeof only> {
  const rect = only(target);
  if (rect.rows * rect.columns > cellLimit) throw invalidArgument('more than five million cells');
  return rect;
}

function formulaText(target: RangeTarget, row: number, column: number): Scalar {
  const cell = cellAt(target.sheet, row, column);
  return cell === undefined ? '' : (cell.formula ?? cell.value);
}

function setHyperlink(target: RangeTarget, value: unknown): void {
  const link = value as Bag;
  const text = link['textToDisplay'] ?? link['documentReference'] ?? link['address'];
  guard(target.sheet, target.areas, 'format');
  eachCell(only(target), (r, c) => {
    const cell = touchCell(target.sheet, r, c);
    cell.link = link;
    if (link['textToDisplay'] !== undefined || cell.value === '') {
      cell.value = String(text);
      delete cell.formula;
    }
    cell.format['font.Color'] = '#0563C1';
    cell.format['font.Underline'] = 'Single';
  });
}

function setHidden(which: 'hiddenRows' | 'hiddenColumns'): (target: RangeTarget, value: unknown) => void {
  return (target, value) => {
    guard(target.sheet, target.areas, 'structure');
    const rect = only(target);
    const [from, count] = which === 'hiddenRows' ? [rect.row, rect.rows] : [rect.column, rect.columns];
    if (which === 'hiddenRows' && count === sheetRows) {
      if (value === true) throw new Error('the host does not keep hidden rows of a whole sheet');
      target.sheet.hiddenRows.clear();
      return;
    }
    for (let i = from; i < from + count; i++) target.sheet[which][value === true ? 'add' : 'delete'](i);
  };
}

function group(by: unknown, target: RangeTarget, change: 1 | -1): void {
  const rect = only(target);
  const rows = by === 'ByRows';
  const levels = rows ? target.sheet.rowLevels : target.sheet.columnLevels;
  const [from, count] = rows ? [rect.row, rect.rows] : [rect.column, rect.columns];
  const grouped = Array.from(levels).some(([i, level]) => level > 0 && i >= from && i < from + count);
  if (change < 0 && !grouped) throw generalException('nothing is grouped');
  for (let i = from; i < from + count; i++) levels.set(i, Math.max(0, (levels.get(i) ?? 0) + change));
}

/** What a Range and a RangeAreas share. */
export const shared: HostMembers<RangeTarget> = {
  get: {
    Address: (t) => qualified(t),
    CellCount: (t) => t.areas.reduce((n, a) => n + a.rows * a.columns, 0),
    Worksheet: (t) => object('Worksheet', t.sheet, t.sheet.id),
    Format: (t) => object('RangeFormat', t),
    DataValidation: (t) => object('DataValidation', t),
    ConditionalFormats: (t) => object('ConditionalFormatCollection', t),
  },
  call: {
    Clear: (t, [what], host) => {
      clearRange(t, typeof what === 'string' ? what : 'All', host);
    },
  },
};

export const range = defineClass<RangeTarget>({
  get: {
    ...shared.get,
    Values: (t) => grid(readable(t), (r, c) => cellAt(t.sheet, r, c)?.value ?? ''),
    Formulas: (t) => grid(readable(t), (r, c) => formulaText(t, r, c)),
    NumberFormat: (t) => grid(readable(t), (r, c) => formatAt(t.sheet, r, c, 'NumberFormat')),
    ValueTypes: (t) => grid(readable(t), (r, c) => valueType(cellAt(t.sheet, r, c))),
    RowIndex: (t) => only(t).row,
    ColumnIndex: (t) => only(t).column,
    RowCount: (t) => only(t).rows,
    ColumnCount: (t) => only(t).columns,
    Hyperlink: (t) => cellAt(t.sheet, only(t).row, only(t).column)?.link ?? null,
  },
  set: {
    Values: (t, value, host) => {
      enterAll(host, t.sheet, only(t), value);
    },
    Formulas: (t, value, host) => {
      enterAll(host, t.sheet, only(t), value);
    },
    NumberFormat: (t, value) => {
      guard(t.sheet, t.areas, 'format');
      spread(only(t), value, (r, c, format) => {
        setFormat(t.sheet, { row: r, column: c, rows: 1, columns: 1 }, 'NumberFormat', format);
      });
    },
    Hyperlink: setHyperlink,
    RowHidden: setHidden('hiddenRows'),
    ColumnHidden: setHidden('hiddenColumns'),
  },
  call: {
    ...shared.call,
    SetCellProperties: (t, [data]) => {
      setCellProperties(t, data);
    },
    SetRowProperties: (t, [data]) => {
      setRowProperties(t, data);
    },
    SetColumnProperties: (t, [data]) => {
      setColumnProperties(t, data);
    },
    GetRowProperties: (t, [wanted]) => getRowProperties(t, wanted),
    GetColumnProperties: (t, [wanted]) => getColumnProperties(t, wanted),
    GetCell: (t, [row, column]) =>
      rangeObject(t.sheet, { row: only(t).row + Number(row), column: only(t).column + Number(column), rows: 1, columns: 1 }),
    GetRow: (t, [row]) => rangeObject(t.sheet, { ...only(t), row: only(t).row + Number(row), rows: 1 }),
    GetBoundingRect: (t, [other], host) => {
      const [a, b] = [only(t), only(rangeArgument(host.book, t.sheet, other))];
      const [row, column] = [Math.min(a.row, b.row), Math.min(a.column, b.column)];
      const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
      return rangeObject(t.sheet, { row, column, rows, columns: Math.max(a.column + a.columns, b.column + b.columns) - column });
    },
    _ValidateArraySize: (t, [rows, columns]) => {
      if (rows !== only(t).rows || columns !== only(t).columns) throw invalidArgument('the input array does not match the range');
    },
    GetUsedRangeOrNullObject: (t, [valuesOnly]) => {
      const used = usedRect(t.sheet, valuesOnly === true);
      return used === null ? null : rangeObject(t.sheet, used);
    },
    GetMergedAreasOrNullObject: (t) => {
      const merged = t.sheet.merges.filter((m) => overlaps(m, only(t)));
      return merged.length === 0 ? null : areasObject(t.sheet, merged);
    },
    Merge: (t, [across]) => {
      guard(t.sheet, t.areas, 'structure');
      const rect = only(t);
      if (t.sheet.tables.some((table) => overlaps(table.rect, rect))) throw invalidArgument('cells of a table cannot be merged');
      if (across === true) throw new Error('the host does not merge across');
      for (let i = t.sheet.merges.length - 1; i >= 0; i--)
        if (overlaps(t.sheet.merges[i] ?? rect, rect)) throw invalidArgument('merged cells overlap');
      eachCell(rect, (r, c) => {
        const cell = cellAt(t.sheet, r, c);
        if ((r > rect.row || c > rect.column) && cell !== undefined) {
          cell.value = '';
          delete cell.formula;
        }
      });
      t.sheet.merges.push(rect);
    },
    Unmerge: (t) => {
      const kept = t.sheet.merges.filter((m) => !t.areas.some((a) => overlaps(a, m)));
      t.sheet.merges.splice(0, t.sheet.merges.length, ...kept);
    },
    Select: (t, _args, host) => {
      if (host.book.activeSheet !== t.sheet.id) throw invalidArgument('the range is not on the active worksheet');
      host.book.selection = { sheet: t.sheet.id, areas: t.areas };
      host.selected(t.sheet.id, addressOf(only(t)));
    },
    Group: (t, [by]) => {
      group(by, t, 1);
    },
    Ungroup: (t, [by]) => {
      group(by, t, -1);
    },
  },
});

export const rangeAreas = defineClass<RangeTarget>({
  get: {
    ...shared.get,
    AreaCount: (t) => t.areas.length,
    Areas: (t) => object('RangeCollection', t),
  },
  call: { ...shared.call },
});

export const rangeCollection = defineClass<RangeTarget>({
  items: (t) => t.areas.map((area) => rangeObject(t.sheet, area)),
});
