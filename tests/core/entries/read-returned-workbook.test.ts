import { readReturnedWorkbook } from '../../../src/core/entries/read-returned-workbook';
import { rowsToAnswer } from '../../../src/core/entries/returned-workbook';
import { sentence } from '../../../src/core/issue/sentence/tell';
import { tableEnd, targetsEnd } from '../../../src/core/fields/layout';
import type { SheetRows, WorkbookRows } from '../../../src/core/sheet/sheet-rows';
import { trackingWorkbook } from '../../../src/core/track/tracking-workbook';
import { request } from '../track/requests';
import { asRead, keyColumns, rowsById, typed, withCell, withSheet } from './returned-double';

const blank = asRead(trackingWorkbook(request())!);
const [TASKS, TARGETS] = ['Nhiệm vụ', 'Chỉ tiêu'];
const read = (workbook: WorkbookRows) => readReturnedWorkbook(workbook, { file: 'a.xlsx', asOf: '2026-06-20' });
const codes = (workbook: WorkbookRows) => read(workbook).issues.map((i) => i.code);
const tasks = blank.sheets.find((s) => s.name === TASKS)!;
const ids = [...rowsById(tasks).keys()];
const [first, second] = ids as [string, string];
const filled = typed(blank, TASKS, {
  [first]: { progress: 'Đã hoàn thành', result: 'Đã ban hành kế hoạch' },
  [second]: { progress: 'Đang thực hiện' },
});
const rowOf = (workbook: WorkbookRows, id: string) => read(workbook).value!.rows.find((r) => r.occurrenceId === id)!;

test('a filled workbook is read by ids, without any issue', () => {
  const { value, issues } = read(filled);
  expect(issues).toEqual([]);
  expect(value!.unit).toEqual({ id: 'DU-DONGTAM', name: 'Đảng ủy xã Đồng Tâm' });
  expect(value!.filled).toBe(2);
  expect(rowOf(filled, first).values).toEqual({ progress: 'done', result: 'Đã ban hành kế hoạch' });
  expect(rowOf(filled, second).values).toEqual({ progress: 'in-progress' });
});

test('an untouched template is told as such', () => {
  expect(codes(blank)).toEqual(['workbook-untouched']);
});

test('sorted rows change nothing', () => {
  const sorted = withSheet(filled, TASKS, (sheet) => {
    const at = new Set(rowsById(sheet).values());
    const rows = sheet.rows.filter((r) => at.has(r.index));
    const turned = rows.map((r, i) => ({ ...rows[rows.length - 1 - i]!, index: r.index }));
    return { ...sheet, rows: sheet.rows.map((r) => turned.find((t) => t.index === r.index) ?? r) };
  });
  expect(read(sorted).issues).toEqual([]);
  expect(new Map(read(sorted).value!.rows.map((r) => [r.occurrenceId, r.values]))).toEqual(
    new Map(read(filled).value!.rows.map((r) => [r.occurrenceId, r.values])),
  );
});

test('a deleted row is not reported, and told', () => {
  const cut = withSheet(filled, TASKS, (sheet) => ({ ...sheet, rows: sheet.rows.filter((r) => r.index !== rowsById(sheet).get(first)) }));
  expect(codes(cut)).toEqual(['rows-deleted']);
  expect(read(cut).value!.deleted).toEqual([first]);
});

test('a deleted row stays one of those to be answered', () => {
  const cut = withSheet(filled, TASKS, (sheet) => ({ ...sheet, rows: sheet.rows.filter((r) => r.index !== rowsById(sheet).get(first)) }));
  expect(rowsToAnswer(read(cut).value!)).toBe(rowsToAnswer(read(filled).value!));
  expect(read(cut).value!.filled).toBe(1);
});

