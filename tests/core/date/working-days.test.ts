import { addWorkingDays, isWorkingDay } from '../../../src/core/date/working-days';
import { iso } from './arbitrary-date';

test('Monday to Friday are working days, holidays are not', () => {
  expect(isWorkingDay(iso('2026-05-15'))).toBe(true);
  expect(isWorkingDay(iso('2026-05-16'))).toBe(false);
  expect(isWorkingDay(iso('2026-05-17'))).toBe(false);
  expect(isWorkingDay(iso('2026-05-18'))).toBe(true);
  expect(isWorkingDay(iso('2026-05-18'), ['2026-05-18'])).toBe(false);
});

test.each([
  ['2026-05-14', 1, '2026-05-15'],
  ['2026-05-14', 2, '2026-05-18'],
  ['2026-05-15', 1, '2026-05-18'],
  ['2026-05-16', 1, '2026-05-18'],
  ['2026-05-17', 2, '2026-05-19'],
  ['2026-05-14', 10, '2026-05-28'],
  ['2026-05-14', 0, '2026-05-14'],
  ['2026-05-16', 0, '2026-05-18'],
])('%s and %i working days is %s', (date, days, end) => {
  expect(addWorkingDays(iso(date), days)).toBe(end);
});

test('holidays are passed over', () => {
  const holidays = ['2026-04-27', '2026-04-30', '2026-05-01'];
  expect(addWorkingDays(iso('2026-04-24'), 1, holidays)).toBe('2026-04-28');
  expect(addWorkingDays(iso('2026-04-29'), 1, holidays)).toBe('2026-05-04');
  expect(addWorkingDays(iso('2026-04-30'), 0, holidays)).toBe('2026-05-04');
});
