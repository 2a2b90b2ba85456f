import fc from 'fast-check';
import { entryFields, targetFields } from '../../src/core/fields/fields';
import { sentence } from '../../src/core/issue/sentence/tell';
import type { UnitId } from '../../src/core/plan/ids';
import { consolidatedWorkbook } from '../../src/core/report/consolidated-workbook';
import type { CellValue, WorkbookRows } from '../../src/core/sheet/sheet-rows';
import { PROGRESS } from '../../src/core/status/progress';
import { progressWords } from '../../src/core/status/labels';
import type { GivenFile } from '../../src/work/ports';
import { rollUpPeriod, type RollUpInput } from '../../src/work/roll-up';
import { asRead, keyColumns, rowsById, withCell, withSheet } from '../core/entries/returned-double';
import { samplePlan } from '../core/track/sample-plan';
import { blankOf, inputOf, jsonPorts, returnedFile, type Answers } from './period-files';

const plan = samplePlan();
const units = plan.units.map((u) => u.id);
const asked = new Map(
  units.map((id) => {
    const rowsOf = (name: string): string[] => {
      const sheet = blankOf(plan, id).sheets.find((s) => s.name === name);
      return sheet === undefined ? [] : [...rowsById(sheet).keys()];
    };
    return [id, { tasks: rowsOf('Nhiệm vụ'), targets: rowsOf('Chỉ tiêu') }] as const;
  }),
);

const roll = (files: readonly GivenFile[], more: Partial<RollUpInput> = {}) =>
  rollUpPeriod({ ...inputOf(plan, files), ...more }, jsonPorts);

function report(made: ReturnType<typeof roll>): WorkbookRows {
  const { rollUp, receipts, compared } = made.value;
  return asRead(consolidatedWorkbook({ rollUp, receipts, closed: [], compared, toolVersion: '0.1.0' }));
}

const given = (book: WorkbookRows): GivenFile => ({ name: 'th.xlsx', bytes: new TextEncoder().encode(JSON.stringify(book)) });
const editsIn = (made: ReturnType<typeof roll>) => made.issues.filter((i) => i.code === 'hand-edit-found');

/** Every word for a progress, also those meant for tasks of the other kind, as files of an older plan hold them. */
const words = PROGRESS.filter((p) => p !== 'unchanged').map((p) => progressWords[p].vi);
const answer = fc.record(
  {
    progress: fc.constantFrom(...words, 'xong rồi', 'đang làm'),
    result: fc.constantFrom('Đã ban hành', ' Đã  ban hành ', 'Dòng một\nDòng hai', '00123', '=1+1', 'không', '0912345678'),
    percent: fc.constantFrom(0, 0.5, 1, 55.5, 100, '40%'),
    finishedOn: fc.constantFrom(46100, '05/4/2026', '2026-04-06'),
    documentNumber: fc.constantFrom('12-KH/ĐU', '5/4', 7),
    difficulty: fc.constantFrom('Không', 'Thiếu kinh phí'),
    note: fc.constantFrom('1', 'Ghi chú'),
  },
  { requiredKeys: [] },
);
const figures = fc.record(
  {
    inPeriod: fc.constantFrom(0, 3, '3,5', 1e6),
    sinceYear: fc.constantFrom(7, 0.1, '1.200'),
    note: fc.constantFrom('Hai hội nghị', '2'),
  },
  { requiredKeys: [] },
);

const answersFor = (ids: readonly string[], values: fc.Arbitrary<Readonly<Record<string, CellValue>>>): fc.Arbitrary<Answers> =>
  ids.length === 0 ? fc.constant({}) : fc.dictionary(fc.constantFrom(...ids), values, { maxKeys: 5 });

