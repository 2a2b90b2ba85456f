import fc from 'fast-check';
import { columnIn, numberIn, wholeNumberIn } from '../../../src/xlsx/read/cell-number';

const bytes = (text: string): Uint8Array => Buffer.from(`<v>${text}</v>`);
const number = (text: string): number => numberIn(bytes(text), 3, 3 + text.length);
const whole = (text: string): number => wholeNumberIn(bytes(text), 3, 3 + text.length);
const column = (text: string): number => columnIn(bytes(text), 3, 3 + Buffer.byteLength(text));

test('every number that JavaScript writes is read as that very number', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(number(String(value))).toBe(Number(String(value)));
    }),
    { numRuns: 1000 },
  );
});

test('decimals of any length are read to the nearest double', () => {
  const digits = (least: number): fc.Arbitrary<string> =>
    fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: least, maxLength: 20 });
  fc.assert(
    fc.property(fc.constantFrom('', '-'), digits(1), digits(0), (sign, before, after) => {
      const text = `${sign}${before}${after === '' ? '' : `.${after}`}`;
      expect(number(text)).toBe(Number(text));
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['1E-3', 0.001],
  ['+5', 5],
  ['.5', 0.5],
  ['5.', 5],
  [' 12 ', 12],
  ['0.1', 0.1],
])('%s is a number', (text, value) => {
  expect(number(text)).toBe(value);
});

test.each(['', '-', '.', '1,5', '1.2.3', '0x10', 'Infinity', 'NaN', '1e', 'mười', `1${'0'.repeat(80)}x`])('%s is no number', (text) => {
  expect(number(text)).toBeNaN();
});

test('whole numbers are digits and nothing else, nine at most', () => {
  expect(['0', '12', '999999999', '1000000000', '', '-1', '1.0', 'a'].map(whole)).toEqual([0, 12, 999_999_999, -1, -1, -1, -1, -1]);
});

test('columns are read from addresses, of either case', () => {
  expect(['A1', 'z9', 'AA10', 'XFD1048576', 'XFE1', 'AAAA1', '12', ''].map(column)).toEqual([0, 25, 26, 16_383, 16_384, 18_278, -1, -1]);
});
