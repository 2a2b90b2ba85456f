import type { Period } from '../../../src/core/date/period';
import { requirementOf } from '../../../src/core/status/requirement';
import { targetWords } from '../../../src/core/track/target-words';
import { samplePlan, target } from './sample-plan';

const required = (more: Parameters<typeof target>[3]) => targetWords.required(target(1, 1, 'x', more));

test.each([
  [{ op: '=', low: 12 }, '12'],
  [{ op: '>=', low: 1, per: 'quarter' }, 'từ 1 trở lên, mỗi quý'],
  [{ op: '=', low: 2, per: 'year' }, '2, mỗi năm'],
  [{ op: '=', low: 1, per: 'xã' }, '1, mỗi xã'],
  [{ op: '>=', low: 1, per: 'unit' }, 'từ 1 trở lên, mỗi đơn vị'],
  [{ op: 'range', low: 3, high: 5 }, '3 đến 5'],
  [{ op: '>=', low: 95.5, percent: 95.5 }, 'từ 95,5% trở lên'],
  [{ op: '=', low: 20_000_000_000 }, '20.000.000.000'],
] as const)('what %j asks for is said in the words of the sheet', (more, words) => {
  expect(required(more)).toBe(words);
});

test.each([
  [{ op: '=', low: 1, per: 'xã/year' }, '1, mỗi xã, mỗi năm'],
  [{ op: '=', low: 1, per: 'half-year' }, '1, mỗi 6 tháng'],
  [{ op: '=', low: 1, per: 'năm học' }, '1, mỗi năm học'],
] as const)('what %j is asked anew for is told in words', (more, words) => {
  expect(required(more)).toBe(words);
});

describe('what is required of each figure stands below the plan’s own words', () => {
  const quarter = { kind: 'quarter', year: 2026, quarter: 2 } as const;
  const told = (more: Parameters<typeof target>[3], period: Period = quarter, count = 1) => {
    const own = target(1, 1, 'x', more);
    return targetWords.required(own, requirementOf(own, null, samplePlan(), period, { count, byItself: true }));
  };

  test('where a count is stated for each month', () => {
    expect(told({ low: 2, per: 'month' })).toBe('từ 2 trở lên, mỗi tháng\nTrong kỳ: 6\nTừ đầu năm: 12\nTừ đầu kế hoạch: 12');
    expect(told({ op: 'range', low: 1000, high: 1500.5, per: 'quarter' }, { kind: 'half', year: 2026, half: 2 })).toBe(
      '1.000 đến 1.500,5, mỗi quý\nTrong kỳ: 2.000 đến 3.001\nTừ đầu năm: 4.000 đến 6.002\nTừ đầu kế hoạch: 4.000 đến 6.002',
    );
  });

  test('with what it is made of where several units owe it by themselves', () => {
    expect(told({ op: '=', low: 2, per: 'month' }, quarter, 2)).toBe(
      '2, mỗi tháng\nTrong kỳ: 6 × 2 đơn vị = 12\nTừ đầu năm: 12 × 2 đơn vị = 24\nTừ đầu kế hoạch: 12 × 2 đơn vị = 24',
    );
    expect(told({ op: 'range', low: 0.1, high: 0.2, per: 'quarter' }, { kind: 'quarter', year: 2026, quarter: 1 }, 3)).toContain(
      'Trong kỳ: 0,1 đến 0,2 × 3 đơn vị = 0,3 đến 0,6',
    );
    expect(told({ low: 300, per: 'year' }, quarter, 2)).toBe('từ 300 trở lên, mỗi năm\nMỗi năm: 300 × 2 đơn vị = 600');
  });

  test('only of figures in which a whole cycle lies', () => {
    expect(told({ low: 2, per: 'quarter' }, { kind: 'month', year: 2026, month: 5 })).toBe(
      'từ 2 trở lên, mỗi quý\nTừ đầu năm: 2\nTừ đầu kế hoạch: 2',
    );
    expect(told({ low: 2, per: 'year' })).toBe('từ 2 trở lên, mỗi năm');
  });

  test('not of shares and of totals, which are the same at any time', () => {
    expect(told({ low: 90, percent: 90, per: 'month', aggregate: 'ratio' })).toBe('từ 90% trở lên, mỗi tháng');
    expect(told({ low: 12 })).toBe('từ 12 trở lên');
    expect(told({ low: 1, per: 'xã' })).toBe('từ 1 trở lên, mỗi xã');
  });
});
