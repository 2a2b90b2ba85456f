import * as fc from 'fast-check';
import { addDays } from '../../../src/core/date/day-count';
import { nextPeriod, periodAt, periodsOfPlan, previousPeriod, samePeriodLastYear } from '../../../src/core/date/neighbour-period';
import { parsePeriod, periodId, type Period, type PeriodKind } from '../../../src/core/date/period';
import { periodContains, periodSpan } from '../../../src/core/date/period-span';
import { arbitraryDate, iso } from './arbitrary-date';

const plan = { startYear: 2026, endYear: 2027 };
const idOf = (period: Period | null) => (period === null ? null : periodId(period));

test.each([
  ['2026-W20', '2026-W19'],
  ['2027-W01', '2026-W53'],
  ['2026-W01', '2025-W52'],
  ['2026-W02', '2026-W01'],
  ['2026-05', '2026-04'],
  ['2026-02', '2026-01'],
  ['2026-01', '2025-12'],
  ['2026-Q2', '2026-Q1'],
  ['2026-Q1', '2025-Q4'],
  ['2026-H2', '2026-H1'],
  ['2026-H1', '2025-H2'],
  ['2026-9M', '2025-9M'],
  ['2026', '2025'],
])('before %s comes %s, and after that the first again', (id, before) => {
  expect(idOf(previousPeriod(parsePeriod(id)!))).toBe(before);
  expect(idOf(nextPeriod(parsePeriod(before)!))).toBe(id);
});

test('the whole plan has no neighbours', () => {
  expect(previousPeriod({ kind: 'plan' })).toBeNull();
  expect(nextPeriod({ kind: 'plan' })).toBeNull();
  expect(samePeriodLastYear({ kind: 'plan' })).toBeNull();
});

test.each([
  ['2026-05', '2025-05'],
  ['2026-Q2', '2025-Q2'],
  ['2026-H1', '2025-H1'],
  ['2026-9M', '2025-9M'],
  ['2026', '2025'],
  ['2027-W20', '2026-W20'],
  ['2026-W53', '2025-W52'],
])('the same period of the year before %s is %s', (id, before) => {
  expect(idOf(samePeriodLastYear(parsePeriod(id)!))).toBe(before);
});

test.each<[PeriodKind, string, string | null]>([
  ['week', '2027-01-03', '2026-W53'],
  ['month', '2026-05-31', '2026-05'],
  ['quarter', '2026-03-31', '2026-Q1'],
  ['quarter', '2026-04-01', '2026-Q2'],
  ['half', '2026-06-30', '2026-H1'],
  ['half', '2026-07-01', '2026-H2'],
  ['nine-months', '2026-09-30', '2026-9M'],
  ['nine-months', '2026-10-01', null],
  ['year', '2026-12-31', '2026'],
  ['plan', '2026-12-31', 'plan'],
])('the %s of %s is %s', (kind, date, id) => {
  expect(idOf(periodAt(kind, iso(date)))).toBe(id);
});

test('a date lies in the period of its kind, and the next period begins the day after', () => {
  const kinds = fc.constantFrom<PeriodKind>('week', 'month', 'quarter', 'half', 'year');
  fc.assert(
    fc.property(kinds, arbitraryDate, (kind, date) => {
      const period = periodAt(kind, date)!;
      expect(periodContains(period, date, plan)).toBe(true);
      expect(periodSpan(nextPeriod(period)!, plan).first).toBe(addDays(periodSpan(period, plan).last, 1));
    }),
  );
});

test('the periods of a plan are all that share a day with it', () => {
  const ids = (kind: PeriodKind, time = plan) => periodsOfPlan(kind, time).map(periodId);
  expect(ids('year')).toEqual(['2026', '2027']);
  expect(ids('half')).toEqual(['2026-H1', '2026-H2', '2027-H1', '2027-H2']);
  expect(ids('quarter')).toHaveLength(8);
  expect(ids('month')).toHaveLength(24);
  expect(ids('nine-months')).toEqual(['2026-9M', '2027-9M']);
  expect(ids('plan')).toEqual(['plan']);
  expect([ids('week')[0], ids('week').at(-1), ids('week').length]).toEqual(['2026-W01', '2027-W52', 105]);
});

test('a plan that begins or ends within a period touches it', () => {
  const within = { ...plan, from: '2026-05-20', to: '2026-10-01' };
  expect(periodsOfPlan('quarter', within).map(periodId)).toEqual(['2026-Q2', '2026-Q3', '2026-Q4']);
  expect(periodsOfPlan('nine-months', { ...plan, from: '2026-10-01' }).map(periodId)).toEqual(['2027-9M']);
  expect(periodsOfPlan('nine-months', { ...plan, from: '2026-10-01', to: '2026-12-31' })).toEqual([]);
  expect(periodsOfPlan('month', { startYear: 2027, endYear: 2026 })).toEqual([]);
});
