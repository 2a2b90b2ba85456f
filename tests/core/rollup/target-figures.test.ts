import fc from 'fast-check';
import type { MergedTarget } from '../../../src/core/entry/consolidation';
import type { TargetEntry } from '../../../src/core/entry/entry';
import { taskId, type UnitId } from '../../../src/core/plan/ids';
import type { Plan } from '../../../src/core/plan/plan';
import type { Target } from '../../../src/core/plan/target';
import { combineFigures } from '../../../src/core/rollup/combine-figures';
import { consolidate } from '../../../src/core/rollup/consolidate';
import { targetFigures, targetUnits } from '../../../src/core/rollup/target-figures';
import { resolveAssignments } from '../../../src/core/track/assignment/resolve-assignments';
import { samplePlan, target, task, timeline } from '../track/sample-plan';
import { period, receiptOf, targetOf } from './arbitrary-contributions';

const [a, b, c] = ['DU-DONGTAM', 'DU-PHULOC', 'DU-SONHA'] as [UnitId, UnitId, UnitId];

function entry(unitId: UnitId, values: TargetEntry['values']): MergedTarget {
  return { unitId, targetId: target(1, 1, '').id, periodId: period, values, sources: {}, adjusted: [], conflicting: [] };
}

function planWith(own: Target, more: Partial<Plan> = {}): Plan {
  return samplePlan({ tasks: [task(1, 'Việc', { targets: [own] })], ...more });
}

function figureOf(own: Target, byUnit: Readonly<Record<string, TargetEntry['values']>>, more: Partial<Plan> = {}) {
  const plan = planWith(own, more);
  const contributions = Object.entries(byUnit).map(([unit, values]) => ({
    receipt: receiptOf(unit as UnitId, `${unit}.xlsx`, unit, { planId: plan.id, planVersion: 1 }),
    entries: [],
    targets: [targetOf(unit as UnitId, 1, `${unit}.xlsx`, unit, values)],
    proposed: [],
  }));
  const made = consolidate({ planId: plan.id, planVersion: 1, periodId: period }, contributions, []);
  return targetFigures(plan, resolveAssignments(plan, '2026-06-14'), made)[0]!;
}

/** The units have the task together, not each by itself. */
const together: Partial<Plan> = { assignments: [{ taskId: taskId(1), mode: 'lead', unitIds: [a, b, c], groupIds: [] }] };

describe('figures of several units become one by the target’s own aggregate', () => {
  const figures = [entry(a, { inPeriod: 3, base: 10 }), entry(b, { inPeriod: 5, base: 30 }), entry(c, {})];
  const one = (more: Partial<Target>) => combineFigures(target(1, 1, '', more), 'inPeriod', figures);

  test('summed', () => expect(one({ aggregate: 'sum' })).toBe(8));
  test('a ratio of sums weighs each percentage by its base', () => expect(one({ aggregate: 'ratio' })).toBe(4.5));
  test('the worst of a lower limit is the smallest', () => expect(one({ aggregate: 'worst', op: '>=' })).toBe(3));
  test.each(['<=', '<', 'decrease'] as const)('the worst of an upper limit (%s) is the greatest', (op) =>
    expect(one({ aggregate: 'worst', op })).toBe(5),
  );
  test('a share of units has no figure of its own', () => expect(one({ aggregate: 'unit-share' })).toBeNull());
  test('sums bear no dust of binary fractions', () => {
    const tenths = [0.1, 0.2, 0.3].map((inPeriod) => entry(a, { inPeriod }));
    expect(combineFigures(target(1, 1, ''), 'inPeriod', tenths)).toBe(0.6);
  });
  test('different states do not combine', () => expect(one({ aggregate: 'last' })).toBeNull());
  test('equal states do', () =>
    expect(
      combineFigures(target(1, 1, '', { aggregate: 'last' }), 'inPeriod', [entry(a, { inPeriod: 4 }), entry(b, { inPeriod: 4 })]),
    ).toBe(4));
  test('nothing is combined where the target says so', () => expect(one({ aggregate: 'none' })).toBeNull());
  test('what nobody reported is not zero', () => expect(combineFigures(target(1, 1, ''), 'sinceYear', figures)).toBeNull());

  test('a ratio without a base for every unit is not made up, unless one unit alone reported', () => {
    const ratio = target(1, 1, '', { aggregate: 'ratio' });
    expect(combineFigures(ratio, 'inPeriod', [entry(a, { inPeriod: 3 }), entry(b, { inPeriod: 5, base: 30 })])).toBeNull();
    expect(combineFigures(ratio, 'inPeriod', [entry(a, { inPeriod: 3 })])).toBe(3);
    expect(combineFigures(ratio, 'inPeriod', [entry(a, { inPeriod: 3, base: 0 }), entry(b, { inPeriod: 5, base: 0 })])).toBeNull();
  });

  test('the order of units changes nothing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1 }),
        fc.constantFrom('sum', 'worst', 'ratio'),
        (values, aggregate) => {
          const own = target(1, 1, '', { aggregate });
          const entries = values.map((inPeriod) => entry(a, { inPeriod, base: inPeriod + 1 }));
          expect(combineFigures(own, 'inPeriod', entries)).toBe(combineFigures(own, 'inPeriod', [...entries].reverse()));
        },
      ),
    );
  });
});

