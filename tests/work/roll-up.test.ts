import { rollUpPeriod } from '../../src/work/roll-up';
import type { Adjustment } from '../../src/core/entry/adjustment';
import { noNotes } from '../../src/core/entry/office-notes';
import type { PeriodId } from '../../src/core/entry/entry';
import type { UnitId } from '../../src/core/plan/ids';
import { assignedIn, doneIn, openIn } from '../../src/core/status/counts';
import { WorldError } from '../../src/core/issue/world-error';
import { samplePlan } from '../core/track/sample-plan';
import { rowsById } from '../core/entries/returned-double';
import { blankOf, inputOf, jsonPorts, returnedFile } from './period-files';

const plan = samplePlan();
const [first, second, third] = plan.units.map((u) => u.id) as [UnitId, UnitId, UnitId];
const ids = [...rowsById(blankOf(plan, first).sheets.find((s) => s.name === 'Nhiệm vụ')!).keys()];
const done = { progress: 'Đã hoàn thành', result: 'Đã ban hành kế hoạch', finishedOn: 46180 };
const hundred = Object.fromEntries(ids.map((id) => [id, done]));
const roll = (files: Parameters<typeof inputOf>[1], more: Parameters<typeof inputOf>[2] = {}) =>
  rollUpPeriod(inputOf(plan, files, more), jsonPorts);
const stateOf = (made: ReturnType<typeof roll>, unit: UnitId) => made.value.receipts.filter((r) => r.unitId === unit).map((r) => r.state);

test('with no file at all everything assigned is unreported and every unit is named', () => {
  const made = roll([]);
  const { turns, coverage } = made.value.rollUp.tally.all;
  expect(turns.unreported).toBe(assignedIn(turns));
  expect(turns.unreported).toBeGreaterThan(0);
  expect(coverage).toEqual({ reported: [], expected: [first, third, second].sort() });
  expect(made.value.receipts.map((r) => [r.unitName, r.state])).toEqual(plan.units.map((u) => [u.name, 'not-received']));
});

test('assigned is done, open and unreported together, in all, by section and by unit', () => {
  const { tally } = roll([
    returnedFile(plan, first, 'a.xlsx', hundred),
    returnedFile(plan, second, 'b.xlsx', { [ids[1]!]: { progress: 'Đang thực hiện' } }),
  ]).value.rollUp;
  for (const { turns, tasks } of [tally.all, ...tally.sections.map((s) => s.counts), ...tally.units.map((u) => u.counts)]) {
    for (const c of [turns, tasks]) expect(assignedIn(c)).toBe(doneIn(c) + openIn(c) + c.unreported);
  }
  const sum = tally.units.map((u) => assignedIn(u.counts.turns)).reduce((a, b) => a + b, 0);
  expect(sum).toBe(assignedIn(tally.all.turns));
});

test('a task for every unit is done only when every unit is', () => {
  const files = [first, second].map((unit) => returnedFile(plan, unit, `${unit}.xlsx`, hundred));
  expect(doneIn(roll(files).value.rollUp.tally.all.tasks)).toBe(0);
  const all = [...files, returnedFile(plan, third, 'c.xlsx', hundred)];
  const { tasks, turns } = roll(all).value.rollUp.tally.all;
  expect(doneIn(tasks)).toBe(assignedIn(tasks));
  expect(doneIn(turns)).toBe(assignedIn(turns));
});

test('an untouched template is received as such and counts as unreported', () => {
  const made = roll([returnedFile(plan, first, 'a.xlsx', {})]);
  expect(stateOf(made, first)).toEqual(['untouched']);
  expect(made.value.rollUp.tally.all.coverage.reported).toEqual([]);
});

