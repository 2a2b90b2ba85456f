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
  it.each([
    ['1.234.567,89', 1234567.89, null],
    ['12.345.678', 12345678, null],
    ['123.456,7', 123456.7, null],
    ['1,234,567.89', 1234567.89, null],
    ['12,345,678', 12345678, null],
    ['123,456.75', 123456.75, null],
    ['12,75', 12.75, null],
    ['12.75', 12.75, null],
    ['3  tỷ   đồng', 3e9, 'đồng'],
    ['2 ngàn  lượt người', 2000, 'lượt người'],
    ['5 km ', 5, 'km'],
    ['1,5 Triệu', 1.5e6, null],
  ])('%s in full', (text, value, unit) => {
    expect(readNumber(text)).toEqual({ value, unit, note: 'text' });
  });
  it.each(['1.23.456', '1,23,456', 'x1', 'a -5', '1.2345.678', "1'5", '1.234,5,6'])('%s is none', (text) => {
    expect(readNumber(text).value).toBeNull();
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
  it.each([
    ['80', 80, 'none'],
    ['100', 100, 'none'],
    [' 80', 80, 'text'],
    ['80%', 80, 'text'],
    ['80 % ', 80, 'text'],
    ['12.25 %', 12.25, 'text'],
    ['12.3456', 12.3456, 'text'],
    ['100.5', null, 'out-of-range'],
    ['75 Phần trăm  ', 75, 'text'],
  ] as const)('%s tells how it was typed', (text, value, told) => {
    expect(readPercent(text)).toEqual(value === null ? { value, problem: told, readings: [] } : { value, unit: '%', note: told });
  });
  it.each(['80% và 90%', '8 % xong', '100% (đến 15/4)', '80 km', '12 ngày'])('%s is no one percentage', (text) => {
    expect(readPercent(text)).toEqual({ value: null, problem: 'two-answers', readings: [] });
  });
  it.each(['x80%', 'a 5% b', '12.345'])('%s is none at all', (text) => {
    expect(readPercent(text)).toMatchObject({ value: null, readings: [] });
    expect(readPercent(text)).not.toMatchObject({ problem: 'two-answers' });
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
  it.each([
    ['30/4/2026', '2026-04-30'],
    ['ngày  30  tháng 4, năm 2026', '2026-04-30'],
    ['30 – 4 – 2026', '2026-04-30'],
    ['\u200b30/4/2026', '2026-04-30'],
  ])('%s is told to have been text', (text, value) => {
    expect(readDate(text, plan)).toEqual({ value, unit: null, note: 'text' });
  });
  it.each([
    ["30'/4/2026", 'not-a-date'],
    ['12/12/20261', 'not-a-date'],
    ['1/2/2026 xong', 'two-answers'],
    ['12/12/2026x', 'two-answers'],
    ['họp 12/12/2026 xong', 'not-a-date'],
    ['31/12/26 (muộn)', 'two-answers'],
    ['30/2/2026', 'no-such-date'],
    ['12/32/2026', 'no-such-date'],
  ])('%s: %s, without a reading', (text, problem) => {
    expect(readDate(text, plan)).toEqual({ value: null, problem, readings: [] });
  });
  it('a day that only one of the years has is read in that year only', () => {
    expect(readDate('29/2', { firstYear: 2027, lastYear: 2028 })).toEqual({ value: null, problem: 'ambiguous', readings: ['2028-02-29'] });
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

describe('days that exist', () => {
  it.each([
    [1900, 2, 28],
    [2000, 2, 29],
    [2024, 2, 29],
    [2026, 2, 28],
    [2100, 2, 28],
    [2026, 4, 30],
    [2026, 12, 31],
    [2024, 1, 31],
  ])('%d-%d has %d days', (year, month, days) => {
    expect(daysOfMonth(year, month)).toBe(days);
    expect(isoDate(year, month, days)).not.toBeNull();
    expect(isoDate(year, month, days + 1)).toBeNull();
  });
  it.each([
    [2026, 0, 1],
    [2026, 13, 1],
    [2026, 1, 0],
    [2026, 1, 32],
  ])('%d-%d-%d does not', (year, month, day) => {
    expect(isoDate(year, month, day)).toBeNull();
  });
  it('are written with two figures', () => {
    expect(isoDate(2026, 3, 5)).toBe('2026-03-05');
  });
});
