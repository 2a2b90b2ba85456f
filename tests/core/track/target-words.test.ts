import { targetWords } from '../../../src/core/track/target-words';
import { target } from './sample-plan';

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
