import fc from 'fast-check';
import { parsePeriod, type Period } from '../../../src/core/date/period';
import type { Plan, Task } from '../../../src/core/plan/plan';
import type { Target } from '../../../src/core/plan/target';
import { requirementOf, type Requirement } from '../../../src/core/status/requirement';
import type { TimelineItem, TimelineKind } from '../../../src/core/plan/timeline';
import { samplePlan, target, task, timeline } from '../track/sample-plan';

const years = (startYear: number, endYear: number, more: Partial<Plan['document']['period']> = {}): Plan => {
  const plan = samplePlan();
  return { ...plan, document: { ...plan.document, period: { startYear, endYear, ...more } } };
};
const inTime = (kind: TimelineKind, ...items: TimelineItem[]): Task => task(1, 'Việc', { timeline: timeline(kind, '', ...items) });
const always = inTime('ongoing', { ongoing: true });
const at = (id: string): Period => parsePeriod(id)!;
const rate = (low: number | null, per: string | null, more: Partial<Target> = {}): Target => target(1, 1, '', { low, per, ...more });

interface Asked {
  readonly target: Target;
  readonly period: string;
  readonly of?: Task | null;
  readonly plan?: Plan;
  readonly units?: number;
  readonly byItself?: boolean;
}
function asked({ target: own, period, of = always, plan = samplePlan(), units = 1, byItself = false }: Asked): Requirement {
  return requirementOf(own, of, plan, at(period), { count: units, byItself });
}
const lows = ({ levels }: Requirement) => [levels.inPeriod?.low, levels.sinceYear?.low, levels.sincePlan?.low];

test('2 a month is 6 a quarter, 12 by the end of June, and since the start of the plan as many as months have gone', () => {
  const plan = years(2025, 2027);
  const quarter = asked({ target: rate(2, 'month'), period: '2026-Q2', plan });
  expect(lows(quarter)).toEqual([6, 12, 36]);
  expect(quarter).toMatchObject({ judgedBy: ['inPeriod'], level: { low: 6, high: null }, unknown: null });
  expect(lows(asked({ target: rate(2, 'month'), period: '2026-05', plan }))).toEqual([2, 10, 34]);
  expect(lows(asked({ target: rate(2, 'month'), period: '2026-H1', plan }))).toEqual([12, 12, 36]);
  expect(lows(asked({ target: rate(2, 'month'), period: '2026-9M', plan }))).toEqual([18, 18, 42]);
  expect(lows(asked({ target: rate(2, 'month'), period: '2026', plan }))).toEqual([24, 24, 48]);
  expect(lows(asked({ target: rate(2, 'month'), period: 'plan', plan }))).toEqual([72, 72, 72]);
});

test.each([
  ['quarter', '2026-H1', [2, 2, 2]],
  ['half-year', '2026', [2, 2, 2]],
  ['year', '2026', [1, 1, 1]],
  ['week', '2026-W20', [1, 20, 20]],
  ['day', '2026-W20', [7, 137, 137]],
] as const)('one for each %s in the period %s', (per, period, expected) => {
  expect(lows(asked({ target: rate(1, per), period }))).toEqual(expected);
});

test('the day of cut-off moves no month out of its quarter', () => {
  for (const cutoffDay of [1, 14, 20, 31]) {
    const plan = samplePlan();
    const settings = { ...plan.settings, cutoffDay };
    for (const quarter of [1, 2, 3, 4]) {
      expect(asked({ target: rate(1, 'month'), period: `2026-Q${quarter}`, plan: { ...plan, settings } }).levels.inPeriod?.low).toBe(3);
    }
  }
});

test('both ends of a range grow with time, and a figure with decimals bears no dust', () => {
  const range = rate(2, 'month', { op: 'range', high: 3 });
  expect(asked({ target: range, period: '2026-Q2' }).level).toEqual({ low: 6, high: 9 });
  expect(asked({ target: rate(0.1, 'month'), period: '2026-Q2' }).level).toEqual({ low: 0.3, high: null });
});

test.each([
  ['a percentage', { percent: 90, aggregate: 'ratio' }],
  ['a rate per head', { aggregate: 'ratio', base: '10.000' }],
  ['a state', { aggregate: 'last' }],
] as const)('%s is not multiplied, only compared within each period', (_what, more) => {
  const own = rate(90, 'month', more);
  expect(lows(asked({ target: own, period: '2026-Q2' }))).toEqual([90, 90, 90]);
  expect(asked({ target: own, period: '2026-Q2', units: 5 })).toMatchObject({ judgedBy: ['inPeriod'], level: { low: 90 } });
});

test('a count that is not added up and the worst of several are multiplied as well', () => {
  for (const aggregate of ['none', 'worst'] as const)
    expect(asked({ target: rate(1, 'month', { aggregate }), period: '2026-Q2', units: 5 }).level?.low).toBe(3);
});

