import { readReturnedWorkbook } from '../../../src/core/entries/read-returned-workbook';
import { sentence } from '../../../src/core/issue/sentence/tell';
import type { SheetRows, WorkbookRows } from '../../../src/core/sheet/sheet-rows';
import { trackingWorkbook } from '../../../src/core/track/tracking-workbook';
import { request } from '../track/requests';
import { asRead, keyColumns, rowsById, typed, withCell, withSheet } from './returned-double';

const [TASKS, TARGETS] = ['Nhiệm vụ', 'Chỉ tiêu'];
const blank = asRead(trackingWorkbook(request())!);
const idsOf = (name: string): string[] => [...rowsById(blank.sheets.find((s) => s.name === name)!).keys()];
const [first] = idsOf(TASKS) as [string];
const [target, other] = idsOf(TARGETS) as [string, string];
const filled = typed(typed(blank, TASKS, { [first]: { progress: 'Đang thực hiện' } }), TARGETS, {
  [target]: { inPeriod: 3 },
  [other]: { inPeriod: 4 },
});
const read = (workbook: WorkbookRows) => readReturnedWorkbook(workbook, { file: 'a.xlsx', asOf: '2026-06-20' });
const meant = read(filled).value!;

/** A copy of a workbook in which the ids of some rows of a sheet say something else; null empties them. */
function withIds(workbook: WorkbookRows, name: string, ids: readonly string[], value: string | null): WorkbookRows {
  return withSheet(workbook, name, (sheet) => {
    const column = keyColumns(sheet).get(name === TASKS ? 'occurrence' : 'target')!;
    const put = (changed: SheetRows, id: string): SheetRows =>
      withCell(changed, { row: rowsById(sheet).get(id)!, column }, value === null ? null : { value });
    return ids.reduce(put, sheet);
  });
}

test('a clean workbook has no issue', () => {
  expect(read(filled).issues).toEqual([]);
});

describe('a target row whose id is gone', () => {
  test('is known by what it asks for, and a person is asked', () => {
    const { value, issues } = read(withIds(filled, TARGETS, [target], null));
    expect(issues).toMatchObject([{ code: 'row-id-damaged', severity: 'warning', facts: { raw: '', nearest: target, taken: true } }]);
    expect(value!.targets).toEqual(meant.targets);
  });

  test('is known so where another text stands in place of the id', () => {
    const { value, issues } = read(withIds(filled, TARGETS, [target], '8'));
    expect(issues).toMatchObject([{ code: 'row-id-damaged', facts: { raw: '8', nearest: target, taken: true } }]);
    expect(value!.targets).toEqual(meant.targets);
  });

  test('waits for a person where what it asks for was changed too', () => {
    const changed = typed(filled, TARGETS, { [target]: { indicator: 'Chỉ tiêu khác' } });
    expect(read(withIds(changed, TARGETS, [target], null)).issues.map((i) => i.code)).toEqual(['target-row-without-id', 'targets-deleted']);
    expect(read(withIds(changed, TARGETS, [target], 'x')).issues[0]).toMatchObject({ code: 'row-id-damaged', facts: { taken: false } });
    expect(sentence(read(withIds(changed, TARGETS, [target], 'x')).issues[0]!, 'vi')).toContain('không gần mã nào đã giao');
    expect(read(withIds(changed, TARGETS, [target], 'x')).value!.targets.map((t) => t.targetId)).not.toContain(target);
  });
});

test('an id that was emptied is called empty', () => {
  const [told] = read(withIds(filled, TASKS, [first], null)).issues;
  expect(sentence(told!, 'vi')).toContain('Mã dòng đang để trống');
  expect(sentence(told!, 'en')).toContain('The row id is empty');
});

