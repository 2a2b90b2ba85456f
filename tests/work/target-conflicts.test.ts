import type { Adjustment } from '../../src/core/entry/adjustment';
import { noNotes } from '../../src/core/entry/office-notes';
import { targetId, taskId, type UnitId } from '../../src/core/plan/ids';
import { consolidatedWorkbook } from '../../src/core/report/consolidated-workbook';
import type { WorkbookRows } from '../../src/core/sheet/sheet-rows';
import type { GivenFile } from '../../src/work/ports';
import { rollUpPeriod, type RollUpInput } from '../../src/work/roll-up';
import { asRead } from '../core/entries/returned-double';
import { samplePlan } from '../core/track/sample-plan';
import { inputOf, jsonPorts, returnedFile } from './period-files';

const plan = samplePlan();
const [unit, other] = plan.units.map((u) => u.id) as [UnitId, UnitId];
const meetings = targetId(taskId(2), 1);
const files = [
  returnedFile(plan, unit, 'a.xlsx', {}, { [meetings]: { inPeriod: 3, sinceYear: 7, note: 'Hai hội nghị trực tuyến' } }),
  returnedFile(plan, unit, 'b.xlsx', {}, { [meetings]: { inPeriod: 5, sinceYear: 7 } }),
  returnedFile(plan, other, 'c.xlsx', {}, { [meetings]: { inPeriod: 10, sinceYear: 10 } }),
];
const roll = (given: readonly GivenFile[], more: Partial<RollUpInput> = {}) =>
  rollUpPeriod({ ...inputOf(plan, given), ...more }, jsonPorts);
const figureOf = (made: ReturnType<typeof roll>) => made.value.rollUp.targets.find((t) => t.target.id === meetings)!;

function workbookOf(made: ReturnType<typeof roll>) {
  const { rollUp, receipts, compared } = made.value;
  return consolidatedWorkbook({ rollUp, receipts, closed: [], compared, toolVersion: '0.1.0' });
}

/** The lines of `Chi tiết chỉ tiêu` of one unit on the target: kind of line, figure of the period, what is remarked, file. */
function linesOf(made: ReturnType<typeof roll>, id: UnitId) {
  const sheet = workbookOf(made).sheets.find((s) => s.name === 'Chi tiết chỉ tiêu')!;
  const keys = sheet.rows.find((r) => r.hidden === true)!.cells.map((c) => c?.value);
  const at = (key: string) => keys.indexOf(`tonghop:${key}`);
  const values = sheet.rows.map((r) => r.cells.map((c) => c?.value ?? null));
  return values
    .filter((r) => r[at('unit')] === id && r[at('target')] === meetings)
    .map((r) => [r[at('use')], r[at('inPeriod')], r[at('file') - 1], r[at('file')]]);
}

const choose = (confirmed: number): Adjustment => ({
  unitId: unit,
  rowId: meetings,
  periodId: '2026-Q2',
  field: 'inPeriod',
  reported: null,
  confirmed,
  reason: 'Theo văn bản giấy',
  by: 'Trần Thị B',
  on: '2026-06-20',
});

test('two files of a unit that answer a target differently are told as an error, and the figure waits for a person', () => {
  const made = roll(files);
  expect(made.issues.find((i) => i.code === 'files-differ')).toMatchObject({ severity: 'error', facts: { cells: 1 } });
  expect(made.value.rollUp.consolidation.conflicts).toMatchObject([
    {
      unitId: unit,
      rowId: meetings,
      field: 'inPeriod',
      variants: [
        { value: 3, origin: { file: 'a.xlsx' } },
        { value: 5, origin: { file: 'b.xlsx' } },
      ],
    },
  ]);
  expect(figureOf(made).figures).toMatchObject({ inPeriod: 10, sinceYear: 17 });
});

/** What the sheet `Chỉ tiêu` says of the target: the verdict, and the remark by its lines. */
function verdictOf(made: ReturnType<typeof roll>, of = meetings): readonly [unknown, readonly string[]] {
  const raw = plan.tasks.flatMap((t) => t.targets).find((t) => t.id === of)!.raw;
  const sheet = workbookOf(made).sheets.find((s) => s.name === 'Chỉ tiêu')!;
  const cells = sheet.rows.map((r) => r.cells.map((c) => c?.value ?? null)).find((r) => r[1]?.toString().startsWith(raw) === true)!;
  return [cells[10], (cells[12]?.toString() ?? '').split('\n')];
}

test('in Chỉ tiêu a unit whose files differ is told as such, not as one that has not reported', () => {
  const [name, otherName] = plan.units.map((u) => u.name);
  const differ = `Các tệp ghi khác nhau, chưa tính: ${name}`;
  const entirely = [3, 5].map((inPeriod) => returnedFile(plan, unit, `${inPeriod}.xlsx`, {}, { [meetings]: { inPeriod } }));
  const [, remark] = verdictOf(roll([...entirely, files[2]!]));
  expect(remark).toContain(differ);
  expect(remark.filter((line) => line.startsWith('Chưa báo cáo')).join()).not.toContain(name);
  expect(verdictOf(roll(files))[1]).toContain(differ);
  expect(verdictOf(roll(entirely))).toEqual(['Chưa xác định', expect.arrayContaining([differ])]);
  expect(verdictOf(roll(entirely))[1].find((line) => line.startsWith('Chưa báo cáo'))).toContain(otherName);
  expect(verdictOf(roll(files.slice(2)))[1].join()).not.toContain('ghi khác nhau');
  const share = plan.tasks.flatMap((t) => t.targets).find((t) => t.aggregate === 'unit-share')!.id;
  const said = ['Đạt', 'Chưa đạt'].map((reached) => returnedFile(plan, unit, `${reached}.xlsx`, {}, { [share]: { reached } }));
  const [, shared] = verdictOf(roll(said), share);
  expect(shared).toContain(differ);
  expect(shared.filter((line) => line.startsWith('Chưa báo cáo')).join()).not.toContain(name);
  const notes = ['x', 'y'].map((note) => returnedFile(plan, unit, `${note}.xlsx`, {}, { [meetings]: { inPeriod: 3, note } }));
  expect(verdictOf(roll(notes))[1].join()).not.toContain('ghi khác nhau');
});

