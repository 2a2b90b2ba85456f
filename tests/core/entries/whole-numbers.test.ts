import { readReturnedWorkbook } from '../../../src/core/entries/read-returned-workbook';
import { countsWhole } from '../../../src/core/entries/whole-numbers';
import type { IssuedTarget } from '../../../src/core/fields/tracking-metadata';
import { tell } from '../../../src/core/issue/sentence/tell';
import { trackingWorkbook } from '../../../src/core/track/tracking-workbook';
import { request } from '../track/requests';
import { samplePlan, target, task, timeline } from '../track/sample-plan';
import { asRead, typed } from './returned-double';

const issued = (unit: string, more: Partial<IssuedTarget> = {}): IssuedTarget => {
  const { id } = target(1, 1, '');
  return { planId: 'KH', targetId: id, taskId: null, aggregate: 'sum', low: 5000, unit, required: '5.000', text: '', ...more };
};

test.each(['hồ sơ', 'cuộc', 'người', 'đồng chí', 'đồng bào', 'hội nghị', 'mô hình', 'điểm cầu', 'kmer', 'hạng mục'])(
  '%s come whole',
  (unit) => {
    expect(countsWhole(issued(unit))).toBe(true);
  },
);

test.each(['km', 'km đường', 'ha', 'tấn', 'đồng', 'tỷ đồng', 'triệu đồng', 'm²', 'lít', 'điểm', '% hộ', ''])(
  'of “%s” there are parts',
  (unit) => {
    expect(countsWhole(issued(unit))).toBe(false);
  },
);

test('shares, and targets with decimals of their own, are no counts', () => {
  expect(countsWhole(issued('hộ dân', { aggregate: 'ratio' }))).toBe(false);
  expect(countsWhole(issued('hộ dân', { aggregate: 'last', required: 'từ 95% trở lên' }))).toBe(false);
  expect(countsWhole(issued('hồ sơ', { low: 2.5 }))).toBe(false);
  expect(countsWhole(issued('hồ sơ', { low: null }))).toBe(true);
});

describe('three digits behind a single sign', () => {
  const targets = [
    target(1, 1, '5.000 hồ sơ', { low: 5000, unit: 'hồ sơ' }),
    target(1, 2, '12,5 km đường', { low: 12.5, unit: 'km đường' }),
  ];
  const plan = samplePlan({ tasks: [task(1, 'Số hóa hồ sơ', { timeline: timeline('ongoing', '', { ongoing: true }), targets })] });
  const blank = asRead(trackingWorkbook(request({}, plan))!);
  const read = (at: 0 | 1, figure: string) => {
    const { value, issues } = readReturnedWorkbook(typed(blank, 'Chỉ tiêu', { [targets[at]!.id]: { inPeriod: figure } }), {
      file: 'a.xlsx',
      asOf: '2026-06-20',
    });
    const told = issues.filter((i) => i.code === 'value-doubtful').map((i) => tell(i, 'vi'));
    return { value: value!.targets.find((t) => t.targetId === targets[at]!.id)!.values.inPeriod, told };
  };

  test.each([
    ['1,000', 1000, 'dấu phẩy'],
    ['1.000', 1000, 'dấu chấm'],
    ['1,234 hồ sơ', 1234, 'dấu phẩy'],
  ])('are thousands of what is counted: %s is %d, and the doubt names the %s', (figure, value, sign) => {
    const found = read(0, figure);
    expect(found.value).toBe(value);
    expect(found.told).toEqual([expect.stringContaining(`nhưng ${sign} có thể là dấu hàng nghìn`)]);
  });

  test.each([
    ['1,250', 1.25, 'dấu phẩy'],
    ['1.250', 1250, 'dấu chấm'],
  ])('are read the Vietnamese way of what can be divided: %s is %d', (figure, value, sign) => {
    const found = read(1, figure);
    expect(found.value).toBe(value);
    expect(found.told).toEqual([expect.stringContaining(`nhưng ${sign} có thể là dấu hàng nghìn`)]);
  });

  test('behind a zero are decimals without any doubt', () => {
    expect(read(1, '0,125')).toEqual({ value: 0.125, told: [] });
    expect(read(1, '0.125')).toEqual({ value: 0.125, told: [] });
  });
});
