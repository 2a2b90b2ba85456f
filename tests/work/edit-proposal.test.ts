import fc from 'fast-check';
import { tableRows } from '../../src/core/entries/master/table-rows';
import { proposalTable } from '../../src/core/fields/master/proposal-table';
import { taskId } from '../../src/core/plan/ids';
import type { Plan } from '../../src/core/plan/plan';
import type { SheetCell, SheetRow, WorkbookRows } from '../../src/core/sheet/sheet-rows';
import { specFaults } from '../../src/core/sheet/spec-faults';
import { proposalWorkbook } from '../../src/core/track/master/proposal-workbook';
import { nodeZip } from '../../src/opc/node-zlib';
import { editProposal } from '../../src/work/edit-proposal';
import { readWorkbook } from '../../src/xlsx/read/read-workbook';
import { writeWorkbook } from '../../src/xlsx/write/write-workbook';
import { samplePlan } from '../core/track/sample-plan';

const plan = samplePlan();
const day = '2026-06-01';
const columnOf = (id: string): number => proposalTable.columns.findIndex((column) => column.id === id);

function drawn(of: Plan = plan): WorkbookRows {
  const { value, issues } = readWorkbook(writeWorkbook(proposalWorkbook(of, day), nodeZip), nodeZip, {});
  expect(issues).toEqual([]);
  return value!;
}

/** The workbook with the rows of the table as a person left them. */
function left(book: WorkbookRows, edit: (rows: readonly SheetRow[]) => readonly SheetRow[]): WorkbookRows {
  return {
    ...book,
    sheets: book.sheets.map((sheet) => {
      if (sheet.name !== proposalTable.sheet) return sheet;
      const head = sheet.rows.filter((row) => row.index <= 4);
      const body = edit(sheet.rows.filter((row) => row.index > 4));
      return { ...sheet, rows: [...head, ...body.map((row, at) => ({ ...row, index: at + 5 }))] };
    }),
  };
}

const withCell = (row: SheetRow, id: string, cell: Omit<SheetCell, 'column'> | string): SheetRow => ({
  ...row,
  cells: [
    ...row.cells.filter((c) => c.column !== columnOf(id)),
    { column: columnOf(id), ...(typeof cell === 'string' ? { value: cell } : cell) },
  ],
});
const rowOf = (n: number) => (row: SheetRow) => row.cells.some((c) => c.column === columnOf('task') && c.value === taskId(n));

/** The workbook after a person typed into one cell of a task's row. */
const typed = (n: number, id: string, cell: Omit<SheetCell, 'column'> | string): WorkbookRows =>
  left(drawn(), (rows) => rows.map((row) => (rowOf(n)(row) ? withCell(row, id, cell) : row)));

const edited = (book: WorkbookRows, of: Plan = plan) => editProposal(of, book);
const task = (of: Plan, n: number) => of.tasks.find((t) => t.id === taskId(n))!;
const first = Number(plan.tasks[0]!.id.slice(3, -1));

test('the sheet is one that Excel takes as it is', () => {
  expect(specFaults(proposalWorkbook(plan, day))).toEqual([]);
});

test('a sheet that nobody touched changes nothing', () => {
  const { value, issues } = edited(drawn());
  expect(issues).toEqual([]);
  expect(value!.changes).toEqual([]);
  expect(value!.plan).toEqual({ ...plan, contentHash: value!.plan.contentHash });
});

test('rows that were sorted are still known by their ids', () => {
  const { value } = edited(left(drawn(), (rows) => [...rows].reverse()));
  expect(value!.changes).toEqual([]);
  expect(value!.plan.tasks.map((t) => t.id)).toEqual(plan.tasks.map((t) => t.id));
});

