import * as fc from 'fast-check';
import { addDays, dateOfDayNumber, dayNumber, daysBetween, weekday } from '../../../src/core/date/day-count';
import { arbitraryDate, iso } from './arbitrary-date';

test('day numbers count from the first day of the year 1 to the last of 9999', () => {
  expect(dayNumber(iso('0001-01-01'))).toBe(1);
  expect(dayNumber(iso('9999-12-31'))).toBe(3_652_059);
  expect(dateOfDayNumber(1)).toBe('0001-01-01');
  expect(dateOfDayNumber(3_652_059)).toBe('9999-12-31');
});

test.each([0, -1, 3_652_060, 1.5, Number.NaN])('there is no day %d', (number) => {
  expect(() => dateOfDayNumber(number)).toThrow(RangeError);
});

test('the last and first days of years follow each other', () => {
  for (let year = 1; year < 2500; year++) {
    const last = dayNumber(iso(`${String(year).padStart(4, '0')}-12-31`));
    const next = `${String(year + 1).padStart(4, '0')}-01-01`;
    expect(dateOfDayNumber(last + 1)).toBe(next);
    expect(dateOfDayNumber(last).slice(5)).toBe('12-31');
  }
});

test('a day number and its date are two names of one day', () => {
  fc.assert(fc.property(arbitraryDate, (date) => dateOfDayNumber(dayNumber(date)) === date));
});

test('days between dates and days of the week are those of the platform calendar', () => {
  fc.assert(
    fc.property(arbitraryDate, arbitraryDate, (a, b) => {
      expect(daysBetween(a, b)).toBe((Date.parse(b) - Date.parse(a)) / 86_400_000);
      expect(weekday(a) % 7).toBe(new Date(a).getUTCDay());
    }),
  );
});

test.each([
  ['2026-02-28', 1, '2026-03-01'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2026-01-01', -1, '2025-12-31'],
  ['2026-05-20', 0, '2026-05-20'],
  ['2026-01-01', 365, '2027-01-01'],
])('%s and %i days is %s', (date, days, later) => {
  expect(addDays(iso(date), days)).toBe(later);
});

test('Monday is day 1 and Sunday day 7', () => {
  expect(weekday(iso('2026-11-16'))).toBe(1);
  expect(weekday(iso('2026-11-22'))).toBe(7);
});
