import { readReturnedWorkbook } from '../../../src/core/entries/read-returned-workbook';
import { sentence } from '../../../src/core/issue/sentence/tell';
import type { CellValue, SheetRow, SheetRows, WorkbookRows } from '../../../src/core/sheet/sheet-rows';
import { trackingWorkbook } from '../../../src/core/track/tracking-workbook';
import { request } from '../track/requests';
import { asRead, keyColumns, rowsById, typed, withCell, withSheet } from './returned-double';

const [TASKS, TARGETS] = ['Nhiệm vụ', 'Chỉ tiêu'];
const blank = asRead(trackingWorkbook(request())!);
const sheetNamed = (name: string): SheetRows => blank.sheets.find((s) => s.name === name)!;
const idsOf = (name: string): string[] => [...rowsById(sheetNamed(name)).keys()];
const [first, second] = idsOf(TASKS) as [string, string];
const [target] = idsOf(TARGETS) as [string];
const answer = { progress: 'Đã hoàn thành', result: 'Đã ban hành', percent: 100, finishedOn: 46110, difficulty: 'Thiếu kinh phí' };
const filled = typed(typed(blank, TASKS, { [first]: answer, [second]: { difficulty: 'Thiếu người' } }), TARGETS, {
  [target]: { inPeriod: 3 },
});
const columns = keyColumns(sheetNamed(TASKS));
const read = (workbook: WorkbookRows) => readReturnedWorkbook(workbook, { file: 'a.xlsx', asOf: '2026-06-20' });
const meant = read(filled).value!;
const valuesOf = (workbook: WorkbookRows) => read(workbook).value!.rows.map((r) => r.values);
const expected = meant.rows.map((r) => r.values);

const MARKERS: ReadonlySet<CellValue> = new Set(['tonghop:progress', 'tonghop:required']);
const headOf = (sheet: SheetRows): { readonly keys: number; readonly headings: number } => {
  const at = sheet.rows.findIndex((row) => row.cells.some((c) => MARKERS.has(c.value)));
  return { keys: sheet.rows[at]!.index, headings: sheet.rows[at + 1]!.index };
};

/** A copy of a workbook in which keys or headings of a sheet, by field id, say something else; null empties one. */
function withHead(
  workbook: WorkbookRows,
  name: string,
  which: 'keys' | 'headings',
  texts: Readonly<Record<string, string | null>>,
): WorkbookRows {
  return withSheet(workbook, name, (sheet) => {
    const row = headOf(sheet)[which];
    const put = (changed: SheetRows, [field, text]: readonly [string, string | null]): SheetRows =>
      withCell(changed, { row, column: keyColumns(sheet).get(field)! }, text === null ? null : { value: text });
    return Object.entries(texts).reduce(put, sheet);
  });
}

const inRow = (row: SheetRow, change: (value: CellValue, column: number) => CellValue): SheetRow => ({
  ...row,
  cells: row.cells.map((c) => ({ ...c, value: change(c.value, c.column) })),
});

/** A copy of a workbook in which the cells of two columns, from the row of headings or of keys down, are exchanged. */
function exchanged(from: 'keys' | 'headings', one: string, other: string): WorkbookRows {
  const [a, b] = [columns.get(one)!, columns.get(other)!];
  return withSheet(filled, TASKS, (sheet) => {
    const top = headOf(sheet)[from];
    const rows = sheet.rows.map((row) => {
      if (row.index < top) return row;
      const cells = row.cells.map((c) => (c.column === a ? { ...c, column: b } : c.column === b ? { ...c, column: a } : c));
      return { ...row, cells: cells.sort((x, y) => x.column - y.column) };
    });
    return { ...sheet, rows };
  });
}

/** A copy of a workbook in which a column was copied and put in before it; `change` says what then stands in its cells below the heading. */
function copiedColumn(workbook: WorkbookRows, field: string, change: (value: CellValue) => CellValue, heading?: string): WorkbookRows {
  const column = columns.get(field)!;
  return withSheet(workbook, TASKS, (sheet) => {
    const head = headOf(sheet).headings;
    const rows = sheet.rows.map((row): SheetRow => {
      const moved = row.cells.map((c) => (c.column >= column ? { ...c, column: c.column + 1 } : c));
      const original = row.cells.find((c) => c.column === column);
      if (original === undefined) return { ...row, cells: moved };
      const value = row.index === head ? (heading ?? original.value) : row.index > head ? change(original.value) : original.value;
      return { ...row, cells: [...moved, ...(value === null ? [] : [{ ...original, value }])].sort((a, b) => a.column - b.column) };
    });
    return { ...sheet, rows, merges: [] };
  });
}

describe('a heading that is that of another column than the hidden key says', () => {
  test('is followed where two columns were exchanged and their keys left, and one line each tells of it', () => {
    const workbook = exchanged('headings', 'percent', 'difficulty');
    const { issues } = read(workbook);
    expect(issues.filter((i) => i.severity !== 'note')).toMatchObject([
      {
        code: 'heading-of-other-column',
        severity: 'warning',
        facts: { heading: 'Khó khăn, vướng mắc', key: 'Tiến độ (%)', by: 'heading' },
      },
      { code: 'heading-of-other-column', facts: { heading: 'Tiến độ (%)', key: 'Khó khăn, vướng mắc', by: 'heading' } },
    ]);
    for (const language of ['vi', 'en'] as const) expect(sentence(issues[0]!, language)).toContain('“Khó khăn, vướng mắc”');
    expect(valuesOf(workbook)).toEqual(expected);
  });

  test('is not in doubt where keys and headings were exchanged together', () => {
    const workbook = exchanged('keys', 'percent', 'difficulty');
    expect(read(workbook).issues.map((i) => i.code)).toEqual(['columns-moved']);
    expect(valuesOf(workbook)).toEqual(expected);
  });

  test('does not outweigh the key where it still stands over its own column too, and a line tells of it', () => {
    const workbook = withHead(filled, TASKS, 'headings', { difficulty: 'Lý do' });
    const { issues } = read(workbook);
    expect(issues).toMatchObject([{ code: 'heading-of-other-column', severity: 'warning', facts: { heading: 'Lý do', by: 'key' } }]);
    for (const language of ['vi', 'en'] as const) expect(sentence(issues[0]!, language)).toContain('“Khó khăn, vướng mắc”');
    expect(valuesOf(workbook)).toEqual(expected);
  });
});