test('a share of units names who reached it, who did not and who said nothing', () => {
  const share = target(1, 1, '100% đảng ủy xã', { aggregate: 'unit-share', op: '=', low: 100, percent: 100 });
  const figure = figureOf(share, { [a]: { reached: true }, [b]: { reached: false } });
  expect(figure).toMatchObject({ expected: [a, b, c], reported: [a, b], reached: [a], notReached: [b], unreported: [c], met: false });
  expect(figure.attained).toBeCloseTo(33.33, 1);
  expect(figureOf(share, { [a]: { reached: true }, [b]: { reached: true }, [c]: { reached: true } }).met).toBe(true);
});

test('a share below the whole is met by that many; without a stated share all are asked; of nobody nothing is said', () => {
  const [yes, no] = [{ reached: true }, { reached: false }];
  const share = (percent: number | null) => target(1, 1, '', { aggregate: 'unit-share', op: '>=', low: percent, percent });
  expect(figureOf(share(60), { [a]: yes, [b]: yes, [c]: no })).toMatchObject({ required: 60, met: true });
  expect(figureOf(share(70), { [a]: yes, [b]: yes, [c]: no })).toMatchObject({ required: 70, met: false });
  expect(figureOf(share(null), { [a]: yes, [b]: yes, [c]: no })).toMatchObject({ required: 100, met: false });
  expect(figureOf(share(60), {}, { assignments: [] })).toMatchObject({ expected: [], attained: null, met: null });
});

test('only a share of units names its units', () => {
  expect(figureOf(target(1, 1, '', { low: 5 }), { [a]: { sincePlan: 2 } })).toMatchObject({
    reported: [a],
    reached: [],
    notReached: [],
    unreported: [],
  });
});

test('a row that holds a note alone is no report, nor is what a unit says that was not asked', () => {
  expect(figureOf(target(1, 1, ''), { [a]: { note: 'Đang thống kê' } })).toMatchObject({ reported: [], values: [], attained: null });
  const lead = { assignments: [{ taskId: taskId(1), mode: 'lead' as const, unitIds: [b], groupIds: [] }] };
  expect(figureOf(target(1, 1, ''), { [a]: { sincePlan: 9 }, [b]: { sincePlan: 2 } }, lead)).toMatchObject({
    expected: [b],
    reported: [b],
    attained: 2,
  });
});

test('only a sum grows with the units; without a stated figure nothing is required', () => {
  const values = { [a]: { sincePlan: 2, base: 4 } };
  expect(figureOf(target(1, 1, '', { low: 90, per: 'xã', aggregate: 'ratio' }), values)).toMatchObject({ required: 90 });
  expect(figureOf(target(1, 1, '', { low: 2 }), values)).toMatchObject({ required: 2 });
  expect(figureOf(target(1, 1, '', { low: null, per: 'xã' }), values)).toMatchObject({ required: null, attained: 2, met: null });
});

test('a target for each year is one for the whole, measured since the start of the year', () => {
  expect(figureOf(target(1, 1, '', { low: 2, per: 'mỗi năm' }), { [a]: { sinceYear: 2, sincePlan: 5 } }, together)).toMatchObject({
    required: 2,
    attained: 2,
  });
});

test('a target is measured since the start of the plan, one per year since the start of the year', () => {
  const values = { [a]: { inPeriod: 1, sinceYear: 4, sincePlan: 9 } };
  expect(figureOf(target(1, 1, '', { low: 5 }), values)).toMatchObject({ attained: 9, required: 5, met: true });
  expect(figureOf(target(1, 1, '', { low: 5, per: 'year' }), values, together)).toMatchObject({ attained: 4, met: false });
});

