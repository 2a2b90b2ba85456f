import { perText, rateOf } from '../../../src/core/plan/target-rate';

test.each([
  [null, { cycle: null, each: null }],
  ['month', { cycle: 'month', each: null }],
  ['mỗi năm', { cycle: 'year', each: null }],
  ['6 tháng', { cycle: 'half-year', each: null }],
  ['xã, phường, đặc khu', { cycle: null, each: 'xã, phường, đặc khu' }],
  ['năm học', { cycle: null, each: 'năm học' }],
  ['xã/quarter', { cycle: 'quarter', each: 'xã' }],
  ['năm mỗi xã', { cycle: 'year', each: 'xã' }],
  ['xã, phường hằng tháng', { cycle: 'month', each: 'xã, phường' }],
  ['tuần, từng chi bộ', { cycle: 'week', each: 'chi bộ' }],
] as const)('%s is stated for each of %o', (per, rate) => {
  expect(rateOf(per)).toEqual(rate);
  expect(rateOf(perText(rate))).toEqual(rate);
});
