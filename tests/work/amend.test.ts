import type { IsoDate } from '../../src/core/date/iso-date';
import { parsePeriod } from '../../src/core/date/period';
import type { OfficeNotes } from '../../src/core/entry/office-notes';
import { noNotes } from '../../src/core/entry/office-notes';
import type { PeriodId } from '../../src/core/entry/entry';
import { readMaster } from '../../src/core/entries/master/read-master';
import type { Master } from '../../src/core/fields/master/master';
import { contentHash } from '../../src/core/plan/content-hash';
import { taskId, type UnitId } from '../../src/core/plan/ids';
import { planSchema, type Plan, type Task } from '../../src/core/plan/plan';
import type { Timeline } from '../../src/core/plan/timeline';
import { consolidatedWorkbook } from '../../src/core/report/consolidated-workbook';
import { periodPoints } from '../../src/core/report/period-points';
import { planOfPeriod } from '../../src/core/rollup/plan-of-period';
import { snapshotOf } from '../../src/core/rollup/snapshot-of';
import type { WorkbookRows } from '../../src/core/sheet/sheet-rows';
import { masterWorkbook } from '../../src/core/track/master/master-workbook';
import { amend } from '../../src/work/amend';
import { closePeriod } from '../../src/work/close';
import { distribute } from '../../src/work/distribute';
import { changeTask } from '../../src/work/edit-tasks';
import type { GivenFile } from '../../src/work/ports';
import { rollUpPeriod } from '../../src/work/roll-up';
import { asRead, rowsById, typed } from '../core/entries/returned-double';
import { samplePlan, task, timeline } from '../core/track/sample-plan';
import { jsonPorts, type Answers } from './period-files';

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const [first, second] = ['DU-DONGTAM', 'DU-PHULOC'] as [UnitId, UnitId];
const words = {
  report: 'Xây dựng báo cáo chuyên đề của cấp ủy về công tác tuyên truyền',
  monthly: 'Cung cấp tài liệu sinh hoạt chi bộ cho các tổ chức đảng',
  other: 'Tổ chức kiểm tra việc thực hiện nghị quyết tại cơ sở',
};
const by = (date: string): Timeline => timeline('deadline', `trước ngày ${date}`, { date });
const every = (cycle: 'month' | 'quarter'): Timeline => timeline('recurring', `hằng ${cycle}`, { every: cycle });

function planWith(report: Timeline, monthly: Timeline = every('month')): Plan {
  const tasks: Task[] = [
    task(1, words.report, { timeline: report, label: '1.' }),
    task(2, words.monthly, { timeline: monthly, label: '2.' }),
    task(3, words.other, { timeline: by('2026-12-15'), label: '3.' }),
  ];
  const made = samplePlan({ tasks, units: samplePlan().units.slice(0, 2) });
  return { ...made, contentHash: contentHash(made) };
}

/** The workbooks of a period, by unit, as they are sent out. */
async function sent(plan: Plan, notes: OfficeNotes, period: string): Promise<Map<UnitId, WorkbookRows>> {
  const made = new Map<string, WorkbookRows>();
  const { value } = await distribute(
    { masters: [{ plan, notes }], period: parsePeriod(period)!, asOf: '2026-06-01' as IsoDate, toolVersion: '0.1.0' },
    {
      openWriter: () => (spec) => encoder.encode(JSON.stringify(asRead(spec))),
      take: ({ name, bytes }) => {
        made.set(name, JSON.parse(decoder.decode(bytes)) as WorkbookRows);
        return Promise.resolve('taken');
      },
    },
  );
  return new Map(value.map(({ file, unit }) => [unit!.id, made.get(file)!]));
}

const askedOf = (workbook: WorkbookRows): string[] => [...rowsById(workbook.sheets.find((s) => s.name === 'Nhiệm vụ')!).keys()];
const answered = (workbook: WorkbookRows, name: string, answers: Answers): GivenFile => ({
  name,
  bytes: encoder.encode(JSON.stringify(typed(workbook, 'Nhiệm vụ', answers))),
});
const inPeriod = (plan: Plan, notes: OfficeNotes, periodId: string, files: readonly GivenFile[]) => ({
  ...{ plan, notes, periodId: periodId as PeriodId, files, asOf: '2026-06-20', by: 'Văn phòng' },
});
const due = (mark: string, n = 1) => `${taskId(n)}/${mark}`;
const figureOf = ({ closed }: OfficeNotes, name: string) => closed[0]!.snapshot.figures.find((f) => f.name === name)!.value;
const done = { progress: 'Đã hoàn thành', result: 'Đã ban hành', finishedOn: 46_150 };