test('what each file says stands in Chi tiết chỉ tiêu, below the row that waits', () => {
  expect(linesOf(roll(files), unit)).toEqual([
    ['whole', null, 'Các tệp ghi khác nhau: Trong kỳ', 'a.xlsx'],
    ['part', 3, 'a.xlsx', 'a.xlsx'],
    ['part', 5, 'b.xlsx', 'b.xlsx'],
  ]);
  expect(linesOf(roll(files), other)).toEqual([['entry', 10, '', 'c.xlsx']]);
});

test('a unit whose every figure differs stands there as well, although nothing of it counts', () => {
  const differing = [3, 5].map((inPeriod) => returnedFile(plan, unit, `${inPeriod}.xlsx`, {}, { [meetings]: { inPeriod } }));
  const made = roll(differing);
  expect(figureOf(made).reported).toEqual([]);
  expect(linesOf(made, unit).map(([use, figure]) => [use, figure])).toEqual([
    ['whole', null],
    ['part', 3],
    ['part', 5],
  ]);
});

test('a person’s choice, as an adjustment, settles it; who chose and why stands beside it', () => {
  const made = roll(files, { notes: { ...noNotes, adjustments: [choose(5)] } });
  expect(made.issues.map((i) => i.code)).not.toContain('files-differ');
  expect(figureOf(made).figures.inPeriod).toBe(15);
  expect(linesOf(made, unit)).toEqual([
    ['entry', 5, expect.stringContaining('Điều chỉnh “Trong kỳ” (Trần Thị B: Theo văn bản giấy)'), 'a.xlsx'],
    ['settled-part', 3, 'a.xlsx', 'a.xlsx'],
    ['settled-part', 5, 'b.xlsx', 'b.xlsx'],
  ]);
});

test('the level above sees the same difference, and the same choice', () => {
  const below = (made: ReturnType<typeof roll>): GivenFile => ({
    name: 'xa.xlsx',
    bytes: new TextEncoder().encode(JSON.stringify(asRead(workbookOf(made)))),
  });
  const [direct, above] = [roll(files), roll([below(roll(files))])];
  expect(above.value.rollUp.consolidation.conflicts).toEqual(direct.value.rollUp.consolidation.conflicts);
  expect(figureOf(above).figures).toEqual(figureOf(direct).figures);
  const settled = roll([below(roll(files, { notes: { ...noNotes, adjustments: [choose(5)] } }))]);
  expect(settled.value.rollUp.consolidation.conflicts).toEqual([]);
  expect(figureOf(settled).figures.inPeriod).toBe(15);
});

test('a unit that was not asked stands with that remark, and does not count', () => {
  const fewer = samplePlan({ assignments: [{ ...plan.assignments[0]!, groupIds: [], unitIds: [other] }] });
  const made = rollUpPeriod(inputOf(fewer, files.slice(1)), jsonPorts);
  expect(linesOf(made, unit)).toEqual([['unasked', 5, 'Không được giao trong kỳ', 'b.xlsx']]);
  expect(figureOf(made).figures.inPeriod).toBe(10);
});

test('a figure that a person changed in Chi tiết chỉ tiêu is offered as an adjustment; one left alone is not', () => {
  const book = asRead(workbookOf(roll(files.slice(2))));
  const given = (workbook: WorkbookRows): GivenFile => ({ name: 'th.xlsx', bytes: new TextEncoder().encode(JSON.stringify(workbook)) });
  expect(roll(files.slice(2), { previous: [given(book)] }).value.offered).toEqual([]);
  const sheets = book.sheets.map((sheet) => {
    if (sheet.name !== 'Chi tiết chỉ tiêu') return sheet;
    const rows = sheet.rows.map((row) => {
      const figure = row.cells.findIndex((c) => c.value === 10);
      return { ...row, cells: row.cells.map((c, i) => (i === figure ? { ...c, value: 12 } : c)) };
    });
    return { ...sheet, rows };
  });
  const made = roll(files.slice(2), { previous: [given({ ...book, sheets })] });
  expect(made.value.offered).toEqual([
    { unitId: other, rowId: meetings, periodId: '2026-Q2', field: 'inPeriod', reported: 10, confirmed: 12 },
  ]);
  expect(made.issues.find((i) => i.code === 'hand-edit-found')).toMatchObject({
    facts: {
      sheet: 'Chi tiết chỉ tiêu',
      was: '10',
      now: '12',
      cell: expect.stringMatching(/^[A-Z]+\d+$/),
      of: { column: 'Trong kỳ', row: meetings },
    },
  });
});
