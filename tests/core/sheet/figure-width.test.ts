import fc from 'fast-check';
import { figureWidth } from '../../../src/core/sheet/figure-width';

test('a column is as wide as its widest figure in groups of three, with room beside it', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e12, max: 1e12 }), { minLength: 1 }), (values) => {
      const widest = Math.max(...values.map((n) => n.toLocaleString('en-US').length));
      expect(figureWidth(values)).toBe(Math.max(11, widest + 3));
    }),
  );
});

test('two decimals have room, blanks need none, and no column grows without end', () => {
  expect(figureWidth([123_456_789.25])).toBe(figureWidth([123_456_789]) + 3);
  expect(figureWidth([null, undefined])).toBe(figureWidth([]));
  expect(figureWidth([1e300])).toBe(24);
});