test('a target for each month is judged by the period’s own figure against as many months as it has', () => {
  const monthly = target(1, 1, '02 cuộc/tháng', { op: '=', low: 2, per: 'month' });
  const total = { sinceYear: 40, sincePlan: 40 };
  expect(figureOf(monthly, { [a]: { inPeriod: 3, ...total } }, together)).toMatchObject({ required: 6, attained: 3, met: false });
  expect(figureOf(monthly, { [a]: { inPeriod: 3, ...total }, [b]: { inPeriod: 3 } }, together)).toMatchObject({
    required: 6,
    attained: 6,
    met: true,
  });
  expect(figureOf(monthly, { [a]: total }, together)).toMatchObject({ required: 6, attained: null, met: null });
  const range = { ...monthly, op: 'range' as const, high: 3 };
  expect([5, 6, 9, 10].map((inPeriod) => figureOf(range, { [a]: { inPeriod } }, together).met)).toEqual([false, true, true, false]);
  const share = target(1, 1, 'hằng quý 90%', { low: 90, percent: 90, per: 'quarter', aggregate: 'ratio' });
  expect(figureOf(share, { [a]: { inPeriod: 89, sinceYear: 95, sincePlan: 95 } })).toMatchObject({
    required: 90,
    attained: 89,
    met: false,
  });
});

describe('a rate of a task that each unit has by itself is owed by every one of them', () => {
  const monthly = target(1, 1, '02 cuộc/tháng', { op: '=', low: 2, per: 'month' });

  test('those that did not report included', () => {
    const two = { [a]: { inPeriod: 4 }, [b]: { inPeriod: 5 } };
    expect(figureOf(monthly, two)).toMatchObject({ required: 18, attained: 9, met: false, requirement: { owedBy: 3 } });
    const ofTwo = { assignments: [{ taskId: taskId(1), mode: 'each' as const, unitIds: [a, b], groupIds: [], supportIds: [c] }] };
    expect(figureOf(monthly, two, ofTwo)).toMatchObject({ required: 12, attained: 9, met: false, requirement: { owedBy: 2 } });
    expect(figureOf(monthly, { [a]: { inPeriod: 6 }, [b]: { inPeriod: 6 } }, ofTwo)).toMatchObject({ required: 12, met: true });
  });

  test('but not where one of the tasks below is led for all, nor for a count without a rate or an indicator of the office’s own', () => {
    const tasks = [
      task(1, 'Cha', { targets: [monthly] }),
      task(2, 'Con', { parentId: taskId(1) }),
      task(3, 'Con', { parentId: taskId(1) }),
    ];
    const below = (mode: 'each' | 'lead') => ({
      tasks,
      assignments: [
        { taskId: taskId(2), mode: 'each' as const, unitIds: [a], groupIds: [] },
        { taskId: taskId(3), mode, unitIds: [a, b], groupIds: [] },
      ],
    });
    expect(figureOf(monthly, {}, below('each'))).toMatchObject({ required: 12 });
    expect(figureOf(monthly, {}, below('lead'))).toMatchObject({ required: 6 });
    expect(figureOf(target(1, 1, '5.000 hồ sơ', { low: 5000 }), {})).toMatchObject({ required: 5000 });
    expect(figureOf(monthly, {}, { tasks: [task(2, 'Việc')], indicators: [{ ...monthly, own: true }] })).toMatchObject({ required: 6 });
  });
});

test('a target’s own time is that of its task', () => {
  const monthly = target(1, 1, '02 cuộc/tháng', { low: 2, per: 'month' });
  const may = { ...task(1, 'Việc', { targets: [monthly] }), timeline: timeline('periods', '', { year: 2026, months: [5, 6] }) };
  expect(figureOf(monthly, { [a]: { inPeriod: 4 } }, { ...together, tasks: [may] })).toMatchObject({ required: 4, met: true });
});

describe('figures that are not added up', () => {
  const times = target(1, 1, 'mỗi quý 01 lần', { low: 1, per: 'quarter', aggregate: 'none' });

  test('are judged unit by unit, and the target is met once every unit has reached it', () => {
    const [yes, no] = [{ inPeriod: 1 }, { inPeriod: 0, sincePlan: 9 }];
    expect(figureOf(times, { [a]: yes, [b]: no })).toMatchObject({
      reached: [a],
      notReached: [b],
      unreported: [c],
      attained: null,
      met: false,
    });
    expect(figureOf(times, { [a]: yes, [b]: yes })).toMatchObject({ reached: [a, b], notReached: [], unreported: [c], met: null });
    expect(figureOf(times, { [a]: yes, [b]: yes, [c]: yes })).toMatchObject({ met: true, figures: { inPeriod: null } });
    expect(figureOf({ ...times, op: 'increase' }, { [a]: yes })).toMatchObject({ reached: [], notReached: [], unreported: [], met: null });
  });

  test('of one unit alone are that unit’s', () => {
    const lead = { assignments: [{ taskId: taskId(1), mode: 'lead' as const, unitIds: [b], groupIds: [] }] };
    expect(figureOf(times, { [b]: { inPeriod: 1 } }, lead)).toMatchObject({
      figures: { inPeriod: 1 },
      attained: 1,
      met: true,
      reached: [],
    });
  });
});