describe('ids that are gone as a whole', () => {
  test.each([
    [TASKS, null],
    [TASKS, 'x'],
    [TARGETS, null],
  ])('in the sheet %s, emptied or unreadable, are told in one line, and every row is read', (name, value) => {
    const gone = withIds(filled, name, idsOf(name), value);
    const found = read(gone);
    expect(found.issues).toMatchObject([{ code: 'row-ids-gone', severity: 'warning', facts: { count: idsOf(name).length } }]);
    expect(found.value!.rows).toEqual(meant.rows);
    expect(found.value!.targets).toEqual(meant.targets);
    for (const language of ['vi', 'en'] as const) expect(sentence(found.issues[0]!, language)).toContain(String(idsOf(name).length));
  });

  test('with all hidden columns, and the row of keys, are told in one line too', () => {
    const bare = withSheet(filled, TASKS, (sheet) => {
      const order = keyColumns(sheet).get('order')!;
      const keys = sheet.rows.findIndex((r) => r.cells.some((c) => c.value === 'tonghop:progress'));
      const cut = sheet.rows.filter((_row, i) => i !== keys);
      return { ...sheet, rows: cut.map((r) => ({ ...r, cells: r.cells.filter((c) => c.column >= order) })), merges: [] };
    });
    const { value, issues } = read(bare);
    expect(issues.map((i) => i.code)).toEqual(['row-ids-gone']);
    expect(value!.rows.map((r) => [r.occurrenceId, r.values])).toEqual(meant.rows.map((r) => [r.occurrenceId, r.values]));
  });

  test('are told row by row where one row has kept its id', () => {
    const [, ...others] = idsOf(TASKS);
    const codes = read(withIds(filled, TASKS, others, null)).issues.map((i) => i.code);
    expect(codes).toEqual(others.map(() => 'row-id-damaged'));
  });
});

describe('an id that was copied into another row', () => {
  test.each([
    [TASKS, idsOf(TASKS)[1]!, first],
    [TARGETS, other, target],
  ])('leaves both rows of “%s” what they are, and one line asks a person', (name, row, copied) => {
    const { value, issues } = read(withIds(filled, name, [row], copied));
    expect(issues).toMatchObject([{ code: 'row-id-damaged', severity: 'warning', facts: { raw: copied, nearest: row, taken: true } }]);
    expect([value!.rows, value!.targets]).toEqual([meant.rows, meant.targets]);
  });

  test('waits for a person where the row it was put into has another text than was issued', () => {
    const changed = typed(filled, TASKS, { [idsOf(TASKS)[1]!]: { content: 'Việc khác', progress: 'Đã hoàn thành' } });
    const { value, issues } = read(withIds(changed, TASKS, [idsOf(TASKS)[1]!], first));
    expect(issues.map((i) => i.code)).toEqual(['row-unclear', 'rows-deleted']);
    expect(value!.rows).toEqual(meant.rows.filter((r) => r.occurrenceId !== idsOf(TASKS)[1]));
  });
});

describe('a workbook whose hidden sheet is gone', () => {
  const bare = { ...filled, sheets: filled.sheets.filter((s) => s.name !== '_tonghop') };

  test('is read by the ids of its rows, and a row of another’s id is told once', () => {
    expect(read(bare).value!.rows.map((r) => [r.occurrenceId, r.values])).toEqual(meant.rows.map((r) => [r.occurrenceId, r.values]));
    const copied = read(withIds(bare, TASKS, [idsOf(TASKS)[1]!], first));
    expect(copied.issues.map((i) => i.code)).toEqual(['row-twice']);
    expect(copied.value!.deleted).toEqual([]);
  });

  test('says in one line that no row is known where the ids are gone too, and proposes no row as a task', () => {
    const unknown = withIds(bare, TASKS, idsOf(TASKS), null);
    const { value, issues } = read(unknown);
    expect(issues).toMatchObject([{ code: 'rows-unknown', severity: 'error', facts: { count: idsOf(TASKS).length } }]);
    for (const language of ['vi', 'en'] as const) expect(sentence(issues[0]!, language)).toContain(String(idsOf(TASKS).length));
    expect([value!.rows, value!.added]).toEqual([[], []]);
    expect(value!.targets).toEqual(meant.targets.map((t) => expect.objectContaining({ targetId: t.targetId, values: t.values })));
  });

  test('is not told to be blank though nothing of it is known', () => {
    const codes = read(withIds(withIds(bare, TASKS, idsOf(TASKS), null), TARGETS, idsOf(TARGETS), null)).issues.map((i) => i.code);
    expect(codes).toContain('rows-unknown');
    expect(codes).not.toContain('workbook-untouched');
  });
});
