import { builtinFormats, showsDate } from '../../../src/xlsx/read/builtin-formats';
import { isoSerial } from '../../../src/xlsx/read/iso-serial';
import { unescapeText } from '../../../src/xlsx/read/escaped-text';

test.each(['dd/mm/yyyy', 'm/d/yy h:mm', 'mmm-yy', '[$-42A]dd" tháng "mm', '"Ngày "d', 'yyyy', 'D.M.YYYY', '[Red]dd/mm'])(
  '%s shows a date',
  (code) => {
    expect(showsDate(code)).toBe(true);
  },
);

test.each(['0%', '#,##0', '@', 'h:mm', 'mm:ss', '[h]:mm:ss', '0" ngày"', '"đã duyệt"', '\\d0', '[Red]0', '_d0', '#,##0 "đ"', ''])(
  '%s shows no date',
  (code) => {
    expect(showsDate(code)).toBe(false);
  },
);

test('the built-in formats for dates show dates, and the others do not', () => {
  const dates = [...builtinFormats].filter(([, code]) => showsDate(code)).map(([id]) => id);
  expect(dates.sort((a, b) => a - b)).toEqual([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);
});

test.each([
  ['2026-04-30', 46_142],
  ['2026-04-30T06:00:00Z', 46_142.25],
  ['2026-04-30T18:00', 46_142.75],
  ['2026-04-30T18:00:00.000+07:00', 46_142.75],
  ['12:00:00', 0.5],
  ['1900-02-28', 59],
  ['1900-03-01', 61],
])('the ISO date %s has the serial %d', (text, serial) => {
  expect(isoSerial(text)).toBe(serial);
});

test.each(['', '30/4/2026', '2026-02-30', '1899-12-30', 'T', '2026-04-30 12:00', '2026'])('%s is no ISO date with a serial', (text) => {
  expect(isoSerial(text)).toBeNull();
});

test('escaped characters are the characters they stand for', () => {
  expect(['a_x000D_b', '_x005F_x000D_', '_x00E9__x0020_', 'NV_x_', '_xZZZZ_'].map(unescapeText)).toEqual([
    'a\rb',
    '_x000D_',
    'é ',
    'NV_x_',
    '_xZZZZ_',
  ]);
});
