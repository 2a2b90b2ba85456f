import { isDerivedText } from '../../../src/core/fields/derived-words';
import { readReturnedWorkbook } from '../../../src/core/entries/read-returned-workbook';
import type { Issue } from '../../../src/core/issue/issue';
import { sentence } from '../../../src/core/issue/sentence/tell';
import { a1 } from '../../../src/core/sheet/a1';
import type { SheetCell, SheetRow, SheetRows, WorkbookRows } from '../../../src/core/sheet/sheet-rows';
import { trackingWorkbook } from '../../../src/core/track/tracking-workbook';
import { request } from '../track/requests';
import { asRead, keyColumns, rowsById, typed, withCell, withSheet } from './returned-double';

const [TASKS, TARGETS] = ['Nhiệm vụ', 'Chỉ tiêu'];
const blank = asRead(trackingWorkbook(request())!);
const sheetOf = (workbook: WorkbookRows, name: string): SheetRows => workbook.sheets.find((s) => s.name === name)!;
const ids = [...rowsById(sheetOf(blank, TASKS)).keys()];
const clean = typed(blank, TASKS, { [ids[0]!]: { progress: 'Đang thực hiện', result: 'Đã họp' } });
const columnOf = (name: string, field: string): number => keyColumns(sheetOf(blank, name)).get(field)!;
const beside = (name: string): number => Math.max(...keyColumns(sheetOf(blank, name)).values()) + 1;
const rowOf = (at: number): number => rowsById(sheetOf(blank, TASKS)).get(ids[at]!)!;
const headRow = rowOf(0) - 1;

const put = (workbook: WorkbookRows, name: string, row: number, column: number, cell: Omit<SheetCell, 'column'>): WorkbookRows =>
  withSheet(workbook, name, (sheet) => {
    const rows: readonly SheetRow[] = sheet.rows.some((r) => r.index === row) ? sheet.rows : [...sheet.rows, { index: row, cells: [] }];
    return withCell({ ...sheet, rows }, { row, column }, cell);
  });
const told = (workbook: WorkbookRows): readonly Issue[] => {
  const { issues } = readReturnedWorkbook(workbook, { file: 'a.xlsx', asOf: '2026-06-20' });
  for (const i of issues)
    for (const language of ['vi', 'en'] as const) expect(sentence(i, language)).not.toMatch(/undefined|null|\[object/);
  return issues;
};

/** The same workbook as a program leaves it that puts the results in place of formulas. */
function withoutFormulas(workbook: WorkbookRows): WorkbookRows {
  const plain = (cell: SheetCell): SheetCell => ({ column: cell.column, value: cell.value });
  return {
    ...workbook,
    sheets: workbook.sheets.map((s) => ({
      ...s,
      rows: s.rows.map((r) => ({ ...r, cells: r.cells.map((c) => (c.formula === true ? plain(c) : c)) })),
    })),
  };
}

test('a workbook that was only filled in has no such text, with its formulas or with their results', () => {
  expect(told(clean)).toEqual([]);
  expect(told(withoutFormulas(clean))).toEqual([]);
});

test('texts in a column without a heading are told once for the sheet, the first in words', () => {
  const column = beside(TASKS);
  const first = put(clean, TASKS, rowOf(1), column, { value: 'Ghi thêm: vướng GPMB' });
  const both = put(first, TASKS, rowOf(3), column, { value: 'Chờ tỉnh' });
  const cells = `${a1(column, rowOf(1))}, ${a1(column, rowOf(3))}`;
  expect(told(both)).toMatchObject([
    { code: 'text-not-read', severity: 'warning', facts: { count: 2, cells, text: 'Ghi thêm: vướng GPMB' } },
  ]);
});

test('of many cells some are named', () => {
  const column = beside(TASKS);
  const many = ids.slice(0, 12).reduce((book, _id, at) => put(book, TASKS, rowOf(at), column, { value: 'Chờ tỉnh' }), clean);
  expect(told(many)).toMatchObject([{ facts: { count: 12, cells: expect.stringMatching(/^(?:\w+, ){8}…$/) as string } }]);
});

test.each(['status', 'missing'])('a text over the formula of %s is told', (field) => {
  const over = put(clean, TASKS, rowOf(1), columnOf(TASKS, field), { value: 'Đã làm xong ngày 5/6' });
  expect(told(over).map((i) => [i.code, i.facts])).toMatchObject([['text-not-read', { cells: a1(columnOf(TASKS, field), rowOf(1)) }]]);
});

test('texts far away are told, to the right and below', () => {
  const right = put(clean, TASKS, rowOf(1), 16_383, { value: 'xa lắm' });
  expect(told(put(right, TASKS, 1_048_576, 0, { value: 'đáy' }))).toMatchObject([
    { code: 'text-not-read', facts: { count: 2, cells: `XFD${rowOf(1)}, A1048576` } },
  ]);
});

test('the same goes for the table of targets', () => {
  const row = [...rowsById(sheetOf(blank, TARGETS)).values()][0]!;
  const issues = told(put(clean, TARGETS, row, beside(TARGETS), { value: 'Số liệu tạm' }));
  expect(issues).toMatchObject([{ code: 'text-not-read', place: { sheet: TARGETS } }]);
});

test.each([
  ['a figure', { value: 12 }],
  ['a formula', { value: 'Chờ tỉnh', formula: true }],
  ['a stroke', { value: ' - ' }],
  ['spaces', { value: '  ' }],
] as const)('%s beside the table is not a text', (_name, cell) => {
  expect(told(put(clean, TASKS, rowOf(1), beside(TASKS), cell))).toEqual([]);
});

test('a signature beside the table, below it, is not told', () => {
  expect(told(put(clean, TASKS, rowOf(ids.length - 1) + 6, beside(TASKS), { value: 'Nguyễn Văn An' }))).toEqual([]);
});

describe('a column with a heading of the unit’s own', () => {
  const headed = put(clean, TASKS, headRow, beside(TASKS), { value: 'Ý kiến khác' });

  test('is a note as long as it holds no text', () => {
    expect(told(put(headed, TASKS, rowOf(1), beside(TASKS), { value: 5 })).map((i) => [i.code, i.severity])).toEqual([
      ['column-added', 'note'],
    ]);
  });

  test('is a warning that quotes its first text', () => {
    expect(told(put(headed, TASKS, rowOf(1), beside(TASKS), { value: 'Vướng giải phóng mặt bằng' }))).toMatchObject([
      { code: 'column-added', severity: 'warning', facts: { header: 'Ý kiến khác', text: 'Vướng giải phóng mặt bằng' } },
    ]);
  });
});

test.each([
  ['status', 'Đã hoàn thành đúng hạn', true],
  ['status', 'Đã hoàn thành', false],
  ['missing', 'chọn tình hình; ghi rõ', false],
  ['missing', 'Chưa điền', true],
  ['bucket', 'Hoàn thành quá hạn', true],
  ['content', 'Chưa điền', false],
])('what the column of %s can say: %s', (field, text, can) => {
  expect(isDerivedText(field, text)).toBe(can);
});
