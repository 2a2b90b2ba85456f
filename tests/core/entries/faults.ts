import type { IssueCode } from '../../../src/core/issue/issue';
import { a1 } from '../../../src/core/sheet/a1';
import type { CellValue, SheetCell, SheetRow, SheetRows, WorkbookRows } from '../../../src/core/sheet/sheet-rows';
import { keyColumns, rowsById, withCell, withSheet } from './returned-double';

const TASKS = 'Nhiệm vụ';

/** The cell that a fault is done to: a row by its id and a field by its key. */
export interface Where {
  readonly id: string;
  readonly field: string;
}

/** One way in which people change a workbook, what is told of it, and whether the value meant is still understood. */
export interface Fault {
  readonly name: string;
  /** The fields that it can be done to; a fault of the whole sheet names none. */
  readonly fields: readonly string[];
  readonly apply: (workbook: WorkbookRows, where: Where) => WorkbookRows;
  readonly tells: IssueCode | null;
  /** `kept`: every value is understood as meant; `unset`: only the touched value is lost; `row`: only the touched row is lost. */
  readonly outcome: 'kept' | 'unset' | 'row';
}

function onCell(change: (cell: SheetCell) => Omit<SheetCell, 'column'> | null): Fault['apply'] {
  return (workbook, { id, field }) =>
    withSheet(workbook, TASKS, (sheet) => {
      const at = { row: rowsById(sheet).get(id)!, column: keyColumns(sheet).get(field)! };
      const cell = sheet.rows.find((r) => r.index === at.row)?.cells.find((c) => c.column === at.column);
      return cell === undefined ? sheet : withCell(sheet, at, change(cell));
    });
}

const onText = (change: (text: string) => CellValue): Fault['apply'] => onCell((cell) => ({ ...cell, value: change(String(cell.value)) }));
const onSheet =
  (change: (sheet: SheetRows, where: Where) => SheetRows): Fault['apply'] =>
  (workbook, where) =>
    withSheet(workbook, TASKS, (s) => change(s, where));

function dateText(serial: CellValue, make: (day: number, month: number, year: number) => string): string {
  const date = new Date(Date.UTC(1899, 11, 30 + Number(serial)));
  return make(date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear());
}

function keyRow(sheet: SheetRows): number {
  return sheet.rows.findIndex((r) => r.cells.some((c) => c.value === 'tonghop:progress'));
}

function shiftRows(sheet: SheetRows, from: number, by: number): SheetRows {
  return { ...sheet, rows: sheet.rows.map((r): SheetRow => (r.index >= from ? { ...r, index: r.index + by } : r)), merges: [] };
}

function moveColumn(sheet: SheetRows, from: number, to: number): SheetRows {
  const place = (c: number): number => {
    if (c === from) return to;
    if (from < to) return c > from && c <= to ? c - 1 : c;
    return c >= to && c < from ? c + 1 : c;
  };
  const rows = sheet.rows.map((r) => ({
    ...r,
    cells: r.cells.map((c) => ({ ...c, column: place(c.column) })).sort((a, b) => a.column - b.column),
  }));
  return { ...sheet, rows, merges: [] };
}

