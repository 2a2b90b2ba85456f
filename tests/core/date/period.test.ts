import { isPeriodId, parsePeriod, periodId, periodIdSchema, type Period } from '../../../src/core/date/period';

const periods: readonly [string, Period][] = [
  ['2026-W20', { kind: 'week', year: 2026, week: 20 }],
  ['2026-W01', { kind: 'week', year: 2026, week: 1 }],
  ['2026-W53', { kind: 'week', year: 2026, week: 53 }],
  ['2026-05', { kind: 'month', year: 2026, month: 5 }],
  ['2026-01', { kind: 'month', year: 2026, month: 1 }],
  ['2026-12', { kind: 'month', year: 2026, month: 12 }],
  ['2026-Q2', { kind: 'quarter', year: 2026, quarter: 2 }],
  ['2026-H1', { kind: 'half', year: 2026, half: 1 }],
  ['2026-H2', { kind: 'half', year: 2026, half: 2 }],
  ['2026-9M', { kind: 'nine-months', year: 2026 }],
  ['2026', { kind: 'year', year: 2026 }],
  ['plan', { kind: 'plan' }],
];

test.each(periods)('%s is read and written the same', (id, period) => {
  expect(parsePeriod(id)).toEqual(period);
  expect(periodId(period)).toBe(id);
  expect(isPeriodId(id)).toBe(true);
  expect(periodIdSchema.parse(id)).toBe(id);
});

test.each([
  '2026-W00',
  '2026-W54',
  '2025-W53',
  '2026-W5',
  '2026-00',
  '2026-13',
  '2026-5',
  '2026-Q0',
  '2026-Q5',
  '2026-H3',
  '2026-H0',
  '2026-6M',
  '0026',
  '26',
  '2026-',
  ' 2026',
  '2026-Q2 ',
  'Plan',
  '',
])('"%s" is no period', (id) => {
  expect(parsePeriod(id)).toBeNull();
  expect(isPeriodId(id)).toBe(false);
  expect(periodIdSchema.safeParse(id).success).toBe(false);
});