test('a workbook of another period or plan is refused with both names, the others go on', () => {
  const other = samplePlan({ id: 'KH-khac' });
  const made = roll([returnedFile(other, first, 'a.xlsx', hundred), returnedFile(plan, second, 'b.xlsx', hundred)]);
  expect(made.issues.map((i) => i.code)).toContain('other-plan');
  expect(stateOf(made, first)).toEqual(['wrong-plan']);
  expect(stateOf(made, second)).toEqual(['received']);
  const late = rollUpPeriod(inputOf(plan, [returnedFile(plan, first, 'a.xlsx', hundred)], { periodId: '2026-Q3' as PeriodId }), jsonPorts);
  expect(late.issues).toContainEqual(expect.objectContaining({ code: 'other-period', facts: { found: '2026-Q2', expected: '2026-Q3' } }));
});

test('an older plan version is used by task id, and told', () => {
  const newer = samplePlan({ version: 2 });
  const made = rollUpPeriod(inputOf(newer, [returnedFile(plan, first, 'a.xlsx', hundred)]), jsonPorts);
  expect(stateOf(made, first)).toEqual(['older-version']);
  expect(doneIn(made.value.rollUp.tally.all.turns)).toBeGreaterThan(0);
  expect(made.issues.map((i) => i.code)).toContain('older-plan-version');
});

test('a file named after another unit waits for a person, who settles it in one step', () => {
  const borrowed = returnedFile(plan, first, '02_DU-xa-Phu-Loc_Quy-II-2026.xlsx', hundred);
  const made = roll([borrowed]);
  expect(made.issues.map((i) => i.code)).toContain('unit-not-certain');
  expect(made.value.rollUp.tally.all.coverage.reported).toEqual([]);
  const noted = { ...made.value.receipts.find((r) => r.sha256 !== '')!, unitId: second, unitConfirmed: true };
  const settled = roll([borrowed], { notes: { ...noNotes, receipts: [noted] } });
  expect(settled.value.rollUp.tally.all.coverage.reported).toEqual([second]);
});

test('two files of one unit that differ are told with the number of cells; setting one aside settles it', () => {
  const files = [
    returnedFile(plan, first, 'a.xlsx', hundred),
    returnedFile(plan, first, 'b.xlsx', { [ids[0]!]: { progress: 'Đang thực hiện' } }),
  ];
  const made = roll(files);
  expect(made.issues).toContainEqual(
    expect.objectContaining({ code: 'files-differ', severity: 'error', facts: expect.objectContaining({ cells: 1 }) }),
  );
  const older = { ...made.value.receipts.find((r) => r.file === 'b.xlsx')!, setAside: true };
  const settled = roll(files, { notes: { ...noNotes, receipts: [older] } });
  expect(settled.issues.map((i) => i.code)).not.toContain('files-differ');
  expect(
    settled.value.rollUp.tally.units[0]!.counts.turns.done.late + settled.value.rollUp.tally.units[0]!.counts.turns.done['in-time'],
  ).toBeGreaterThan(0);
});

test('what a unit proposes to leave out stays in the count until the office confirms it', () => {
  const files = [returnedFile(plan, first, 'a.xlsx', { [ids[0]!]: { progress: 'Không còn phù hợp', reason: 'Đã sáp nhập' } })];
  const before = roll(files).value.rollUp.tally.units[0]!.counts.turns;
  const accepted: Adjustment = {
    unitId: first,
    rowId: ids[0]!,
    periodId: '2026-Q2',
    field: 'progress',
    reported: 'not-applicable',
    confirmed: 'not-applicable',
    reason: 'Đồng ý',
    by: 'Văn phòng',
    on: '2026-06-20',
  };
  const after = roll(files, { notes: { ...noNotes, adjustments: [accepted] } }).value.rollUp.tally.units[0]!.counts.turns;
  expect([before.excluded, after.excluded]).toEqual([0, 1]);
  expect(assignedIn(before) - assignedIn(after)).toBe(1);
});