describe('targets that are gone', () => {
  const targets = blank.sheets.find((s) => s.name === TARGETS)!;
  const [target] = [...rowsById(targets).values()];

  test('are told by what they ask for, and stay among those to be answered', () => {
    const cut = withSheet(filled, TARGETS, (sheet) => ({ ...sheet, rows: sheet.rows.filter((r) => r.index !== target) }));
    expect(read(cut).issues).toMatchObject([{ code: 'targets-deleted', severity: 'warning', facts: { count: 1 } }]);
    expect(sentence(read(cut).issues[0]!, 'vi')).toContain('1 chỉ tiêu được giao không còn trong bảng (“');
    expect(rowsToAnswer(read(cut).value!)).toBe(rowsToAnswer(read(filled).value!));
  });

  test('are told with their sheet', () => {
    const gone = { ...filled, sheets: filled.sheets.filter((s) => s.name !== TARGETS) };
    expect(read(gone).issues).toMatchObject([{ code: 'target-sheet-missing', facts: { count: rowsById(targets).size } }]);
    expect(rowsToAnswer(read(gone).value!)).toBe(rowsToAnswer(read(filled).value!));
  });
});

test('a renamed sheet is found by its keys', () => {
  const renamed = { ...filled, sheets: filled.sheets.map((s) => (s.name === TASKS ? { ...s, name: 'Sheet1 (2)' } : s)) };
  expect(codes(renamed)).toEqual(['sheet-renamed']);
  expect(read(renamed).value!.filled).toBe(2);
});

test('a copy of the task sheet is refused by name', () => {
  const twice = { ...filled, sheets: [...filled.sheets, { ...filled.sheets.find((s) => s.name === TASKS)!, name: 'Nhiệm vụ (2)' }] };
  expect(read(twice).value).toBeNull();
  expect(codes(twice)).toEqual(['task-sheets-ambiguous']);
});

test('the key row may be gone: columns are found by their headings', () => {
  const keyless = withSheet(filled, TASKS, (sheet) => ({
    ...sheet,
    rows: sheet.rows.filter((r) => !r.cells.some((c) => c.value === 'tonghop:progress')),
  }));
  expect(read(keyless).issues).toEqual([]);
  expect(rowOf(keyless, first).values.progress).toBe('done');
});

test('the heading row may be gone: columns are found by their keys', () => {
  const headless = withSheet(filled, TASKS, (sheet) => {
    const key = sheet.rows.findIndex((r) => r.cells.some((c) => c.value === 'tonghop:progress'));
    return { ...sheet, rows: sheet.rows.filter((_r, i) => i !== key + 1) };
  });
  expect(codes(headless)).toEqual(['header-missing']);
  expect(read(headless).value!.filled).toBe(2);
});

test('a row with a damaged id is taken when its text is that of one missing row, with a warning', () => {
  const damaged = withSheet(filled, TASKS, (sheet) =>
    withCell(
      sheet,
      { row: rowsById(sheet).get(first)!, column: keyColumns(sheet).get('occurrence')! },
      { value: first.replace('NV-0', 'NV-O') },
    ),
  );
  expect(read(damaged).issues).toMatchObject([{ code: 'row-id-damaged', facts: { nearest: first, taken: true } }]);
  expect(rowOf(damaged, first).values.progress).toBe('done');
});

test('a row with a damaged id and another text waits for a person', () => {
  const damaged = withSheet(filled, TASKS, (sheet) => {
    const row = rowsById(sheet).get(first)!;
    const columns = keyColumns(sheet);
    const wrong = withCell(sheet, { row, column: columns.get('occurrence')! }, { value: first.replace('NV-0', 'NV-O') });
    return withCell(wrong, { row, column: columns.get('content')! }, { value: 'Việc khác' });
  });
  expect(read(damaged).issues).toMatchObject([
    { code: 'row-id-damaged', facts: { nearest: first, taken: false } },
    { code: 'rows-deleted' },
  ]);
});

function withTwin(second: Record<string, string>): WorkbookRows {
  return withSheet(filled, TASKS, (sheet) => {
    const rows = rowsById(sheet);
    const columns = keyColumns(sheet);
    const at = sheet.rows.findIndex((r) => r.index === rows.get(first));
    const shifted = sheet.rows.map((r, i) => (i > at ? { ...r, index: r.index + 1 } : r));
    const twin = { ...sheet.rows[at]!, index: rows.get(first)! + 1 };
    let out: SheetRows = { ...sheet, rows: [...shifted.slice(0, at + 1), twin, ...shifted.slice(at + 1)] };
    for (const [field, value] of Object.entries(second)) out = withCell(out, { row: twin.index, column: columns.get(field)! }, { value });
    return out;
  });
}

