import { serialOf } from '../../../src/core/date/serial';
import type { IsoDate } from '../../../src/core/date/iso-date';
import { documentNumberText } from '../../../src/core/fields/kind/document';
import { numberLook } from '../../../src/core/fields/kind/number-format';
import { holdsDay, shownText } from '../../../src/core/fields/kind/shown-text';
import { freeText, remark } from '../../../src/core/fields/kind/text';

const day = serialOf('2026-05-12' as IsoDate)!;

describe('what a cell shows', () => {
  test.each([
    ['a day', day, 'm/d/yyyy', '12/05/2026'],
    ['a day typed without a year', day, 'd-mmm', '12/05/2026'],
    ['a day in the words of our own sheets', day, 'd" tháng "m", "yyyy', '12/05/2026'],
    ['a day in a language', day, '[$-42A]dd/mm/yyyy', '12/05/2026'],
    ['a month', serialOf('2026-05-01' as IsoDate)!, 'mmm-yy', '05/2026'],
    ['a day with its time', day + 0.5, 'dd/mm/yyyy h:mm', '12/05/2026 12:00'],
    ['a day at midnight', day, 'yyyy-mm-dd h:mm:ss', '12/05/2026'],
    ['a time', 8.5 / 24, 'h:mm', '8:30'],
    ['a time with seconds', 8.5 / 24, 'hh:mm:ss', '08:30:00'],
    ['more hours than a day has', 1.25, '[h]:mm', '30:00'],
    ['a share', 0.8, '0%', '80%'],
    ['a share with decimals', 0.355, '0.00%', '35,5%'],
    ['a share that is not exact in binary', 0.07, '0%', '7%'],
    ['thousands', 1_250_000, '#,##0', '1.250.000'],
    ['a negative figure in a format of its own', -1200, '#,##0_);(#,##0)', '(1.200)'],
    ['a negative figure', -1200.5, '#,##0.0', '-1.200,5'],
    ['money', 1200, '#,##0 "đồng"', '1.200 đồng'],
    ['money in dollars, which is no day', 12, '#,##0 "USD"', '12 USD'],
    ['a red figure, which is no day', 12, '[Red]0', '12'],
    ['zeros in front', 912345678, '0000000000', '0912345678'],
    ['a plain figure', 12, undefined, '12'],
    ['a plain figure with decimals', 0.1 + 0.2, undefined, '0,3'],
    ['a long number', 1_099_012_345_678, undefined, '1099012345678'],
    ['a figure in a format for text', 0.5, '@', '0,5'],
    ['yes', true, undefined, 'Đúng'],
    ['no', false, undefined, 'Sai'],
    ['a text', ' 12/5', '@', ' 12/5'],
    ['an error', { error: '#REF!' }, undefined, '#REF!'],
    ['nothing', null, undefined, ''],
  ])('%s', (_name, value, format, shown) => {
    expect(shownText(format === undefined ? { value } : { value, format })).toBe(shown);
  });

  test('no number makes a figure that is not one', () => {
    for (const value of [-1, 0, 60, 0.5, 3e6, 1e21, -0.5])
      for (const format of ['', 'General', 'd/m/yyyy', 'h:mm', '0%', '#,##0.00', '# ?/?', '0.00E+00', '#,##0;-#,##0;"-"'])
        expect([value, format, shownText({ value, format })]).not.toEqual([value, format, expect.stringMatching(/NaN|undefined|null/)]);
  });
});

test.each([
  ['General', 'figure'],
  ['#,##0.00 "dặm"', 'figure'],
  ['[Magenta]0.0', 'figure'],
  ['mmm-yy', 'date'],
  ['mm:ss', 'time'],
  ['[hh]:mm', 'time'],
  ['h:mm AM/PM', 'time'],
  ['d/m/yy h:mm', 'date-time'],
])('%s is a format for a %s', (format, look) => {
  expect(numberLook(format)).toBe(look);
});

test('only a number in a format for days holds a day', () => {
  expect(holdsDay({ value: day, format: 'd-mmm' })).toBe(true);
  expect(
    [{ value: day }, { value: '12/5/2026', format: 'd-mmm' }, { value: 0.5, format: 'h:mm' }, { value: -3, format: 'd-mmm' }].map(holdsDay),
  ).toEqual([false, false, false, false]);
});

describe('a cell for words', () => {
  test.each([
    ['a text', freeText],
    ['a remark', remark],
    ['the number of a document', documentNumberText],
  ])('that is read as %s says what it shows', (_name, kind) => {
    expect(kind.repair({ value: day, format: 'd-mmm' }, {})).toMatchObject({ kind: 'value', value: '12/05/2026' });
    expect(kind.repair({ value: 0.8, format: '0%' }, {})).toMatchObject({ kind: 'value', value: '80%' });
    expect(kind.repair({ value: true }, {})).toMatchObject({ kind: 'value', value: 'Đúng' });
  });

  test('a zero among remarks still says that there is nothing to report', () => {
    expect(remark.repair({ value: 0 }, {})).toMatchObject({ kind: 'nothing' });
  });
});
