import { readReturnedWorkbook } from '../../../src/core/entries/read-returned-workbook';
import type { SheetRows, WorkbookRows } from '../../../src/core/sheet/sheet-rows';
import { trackingWorkbook } from '../../../src/core/track/tracking-workbook';
import { validateEntries } from '../../../src/core/validate/validate-entries';
import { request } from '../track/requests';
import { asRead, keyColumns, rowsById, typed, withCell, withSheet } from './returned-double';

const [TASKS, TARGETS] = ['Nhiệm vụ', 'Chỉ tiêu'];
const blank = asRead(trackingWorkbook(request())!);
const sheetNamed = (name: string): SheetRows => blank.sheets.find((s) => s.name === name)!;
const [first] = [...rowsById(sheetNamed(TASKS)).keys()] as [string];
const answer = {
  ...{ progress: 'Đã hoàn thành', result: 'Đã ban hành kế hoạch', percent: 100, finishedOn: 46180, difficulty: 'Thiếu kinh phí' },
  ...{ proposal: 'Cấp thêm kinh phí', reason: 'Do mưa lũ', note: 'Đã gửi kèm' },
};
const filled = typed(blank, TASKS, { [first]: answer });
const of = { file: 'a.xlsx', asOf: '2026-06-20' };
const read = (workbook: WorkbookRows) => readReturnedWorkbook(workbook, of);
const meant = read(filled).value!.rows;

function keyRow(sheet: SheetRows): number {
  return sheet.rows.findIndex((row) => row.cells.some((c) => c.value === 'tonghop:progress' || c.value === 'tonghop:required'));
}

/** A copy of a workbook in which the row of keys of a sheet is gone and headings say something else; '' empties one. */
function reworded(headers: Readonly<Record<string, string>>, name = TASKS): WorkbookRows {
  return withSheet(filled, name, (sheet) => {
    const at = keyRow(sheet);
    let changed = sheet;
    for (const [field, value] of Object.entries(headers)) {
      const place = { row: sheet.rows[at + 1]!.index, column: keyColumns(sheet).get(field)! };
      changed = withCell(changed, place, value === '' ? null : { value });
    }
    return { ...changed, rows: changed.rows.filter((_row, i) => i !== at) };
  });
}

describe('a heading in other words, the row of keys being gone', () => {
  test.each([
    ['progress', 'Tình hình thực hiện'],
    ['progress', 'TÌNH HÌNH THỰC HIỆN NHIỆM VỤ'],
    ['progress', 'Tình trạng'],
    ['result', 'Kết quả'],
    ['result', 'KẾT QUẢ THỰC HIỆN NHIỆM VỤ'],
    ['result', 'Kết quả đạt được'],
    ['percent', '%'],
    ['percent', 'Tỷ lệ (%)'],
    ['finishedOn', 'Ngày xong'],
    ['difficulty', 'Vướng'],
    ['difficulty', 'Kho khan'],
    ['proposal', 'Đề nghị của xã'],
    ['reason', 'Nguyên nhân chậm'],
    ['note', 'Ghi chú khác'],
    ['occurrence', 'Mã'],
  ])('%s: “%s” is understood, and noted', (field, header) => {
    const { value, issues } = read(reworded({ [field]: header }));
    expect(issues.map((i) => [i.code, i.severity])).toEqual([['header-recognised', 'note']]);
    expect(value!.rows.map((r) => r.values)).toEqual(meant.map((r) => r.values));
  });

  test('several at once are each understood', () => {
    const { value, issues } = read(reworded({ percent: '%', finishedOn: 'Ngày xong', difficulty: 'Vướng', proposal: 'Đề nghị của xã' }));
    expect(issues.map((i) => i.code)).toEqual(Array(4).fill('header-recognised'));
    expect(value!.rows.map((r) => r.values)).toEqual(meant.map((r) => r.values));
  });

  test('a heading of the table of targets is understood as well', () => {
    const target = [...rowsById(sheetNamed(TARGETS)).keys()][0]!;
    const answered = typed(reworded({ inPeriod: 'Thực hiện trong kỳ' }, TARGETS), TASKS, {});
    const inPeriod = keyColumns(sheetNamed(TARGETS)).get('inPeriod')!;
    const typedIn = withSheet(answered, TARGETS, (sheet) => {
      const row = sheet.rows.find((r) => r.cells.some((c) => c.value === target))!;
      return withCell(sheet, { row: row.index, column: inPeriod }, { value: 7 });
    });
    const { value, issues } = read(typedIn);
    expect(issues.map((i) => i.code)).toEqual(['header-recognised']);
    expect(value!.targets.find((t) => t.targetId === target)!.values).toEqual({ inPeriod: 7 });
  });
});

test('a heading that says nothing of its field is taken by its place where only this field is missing, and a person is asked', () => {
  const { value, issues } = read(reworded({ result: 'Nội dung báo cáo của xã' }));
  expect(issues).toMatchObject([{ code: 'header-recognised', severity: 'warning', facts: { column: 'Kết quả thực hiện' } }]);
  expect(value!.rows.map((r) => r.values)).toEqual(meant.map((r) => r.values));
});

test('where several fields are missing side by side, each is told with what stands there, and no rule asks for them', () => {
  const { value, issues } = read(reworded({ percent: 'Cột A', finishedOn: 'Cột B' }));
  expect(issues.filter((i) => i.severity === 'warning')).toMatchObject([
    { code: 'column-missing', facts: { column: 'Tiến độ (%)', found: '“Cột A”, “Cột B”' } },
    { code: 'column-missing', facts: { column: 'Ngày hoàn thành', found: '“Cột A”, “Cột B”' } },
  ]);
  const findings = validateEntries(value!, of).map(({ issue }) => issue.code);
  expect(findings).not.toContain('row-incomplete');
});

test('a column whose heading was emptied is told as missing, with what stands in it', () => {
  const { value, issues } = read(reworded({ result: '' }));
  expect(issues).toMatchObject([
    { code: 'column-missing', severity: 'warning', facts: { column: 'Kết quả thực hiện' } },
    { code: 'text-not-read', severity: 'warning', facts: { count: 1 } },
  ]);
  expect(validateEntries(value!, of).map(({ issue }) => issue.code)).not.toContain('row-incomplete');
});

test('a heading that could be several fields is taken for none by its words', () => {
  const { issues } = read(reworded({ difficulty: 'Khó khăn, kiến nghị', proposal: 'Ngày' }));
  expect(issues.filter((i) => i.severity === 'warning').map((i) => i.code)).toEqual(['column-missing', 'column-missing']);
});

test('a column of the unit’s own beside those that were issued stays its own', () => {
  const own = withSheet(filled, TASKS, (sheet) => {
    const at = keyRow(sheet);
    const column = Math.max(...keyColumns(sheet).values()) + 1;
    const headed = withCell(sheet, { row: sheet.rows[at + 1]!.index, column }, { value: 'Kết quả của xã' });
    return { ...headed, rows: headed.rows.filter((_row, i) => i !== at) };
  });
  expect(read(own).issues.map((i) => [i.code, i.severity])).toEqual([['column-added', 'note']]);
});

test('where one key is gone, the heading below it tells the column', () => {
  const keyless = withSheet(filled, TASKS, (sheet) =>
    withCell(sheet, { row: sheet.rows[keyRow(sheet)]!.index, column: keyColumns(sheet).get('result')! }, null),
  );
  const { value, issues } = read(keyless);
  expect(issues).toEqual([]);
  expect(value!.rows.map((r) => r.values)).toEqual(meant.map((r) => r.values));
});