test('a time is read as the plan would be, and is the office’s from then on', () => {
  const { value, issues } = edited(typed(first, 'timeline', 'Quý III/2026'));
  expect(issues).toEqual([]);
  expect(task(value!.plan, first).timeline).toEqual({
    raw: 'Quý III/2026',
    kind: 'periods',
    items: [{ year: 2026, quarter: 3 }],
    source: 'office',
  });
  expect(value!.changes).toMatchObject([
    { kind: 'corrected', taskId: taskId(first), parts: [{ header: 'Thời gian thực hiện', now: 'Quý III/2026' }] },
  ]);
});

test('a time that Excel made a day of is taken as the day that was typed', () => {
  const { value } = edited(typed(first, 'timeline', { value: 46203, format: 'dd/mm/yyyy' }));
  expect(task(value!.plan, first).timeline.items).toEqual([{ date: '2026-06-30' }]);
});

test('a time that is not understood keeps its words, and a person is told', () => {
  const { value, issues } = edited(typed(first, 'timeline', 'chờ xem thế nào đã'));
  expect(task(value!.plan, first).timeline).toMatchObject({ raw: 'chờ xem thế nào đã', kind: 'unspecified' });
  expect(issues.map((i) => i.code)).toEqual(['proposal-time-unread']);
});

test('targets stand one in a line; a target that is found again keeps its id', () => {
  const n = Number(plan.tasks.find((t) => t.targets.length > 0)!.id.slice(3, -1));
  const before = task(plan, n).targets;
  const { value } = edited(typed(n, 'targets', `100% cán bộ được tập huấn\n${before[0]!.raw}`));
  const now = task(value!.plan, n).targets;
  expect(now.map((t) => t.raw)).toEqual(['100% cán bộ được tập huấn', before[0]!.raw]);
  expect(now[0]).toMatchObject({ percent: 100 });
  expect(now[1]!.id).toBe(before[0]!.id);
  expect(before.map((t) => t.id)).not.toContain(now[0]!.id);
});

test('units are named with semicolons between them', () => {
  const { value } = edited(typed(first, 'lead', 'Sở Tài chính; Sở Văn hóa, Thể thao và Du lịch'));
  expect(task(value!.plan, first).lead).toEqual(['Sở Tài chính', 'Sở Văn hóa, Thể thao và Du lịch']);
});

test('a row without an id is a new task behind the one above it, with an id never used before', () => {
  const retired = { ...plan, tasks: [...plan.tasks, { ...plan.tasks[0]!, id: taskId(900), retired: true }] };
  const blank: SheetRow = { index: 0, cells: [] };
  const book = left(drawn(retired), (rows) => [
    rows[0]!,
    withCell(withCell(blank, 'text', 'Tổ chức hội nghị sơ kết'), 'timeline', 'Tháng 7/2026'),
    ...rows.slice(1),
  ]);
  const { value } = edited(book, retired);
  const added = value!.plan.tasks[1]!;
  expect(added).toMatchObject({ id: taskId(901), text: 'Tổ chức hội nghị sơ kết', sectionId: plan.tasks[0]!.sectionId, parentId: null });
  expect(added.timeline.items).toEqual([{ year: 2026, months: [7] }]);
  expect(value!.changes.map((c) => c.kind)).toEqual(['added']);
});

test('a copied row is a new task, and the row it was copied from stays what it was', () => {
  const { value } = edited(left(drawn(), (rows) => [rows[0]!, rows[0]!, ...rows.slice(1)]));
  expect(value!.plan.tasks).toHaveLength(plan.tasks.length + 1);
  expect(value!.plan.tasks[1]!.text).toBe(plan.tasks[0]!.text);
  expect(new Set(value!.plan.tasks.map((t) => t.id)).size).toBe(plan.tasks.length + 1);
});

