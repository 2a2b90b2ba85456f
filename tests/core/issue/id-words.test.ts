import { dayInWords, formatOf, periodInWords, rowsInWords } from '../../../src/core/issue/sentence/id-words';
import { periodName } from '../../../src/core/date/period-name';
import { parsePeriod } from '../../../src/core/date/period';

const ids = ['2026-W20', '2026-05', '2026-Q2', '2026-H1', '2026-H2', '2026-9M', '2026', 'plan'];

test.each(ids)('the period %s is read out as everywhere else, small within a Vietnamese sentence', (id) => {
  const name = periodName(parsePeriod(id)!, 'vi');
  expect(periodInWords(id, 'vi')).toBe(name.slice(0, 1).toLowerCase() + name.slice(1));
  expect(periodInWords(id, 'en')).not.toMatch(/[-QWHM]\d|^plan$/);
});

test('what is no id of a period stays as it is, a day is written as people write it', () => {
  expect(['quý hai', '2026-Q5', '', '-'].map((text) => periodInWords(text, 'vi'))).toEqual(['quý hai', '2026-Q5', '', '-']);
  expect(periodInWords('2026-04-30', 'vi')).toBe('30/04/2026');
  expect(dayInWords('30/4')).toBe('30/4');
});

test.each([
  ['NV-001E/2026-Q2', 'nhiệm vụ NV-001E (quý II/2026)', 'task NV-001E (quarter 2 of 2026)'],
  ['NV-001E/2026-04-30.2', 'nhiệm vụ NV-001E (30/04/2026)', 'task NV-001E (30/04/2026)'],
  ['NV-012P/-', 'nhiệm vụ NV-012P', 'task NV-012P'],
  ['NV-012P', 'nhiệm vụ NV-012P', 'task NV-012P'],
  [
    'NV-001E/2026-05, NV-002H/-, …',
    'nhiệm vụ NV-001E (tháng 5/2026), nhiệm vụ NV-002H, …',
    'task NV-001E (month 5 of 2026), task NV-002H, …',
  ],
  ['CT-003A', 'chỉ tiêu CT-003A', 'target CT-003A'],
  ['*', '*', '*'],
])('the row %s is read out as its task and due date', (id, vi, en) => {
  expect([rowsInWords(id, 'vi'), rowsInWords(id, 'en')]).toEqual([vi, en]);
});

test('a stored shape is known to people by its number alone', () => {
  expect(['tonghop/plan@2', 'plan'].map(formatOf)).toEqual(['2', 'plan']);
});