describe('a column that was copied with its key', () => {
  test('counts where it is filled, wherever the blank one stands, and one line names both', () => {
    const workbook = copiedColumn(filled, 'difficulty', () => null);
    const { issues } = read(workbook);
    expect(issues).toMatchObject([{ code: 'column-twice', severity: 'warning', facts: { columns: 'V, W', read: 'W', differing: 0 } }]);
    for (const language of ['vi', 'en'] as const) expect(sentence(issues[0]!, language)).toContain('V, W');
    expect(valuesOf(workbook)).toEqual(expected);
  });

  test('is told with the rows that differ where both are filled, and the first counts', () => {
    const workbook = copiedColumn(filled, 'difficulty', (value) => (value === 'Thiếu người' ? value : `${String(value)} thêm`));
    const { issues } = read(workbook);
    expect(issues).toMatchObject([{ code: 'column-twice', facts: { read: 'V', differing: 1 } }]);
    expect(sentence(issues[0]!, 'vi')).toContain('ở 1 dòng');
    expect(valuesOf(workbook)[0]).toMatchObject({ difficulty: 'Thiếu kinh phí thêm' });
  });

  test('is known without the row of keys as well', () => {
    const workbook = withSheet(
      copiedColumn(filled, 'difficulty', () => null),
      TASKS,
      (sheet) => {
        return { ...sheet, rows: sheet.rows.filter((row) => row.index !== headOf(sheet).keys) };
      },
    );
    expect(read(workbook).issues.map((i) => i.code)).toEqual(['column-twice']);
    expect(valuesOf(workbook)).toEqual(expected);
  });

  test('is the unit’s own where it was given a heading of its own', () => {
    const workbook = copiedColumn(filled, 'difficulty', () => 'Ý kiến', 'Ý kiến phòng chuyên môn');
    expect(read(workbook).issues.map((i) => [i.code, i.severity])).toEqual([['column-added', 'warning']]);
    expect(valuesOf(workbook)).toEqual(expected);
  });
});

describe('the key of the column that decides', () => {
  test.each([
    [TASKS, 'progress', null],
    [TASKS, 'progress', 'abc'],
    [TARGETS, 'required', null],
  ])('in “%s” (%s) may be gone or overwritten: its heading tells the column', (name, field, text) => {
    const { value, issues } = read(withHead(filled, name, 'keys', { [field]: text }));
    expect(issues).toEqual([]);
    expect([value!.rows, value!.targets]).toEqual([meant.rows, meant.targets]);
  });

  test('may be gone and its heading be in other words', () => {
    const workbook = withHead(withHead(filled, TASKS, 'headings', { progress: 'Tình hình của xã' }), TASKS, 'keys', { progress: null });
    expect(read(workbook).issues.map((i) => i.code)).toEqual(['header-recognised']);
    expect(valuesOf(workbook)).toEqual(expected);
  });
});

describe('a table without the column that decides', () => {
  const without = (name: string, field: string, heading: string | null): WorkbookRows =>
    withHead(withHead(filled, name, 'headings', { [field]: heading }), name, 'keys', { [field]: null });

  test('is refused, with this column named and what stands in its place', () => {
    const { value, issues } = read(without(TASKS, 'progress', 'Cột A'));
    expect(value).toBeNull();
    expect(issues).toMatchObject([
      { code: 'table-column-missing', severity: 'error', place: { sheet: TASKS }, facts: { column: 'Tình hình', found: '“Cột A”' } },
    ]);
    for (const language of ['vi', 'en'] as const) expect(sentence(issues[0]!, language)).toMatch(/“Tình hình”.*“Cột A”/u);
  });

  test('is refused where nothing stands there', () => {
    const { value, issues } = read(without(TASKS, 'progress', null));
    expect(value).toBeNull();
    expect(issues).toMatchObject([{ code: 'table-column-missing', facts: { column: 'Tình hình', found: '' } }]);
  });

  test.each(['Cột A', null])(
    'of targets is read all the same, for the wording of what is required is no answer (heading: %s)',
    (heading) => {
      const { value, issues } = read(without(TARGETS, 'required', heading));
      expect(issues.map((i) => i.severity)).not.toContain('error');
      expect([value!.rows, value!.targets]).toEqual([meant.rows, meant.targets]);
    },
  );
});

test('where the keys of a table are gone but for a few, its headings tell the columns', () => {
  const few = withSheet(filled, TASKS, (sheet) => {
    const { keys } = headOf(sheet);
    const kept = new Set(['tonghop:content', 'tonghop:result']);
    const rows = sheet.rows.map((row) => (row.index === keys ? inRow(row, (value) => (kept.has(String(value)) ? value : null)) : row));
    return { ...sheet, rows };
  });
  expect(read(few).issues).toEqual([]);
  expect(valuesOf(few)).toEqual(expected);
});