describe('where no cycle ends in the period', () => {
  const plan = years(2025, 2027);

  test('what has been done since the start of the year is compared with the cycles that have ended in it', () => {
    const october = asked({ target: rate(1, 'quarter'), period: '2026-10', plan });
    expect(lows(october)).toEqual([undefined, 3, 7]);
    expect(october).toMatchObject({ judgedBy: ['sinceYear'], level: { low: 3 } });
  });

  test('the cycle that is under way is judged by what has been reached of it so far', () => {
    const yearly = asked({ target: rate(300, 'year'), period: '2026-Q2', plan });
    expect(lows(yearly)).toEqual([undefined, undefined, 300]);
    expect(yearly).toMatchObject({ judgedBy: ['sinceYear'], level: { low: 300 }, unknown: null });
    expect(asked({ target: rate(1, 'quarter'), period: '2026-01', plan })).toMatchObject({
      judgedBy: ['sinceYear', 'inPeriod'],
      level: { low: 1 },
    });
  });

  test('the last quarter of a year ends the year: the year’s figure is judged', () => {
    expect(asked({ target: rate(300, 'year'), period: '2026-Q4', plan })).toMatchObject({
      levels: { inPeriod: null, sinceYear: { low: 300 }, sincePlan: { low: 600 } },
      judgedBy: ['sinceYear'],
    });
  });
});

test('figures that hold the same days stand for each other', () => {
  expect(asked({ target: rate(2, 'month'), period: '2026-Q1' }).judgedBy).toEqual(['inPeriod', 'sinceYear', 'sincePlan']);
  expect(asked({ target: rate(300, 'year'), period: '2026-Q2' }).judgedBy).toEqual(['sinceYear', 'sincePlan']);
});

describe('only the time of the task itself counts', () => {
  const monthly = rate(2, 'month');

  test('a range from April on, and one that is over', () => {
    const from = inTime('range', { from: '2026-04', to: '2026-12' });
    expect(lows(asked({ target: monthly, period: '2026-Q2', of: from }))).toEqual([6, 6, 6]);
    expect(asked({ target: monthly, period: '2026-Q1', of: from })).toMatchObject({ level: null, unknown: 'not-begun' });
    const over = inTime('periods', { year: 2026, quarter: 1 });
    const later = asked({ target: monthly, period: '2026-Q3', of: over, plan: years(2026, 2027) });
    expect(later).toMatchObject({ levels: { inPeriod: null }, judgedBy: ['sinceYear', 'sincePlan'], level: { low: 6 } });
    expect(asked({ target: monthly, period: '2027-Q1', of: over, plan: years(2026, 2027) })).toMatchObject({
      judgedBy: ['sincePlan'],
      level: { low: 6 },
    });
  });

  test('two quarters that follow each other are one stretch, a month that is begun in its middle is none', () => {
    const both = inTime('periods', { year: 2026, quarter: 2 }, { year: 2026, quarter: 1 });
    expect(lows(asked({ target: rate(1, 'half-year'), period: '2026-H1', of: both }))).toEqual([1, 1, 1]);
    const days = inTime('range', { from: '2026-04-10', to: '2026-06-30' });
    expect(asked({ target: monthly, period: '2026-Q2', of: days }).level?.low).toBe(4);
  });

  test('before a deadline from the start of the plan; what recurs, goes on or waits fills the plan, a recurrence of some months those', () => {
    expect(lows(asked({ target: monthly, period: '2026-H1', of: inTime('deadline', { date: '2026-05-31' }) }))).toEqual([10, 10, 10]);
    for (const item of [{ every: 'month', on: [{ day: 20 }] }, { trigger: 'khi có văn bản' }, { ongoing: true }] as TimelineItem[])
      expect(asked({ target: monthly, period: '2026-H1', of: inTime('recurring', item) }).level?.low).toBe(12);
    const some = inTime('recurring', { every: 'year', span: [2, 4] });
    expect(asked({ target: monthly, period: '2026-H1', of: some }).level?.low).toBe(6);
    const fromApril = inTime('recurring', { every: 'month' }, { from: '2026-04', to: null });
    expect(asked({ target: monthly, period: '2026-H1', of: fromApril }).level?.low).toBe(6);
    expect(asked({ target: monthly, period: '2026-H1', of: task(1, 'Chưa nêu') }).level?.low).toBe(12);
    expect(asked({ target: monthly, period: '2026-H1', of: null }).level?.low).toBe(12);
  });

  test('a due date of the office’s own changes nothing of what the plan requires', () => {
    const own = { ...inTime('periods', { year: 2026, quarter: 2 }), ownDue: { due: '2026-04-15', reason: 'Sớm' } };
    expect(asked({ target: monthly, period: '2026-Q2', of: own }).level?.low).toBe(6);
  });

  test('a plan that states its first day begins with it', () => {
    const plan = years(2026, 2026, { from: '2026-02-05' });
    expect(lows(asked({ target: monthly, period: '2026-Q1', plan }))).toEqual([2, 2, 2]);
    const whole = years(2026, 2026, { from: '2026-01-01', to: '2026-12-31' });
    expect(lows(asked({ target: monthly, period: '2026', plan: whole }))).toEqual([24, 24, 24]);
  });
});

