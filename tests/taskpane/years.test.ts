import { en } from '../../src/taskpane/strings/en';
import { vi } from '../../src/taskpane/strings/vi';

test('the period of a plan is a year, several years, or said to be unknown, never the year 0', () => {
  expect([vi.plan.years(2026, 2026), vi.plan.years(2026, 2030), vi.plan.years(0, 0)]).toEqual([
    'Năm 2026',
    'Giai đoạn 2026–2030',
    'Chưa rõ thời kỳ',
  ]);
  expect(en.plan.years(0, 0)).toBe('Period not stated');
});
