import { noNotes } from '../../../src/core/entry/office-notes';
import type { ClosedPeriod } from '../../../src/core/entry/closed-period';
import type { PeriodId } from '../../../src/core/entry/entry';
import type { Snapshot } from '../../../src/core/entry/snapshot';
import { consolidatedWorkbook } from '../../../src/core/report/consolidated-workbook';
import { periodPoints } from '../../../src/core/report/period-points';
import { snapshotOf } from '../../../src/core/rollup/snapshot-of';
import { rollUpPeriod } from '../../../src/work/roll-up';
import { samplePlan } from '../track/sample-plan';
import { inputOf, jsonPorts } from '../../work/period-files';

const plan = samplePlan();
const target = plan.tasks.flatMap((t) => t.targets)[0]!;
const { rollUp: quarter1 } = rollUpPeriod(inputOf(plan, [], { periodId: '2026-Q1' as PeriodId }), jsonPorts).value;

/** Quarter I of 2026, or the second of the year before, with so much done. */
const at = (done: number, periodId = '2026-Q1'): Snapshot => ({
  ...snapshotOf(quarter1),
  periodId,
  figures: [
    { name: 'turns.assigned', value: 75 },
    { name: 'turns.done', value: done },
  ],
  targets: [{ targetId: target.id, figure: 'inPeriod', value: done }],
});
const closedWith = (snapshot: Snapshot, update?: Snapshot): ClosedPeriod => ({
  periodId: snapshot.periodId,
  closedOn: '2026-03-20',
  by: 'VP',
  snapshot,
  ...(update === undefined ? {} : { update: { on: '2026-04-02', by: 'VP', snapshot: update } }),
});

/** Quarter II of 2026 after these closings, compared also with what was given. */
function made(closed: readonly ClosedPeriod[], given: readonly Snapshot[] = []) {
  const { rollUp, receipts, compared } = rollUpPeriod(inputOf(plan, [], { notes: { ...noNotes, closed } }), jsonPorts).value;
  const input = { rollUp, receipts, closed, compared: [...given, ...compared], toolVersion: '0.1.0' };
  const rowsOf = (name: string) => {
    const sheet = consolidatedWorkbook(input).sheets.find((s) => s.name === name)!;
    return sheet.rows.map((r) => r.cells.map((c) => c?.value ?? null));
  };
  return { point: periodPoints(input)[0], compared, rowsOf };
}

test('a closed period that has an update stands by it everywhere, whatever is given to compare with', () => {
  const closed = [closedWith(at(40), at(45))];
  for (const given of [[], [at(40)], [at(45)]]) {
    expect(made(closed, given).point).toEqual({ id: '2026-Q1', assigned: 75, done: 45, updated: true });
  }
  const { compared, rowsOf } = made(closed);
  expect(compared).toEqual([at(45)]);
  expect(rowsOf('Biểu đồ').find((r) => r[0] === 'Quý I/2026 (bản cập nhật)')).toEqual(expect.arrayContaining([75, 45]));
  expect(rowsOf('Thay đổi').flat()).toContain('So với Quý I/2026 (bản cập nhật)');
});

test('a closed period without an update stands by its closing, or by what was given of it, without that remark', () => {
  const closed = [closedWith(at(40))];
  expect(made(closed).point).toMatchObject({ done: 40, updated: false });
  expect(made(closed, [at(45)]).point).toMatchObject({ done: 45, updated: false });
  expect(made(closed).rowsOf('Thay đổi').flat()).toContain('So với Quý I/2026');
});

test('the same period of the year before stands by its update in the targets too', () => {
  const [first, later] = [at(3, '2025-Q2'), at(8, '2025-Q2')];
  const rowOf = (closed: readonly ClosedPeriod[], given: readonly Snapshot[] = []) =>
    made(closed, given)
      .rowsOf('Chỉ tiêu')
      .find((r) => r[1]?.toString().startsWith(target.raw) === true);
  expect(rowOf([closedWith(first, later)], [first])).toContain(8);
  expect(rowOf([closedWith(first)])).toContain(3);
});
