import type { IsoDate } from '../../src/core/date/iso-date';
import type { PeriodId } from '../../src/core/entry/entry';
import { noNotes, type OfficeNotes } from '../../src/core/entry/office-notes';
import { readMaster } from '../../src/core/entries/master/read-master';
import { parsePeriod } from '../../src/core/date/period';
import { taskId, type UnitId } from '../../src/core/plan/ids';
import { amendPlan } from '../../src/core/plan/amend-plan';
import type { Plan } from '../../src/core/plan/plan';
import { snapshotOf } from '../../src/core/rollup/snapshot-of';
import type { CellValue, SheetRows, WorkbookRows } from '../../src/core/sheet/sheet-rows';
import type { WorkbookSpec } from '../../src/core/sheet/workbook-spec';
import { masterWorkbook } from '../../src/core/track/master/master-workbook';
import { collect } from '../../src/work/collect';
import { distribute } from '../../src/work/distribute';
import { rollUpPeriod } from '../../src/work/roll-up';
import { asRead, keyColumns, typed, withCell } from '../core/entries/returned-double';
import { samplePlan, timeline } from '../core/track/sample-plan';
import { inputOf, jsonPorts } from './period-files';

const words = 'khi có văn bản của Trung ương';
const later = `${taskId(1)}/-`;
const counted = `${taskId(2)}/-`;
const waiting = samplePlan({
  tasks: samplePlan().tasks.map((task) => {
    if (task.id === taskId(1)) return { ...task, condition: words, timeline: timeline('event', words, { trigger: words }) };
    if (task.id === taskId(2)) return { ...task, targets: [], timeline: timeline('event', words, { after: words, days: 30 }) };
    return task;
  }),
});
const unit = waiting.units[0]!.id;

const masterOf = (plan: Plan, notes: OfficeNotes = noNotes): WorkbookRows =>
  asRead(masterWorkbook({ plan, notes }, { asOf: '2026-06-01', toolVersion: '0.1.0' }));

/** The workbook after a person typed into the rows of the sheet of documents, from the first one on. */
function entered(book: WorkbookRows, ...rows: Readonly<Record<string, CellValue>>[]): WorkbookRows {
  const change = (sheet: SheetRows): SheetRows => {
    const columns = keyColumns(sheet);
    const first = sheet.rows.find((r) => r.cells.some((c) => c.value === words))!.index;
    const blank = rows.slice(1).map((_, i) => ({ index: first + 1 + i, cells: [] }));
    let changed: SheetRows = { ...sheet, rows: [...sheet.rows.filter((r) => r.index <= first), ...blank] };
    for (const [i, row] of rows.entries()) {
      for (const [id, value] of Object.entries(row)) changed = withCell(changed, { row: first + i, column: columns.get(id)! }, { value });
    }
    return changed;
  };
  return { ...book, sheets: book.sheets.map((s) => (s.name === 'Văn bản chờ' ? change(s) : s)) };
}

const planIn = (book: WorkbookRows): Plan => {
  const { value, issues } = readMaster(book);
  expect(issues).toEqual([]);
  return value!.plan;
};

async function workbookFor(plan: Plan, period: string, notes: OfficeNotes = noNotes): Promise<WorkbookSpec> {
  const made: WorkbookSpec[] = [];
  await distribute(
    { masters: [{ plan, notes }], period: parsePeriod(period)!, asOf: '2026-08-10' as IsoDate, toolVersion: '0.1.0', units: [unit] },
    { openWriter: () => (spec) => (made.push(spec), new Uint8Array(0)), take: () => Promise.resolve('taken') },
  );
  return made[0]!;
}

/** What stands in a row of the task sheet, by field. */
function rowIn(spec: WorkbookSpec, id: string, ...fields: string[]): CellValue[] {
  const sheet = asRead(spec).sheets.find((s) => s.name === 'Nhiệm vụ')!;
  const columns = keyColumns(sheet);
  const row = sheet.rows.find((r) => r.cells.some((c) => c.value === id))!;
  return fields.map((field) => row.cells.find((c) => c.column === columns.get(field))?.value ?? null);
}

test('the sheet of the master workbook lists each condition once, with the tasks that wait for it', () => {
  const sheet = masterOf(waiting).sheets.find((s) => s.name === 'Văn bản chờ')!;
  const row = sheet.rows.find((r) => r.cells.some((c) => c.value === words))!;
  const columns = keyColumns(sheet);
  expect(row.cells.find((c) => c.column === columns.get('taskIds'))?.value).toBe(`${taskId(1)}; ${taskId(2)}`);
  expect(sheet.rows.filter((r) => r.cells.some((c) => c.value === words))).toHaveLength(1);
});

test('while nothing has come the row says what it waits for', async () => {
  expect(rowIn(await workbookFor(waiting, '2026-Q2'), later, 'content')[0]).toContain(`Mốc: ${words}`);
});