/** Quarter II is reported and closed: the first unit has finished the report, the second is at it. */
async function closedQuarter(plan: Plan): Promise<{ readonly notes: OfficeNotes; readonly files: readonly GivenFile[] }> {
  const books = await sent(plan, noNotes, '2026-Q2');
  const files = [
    answered(books.get(first)!, 'mot.xlsx', { [due('2026-05-30')]: done, [due('2026-04', 2)]: done, [due('2026-05', 2)]: done }),
    answered(books.get(second)!, 'hai.xlsx', { [due('2026-05-30')]: { progress: 'Đang thực hiện', result: 'Đang soạn thảo' } }),
  ];
  return { notes: closePeriod(inPeriod(plan, noNotes, '2026-Q2', files), jsonPorts).value!.notes, files };
}

const amended = (current: Plan, read: Plan, notes: OfficeNotes = noNotes): Plan => amend({ plan: current, notes }, read).value.master.plan;

const before = planWith(by('2026-05-30'));
const after = planWith(by('2026-07-15'));

describe('a task that was finished in a closed period and re-dated after it', () => {
  test('is not asked for on its new day; of a unit that has not finished it, it is, with what that said', async () => {
    const { notes } = await closedQuarter(before);
    const plan = amended(before, after, notes);
    expect(planSchema.safeParse(JSON.parse(JSON.stringify(plan))).success).toBe(true);
    const books = await sent(plan, notes, '2026-Q3');
    expect(askedOf(books.get(first)!).filter((id) => id.startsWith(taskId(1)))).toEqual([]);
    expect(askedOf(books.get(second)!)).toContain(due('2026-07-15'));
    expect(JSON.stringify(books.get(second))).toContain('Đang soạn thảo');
    const { rows } = rollUpPeriod(inPeriod(plan, notes, '2026-Q3', []), jsonPorts).value.rollUp;
    expect(rows.filter((r) => r.duty.taskId === taskId(1)).map((r) => [r.duty.unitId, r.duty.occurrence.id, r.duty.scope])).toEqual([
      [second, due('2026-07-15'), 'due'],
    ]);
  });

  test('without a new version stays finished in its own period, and is one change there, told with both days', async () => {
    const { notes, files } = await closedQuarter(before);
    const plan = changeTask(before, taskId(1), { timeline: 'hoàn thành trước ngày 15/7/2026' });
    const closed = closePeriod(inPeriod(plan, notes, '2026-Q2', files), jsonPorts).value!;
    const { rollUp, receipts, compared } = closed.rolledUp;
    expect(closed.notes.closed[0]!.snapshot).toEqual(notes.closed[0]!.snapshot);
    const own = closed.update!.changes.rows.filter((r) => r.rowId.startsWith(taskId(1)));
    expect(own.filter((r) => r.unitId === first)).toMatchObject([
      { rowId: due('2026-07-15'), formerly: due('2026-05-30'), before: 'done-in-time', now: 'done-in-time' },
    ]);
    expect(own.filter((r) => r.unitId === second)).toHaveLength(1);
    const spec = consolidatedWorkbook({ rollUp, receipts, closed: notes.closed, compared, toolVersion: '0.1.0' });
    const changes = JSON.stringify(spec.sheets.find((s) => s.name === 'Thay đổi'));
    expect(changes.split(`đổi thời hạn: 30/05/2026 → 15/07/2026`)).toHaveLength(3);
  });

  test('before its new day it was due later, and what is not finished by then is asked for as any other', async () => {
    const { notes } = await closedQuarter(before);
    const later = amended(before, planWith(by('2026-11-30')), notes);
    const third = await sent(later, notes, '2026-Q3');
    expect(askedOf(third.get(first)!).filter((id) => id.startsWith(taskId(1)))).toEqual([]);
    expect(askedOf((await sent(later, notes, '2026-Q4')).get(first)!).filter((id) => id.startsWith(taskId(1)))).toEqual([]);
  });

  test('that was finished before its former day is counted once, on its new one', async () => {
    const early = planWith(by('2026-09-15'));
    const books = await sent(early, noNotes, '2026-Q2');
    const files = [answered(books.get(first)!, 'mot.xlsx', { [due('2026-09-15')]: done })];
    const { notes } = closePeriod(inPeriod(early, noNotes, '2026-Q2', files), jsonPorts).value!;
    const plan = amended(early, planWith(by('2026-08-15')), notes);
    const { rows } = rollUpPeriod(inPeriod(plan, notes, '2026-Q3', []), jsonPorts).value.rollUp;
    expect(rows.filter((r) => r.duty.unitId === first && r.duty.taskId === taskId(1)).map((r) => r.duty.scope)).toEqual(['due']);
  });

  test('is settled as well where a person re-dates it in the pane, without a new version', async () => {
    const { notes } = await closedQuarter(before);
    const plan = changeTask(before, taskId(1), { timeline: 'hoàn thành trước ngày 15/7/2026' });
    expect([plan.version, plan.tasks[0]!.formerDues]).toEqual([
      1,
      [{ occurrence: due('2026-05-30'), due: '2026-05-30', now: due('2026-07-15') }],
    ]);
    expect(askedOf((await sent(plan, notes, '2026-Q3')).get(first)!).filter((id) => id.startsWith(taskId(1)))).toEqual([]);
  });
});

