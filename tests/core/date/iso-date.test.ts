import {
  compareDates,
  dateOf,
  dateWithin,
  daysInMonth,
  earlierOf,
  isIsoDate,
  isLeapYear,
  laterOf,
  parseIsoDate,
  partsOf,
} from '../../../src/core/date/iso-date';
import { iso } from './arbitrary-date';

test.each([
  [1900, false],
  [2000, true],
  [2024, true],
  [2026, false],
  [2100, false],
])('%i has a 29 February: %s', (year, leap) => {
  expect(isLeapYear(year)).toBe(leap);
  expect(daysInMonth(year, 2)).toBe(leap ? 29 : 28);
});

test('months have the days of the calendar', () => {
  const days = Array.from({ length: 12 }, (_, i) => daysInMonth(2026, i + 1));
  expect(days).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
});

test.each([
  [2026, 2, 28, '2026-02-28'],
  [2024, 2, 29, '2024-02-29'],
  [1, 1, 1, '0001-01-01'],
  [9999, 12, 31, '9999-12-31'],
])('%i, %i, %i is the date %s', (year, month, day, text) => {
  expect(dateOf(year, month, day)).toBe(text);
});

test.each([
  [2026, 2, 29],
  [2026, 4, 31],
  [2026, 0, 1],
  [2026, 13, 1],
  [2026, 1, 0],
  [2026, 1, 32],
  [0, 1, 1],
  [10_000, 1, 1],
  [2026, 1.5, 1],
  [2026, 1, Number.NaN],
])('%d, %d, %d is no date', (year, month, day) => {
  expect(dateOf(year, month, day)).toBeNull();
});

test.each([
  [31, '2026-02-28'],
  [28, '2026-02-28'],
  [14, '2026-02-14'],
  [0, '2026-02-01'],
])('day %i of February 2026 is drawn into the month: %s', (day, text) => {
  expect(dateWithin(2026, 2, day)).toBe(text);
});

test('only texts of the ISO form that name an existing day are dates', () => {
  expect(parseIsoDate('2026-05-20')).toBe('2026-05-20');
  expect(isIsoDate('2026-05-20')).toBe(true);
  for (const text of ['2026-5-20', '20/05/2026', '2026-02-30', '2026-05-20T00:00', ' 2026-05-20', '02026-05-20', '']) {
    expect(parseIsoDate(text)).toBeNull();
    expect(isIsoDate(text)).toBe(false);
  }
});

test('a date gives its parts', () => {
  expect(partsOf(iso('2026-05-09'))).toEqual({ year: 2026, month: 5, day: 9 });
});

test('dates compare in the order of time', () => {
  const [early, late] = [iso('2026-05-09'), iso('2026-10-01')];
  expect(compareDates(early, late)).toBeLessThan(0);
  expect(compareDates(late, early)).toBeGreaterThan(0);
  expect(compareDates(early, early)).toBe(0);
  expect(earlierOf(early, late)).toBe(early);
  expect(earlierOf(late, early)).toBe(early);
  expect(laterOf(early, late)).toBe(late);
  expect(laterOf(late, early)).toBe(late);
});