describe('number and date entered once', () => {
  const plan = planIn(entered(masterOf(waiting), { number: '08-HD/TW', date: '05/08/2026' }));

  test('start every task that waits: the workbook names the document, and what is counted from it is due', async () => {
    const spec = await workbookFor(plan, '2026-Q3');
    const [text, due, from] = rowIn(spec, later, 'content', 'due', 'from');
    expect(text).toContain('Đã có văn bản số 08-HD/TW ngày 05/08/2026');
    expect([due, from]).toEqual(['Không xác định', 46239]);
    expect(rowIn(spec, counted, 'due', 'from', 'scope')).toEqual([46269, 46239, 'due']);
  });

  test('leave the workbook of a period before that day as it was', async () => {
    const before = await workbookFor(waiting, '2026-Q2');
    const after = await workbookFor(plan, '2026-Q2');
    for (const id of [later, counted]) {
      const cells = [id, 'content', 'due', 'from', 'kind', 'scope'] as const;
      expect(rowIn(after, ...cells)).toEqual(rowIn(before, ...cells));
    }
  });

  test('stay in the master workbook when it is written again', () => {
    expect(plan.waiting).toEqual([{ condition: words, number: '08-HD/TW', date: '2026-08-05' }]);
    expect(planIn(masterOf(plan)).waiting).toEqual(plan.waiting);
    const names = masterOf(plan).sheets.find((s) => s.name === 'Kế hoạch')!;
    expect(names.rows.flatMap((r) => r.cells.map((c) => c.value))).toContain(`04/09/2026`);
  });

  test('a due date that the document names is the due date of all its tasks', async () => {
    const named = planIn(entered(masterOf(waiting), { number: '08-HD/TW', date: '05/08/2026', due: '20/09/2026' }));
    const spec = await workbookFor(named, '2026-Q3');
    expect(rowIn(spec, later, 'due', 'scope')).toEqual([46285, 'due']);
    expect(rowIn(spec, counted, 'due', 'scope')).toEqual([46285, 'due']);
  });
});

describe('tasks that wait with the same words for different documents', () => {
  test('can be divided by their ids; only those of the document that came are started', async () => {
    const divided = entered(masterOf(waiting), { taskIds: taskId(1) }, { taskIds: taskId(2), number: '9-KL/TW', date: '05/08/2026' });
    const plan = planIn(divided);
    const spec = await workbookFor(plan, '2026-Q3');
    expect(rowIn(spec, later, 'from')).toEqual([null]);
    expect(rowIn(spec, counted, 'from')).toEqual([46239]);
    expect(planIn(masterOf(plan)).waiting).toEqual(plan.waiting);
  });

  test('an id that waits for nothing is told with its cell', () => {
    const { value, issues } = readMaster(entered(masterOf(waiting), { taskIds: `${taskId(3)}; ${taskId(1)}`, number: '9-KL/TW' }));
    expect(issues).toEqual([expect.objectContaining({ code: 'waiting-unknown-task', severity: 'error', facts: { raw: taskId(3) } })]);
    expect(value!.plan.waiting).toEqual([{ condition: words, tasks: [taskId(1)], number: '9-KL/TW' }]);
  });
});

describe('a task that was left out of the count because it waited', () => {
  const answered = (plan: Plan, spec: WorkbookSpec, answers: Parameters<typeof typed>[2]) =>
    inputOf(plan, [{ name: 'a.xlsx', bytes: new TextEncoder().encode(JSON.stringify(typed(asRead(spec), 'Nhiệm vụ', answers))) }]);
  const accepted = {
    unitId: unit as UnitId,
    rowId: later,
    periodId: '2026-Q2',
    field: 'progress',
    reported: 'waiting',
    confirmed: 'waiting',
    reason: 'Đúng',
    by: 'Văn phòng',
    on: '2026-06-20',
  } as const;
  const closedAfter = async (): Promise<OfficeNotes> => {
    const given = answered(waiting, await workbookFor(waiting, '2026-Q2'), { [later]: { progress: 'Chờ văn bản', reason: 'Chưa có' } });
    const { rollUp } = rollUpPeriod({ ...given, notes: { ...noNotes, adjustments: [accepted] } }, jsonPorts).value;
    expect(rollUp.rows.find((r) => r.duty.occurrence.id === later && r.duty.unitId === unit)!.bucket).toBe('excluded');
    return { ...noNotes, closed: [{ periodId: '2026-Q2', closedOn: '2026-06-25', by: 'Văn phòng', snapshot: snapshotOf(rollUp) }] };
  };
  const arrived = { ...waiting, waiting: [{ condition: words, number: '08-HD/TW', date: '2026-08-05' }] };
  const ids = (plan: Plan, notes: OfficeNotes, periodId: string) =>
    rollUpPeriod(inputOf(plan, [], { notes, periodId: periodId as PeriodId }), jsonPorts)
      .value.rollUp.rows.filter((r) => r.duty.unitId === unit)
      .map((r) => r.duty.occurrence.id as string);

  test('stays out while nothing has come, and is asked for again once the document has', async () => {
    const notes = await closedAfter();
    expect(ids(waiting, notes, '2026-Q3')).not.toContain(later);
    expect(ids(arrived, notes, '2026-Q3')).toContain(later);
    const [still, again] = [await workbookFor(waiting, '2026-Q3', notes), await workbookFor(arrived, '2026-Q3', notes)];
    expect(() => rowIn(still, later, 'progress')).toThrow();
    expect(rowIn(again, later, 'progress', 'previous')).toEqual([null, expect.stringContaining('Chờ văn bản')]);
  });

  test('whoever still answers “Chờ văn bản” is told that it has come', async () => {
    const spec = await workbookFor(arrived, '2026-Q3');
    const told = (plan: Plan) =>
      collect(
        { ...answered(plan, spec, { [later]: { progress: 'Chờ văn bản', reason: 'Chưa có' } }), periodId: '2026-Q3' as PeriodId },
        jsonPorts,
      )
        .issues.filter((i) => i.code === 'waiting-though-arrived')
        .map((i) => i.facts);
    expect(told(arrived)).toEqual([{ number: '08-HD/TW', date: '2026-08-05' }]);
    expect(told(waiting)).toEqual([]);
  });
});

test('a document that has come is kept when the plan is amended', () => {
  const document = { condition: words, tasks: [taskId(1)], number: '08-HD/TW', date: '2026-08-05' };
  const { plan } = amendPlan({ ...waiting, waiting: [document] }, { ...waiting, tasks: [...waiting.tasks].reverse() });
  expect(plan.waiting).toEqual([document]);
});
