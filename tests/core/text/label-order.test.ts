import { compareLabels, romanValue } from '../../../src/core/text/label-order';

it.each([
  [['1.1', '1.2', '1.9', '1.10', '2.1']],
  [['1', '1.1', '1.1.1', '1.2', '2', '10']],
  [['a)', 'b)', 'c)', 'd)', 'đ)', 'e)', 'g)', 'h)', 'i)', 'k)', 'l)']],
  [['I', 'II', 'III', 'IV', 'V', 'IX', 'X']],
  [['I', '1.', 'a)']],
  [['(i)', '(ii)', '(iv)', '(v)']],
  [['I.1', 'I.2', 'II.1']],
])('%j', (labels) => {
  expect([...labels].reverse().sort(compareLabels)).toEqual(labels);
});

it('marks without number or letter are equal', () => {
  expect(compareLabels('-', '+')).toBe(0);
  expect(compareLabels('1.', '1)')).toBe(0);
});

it('a single small i or v is the letter, unless in brackets', () => {
  expect(compareLabels('h)', 'i)')).toBeLessThan(0);
  expect(compareLabels('u)', 'v)')).toBeLessThan(0);
  expect(compareLabels('(i)', '(a)')).toBeLessThan(0);
});

it.each([
  ['I', 1],
  ['iv', 4],
  ['XIV', 14],
  ['XVIII', 18],
  ['xc', 90],
  ['CCC', 300],
  ['', null],
  ['IIII', null],
  ['IVI', null],
  ['A', null],
])('%s is %s', (text, value) => {
  expect(romanValue(text)).toBe(value);
});