test('an answer in a workbook of the former version, and an adjustment of it, go to the new day', async () => {
  const plan = amended(before, after);
  const books = await sent(before, noNotes, '2026-Q2');
  const file = answered(books.get(first)!, 'mot.xlsx', { [due('2026-05-30')]: done });
  const adjustment = {
    ...{ unitId: first, rowId: due('2026-05-30'), periodId: '2026-Q2', field: 'progress', reported: 'done', confirmed: 'in-progress' },
    ...{ reason: 'Kiểm tra', by: 'VP', on: '2026-06-20' },
  };
  const { rollUp } = rollUpPeriod(inPeriod(plan, { ...noNotes, adjustments: [adjustment] }, '2026-Q2', [file]), jsonPorts).value;
  expect(rollUp.unasked).toEqual([]);
  expect(rollUp.rows.find((r) => r.duty.unitId === first && r.duty.occurrence.id === due('2026-07-15'))).toMatchObject({
    entry: { values: { progress: 'in-progress' }, adjusted: ['progress'] },
  });
});

test('a warning that the office passed over stays so in workbooks of either version', async () => {
  const plan = amended(before, after);
  const waiver = { unitId: first, periodId: '2026-Q3', code: '', reason: 'Đã kiểm tra', by: 'VP', on: '2026-07-01' };
  const waivers = [{ ...waiver, rowId: due('2026-05-30') }];
  for (const [of, mark] of [
    [before, '2026-05-30'],
    [plan, '2026-07-15'],
  ] as const) {
    const books = await sent(of, noNotes, '2026-Q3');
    const file = answered(books.get(first)!, 'mot.xlsx', { [due(mark)]: { progress: 'Tạm dừng' } });
    const codes = (notes: OfficeNotes) =>
      rollUpPeriod(inPeriod(plan, notes, '2026-Q3', [file]), jsonPorts).issues.flatMap((i) => (i.place.kind === 'cell' ? [i.code] : []));
    expect(codes(noNotes)).toContain('row-incomplete');
    expect(new Set(codes({ ...noNotes, waivers }))).toEqual(new Set(['warning-waived']));
  }
});

