import * as fc from 'fast-check';
import { dateOfSerial, serialOf } from '../../../src/core/date/serial';
import { arbitraryDate, iso } from './arbitrary-date';

test.each([
  [1, '1900-01-01'],
  [59, '1900-02-28'],
  [61, '1900-03-01'],
  [36_526, '2000-01-01'],
  [46_142, '2026-04-30'],
  [2_958_465, '9999-12-31'],
])('serial %i of the 1900 system is %s', (serial, date) => {
  expect(dateOfSerial(serial)).toBe(date);
  expect(serialOf(iso(date))).toBe(serial);
});

test.each([0, 0.5, -3, 60, 60.9, 2_958_466, Number.NaN, Number.POSITIVE_INFINITY])('serial %d names no day', (serial) => {
  expect(dateOfSerial(serial)).toBeNull();
});

test('the time of day is left out', () => {
  expect(dateOfSerial(46_142.999)).toBe('2026-04-30');
});

test('days before 1900 have no serial', () => {
  expect(serialOf(iso('1899-12-31'))).toBeNull();
});

test('every date survives the way to its serial and back', () => {
  fc.assert(fc.property(arbitraryDate, (date) => dateOfSerial(serialOf(date)!) === date));
});
