import { factorInto } from '../../../src/core/grammar/typed-unit';

test.each([
  ['doanh nghiệp nhỏ', '12', 1],
  ['doanh nghiệp nhỏ', 'nhiều', 1],
  ['doanh nghiệp nhỏ', '12 doanh nghiệp', 1],
  ['Doanh nghiệp nhỏ', '12  DOANH NGHIỆP', 1],
  ['lớp', '3 lớp tập huấn', 1],
  ['hộ', '1,2 nghìn', 1],
  ['lượt khách', '1,2 triệu lượt', 1],
  ['đồng', '5 tỷ', 1],
  ['đồng/người', '60 triệu', 1],
  ['đồng/người', '60 triệu đồng', 1],
  ['lớp/tháng', '2 lớp/tháng', 1],
  ['đồng', '500.000 VNĐ', 1],
  ['tỷ đồng', '5 tỷ', 1e-9],
  ['tỷ đồng', '5.000 đồng', 1e-9],
  ['nghìn lượt', '5 triệu lượt', 1e-3],
  ['%', '70%', 1],
  ['%', '70 phần trăm', 1],
])('of a measure in “%s” the value of “%s” counts %d times', (measure, text, factor) => {
  expect(factorInto(measure, text)).toBeCloseTo(factor, 15);
});

test.each([
  ['doanh nghiệp nhỏ', '12 km'],
  ['doanh nghiệp nhỏ', '1,2 tỷ'],
  ['doanh nghiệp nhỏ', '12 doan'],
  ['đồng chí', '3 triệu'],
  ['hộ', '80%'],
  ['%', '12 hồ sơ'],
  ['lớp', '6 lớp/tháng'],
  ['nghìn lượt', '12 lượt'],
])('in “%s” the unit of “%s” is another', (measure, text) => {
  expect(factorInto(measure, text)).toBeNull();
});