test('a row that stands twice alike counts once', () => {
  expect(codes(withTwin({}))).toEqual(['row-twice']);
  expect(rowOf(withTwin({}), first).values.progress).toBe('done');
});

test('a row that stands twice differently is not used', () => {
  const { value, issues } = read(withTwin({ result: 'Chưa ban hành' }));
  expect(issues).toMatchObject([{ code: 'row-twice', severity: 'error', facts: { alike: false } }]);
  expect(value!.rows.some((r) => r.occurrenceId === first)).toBe(false);
});

test('a changed issued text is told with both wordings', () => {
  const changed = typed(filled, TASKS, { [first]: { content: 'Nội dung đã sửa' } });
  expect(read(changed).issues).toMatchObject([{ code: 'issued-text-changed', facts: { found: 'Nội dung đã sửa' } }]);
  expect(rowOf(changed, first).values.progress).toBe('done');
});

test('a mark of secrecy stops the reading, and its text is not told', () => {
  const secret = typed(filled, TASKS, { [first]: { result: 'Kế hoạch số 5 (Mật)' } });
  expect(read(secret).value).toBeNull();
  expect(JSON.stringify(read(secret).issues)).not.toContain('Kế hoạch');
});

test('values typed over the list are understood, each with a note', () => {
  const over = typed(filled, TASKS, { [second]: { progress: 'xong' } });
  expect(read(over).issues).toMatchObject([{ code: 'value-repaired', severity: 'note', facts: { raw: 'xong', value: 'Đã hoàn thành' } }]);
  expect(rowOf(over, second).values.progress).toBe('done');
});

test('a value that nobody understands is unset, and the rest of the row stands', () => {
  const odd = typed(filled, TASKS, { [first]: { progress: 'abc' } });
  expect(read(odd).issues).toMatchObject([{ code: 'value-not-understood', severity: 'warning' }]);
  expect(rowOf(odd, first).values).toEqual({ result: 'Đã ban hành kế hoạch' });
  expect([...rowOf(odd, first).unread]).toEqual(['progress']);
});

test('a workbook of something else is refused', () => {
  const other: WorkbookRows = {
    sheets: [{ name: 'Sheet1', state: 'visible', rows: [{ index: 1, cells: [{ column: 0, value: 'abc' }] }], merges: [] }],
  };
  expect(read(other).value).toBeNull();
  expect(codes(other)).toEqual(['workbook-not-ours']);
});

/** The same workbook with a row of the unit's own above the line that ends the table of targets, whose wording is given. */
function withTargetRow(cells: Readonly<Record<string, string>>, end: string): WorkbookRows {
  return withSheet(filled, TARGETS, (sheet) => {
    const columns = keyColumns(sheet);
    const endRow = sheet.rows.find((r) => r.cells.some((c) => typeof c.value === 'string' && c.value.startsWith('Hết bảng')))!.index;
    const rows = sheet.rows.map((r) => (r.index < endRow ? r : { ...r, index: r.index + 1 }));
    const added = Object.entries(cells).map(([field, value]) => ({ column: columns.get(field)!, value }));
    const ended = rows.map((r) => (r.index === endRow + 1 ? { ...r, cells: [{ ...r.cells[0]!, value: end }] } : r));
    return { ...sheet, rows: [...ended, { index: endRow, cells: added }].sort((a, b) => a.index - b.index) };
  });
}

test.each([targetsEnd.vi, targetsEnd.en, tableEnd.vi, tableEnd.en])('the table of targets ends with the line “%s”', (end) => {
  const { value, issues } = read(withTargetRow({}, end));
  expect(issues).toEqual([]);
  expect(value!.targets).toEqual(read(filled).value!.targets);
});

test('a row added to the table of targets is told and not counted; one that only holds a number is not', () => {
  const added = read(withTargetRow({ indicator: 'Số hội nghị tự tổ chức', inPeriod: '3' }, targetsEnd.vi));
  expect(added.issues).toMatchObject([
    {
      code: 'target-row-without-id',
      severity: 'warning',
      facts: { text: 'Số hội nghị tự tổ chức' },
      place: { kind: 'cell', sheet: TARGETS },
    },
  ]);
  expect(added.value!.targets).toEqual(read(filled).value!.targets);
  expect(read(withTargetRow({ order: '9' }, targetsEnd.vi)).issues).toEqual([]);
});