describe('a period that was closed before the plan was amended', () => {
  /** Quarter II is closed; then the report is re-dated, the check dropped, the rhythm of the monthly task changed, and a task is new. */
  async function afterAmendment(): Promise<{ readonly notes: OfficeNotes; readonly master: Master; readonly files: readonly GivenFile[] }> {
    const { notes, files } = await closedQuarter(before);
    const other = planWith(by('2026-07-15'), every('quarter'));
    const added = task(4, 'Ban hành quy chế phối hợp giữa các cơ quan', { timeline: by('2026-06-10'), label: '4.' });
    const read = { ...other, tasks: [...other.tasks.filter((t) => t.id !== taskId(3)), added] };
    return { notes, files, master: amend({ plan: before, notes }, read).value.master };
  }
  const figuresOf = ({ notes }: { readonly notes: OfficeNotes }) => notes.closed[0]!.snapshot.figures;

  test('is counted by the version on which it was closed, which is told with its figures', async () => {
    const { notes, files, master } = await afterAmendment();
    const { value, issues } = rollUpPeriod(inPeriod(master.plan, master.notes, '2026-Q2', files), jsonPorts);
    expect([master.plan.version, value.rollUp.plan.version]).toEqual([2, 1]);
    expect(snapshotOf(value.rollUp).figures).toEqual(figuresOf({ notes }));
    expect(value.receipts.map((r) => r.state)).toEqual(['received', 'received']);
    expect(issues.filter((i) => i.code.startsWith('period-'))).toMatchObject([
      {
        code: 'period-counted-as-closed',
        facts: { version: 1, present: 2, assigned: figureOf(notes, 'turns.assigned'), done: figureOf(notes, 'turns.done') },
      },
      { code: 'period-closed' },
    ]);
  });

  test('closed again with a late file moves by what the file says alone, and the next period goes on from it', async () => {
    const { notes, files, master } = await afterAmendment();
    const late = answered((await sent(before, noNotes, '2026-Q2')).get(second)!, 'muon.xlsx', { [due('2026-04', 2)]: done });
    const again = closePeriod(inPeriod(master.plan, master.notes, '2026-Q2', [...files, late]), jsonPorts).value!;
    expect(again.update!.changes.figures.filter((f) => ['turns.assigned', 'turns.done'].includes(f.name))).toEqual([
      { name: 'turns.done', before: 3, now: 4 },
    ]);
    expect(again.notes.closed[0]!.snapshot).toEqual(notes.closed[0]!.snapshot);
    const next = rollUpPeriod(inPeriod(master.plan, again.notes, '2026-Q3', []), jsonPorts).value;
    expect(next.rollUp.plan.version).toBe(2);
    expect(periodPoints({ rollUp: next.rollUp, closed: again.notes.closed, compared: next.compared })[0]).toMatchObject({
      ...{ id: '2026-Q2', assigned: figureOf(notes, 'turns.assigned'), done: 4 },
    });
  });

  test('gets workbooks of that version, should one have to be sent again', async () => {
    const { notes, master } = await afterAmendment();
    const [then, again, next] = await Promise.all([
      sent(before, notes, '2026-Q2'),
      sent(master.plan, master.notes, '2026-Q2'),
      sent(master.plan, master.notes, '2026-Q3'),
    ]);
    expect(askedOf(again.get(second)!)).toEqual(askedOf(then.get(second)!));
    expect(askedOf(next.get(second)!)).toContain(due('2026-07-15'));
  });

  test('the version is kept in the master workbook, once, and only where a period was closed on it', async () => {
    const { master } = await afterAmendment();
    const stored = readMaster(asRead(masterWorkbook(master, { asOf: '2026-07-01', toolVersion: '0.1.0' }))).value!;
    expect(stored.notes.formerPlans?.map((p) => [p.version, p.tasks.length])).toEqual([[1, 3]]);
    expect(planOfPeriod(stored.plan, stored.notes, '2026-Q2')).toEqual({ ...before, issues: [] });
    expect(amend(stored, before).value.master.notes.formerPlans?.map((p) => p.version)).toEqual([1]);
    expect(amend({ plan: before, notes: noNotes }, after).value.master.notes).toEqual(noNotes);
  });

  test('where that version was not kept is not closed anew, and its closed figures are those that are shown', async () => {
    const { notes, files, master } = await afterAmendment();
    const { closed, ...others } = master.notes;
    const forgot: OfficeNotes = { receipts: others.receipts, adjustments: [], waivers: [], closed };
    expect(closePeriod(inPeriod(master.plan, forgot, '2026-Q2', files), jsonPorts)).toMatchObject({
      value: null,
      issues: [{ code: 'close-other-version', facts: { version: 1, present: 2 } }],
    });
    const { value, issues } = rollUpPeriod(inPeriod(master.plan, forgot, '2026-Q2', files), jsonPorts);
    expect(issues[0]).toMatchObject({ code: 'period-closed-otherwise', severity: 'warning' });
    const [point] = periodPoints({ rollUp: value.rollUp, closed, compared: [snapshotOf(value.rollUp)] });
    expect(point).toMatchObject({ assigned: figureOf(notes, 'turns.assigned'), done: figureOf(notes, 'turns.done') });
  });
});

