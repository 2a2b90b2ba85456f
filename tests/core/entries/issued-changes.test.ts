import { readReturnedWorkbook } from '../../../src/core/entries/read-returned-workbook';
import type { CellValue, SheetCell, WorkbookRows } from '../../../src/core/sheet/sheet-rows';
import { trackingWorkbook } from '../../../src/core/track/tracking-workbook';
import { request } from '../track/requests';
import { asRead, keyColumns, rowsById, typed, withCell, withSheet } from './returned-double';

const [TASKS, TARGETS] = ['Nhiệm vụ', 'Chỉ tiêu'];
const blank = asRead(trackingWorkbook(request())!);
const rows = rowsById(blank.sheets.find((s) => s.name === TASKS)!);
const [first] = [...rows.keys()] as [string];
const target = [...rowsById(blank.sheets.find((s) => s.name === TARGETS)!).keys()][0]!;
const filled = typed(blank, TASKS, { [first]: { progress: 'Đang thực hiện', result: 'Đã ban hành kế hoạch' } });
const read = (workbook: WorkbookRows) => readReturnedWorkbook(workbook, { file: 'a.xlsx', asOf: '2026-06-20' });

function withIssued(name: string, id: string, field: string, cell: Omit<SheetCell, 'column'> | null): WorkbookRows {
  return withSheet(filled, name, (sheet) =>
    withCell(sheet, { row: rowsById(sheet).get(id)!, column: keyColumns(sheet).get(field)! }, cell),
  );
}
function cellOf(name: string, id: string, field: string): CellValue {
  const sheet = blank.sheets.find((s) => s.name === name)!;
  const row = sheet.rows.find((r) => r.index === rowsById(sheet).get(id))!;
  return row.cells.find((c) => c.column === keyColumns(sheet).get(field))?.value ?? null;
}

/** The first row of a kind, with what stands in its cell of the due date. */
function rowOfKind(kind: string): string {
  return [...rows.keys()].find((id) => cellOf(TASKS, id, 'kind') === kind)!;
}
const dated = rowOfKind('dated');
const serial = Number(cellOf(TASKS, dated, 'due'));
const days = new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10).split('-') as [string, string, string];
const inWords = [...days].reverse().join('/');

describe('the due date that was issued', () => {
  test.each([
    ['another day', { value: serial + 30 }],
    ['another day as text', { value: '31/12/2027' }],
    ['a text that is no day', { value: 'Theo dõi sau' }],
  ])('changed to %s is told with both, and the issued day stands', (_what, cell) => {
    const { value, issues } = read(withIssued(TASKS, dated, 'due', cell));
    expect(issues).toMatchObject([{ code: 'issued-text-changed', severity: 'warning', facts: { column: 'Hạn', issued: inWords } }]);
    expect(issues[0]!.facts).toHaveProperty('repair.becomes', serial);
    expect(value!.rows.find((r) => r.occurrenceId === dated)!.due).toBe(days.join('-'));
  });

  test.each([
    ['as text, day first', { value: inWords }],
    ['as text without leading zeros', { value: `${Number(days[2])}-${Number(days[1])}-${days[0]}` }],
    ['as text without its year', { value: `${Number(days[2])}/${Number(days[1])}` }],
    ['with a time of day', { value: serial + 0.5 }],
    ['in another format', { value: serial, format: 'm/d/yyyy' }],
    ['as an error', { value: { error: '#REF!' } }],
    ['not at all', null],
  ])('written %s is the same', (_what, cell) => {
    expect(read(withIssued(TASKS, dated, 'due', cell)).issues).toEqual([]);
  });

  test.each(['ongoing', 'undated'])('put on a row without one (%s) is told, other words are not', (kind) => {
    const id = rowOfKind(kind);
    expect(read(withIssued(TASKS, id, 'due', { value: serial })).issues).toMatchObject([
      { code: 'issued-text-changed', facts: { issued: cellOf(TASKS, id, 'due'), found: inWords } },
    ]);
    expect(read(withIssued(TASKS, id, 'due', { value: 'Hằng năm' })).issues).toEqual([]);
  });

  test('is not compared where the workbook no longer says what was issued', () => {
    const changed = withIssued(TASKS, dated, 'due', { value: serial + 30 });
    const bare = { ...changed, sheets: changed.sheets.filter((sheet) => sheet.name !== '_tonghop') };
    expect(read(bare).issues.map((i) => i.code)).not.toContain('issued-text-changed');
  });
});

describe('what was issued of a target', () => {
  test.each([
    ['indicator', 'Chỉ tiêu', 'Một chỉ tiêu khác hẳn'],
    ['required', 'Yêu cầu', '57'],
  ])('changed in %s is told with both wordings, and can be put back', (field, column, found) => {
    const was = cellOf(TARGETS, target, field);
    expect(read(withIssued(TARGETS, target, field, { value: found })).issues).toMatchObject([
      { code: 'issued-text-changed', severity: 'warning', facts: { column, issued: was, found, repair: { becomes: was } } },
    ]);
  });

  test('is the same with other spaces, in composed letters and with a figure for its text', () => {
    const text = String(cellOf(TARGETS, target, 'indicator'));
    expect(read(withIssued(TARGETS, target, 'indicator', { value: ` ${text.normalize('NFD')} ` })).issues).toEqual([]);
    const { low, required } = read(filled).value!.metadata!.targets.find((t) => /^\d+%?$/.test(t.required))!;
    const id = read(filled).value!.metadata!.targets.find((t) => t.required === required)!.targetId;
    const figure = required.endsWith('%') ? { value: low! / 100, format: '0%' } : { value: low };
    expect(read(withIssued(TARGETS, id, 'required', figure)).issues).toEqual([]);
    expect(read(withIssued(TARGETS, id, 'required', { ...figure, value: 3 })).issues).toHaveLength(1);
  });

  test('is not told of workbooks of earlier programs, which did not keep its text', () => {
    const earlier = withSheet(withIssued(TARGETS, target, 'indicator', { value: 'Khác' }), '_tonghop', (sheet) => ({
      ...sheet,
      rows: sheet.rows.map((r) => (r.cells[0]?.value === 'target' ? { ...r, cells: r.cells.filter((c) => c.column < 8) } : r)),
    }));
    expect(read(earlier).issues).toEqual([]);
  });
});
