import { readReturnedWorkbook } from '../../../src/core/entries/read-returned-workbook';
import { tableEnd, targetsEnd } from '../../../src/core/fields/layout';
import type { CellValue, SheetRow, SheetRows, WorkbookRows } from '../../../src/core/sheet/sheet-rows';
import { trackingWorkbook } from '../../../src/core/track/tracking-workbook';
import { request } from '../track/requests';
import { asRead, keyColumns, rowsById, typed, withSheet } from './returned-double';

const [TASKS, TARGETS] = ['Nhiệm vụ', 'Chỉ tiêu'];
const blank = asRead(trackingWorkbook(request())!);
const [first, second] = [...rowsById(blank.sheets.find((s) => s.name === TASKS)!).keys()] as [string, string];
const filled = typed(blank, TASKS, { [first]: { progress: 'Đã hoàn thành', result: 'Đã ban hành kế hoạch' } });
const read = (workbook: WorkbookRows) => readReturnedWorkbook(workbook, { file: 'a.xlsx', asOf: '2026-06-20' });
const told = (workbook: WorkbookRows) => read(workbook).issues.map((i) => [i.code, i.severity]);

const isEndLine = (row: SheetRow): boolean => row.cells.some((c) => c.value === tableEnd.vi || c.value === targetsEnd.vi);

/** A copy of a sheet in which cells have been typed so many rows below the line that ends the table. */
function typedBelow(sheet: SheetRows, rows: number, values: Readonly<Record<string, CellValue>>): SheetRows {
  const index = sheet.rows.find(isEndLine)!.index + rows;
  const columns = keyColumns(sheet);
  const typedCells = Object.entries(values).map(([field, value]) => ({ column: columns.get(field)!, value }));
  const before = sheet.rows.find((r) => r.index === index)?.cells ?? [];
  const kept = before.filter((c) => typedCells.every((t) => t.column !== c.column));
  const row = { index, cells: [...kept, ...typedCells].sort((a, b) => a.column - b.column) };
  return { ...sheet, rows: [...sheet.rows.filter((r) => r.index !== index), row].sort((a, b) => a.index - b.index) };
}
const below = (name: string, rows: number, values: Readonly<Record<string, CellValue>>): WorkbookRows =>
  withSheet(filled, name, (sheet) => typedBelow(sheet, rows, values));

test.each([1, 2, 3, 4, 5, 8, 12])('a task written %i rows below the line that ends the table is kept as a proposal, and told', (rows) => {
  const { value, issues } = read(
    below(TASKS, rows, { content: 'Làm đường liên thôn', progress: 'Đang thực hiện', result: 'Đã làm được 2 km' }),
  );
  expect(issues).toMatchObject([{ code: 'row-without-id', severity: 'warning', facts: { text: 'Làm đường liên thôn' } }]);
  expect(value!.added.map((row) => row.text)).toEqual(['Làm đường liên thôn']);
  expect(value!.rows).toEqual(read(filled).value!.rows);
});

test.each([
  ['progress', 'Đang thực hiện'],
  ['result', 'Đã làm được 2 km'],
  ['difficulty', 'Thiếu kinh phí'],
  ['proposal', 'Đề nghị cấp kinh phí'],
  ['note', 'Xem tệp gửi kèm'],
])('what stands below the line in the column of %s alone is told with its words', (field, text) => {
  expect(read(below(TASKS, 6, { [field]: text })).issues).toMatchObject([{ code: 'row-without-id', facts: { text } }]);
});

test('a row that was cut and pasted below the line, with its id, is read as before', () => {
  const moved = withSheet(filled, TASKS, (sheet) => {
    const index = rowsById(sheet).get(first)!;
    const row = sheet.rows.find((r) => r.index === index)!;
    const last = sheet.rows.at(-1)!.index;
    return { ...sheet, rows: [...sheet.rows.filter((r) => r !== row), { ...row, index: last + 3 }] };
  });
  const { value, issues } = read(moved);
  expect(issues).toEqual([]);
  expect(value!.rows.find((r) => r.occurrenceId === first)!.values).toEqual({ progress: 'done', result: 'Đã ban hành kế hoạch' });
});

test('without the line that ends the table, a task written further down is told too', () => {
  const written = withSheet(below(TASKS, 5, { content: 'Làm đường liên thôn' }), TASKS, (sheet) => ({
    ...sheet,
    rows: sheet.rows.filter((row) => !isEndLine(row)),
  }));
  expect(told(written)).toEqual([['row-without-id', 'warning']]);
});

test.each([
  ['the day', 2, { percent: 'Đồng Tâm, ngày 15 tháng 6 năm 2026' }],
  ['the names', 6, { order: 'Trần Văn C', percent: 'Nguyễn Thị B' }],
  ['a name in the column of tasks', 6, { content: 'Trần Văn C' }],
  ['a name in the columns beside', 6, { result: 'Nguyễn Thị Bích B', finishedOn: 'Thượng tá Nguyễn Văn B' }],
  ['who signs', 3, { content: 'KT. CHỦ TỊCH', difficulty: 'Phó Chủ tịch' }],
  ['who receives the document', 9, { content: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.' }],
] as const)('%s of the signature is no row', (_what, rows, values) => {
  expect(told(below(TASKS, rows, values))).toEqual([]);
});

test('a target written below the line is told, and its signature is not', () => {
  expect(read(below(TARGETS, 1, { indicator: 'Số km đường', inPeriod: 2 })).issues).toMatchObject([
    { code: 'target-row-without-id', severity: 'warning', facts: { text: 'Số km đường' } },
  ]);
  expect(told(below(TARGETS, 6, { order: 'Trần Văn C', sincePlan: 'Nguyễn Thị B' }))).toEqual([]);
});

test('two rows of one task, one of them below the line, are told as such', () => {
  const twice = withSheet(filled, TASKS, (sheet) => {
    const row = sheet.rows.find((r) => r.index === rowsById(sheet).get(second))!;
    return { ...sheet, rows: [...sheet.rows, { ...row, index: sheet.rows.at(-1)!.index + 2 }] };
  });
  expect(told(twice)).toEqual([['row-twice', 'note']]);
});