describe('tasks are listed as re-dated', () => {
  const fromIssue = timeline('deadline', '60 ngày kể từ ngày ban hành', { after: 'ngày ban hành', days: 60 });
  const issuedOn = (plan: Plan, day: string): Plan => ({ ...plan, document: { ...plan.document, issuedOn: day } });

  test('where the days that follow from the same words are others, with those days', () => {
    const [old, anew] = [issuedOn(planWith(fromIssue), '2026-01-12'), issuedOn(planWith(fromIssue), '2026-04-01')];
    expect(amend({ plan: old, notes: noNotes }, anew).value.changes).toEqual([
      {
        ...{ taskId: taskId(1), kind: 're-dated', label: '1.', likeness: 1 },
        ...{ before: '60 ngày kể từ ngày ban hành (13/03/2026)', now: '60 ngày kể từ ngày ban hành (31/05/2026)' },
      },
    ]);
  });

  test('once where the words differ, and not at all where neither words nor days do', () => {
    const changes = amend({ plan: before, notes: noNotes }, after).value.changes;
    expect(changes.map((c) => c.kind)).toEqual(['re-dated']);
    expect(amend({ plan: before, notes: noNotes }, before).value.changes).toEqual([]);
  });

  test('with the days that a longer plan adds', () => {
    const longer: Plan = { ...before, document: { ...before.document, period: { startYear: 2026, endYear: 2027 } } };
    const [change] = amend({ plan: before, notes: noNotes }, longer).value.changes;
    expect(change).toMatchObject({ taskId: taskId(2), kind: 're-dated', before: 'hằng month' });
    expect(change!.now).toMatch(/^hằng month \(31\/01\/2027; .*; …; 31\/12\/2027\)$/u);
  });
});

describe('a recurring task whose rhythm changed', () => {
  const quarterly = planWith(by('2026-05-30'), every('quarter'));

  test('leaves closed periods as they were, and what was reported on the former rhythm is listed', async () => {
    const { notes } = await closedQuarter(before);
    const { value, issues } = amend({ plan: before, notes }, quarterly);
    expect(issues).toMatchObject([
      { code: 'amendment-dates-left', severity: 'warning', facts: { label: '2.', rows: 2, dues: 'Tháng 4/2026, Tháng 5/2026' } },
    ]);
    expect(amend({ plan: before, notes: noNotes }, quarterly).issues).toEqual([]);
    const books = await sent(value.master.plan, notes, '2026-Q3');
    expect(askedOf(books.get(first)!).filter((id) => id.startsWith(taskId(2)))).toEqual(
      ['2026-Q1', '2026-Q2', '2026-Q3'].map((mark) => due(mark, 2)),
    );
  });

  test('takes nothing of the former rhythm for its own in the period at hand, and lists it', async () => {
    const books = await sent(before, noNotes, '2026-Q2');
    const file = answered(books.get(first)!, 'mot.xlsx', { [due('2026-04', 2)]: done });
    const { value, issues } = rollUpPeriod(inPeriod(amended(before, quarterly), noNotes, '2026-Q2', [file]), jsonPorts);
    expect(value.rollUp.unasked.map((e) => e.occurrenceId)).toEqual([due('2026-04', 2)]);
    expect(issues.map((i) => i.code)).toContain('entry-not-asked');
    expect(value.rollUp.rows.filter((r) => r.duty.taskId === taskId(2) && r.entry !== null)).toEqual([]);
  });
});