/** What a file says, from which it is made: unit, name, answers, figures. */
type Told = readonly [UnitId, string, Answers, Answers];
const told: fc.Arbitrary<Told> = fc.constantFrom(...units).chain((unitId) => {
  const { tasks, targets } = asked.get(unitId)!;
  const names = fc.constantFrom('a.xlsx', 'b.xlsx', 'a (1).xlsx', 'bản cuối.xlsx');
  return fc.tuple(fc.constant(unitId), names, answersFor(tasks, answer), answersFor(targets, figures));
});
/** Files, and which of them come again under another name. */
const arrivals = fc.tuple(fc.array(told, { minLength: 1, maxLength: 5 }), fc.array(fc.nat(4), { maxLength: 3 }));

function filesOf([all, again]: readonly [readonly Told[], readonly number[]]): GivenFile[] {
  const files = all.map(([unitId, name, ...answers]) => returnedFile(plan, unitId, `${unitId} ${name}`, ...answers));
  return [...files, ...again.map((n, at) => ({ ...files[n % files.length]!, name: `lần ${at}.xlsx` }))];
}

const columns = {
  'Chi tiết': Object.keys(entryFields),
  'Chi tiết chỉ tiêu': targetFields.filter((f) => f.role === 'entered').map((f) => f.id),
};

/** The cells of a sheet of details in which a value of a unit stands or could stand. */
function valueCells(book: WorkbookRows, name: keyof typeof columns) {
  const sheet = book.sheets.find((s) => s.name === name)!;
  const keys = keyColumns(sheet);
  const rows = sheet.rows.filter((r) => units.includes(r.cells.find((c) => c.column === keys.get('unit'))?.value as UnitId));
  return rows.flatMap((row) =>
    columns[name].map((field) => {
      const column = keys.get(field)!;
      return { name, field, at: { row: row.index, column }, now: row.cells.find((c) => c.column === column)?.value ?? null };
    }),
  );
}

/** Another value of a field than the one that stands. */
function otherValue(field: string, now: CellValue): CellValue {
  if (field === 'progress') return now === progressWords.paused.vi ? progressWords.waiting.vi : progressWords.paused.vi;
  if (field === 'reached') return now === 'Đạt' ? 'Chưa đạt' : 'Đạt';
  if (field === 'finishedOn' || field === 'startedOn' || field === 'documentDate') return 46120;
  const isText = ['result', 'documentNumber', 'difficulty', 'proposal', 'reason', 'note'].includes(field);
  return isText ? 'Sửa trong báo cáo' : 17;
}

test('a report that was just written shows no hand edit, whatever files it was made from', () => {
  fc.assert(
    fc.property(arrivals, (came) => {
      const files = filesOf(came);
      const again = roll(files, { previous: [given(report(roll(files)))] });
      expect(editsIn(again)).toEqual([]);
      expect(again.value.offered).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('one changed cell is told once, by its address, and is the only adjustment that can come of it', () => {
  fc.assert(
    fc.property(arrivals, fc.nat(), (came, which) => {
      const files = filesOf(came);
      const book = report(roll(files));
      const cells = [...valueCells(book, 'Chi tiết'), ...valueCells(book, 'Chi tiết chỉ tiêu')];
      const { name, field, at, now } = cells[which % cells.length]!;
      const edited = withSheet(book, name, (sheet) => withCell(sheet, at, { value: otherValue(field, now) }));
      const again = roll(files, { previous: [given(edited)] });
      expect(editsIn(again)).toMatchObject([{ place: { kind: 'cell', sheet: name, cell: expect.stringMatching(`^[A-Z]+${at.row}$`) } }]);
      expect(again.value.offered.map((a) => a.field)).toEqual([field]);
    }),
    { numRuns: 60 },
  );
});

test('a report saved by a program that throws the results of formulas away shows no hand edit', () => {
  const files = [returnedFile(plan, units[0]!, 'a.xlsx', {})];
  const { sheets, ...book } = report(roll(files));
  const emptied = sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map((c) => (c.formula === true ? { ...c, value: null } : c)) })),
  }));
  expect(JSON.stringify(sheets)).toContain('"formula":true');
  expect(editsIn(roll(files, { previous: [given({ ...book, sheets: emptied })] }))).toEqual([]);
});