describe('a target for each of something', () => {
  test('is asked of all units together as often as there are units, also for each month', () => {
    expect(asked({ target: rate(2, 'xã'), period: '2026-Q2', units: 5 })).toMatchObject({
      levels: { inPeriod: null, sinceYear: null, sincePlan: { low: 10 } },
      judgedBy: ['sincePlan', 'sinceYear'],
    });
    expect(asked({ target: rate(2, 'xã/month'), period: '2026-Q2', units: 5 }).level?.low).toBe(30);
    expect(asked({ target: rate(2, 'xã/month', { aggregate: 'worst' }), period: '2026-Q2', units: 5 }).level?.low).toBe(6);
  });

  test('is not judged where nobody knows how many there are', () => {
    expect(asked({ target: rate(1, 'chi bộ'), period: '2026-Q2' })).toMatchObject({ level: null, unknown: 'unknown-number' });
    expect(asked({ target: rate(4, 'khoa/month', { aggregate: 'none' }), period: '2026-Q2' })).toMatchObject({
      level: null,
      unknown: 'unknown-number',
    });
  });
});

describe('a rate of a task that every unit has by itself', () => {
  const owed = (own: Target, period = '2026-Q2', units = 3) => asked({ target: own, period, units, byItself: true });

  test('is owed by each of them: 2 a month of 3 units are 18 a quarter', () => {
    expect(lows(owed(rate(2, 'month')))).toEqual([18, 36, 36]);
    expect(owed(rate(2, 'month'))).toMatchObject({ level: { low: 18 }, owedBy: 3 });
    expect(owed(rate(2, 'month', { op: 'range', high: 3 })).level).toEqual({ low: 18, high: 27 });
    expect(asked({ target: rate(2, 'month'), period: '2026-Q2', units: 3 })).toMatchObject({ level: { low: 6 }, owedBy: 1 });
  });

  test('also while its first cycle is under way', () => {
    expect(owed(rate(300, 'year'))).toMatchObject({ level: { low: 900 }, levels: { sinceYear: null }, owedBy: 3 });
  });

  test('is not multiplied again where it is stated for each unit, nor where figures are not added up', () => {
    expect(owed(rate(2, 'xã/month')).level?.low).toBe(18);
    for (const more of [{ aggregate: 'none' }, { aggregate: 'worst' }, { aggregate: 'last' }, { percent: 2, aggregate: 'ratio' }] as const)
      expect(owed(rate(2, 'month', more)).owedBy).toBe(1);
  });

  test('a count without a rate stays the total of the plan, and a rate that nobody has is that of one', () => {
    expect(owed(rate(5000, null))).toMatchObject({ level: { low: 5000 }, owedBy: 1 });
    expect(owed(rate(2, 'month'), '2026-Q2', 0).level?.low).toBe(6);
  });
});

test('without a stated figure nothing is required', () => {
  for (const per of [null, 'month'])
    expect(asked({ target: rate(null, per), period: '2026-Q2' })).toMatchObject({ level: null, unknown: 'no-figure' });
});

test('what is required of the periods of a year adds up to what is required since its start', () => {
  const kinds = {
    month: (year: number) => Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`),
    quarter: (year: number) => [1, 2, 3, 4].map((n) => `${year}-Q${n}`),
    'half-year': (year: number) => [1, 2].map((n) => `${year}-H${n}`),
  };
  fc.assert(
    fc.property(
      fc.constantFrom('month' as const, 'quarter' as const, 'half-year' as const),
      fc.constantFrom('day', 'week', 'month', 'quarter', 'half-year'),
      fc.integer({ min: 1, max: 31 }),
      fc.integer({ min: 2025, max: 2027 }),
      (kind, per, cutoffDay, year) => {
        const plan = { ...years(2025, 2027), settings: { ...samplePlan().settings, cutoffDay } };
        const longer = ['day', 'week', 'month', 'quarter', 'half-year'].indexOf(per) > ['month', 'quarter', 'half-year'].indexOf(kind) + 2;
        if (longer) return;
        let sum = 0;
        for (const period of kinds[kind](year)) {
          const { levels } = asked({ target: rate(1, per), period, plan });
          sum += levels.inPeriod?.low ?? 0;
          // Where the first data window is shorter than what the rate is for, nothing is required yet.
          expect(levels.sinceYear?.low ?? 0).toBe(sum);
        }
      },
    ),
  );
});
