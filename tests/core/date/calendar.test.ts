import * as fc from 'fast-check';
import {
  endOfHalf,
  endOfMonth,
  endOfQuarter,
  endOfYear,
  isoWeek,
  startOfMonth,
  startOfWeek,
  weeksInYear,
} from '../../../src/core/date/calendar';
import { weekday } from '../../../src/core/date/day-count';
import { arbitraryDate, iso } from './arbitrary-date';

test('months, quarters, halves and years end on their last day', () => {
  expect(startOfMonth(2024, 2)).toBe('2024-02-01');
  expect(endOfMonth(2024, 2)).toBe('2024-02-29');
  expect([1, 2, 3, 4].map((quarter) => endOfQuarter(2026, quarter))).toEqual(['2026-03-31', '2026-06-30', '2026-09-30', '2026-12-31']);
  expect([1, 2].map((half) => endOfHalf(2026, half))).toEqual(['2026-06-30', '2026-12-31']);
  expect(endOfYear(2026)).toBe('2026-12-31');
});

test.each([
  ['2025-12-28', 2025, 52],
  ['2025-12-29', 2026, 1],
  ['2026-01-01', 2026, 1],
  ['2026-12-31', 2026, 53],
  ['2027-01-03', 2026, 53],
  ['2027-01-04', 2027, 1],
  ['2021-01-03', 2020, 53],
  ['2024-12-30', 2025, 1],
  ['2026-05-17', 2026, 20],
])('%s lies in week %i-W%i', (date, year, week) => {
  expect(isoWeek(iso(date))).toEqual({ year, week });
});

test.each([
  [2020, 53],
  [2024, 52],
  [2025, 52],
  [2026, 53],
  [2027, 52],
])('%i has %i weeks', (year, weeks) => {
  expect(weeksInYear(year)).toBe(weeks);
});

test.each([
  [2026, 1, '2025-12-29'],
  [2026, 20, '2026-05-11'],
  [2026, 53, '2026-12-28'],
  [2027, 1, '2027-01-04'],
  [2023, 1, '2023-01-02'],
])('week %i-W%i begins on %s', (year, week, date) => {
  expect(startOfWeek(year, week)).toBe(date);
});

test('a week begins on the Monday on or before each of its days', () => {
  fc.assert(
    fc.property(arbitraryDate, (date) => {
      const { year, week } = isoWeek(date);
      const monday = startOfWeek(year, week);
      expect(weekday(monday)).toBe(1);
      expect(Date.parse(date) - Date.parse(monday)).toBe((weekday(date) - 1) * 86_400_000);
    }),
  );
});