test('a range for each unit grows with the units at both ends', () => {
  const range = target(1, 1, 'mỗi xã 01-02 mô hình', { op: 'range', low: 1, high: 2, per: 'xã' });
  expect([2, 3, 6, 7].map((sincePlan) => figureOf(range, { [a]: { sincePlan } }).met)).toEqual([false, true, true, false]);
});

test('a target for each unit asks of all together as many times as there are units', () => {
  expect(figureOf(target(1, 1, 'mỗi xã 01 mô hình', { low: 1, per: 'xã' }), { [a]: { sincePlan: 2 } })).toMatchObject({
    required: 3,
    attained: 2,
    met: false,
  });
});

test.each([
  ['>=', 5, true],
  ['>', 5, false],
  ['<=', 5, true],
  ['<', 5, false],
  ['=', 5, true],
  ['>=', 4, false],
  ['>', 6, true],
  ['<=', 6, false],
  ['<', 4, true],
  ['=', 6, true],
  ['=', 4, false],
] as const)('%s 5 with %d reached: %s', (op, value, met) => {
  expect(figureOf(target(1, 1, '', { op, low: 5 }), { [a]: { sincePlan: value } }).met).toBe(met);
});

test('a plain number is met by more as well, but none at all only by none', () => {
  const plain = target(1, 1, '12 số', { op: '=', low: 12 });
  expect([11, 12, 64].map((sincePlan) => figureOf(plain, { [a]: { sincePlan } }).met)).toEqual([false, true, true]);
  const none = target(1, 1, '0 vụ', { op: '=', low: 0 });
  expect([0, 1].map((sincePlan) => figureOf(none, { [a]: { sincePlan } }).met)).toEqual([true, false]);
});

test('a range is met between its ends; a change is not judged without its base', () => {
  const range = target(1, 1, '', { op: 'range', low: 3, high: 5 });
  expect([2, 3, 5, 6].map((sincePlan) => figureOf(range, { [a]: { sincePlan } }).met)).toEqual([false, true, true, false]);
  for (const op of ['increase', 'decrease', 'reach'] as const)
    expect(figureOf(target(1, 1, '', { op, low: 5 }), { [a]: { sincePlan: 9 } }).met).toBeNull();
  expect([4, 5].map((sincePlan) => figureOf(target(1, 1, '', { op: 'range', low: 5 }), { [a]: { sincePlan } }).met)).toEqual([false, true]);
  expect(figureOf(target(1, 1, '', { low: 5 }), {}).met).toBeNull();
});

test('a parent’s target is asked of all who report below it; the office’s own indicators of everybody', () => {
  const plan = samplePlan({
    tasks: [task(1, 'Cha', { targets: [target(1, 1, '')] }), task(2, 'Con', { parentId: taskId(1) }), task(3, 'Khác')],
    indicators: [{ ...target(9, 1, 'Chỉ tiêu riêng'), own: true }],
    assignments: [
      { taskId: taskId(2), mode: 'lead', unitIds: [b], groupIds: [], supportIds: [c] },
      { taskId: taskId(3), mode: 'each', unitIds: [a, b], groupIds: [] },
    ],
  });
  const units = targetUnits(plan, resolveAssignments(plan, '2026-06-14'));
  expect(units.get(target(1, 1, '').id)).toEqual([b]);
  expect(units.get(target(9, 1, '').id)).toEqual([a, b]);
});

test('tasks that were dropped have no targets any more; the office’s indicators come last, without a task', () => {
  const plan = samplePlan({
    tasks: [{ ...task(1, 'Đã bỏ', { targets: [target(1, 1, '')] }), retired: true }, task(2, 'Còn', { targets: [target(2, 1, '')] })],
    indicators: [{ ...target(9, 1, 'Chỉ tiêu riêng'), own: true }],
  });
  const made = consolidate({ planId: plan.id, planVersion: 1, periodId: period }, [], []);
  expect(targetFigures(plan, resolveAssignments(plan, '2026-06-14'), made).map((f) => [f.target.id, f.taskId])).toEqual([
    [target(2, 1, '').id, taskId(2)],
    [target(9, 1, '').id, null],
  ]);
});

test('units are named in the order of the register, equal places by code', () => {
  const plan = planWith(target(1, 1, ''), { units: samplePlan().units.map((u) => ({ ...u, order: u.id === a ? 9 : 1 })) });
  expect(targetUnits(plan, resolveAssignments(plan, '2026-06-14')).get(target(1, 1, '').id)).toEqual([b, c, a]);
});
