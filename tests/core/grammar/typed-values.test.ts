import * as fc from 'fast-check';
import { readDate } from '../../../src/core/grammar/typed-date';
import { readNumber } from '../../../src/core/grammar/typed-number';
import { readPercent } from '../../../src/core/grammar/typed-percent';
import { daysOfMonth, isoDate } from '../../../src/core/grammar/plain-date';

describe('numbers as people type them', () => {
  it.each([
    ['12', 12, null],
    ['1.234,5', 1234.5, null],
    ['1,234.5', 1234.5, null],
    ['1.234.567', 1234567, null],
    ['1 234 567', 1234567, null],
    ['80,5', 80.5, null],
    ['0.75', 0.75, null],
    ["'15", 15, null],
    ['１２３', 123, null],
    ['−5', -5, null],
    ['12 km', 12, 'km'],
    ['3 cuộc', 3, 'cuộc'],
    ['1,2 tỷ', 1.2e9, null],
    ['1,234 tỷ đồng', 1.234e9, 'đồng'],
    ['1.500 triệu đồng', 1.5e9, 'đồng'],
    ['  7\u00a0', 7, null],
  ])('%s', (text, value, unit) => {
    expect(readNumber(text)).toMatchObject({ value, unit });
  });
  it.each([
    ['1.234', 'ambiguous', [1234, 1.234]],
    ['1,234', 'ambiguous', [1.234, 1234]],
    ['abc', 'not-a-number', []],
    ['', 'not-a-number', []],
    ['1.2.3', 'not-a-number', []],
    ['80 (đến 15/4)', 'two-answers', []],
    ['12/15', 'two-answers', []],
  ])('%s: %s', (text, problem, readings) => {
    expect(readNumber(text)).toEqual({ value: null, problem, readings });
  });
  it('tells a number typed as text from one that needs no note', () => {
    expect(readNumber('12')).toMatchObject({ note: 'none' });
    expect(readNumber('1.234,5')).toMatchObject({ note: 'text' });
  });
});

describe('percents as people type them', () => {
  it.each([
    ['80', 80],
    ['80%', 80],
    ['80,5 %', 80.5],
    ['80.5%', 80.5],
    ['0', 0],
    ['100', 100],
    ['0,5%', 0.5],
    ['75 phần trăm', 75],
  ])('%s', (text, value) => {
    expect(readPercent(text)).toMatchObject({ value, unit: '%' });
  });
  it('takes a share for what the column is filled with', () => {
    expect(readPercent('0,8', 'share')).toMatchObject({ value: 80 });
    expect(readPercent('0.8', 'share')).toMatchObject({ value: 80 });
    expect(readPercent('1', 'share')).toMatchObject({ value: 100 });
    expect(readPercent('1', 'percent')).toMatchObject({ value: 1 });
    expect(readPercent('0.8', 'percent')).toEqual({ value: null, problem: 'ambiguous', readings: [0.8, 80] });
    expect(readPercent('0.8')).toEqual({ value: null, problem: 'ambiguous', readings: [0.8, 80] });
  });
  it.each([
    ['-5', 'out-of-range'],
    ['120', 'out-of-range'],
    ['1.234', 'out-of-range'],
    ['80% (đến 15/4)', 'two-answers'],
    ['80 km', 'two-answers'],
    ['gần xong', 'not-a-number'],
  ])('%s: %s', (text, problem) => {
    expect(readPercent(text)).toMatchObject({ value: null, problem });
  });
});

describe('dates as people type them', () => {
  const plan = { firstYear: 2025, lastYear: 2026 };
  it.each([
    ['30/4/2026', '2026-04-30'],
    ['30.04.26', '2026-04-30'],
    ['30-4-2026', '2026-04-30'],
    ['03/04/2026', '2026-04-03'],
    ['ngày 30 tháng 4 năm 2026', '2026-04-30'],
    ['Ngày 30/4/2026', '2026-04-30'],
    ['2026-04-30', '2026-04-30'],
    ['2026-04-30T00:00:00', '2026-04-30'],
    ['３０／４／２０２６', '2026-04-30'],
    [" '30/4/2026 ", '2026-04-30'],
    ['29/2/2028', '2028-02-29'],
  ])('%s', (text, value) => {
    expect(readDate(text, plan)).toMatchObject({ value });
  });
  it.each([
    ['4/30/2026', 'month-first', ['2026-04-30']],
    ['30/2/2026', 'no-such-date', []],
    ['2026-13-01', 'no-such-date', []],
    ['13/13/2026', 'no-such-date', []],
    ['cuối tháng 4', 'not-a-date', []],
    ['Quý II', 'not-a-date', []],
    ['', 'not-a-date', []],
    ['30/4/2026 và 30/5/2026', 'two-answers', []],
    ['30/4', 'ambiguous', ['2025-04-30', '2026-04-30']],
  ])('%s: %s', (text, problem, readings) => {
    expect(readDate(text, plan)).toEqual({ value: null, problem, readings });
  });
  it('a missing year is the only one there is', () => {
    expect(readDate('30/4', { firstYear: 2026, lastYear: 2026 })).toMatchObject({ value: '2026-04-30' });
  });
  it('reads back every day in every way of writing it', () => {
    const day = fc.record({
      year: fc.integer({ min: 2000, max: 2099 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 31 }),
    });
    fc.assert(
      fc.property(day, fc.constantFrom('/', '.', '-'), fc.boolean(), fc.boolean(), (d, sep, pad, short) => {
        fc.pre(d.day <= daysOfMonth(d.year, d.month));
        const two = (n: number): string => (pad ? String(n).padStart(2, '0') : String(n));
        const text = [two(d.day), two(d.month), short ? String(d.year).slice(2) : String(d.year)].join(sep);
        expect(readDate(text, plan)).toMatchObject({ value: isoDate(d.year, d.month, d.day) });
      }),
    );
  });
});