/** The files of one unit that differ in what stands under an ongoing task, and the report of them. */
const ongoing = (() => {
  const [unitId] = units as [UnitId];
  const sheet = blankOf(plan, unitId).sheets.find((s) => s.name === 'Nhiệm vụ')!;
  const kind = keyColumns(sheet).get('kind');
  const ids = rowsById(sheet);
  const isOngoing = (index: number): boolean =>
    sheet.rows.some((r) => r.index === index && r.cells.some((c) => c.column === kind && c.value === 'ongoing'));
  const id = [...ids].find(([, index]) => isOngoing(index))![0];
  const files = [progressWords['done-in-period'].vi, progressWords['not-in-period'].vi].map((progress, at) =>
    returnedFile(plan, unitId, `${at}.xlsx`, { [id]: { progress, result: `Kết quả ${at}` } }),
  );
  const book = report(roll(files));
  const rows = valueCells(book, 'Chi tiết').filter((c) => c.field === 'progress' && words.includes(c.now as string));
  const edit = (...values: readonly string[]): WorkbookRows =>
    values.reduce((done, value, at) => withSheet(done, 'Chi tiết', (s) => withCell(s, rows[at]!.at, { value })), book);
  return { unitId, id, files, book, rows, edit };
})();

test('what the files of a unit each say of an ongoing task is read back as they said it', () => {
  const { files, book } = ongoing;
  const [direct, above] = [roll(files), roll([given(book)])];
  expect(above.value.rollUp.consolidation.conflicts).toEqual(direct.value.rollUp.consolidation.conflicts);
});

test('changes of what several files say are offered where they agree, and told in the words of the sheet', () => {
  const { files, edit, id, unitId, rows } = ongoing;
  const [nothing, waiting] = [progressWords['nothing-arisen'].vi, progressWords.waiting.vi];
  const agreed = roll(files, { previous: [given(edit(nothing, nothing))] });
  expect(agreed.value.offered).toEqual([
    { unitId, rowId: id, periodId: '2026-Q2', field: 'progress', reported: null, confirmed: 'nothing-arisen' },
  ]);
  const sentences = editsIn(agreed).map((i) => sentence(i, 'vi'));
  const { name } = plan.units[0]!;
  expect(sentences).toHaveLength(2);
  expect(sentences[0]).toContain(`${rows[0]!.at.row} của sheet “Chi tiết” (cột “Tình hình”, ${name}, nhiệm vụ ${id.split('/')[0]!})`);
  expect(sentences[0]).toContain('sửa tay từ “Đã thực hiện trong kỳ” thành “Không phát sinh”');
  const disagreeing = roll(files, { previous: [given(edit(nothing, waiting))] });
  expect(editsIn(disagreeing)).toHaveLength(2);
  expect(disagreeing.value.offered).toEqual([]);
});

test('a change of the row that stands for all files goes before changes of the files’ own rows', () => {
  const { files, book, edit, rows } = ongoing;
  const keys = keyColumns(book.sheets.find((s) => s.name === 'Chi tiết')!);
  const standing = { row: rows[0]!.at.row - 1, column: keys.get('progress')! };
  const edited = withSheet(edit(progressWords.waiting.vi), 'Chi tiết', (s) => withCell(s, standing, { value: progressWords.paused.vi }));
  expect(roll(files, { previous: [given(edited)] }).value.offered).toMatchObject([{ reported: null, confirmed: 'paused' }]);
});

test('a changed cell is the only one told also where other files have come since', () => {
  const { files, edit, id, unitId } = ongoing;
  const since = [...files.slice(1), returnedFile(plan, unitId, 'muộn.xlsx', { [id]: { result: 'Kết quả khác', percent: 30 } })];
  const made = roll(since, { previous: [given(edit(progressWords['nothing-arisen'].vi))] });
  expect(made.value.offered.map((a) => a.field)).toEqual(['progress']);
});