test('personal numbers are masked in what is rolled up and counted in the receipt', () => {
  const made = roll([returnedFile(plan, first, 'a.xlsx', { [ids[0]!]: { ...done, result: 'Liên hệ 0912345678' } })]);
  expect(made.value.receipts.find((r) => r.unitId === first)!.masked).toBe(1);
  expect(JSON.stringify(made.value)).not.toContain('0912345678');
});

test('days of arrival told in a list are confirmed; guessed ones are not', () => {
  const files = [returnedFile(plan, first, 'a.xlsx', hundred), returnedFile(plan, second, 'b.xlsx', hundred)];
  const text = 'Tệp;Ngày nhận\na.xlsx;16/6/2026\n';
  const made = roll(files, { arrivals: { name: 'received.csv', text } });
  const arrival = (unit: UnitId) => made.value.receipts.find((r) => r.unitId === unit)!.receivedOn;
  expect(arrival(first)).toEqual({ date: '2026-06-16', how: 'told', confirmed: true });
  expect(arrival(second)).toEqual({ date: '2026-06-16', how: 'package', confirmed: false });
});

test('locks, shadows and beginnings of files are passed over with one note', () => {
  const made = roll([
    { name: '~$a.xlsx', bytes: new Uint8Array() },
    { name: '._b.xlsx', bytes: new Uint8Array() },
    { name: '.c.xlsx.4711.tmp', bytes: new Uint8Array() },
  ]);
  expect(made.issues.filter((i) => i.code === 'files-passed-over')).toHaveLength(1);
  expect(made.value.receipts.every((r) => r.sha256 === '')).toBe(true);
});

test('cancelling stops between files', () => {
  const files = [returnedFile(plan, first, 'a.xlsx', hundred)];
  expect(() => rollUpPeriod(inputOf(plan, files), { ...jsonPorts, cancelled: () => true })).toThrow(WorldError);
});

test('what was finished in a closed period is not carried over', () => {
  const q1 = rollUpPeriod(inputOf(plan, [], { periodId: '2026-Q1' as PeriodId }), jsonPorts).value.rollUp;
  expect(q1.rows.some((r) => r.duty.occurrence.id === 'NV-001E/2026-Q1')).toBe(true);
  const carried = roll([]).value.rollUp.rows.filter((r) => r.duty.occurrence.id === 'NV-001E/2026-Q1');
  expect(carried.map((r) => r.duty.scope)).toEqual(['carried', 'carried', 'carried']);
});

test('an older version of the plan tells which answered tasks read otherwise now', () => {
  const newer = samplePlan({
    version: 2,
    tasks: plan.tasks.map((t, i) => (i === 0 ? { ...t, text: 'Xây dựng Đề án chuyển đổi số của cấp ủy.' } : t)),
  });
  const made = rollUpPeriod(inputOf(newer, [returnedFile(plan, first, 'a.xlsx', hundred)]), jsonPorts);
  expect(made.issues.filter((i) => i.code === 'task-changed-since')).toMatchObject([{ facts: { row: 'NV-001E', version: 1 } }]);
  const same = rollUpPeriod(inputOf(samplePlan({ version: 2 }), [returnedFile(plan, first, 'a.xlsx', hundred)]), jsonPorts);
  expect(same.issues.filter((i) => i.code === 'task-changed-since')).toEqual([]);
});

test('a unit of which nothing was asked is told, its answers are shown and not counted', () => {
  const fewer = samplePlan({ assignments: [{ ...plan.assignments[0]!, groupIds: [], unitIds: [second] }] });
  const made = rollUpPeriod(inputOf(fewer, [returnedFile(plan, first, 'a.xlsx', hundred)]), jsonPorts);
  expect(made.issues).toContainEqual(expect.objectContaining({ code: 'unit-not-expected', facts: { name: 'Đảng ủy xã Đồng Tâm' } }));
  expect(doneIn(made.value.rollUp.tally.all.turns)).toBe(0);
  expect(made.value.rollUp.unasked.length).toBeGreaterThan(0);
});
