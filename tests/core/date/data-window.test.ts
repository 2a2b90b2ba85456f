import * as fc from 'fast-check';
import { addDays } from '../../../src/core/date/day-count';
import { dataWindow, sendBy, windowSincePlanStart, windowSinceYearStart } from '../../../src/core/date/data-window';
import { nextPeriod } from '../../../src/core/date/neighbour-period';
import { parsePeriod } from '../../../src/core/date/period';
import { periodSpan } from '../../../src/core/date/period-span';

const plan = { startYear: 2026, endYear: 2030 };
const decree = { cutoffDay: 14, sendingDays: 2 };
const calendar = { cutoffDay: 31, sendingDays: 2 };
const ids = ['2026-W20', '2026-01', '2024-03', '2026-Q1', '2026-Q2', '2026-H1', '2026-H2', '2026-9M', '2026', 'plan'];

test.each([
  ['2026-05', '2026-04-15', '2026-05-14'],
  ['2026-01', '2025-12-15', '2026-01-14'],
  ['2026-Q1', '2025-12-15', '2026-03-14'],
  ['2026-Q2', '2026-03-15', '2026-06-14'],
  ['2026-H1', '2025-12-15', '2026-06-14'],
  ['2026-H2', '2026-06-15', '2026-12-14'],
  ['2026-9M', '2025-12-15', '2026-09-14'],
  ['2026', '2025-12-15', '2026-12-14'],
  ['2026-W20', '2026-05-11', '2026-05-17'],
  ['plan', '2025-12-15', '2030-12-14'],
])('with cut-off on the 14th, %s holds the data of %s to %s', (id, first, last) => {
  expect(dataWindow(parsePeriod(id)!, decree, plan)).toEqual({ first, last });
});

test.each(ids.filter((id) => id !== 'plan'))('with cut-off on the 31st, %s holds the data of its calendar days', (id) => {
  const period = parsePeriod(id)!;
  expect(dataWindow(period, calendar, plan)).toEqual(periodSpan(period, plan));
});

test('a cut-off day that a month lacks is its last day', () => {
  const settings = { cutoffDay: 30, sendingDays: 2 };
  expect(dataWindow(parsePeriod('2026-02')!, settings, plan)).toEqual({ first: '2026-01-31', last: '2026-02-28' });
  expect(dataWindow(parsePeriod('2026-03')!, settings, plan)).toEqual({ first: '2026-03-01', last: '2026-03-30' });
});

test('windows of one kind follow each other without gap or overlap, whatever the cut-off day', () => {
  const kinds = ids.filter((id) => id !== 'plan' && !id.endsWith('9M'));
  fc.assert(
    fc.property(fc.constantFrom(...kinds), fc.integer({ min: 1, max: 31 }), (id, cutoffDay) => {
      const settings = { cutoffDay, sendingDays: 0 };
      const period = parsePeriod(id)!;
      const window = dataWindow(period, settings, plan);
      expect(dataWindow(nextPeriod(period)!, settings, plan).first).toBe(addDays(window.last, 1));
    }),
  );
});

test('a plan that states its days keeps them in its window', () => {
  expect(dataWindow({ kind: 'plan' }, decree, { ...plan, from: '2026-02-05' })).toEqual({ first: '2026-02-05', last: '2030-12-14' });
  expect(dataWindow({ kind: 'plan' }, decree, { ...plan, to: '2029-06-30' })).toEqual({ first: '2025-12-15', last: '2029-06-30' });
});

test('figures since the start of the year and of the plan reach to the cut-off of the period', () => {
  const q3 = parsePeriod('2027-Q3')!;
  expect(windowSinceYearStart(q3, decree, plan)).toEqual({ first: '2026-12-15', last: '2027-09-14' });
  expect(windowSincePlanStart(q3, decree, plan)).toEqual({ first: '2025-12-15', last: '2027-09-14' });
  expect(windowSinceYearStart({ kind: 'plan' }, decree, plan)).toEqual({ first: '2025-12-15', last: '2030-12-14' });
});

test('the report is sent the set number of working days after the cut-off', () => {
  // The cut-off, 14 June 2026, is a Sunday.
  expect(sendBy(parsePeriod('2026-Q2')!, decree, plan)).toBe('2026-06-16');
  expect(sendBy(parsePeriod('2026-Q2')!, { ...decree, holidays: ['2026-06-15'] }, plan)).toBe('2026-06-17');
});
