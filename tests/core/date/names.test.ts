import { dateInWords, formatDate, officialDate } from '../../../src/core/date/format-date';
import { parsePeriod } from '../../../src/core/date/period';
import { periodName } from '../../../src/core/date/period-name';
import { iso } from './arbitrary-date';

test.each([
  ['2026-W05', 'Tuần 5/2026', 'Week 5 of 2026'],
  ['2026-05', 'Tháng 5/2026', 'May 2026'],
  ['2026-12', 'Tháng 12/2026', 'December 2026'],
  ['2026-Q1', 'Quý I/2026', 'Quarter I of 2026'],
  ['2026-Q2', 'Quý II/2026', 'Quarter II of 2026'],
  ['2026-Q4', 'Quý IV/2026', 'Quarter IV of 2026'],
  ['2026-H1', '6 tháng đầu năm 2026', 'First half of 2026'],
  ['2026-H2', '6 tháng cuối năm 2026', 'Second half of 2026'],
  ['2026-9M', '9 tháng đầu năm 2026', 'First nine months of 2026'],
  ['2026', 'Năm 2026', '2026'],
  ['plan', 'Toàn kỳ kế hoạch', 'Whole plan'],
])('%s is called %s, in English %s', (id, vi, en) => {
  expect(periodName(parsePeriod(id)!, 'vi')).toBe(vi);
  expect(periodName(parsePeriod(id)!, 'en')).toBe(en);
});

test.each([
  ['2026-02-05', 'ngày 05 tháng 02 năm 2026', '5 February 2026'],
  ['2026-01-31', 'ngày 31 tháng 01 năm 2026', '31 January 2026'],
  ['2026-03-09', 'ngày 09 tháng 3 năm 2026', '9 March 2026'],
  ['2026-12-15', 'ngày 15 tháng 12 năm 2026', '15 December 2026'],
])('%s is written %s, in English %s', (date, official, en) => {
  expect(officialDate(iso(date))).toBe(official);
  expect(dateInWords(iso(date), 'vi')).toBe(official.slice(5));
  expect(dateInWords(iso(date), 'en')).toBe(en);
});

test('a date in figures has the day first', () => {
  expect(formatDate(iso('2026-02-05'))).toBe('05/02/2026');
});
