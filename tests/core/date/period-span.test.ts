import { parsePeriod } from '../../../src/core/date/period';
import { periodContains, periodSpan, planSpan } from '../../../src/core/date/period-span';
import { iso } from './arbitrary-date';

const plan = { startYear: 2026, endYear: 2030 };

test.each([
  ['2026-W20', '2026-05-11', '2026-05-17'],
  ['2026-W53', '2026-12-28', '2027-01-03'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2026-Q1', '2026-01-01', '2026-03-31'],
  ['2026-Q4', '2026-10-01', '2026-12-31'],
  ['2026-H1', '2026-01-01', '2026-06-30'],
  ['2026-H2', '2026-07-01', '2026-12-31'],
  ['2026-9M', '2026-01-01', '2026-09-30'],
  ['2026', '2026-01-01', '2026-12-31'],
  ['plan', '2026-01-01', '2030-12-31'],
])('%s runs from %s to %s', (id, first, last) => {
  const period = parsePeriod(id)!;
  expect(periodSpan(period, plan)).toEqual({ first, last });
  expect(periodContains(period, iso(first), plan)).toBe(true);
  expect(periodContains(period, iso(last), plan)).toBe(true);
});

test('the days before and after a period are not in it', () => {
  const quarter = parsePeriod('2026-Q2')!;
  expect(periodContains(quarter, iso('2026-03-31'), plan)).toBe(false);
  expect(periodContains(quarter, iso('2026-07-01'), plan)).toBe(false);
});

test('a plan that states its first and last day keeps them', () => {
  expect(planSpan({ ...plan, from: '2026-02-05', to: '2029-06-30' })).toEqual({ first: '2026-02-05', last: '2029-06-30' });
  expect(planSpan({ ...plan, from: 'đầu năm' })).toEqual({ first: '2026-01-01', last: '2030-12-31' });
});