/** What people do to a workbook, as far as it can be told from its cells; numbers are those of the list of faults that the reader is made for. */
export const faults: readonly Fault[] = [
  {
    name: '1 a date as text',
    fields: ['finishedOn'],
    apply: onCell((c) => ({ value: dateText(c.value, (d, m, y) => `${d}/${m}/${y}`) })),
    tells: 'value-repaired',
    outcome: 'kept',
  },
  {
    name: '1 a date as text with points and two figures for the year',
    fields: ['finishedOn'],
    apply: onCell((c) => ({
      value: dateText(c.value, (d, m, y) => `${String(d).padStart(2, '0')}.${String(m).padStart(2, '0')}.${y % 100}`),
    })),
    tells: 'value-repaired',
    outcome: 'kept',
  },
  {
    name: '1 a day that does not exist',
    fields: ['finishedOn'],
    apply: onCell(() => ({ value: '30/2/2026' })),
    tells: 'value-not-understood',
    outcome: 'unset',
  },
  {
    name: '1 a date in words',
    fields: ['finishedOn'],
    apply: onCell(() => ({ value: 'cuối tháng 4' })),
    tells: 'value-not-understood',
    outcome: 'unset',
  },
  {
    name: '2 spaces, no-break and zero-width ones too',
    fields: ['result', 'progress'],
    apply: onText((t) => `\u00a0 ${t.replace(' ', '  ')}\u200b `),
    tells: null,
    outcome: 'kept',
  },
  { name: '3 a percentage as text', fields: ['percent'], apply: onText((t) => `${t} %`), tells: 'value-repaired', outcome: 'kept' },
  {
    name: '3 a percentage with a percent format',
    fields: ['percent'],
    apply: onCell((c) => ({ value: Number(c.value) / 100, format: '0%' })),
    tells: null,
    outcome: 'kept',
  },
  {
    name: '3 a percentage above 100',
    fields: ['percent'],
    apply: onCell(() => ({ value: 180 })),
    tells: 'value-out-of-range',
    outcome: 'unset',
  },
  { name: '4 left blank', fields: ['result', 'percent', 'finishedOn'], apply: onCell(() => null), tells: null, outcome: 'unset' },
  {
    name: '5 rows sorted',
    fields: [],
    apply: onSheet((sheet) => {
      const at = new Set(rowsById(sheet).values());
      const rows = sheet.rows.filter((r) => at.has(r.index));
      const turned = new Map(rows.map((r, i) => [r.index, { ...rows[rows.length - 1 - i]!, index: r.index }]));
      return { ...sheet, rows: sheet.rows.map((r) => turned.get(r.index) ?? r) };
    }),
    tells: null,
    outcome: 'kept',
  },
  {
    name: '6 a row filtered out',
    fields: [],
    apply: onSheet((sheet, { id }) => ({
      ...sheet,
      rows: sheet.rows.map((r) => (r.index === rowsById(sheet).get(id) ? { ...r, hidden: true as const } : r)),
    })),
    tells: 'rows-hidden',
    outcome: 'kept',
  },
  {
    name: '7 a word typed over the list',
    fields: ['progress'],
    apply: onText((t) => ({ 'Đã hoàn thành': 'xong', 'Đang thực hiện': 'đang làm', 'Chưa thực hiện': 'chưa triển khai' })[t] ?? t),
    tells: 'value-repaired',
    outcome: 'kept',
  },
  {
    name: '7 a word that is no status',
    fields: ['progress'],
    apply: onText(() => 'theo dõi'),
    tells: 'value-not-understood',
    outcome: 'unset',
  },
  {
    name: '9 a row added without an id',
    fields: [],
    apply: onSheet((sheet, { id }) => {
      const at = rowsById(sheet).get(id)!;
      const content = keyColumns(sheet).get('content')!;
      const shifted = shiftRows(sheet, at + 1, 1);
      const added = { index: at + 1, cells: [{ column: content, value: 'Tổ chức ngày hội đọc sách' }] };
      return { ...shifted, rows: [...shifted.rows, added].sort((a, b) => a.index - b.index) };
    }),
    tells: 'row-without-id',
    outcome: 'kept',
  },
  {
    name: '10 a row deleted',
    fields: [],
    apply: onSheet((sheet, { id }) => ({ ...sheet, rows: sheet.rows.filter((r) => r.index !== rowsById(sheet).get(id)) })),
    tells: 'rows-deleted',
    outcome: 'row',
  },
  {
    name: '11 two answers in one cell',
    fields: ['percent'],
    apply: onText((t) => `${t}% (đến 15/4)`),
    tells: 'value-not-understood',
    outcome: 'unset',
  },
  { name: '12 a number as text', fields: ['percent'], apply: onText((t) => t), tells: 'value-repaired', outcome: 'kept' },
  {
    name: '13 cells merged across',
    fields: [],
    apply: onSheet((sheet, { id }) => {
      const [row, columns] = [rowsById(sheet).get(id)!, keyColumns(sheet)];
      const [first, second] = [columns.get('difficulty')!, columns.get('proposal')!];
      return { ...sheet, merges: [...sheet.merges, `${a1(first, row)}:${a1(second, row)}`] };
    }),
    tells: 'merged-across',
    outcome: 'kept',
  },
  {
    name: '14 a column moved',
    fields: [],
    apply: onSheet((sheet) => moveColumn(sheet, keyColumns(sheet).get('percent')!, keyColumns(sheet).get('content')!)),
    tells: 'columns-moved',
    outcome: 'kept',
  },
  {
    name: '14 a column inserted',
    fields: [],
    apply: onSheet((sheet) => {
      const at = keyColumns(sheet).get('result')!;
      const head = sheet.rows[keyRow(sheet) + 1]!.index;
      const rows = sheet.rows.map((r) => {
        const cells = r.cells.map((c) => (c.column >= at ? { ...c, column: c.column + 1 } : c));
        return {
          ...r,
          cells: r.index === head ? [...cells, { column: at, value: 'Ghi nhớ của xã' }].sort((a, b) => a.column - b.column) : cells,
        };
      });
      return { ...sheet, rows, merges: [] };
    }),
    tells: 'column-added',
    outcome: 'kept',
  },
  {
    name: '16 the heading row deleted',
    fields: [],
    apply: onSheet((sheet) => ({ ...sheet, rows: sheet.rows.filter((_r, i) => i !== keyRow(sheet) + 1) })),
    tells: 'header-missing',
    outcome: 'kept',
  },
  { name: '16 title rows added above', fields: [], apply: onSheet((sheet) => shiftRows(sheet, 1, 3)), tells: null, outcome: 'kept' },
  {
    name: '17 the sheet renamed',
    fields: [],
    apply: (workbook) => ({ ...workbook, sheets: workbook.sheets.map((s) => (s.name === TASKS ? { ...s, name: 'Sheet1' } : s)) }),
    tells: 'sheet-renamed',
    outcome: 'kept',
  },
  {
    name: '18 an extra sheet',
    fields: [],
    apply: (workbook) => ({
      ...workbook,
      sheets: [
        ...workbook.sheets,
        { name: 'Nháp', state: 'visible', rows: [{ index: 1, cells: [{ column: 0, value: 'Nháp' }] }], merges: [] },
      ],
    }),
    tells: 'sheets-added',
    outcome: 'kept',
  },
  {
    name: '19 the issued text changed',
    fields: ['content'],
    apply: onText((t) => `${t} (đã sửa)`),
    tells: 'issued-text-changed',
    outcome: 'kept',
  },
  {
    name: '24 letters in parts (NFD)',
    fields: ['result', 'progress', 'content'],
    apply: onText((t) => t.normalize('NFD')),
    tells: null,
    outcome: 'kept',
  },
  {
    name: '26 an id damaged',
    fields: ['occurrence'],
    apply: onText((t) => t.replace('NV-0', 'NV-O')),
    tells: 'row-id-damaged',
    outcome: 'kept',
  },
  {
    name: '26 an id with a Cyrillic letter',
    fields: ['occurrence'],
    apply: onText((t) => t.replace('V', 'Ѵ').toLowerCase()),
    tells: 'row-id-damaged',
    outcome: 'kept',
  },
  {
    name: '27 a formula with a stored value',
    fields: ['result', 'percent'],
    apply: onCell((c) => ({ ...c, formula: true })),
    tells: 'formula-value-used',
    outcome: 'kept',
  },
  {
    name: '27 a formula without a stored value',
    fields: ['result', 'percent', 'progress'],
    apply: onCell(() => ({ value: null, formula: true })),
    tells: 'formula-without-value',
    outcome: 'unset',
  },
  {
    name: '28 an error',
    fields: ['result', 'percent', 'progress', 'finishedOn'],
    apply: onCell(() => ({ value: { error: '#REF!' } })),
    tells: 'cell-error',
    outcome: 'unset',
  },
  {
    name: '31 saved by another program',
    fields: [],
    apply: (workbook) => ({ ...workbook, producer: 'WPS Spreadsheets' }),
    tells: 'saved-by-other-program',
    outcome: 'kept',
  },
  {
    name: '39 look-alike letters',
    fields: ['progress'],
    apply: onText((t) => t.replace('Đ', 'Ð').replace('à', 'à'.normalize('NFD'))),
    tells: null,
    outcome: 'kept',
  },
  { name: '45 text that starts like a formula', fields: ['result'], apply: onText((t) => t), tells: null, outcome: 'kept' },
];