test('a task whose row is gone, or holds nothing any more, is left out and keeps its id; its parts move up', () => {
  const parent = plan.tasks.find((t) => plan.tasks.some((c) => c.parentId === t.id))!;
  const n = Number(parent.id.slice(3, -1));
  for (const edit of [
    (rows: readonly SheetRow[]) => rows.filter((row) => !rowOf(n)(row)),
    (rows: readonly SheetRow[]) => rows.map((row) => (rowOf(n)(row) ? { ...row, cells: row.cells.slice(0, 3) } : row)),
  ]) {
    const { value } = edited(left(drawn(), edit));
    expect(value!.changes).toEqual([{ kind: 'dropped', taskId: parent.id, name: parent.shortName, parts: [] }]);
    expect(task(value!.plan, n).retired).toBe(true);
    expect(value!.plan.tasks.filter((t) => t.parentId === parent.id)).toEqual([]);
  }
});

test('a row that says it is a part belongs to the nearest task above it', () => {
  const leaf = plan.tasks.findIndex((t, i) => i > 0 && t.parentId === null && plan.tasks[i - 1]!.parentId === null);
  const n = Number(plan.tasks[leaf]!.id.slice(3, -1));
  const { value } = edited(typed(n, 'level', 'Nhiệm vụ con'));
  expect(task(value!.plan, n).parentId).toBe(plan.tasks[leaf - 1]!.id);
});

test('what cannot be is told with its cell, and the plan keeps what it had', () => {
  for (const [id, words, code] of [
    ['section', 'Mục không có', 'proposal-unknown-section'],
    ['counted', 'tùy', 'master-unknown-choice'],
    ['text', '', 'proposal-without-text'],
  ] as const) {
    const { value, issues } = edited(typed(first, id, words));
    expect(issues).toMatchObject([{ code, place: { kind: 'cell', sheet: proposalTable.sheet } }]);
    expect(value!.changes).toEqual([]);
    expect(value!.plan.tasks).toEqual(plan.tasks);
  }
});

test('the sheet of another plan is refused, and that of an older wording says so', () => {
  expect(edited(drawn({ ...plan, id: 'KH-khac' })).issues.map((i) => i.code)).toEqual(['proposal-other-plan']);
  const older = edited(drawn({ ...plan, contentHash: 'b'.repeat(64) }));
  expect(older.issues.map((i) => i.code)).toEqual(['proposal-older']);
  expect(older.value!.changes).toEqual([]);
  expect(edited({ sheets: [] }).value).toBeNull();
});

test('a column that somebody deleted says nothing about the tasks', () => {
  const without = left(drawn(), (rows) => rows);
  const sheets = without.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.filter((c) => c.column !== columnOf('lead')) })),
  }));
  expect(edited({ sheets }).value!.changes).toEqual([]);
});

test('whatever is typed, no task is lost without being told and no id is used twice', () => {
  const ids = plan.tasks.map((t) => t.id);
  const some = fc.array(fc.record({ at: fc.nat(30), what: fc.constantFrom('drop', 'copy', 'blank', 'word'), word: fc.string() }), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(some, (steps) => {
      const book = left(drawnOnce, (rows) =>
        steps.reduce<readonly SheetRow[]>((now, { at, what, word }) => {
          const i = at % Math.max(1, now.length);
          const row = now[i];
          if (row === undefined) return now;
          const next =
            { drop: [], copy: [row, row], blank: [row, { index: 0, cells: [] }], word: [withCell(row, 'text', word)] }[what] ?? [];
          return [...now.slice(0, i), ...next, ...now.slice(i + 1)];
        }, rows),
      );
      const { value } = edited(book);
      if (value === null) return;
      const now = value.plan.tasks.map((t) => t.id);
      expect(new Set(now).size).toBe(now.length);
      for (const id of ids) expect(now).toContain(id);
      const gone = value.plan.tasks.filter((t) => t.retired === true).map((t) => t.id);
      expect(value.changes.filter((c) => c.kind === 'dropped').map((c) => c.taskId)).toEqual(gone);
    }),
    { numRuns: 60 },
  );
});
const drawnOnce = drawn();

test('the columns of the sheet are found again by their keys', () => {
  const rows = tableRows(proposalTable, drawn())!;
  expect(rows).toHaveLength(plan.tasks.length);
  for (const { id } of proposalTable.columns) expect(rows[0]!.has(id)).toBe(true);
});
