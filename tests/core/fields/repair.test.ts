import { serialOf } from '../../../src/core/date/serial';
import type { IsoDate } from '../../../src/core/date/iso-date';
import { date } from '../../../src/core/fields/kind/date';
import { figure } from '../../../src/core/fields/kind/number';
import { percent } from '../../../src/core/fields/kind/percent';
import { progressChoice } from '../../../src/core/fields/kind/progress-choice';
import { freeText, remark } from '../../../src/core/fields/kind/text';
import { yesNo } from '../../../src/core/fields/kind/yes-no';

const serial = (day: string) => serialOf(day as IsoDate)!;

describe('a typed date', () => {
  test('a serial is a day, its time of day left out', () => {
    expect(date.repair({ value: serial('2026-04-30') + 0.6 }, {})).toMatchObject({ kind: 'value', value: '2026-04-30' });
  });

  test.each([
    ['30/4/2026', '2026-04-30'],
    ['30.04.26', '2026-04-30'],
    ['30-4-2026', '2026-04-30'],
    [' 05/03/2026\u00a0', '2026-03-05'],
    ['ngày 5 tháng 3 năm 2026', '2026-03-05'],
  ])('%s is read day first, with a note', (typed, meant) => {
    expect(date.repair({ value: typed }, {})).toMatchObject({ kind: 'value', value: meant, how: 'text-date' });
  });

  test('month first is not taken, the other reading is proposed', () => {
    expect(date.repair({ value: '4/30/2026' }, {})).toEqual({
      kind: 'problem',
      problem: 'month-first-date',
      raw: '4/30/2026',
      proposal: '2026-04-30',
    });
  });

  test.each(['30/2/2026', 'cuối tháng 4', 'Quý II', 5, -1, 1e9, true])('%s is no date and nothing is guessed', (typed) => {
    expect(date.repair({ value: typed }, {})).toMatchObject({ kind: 'problem', problem: 'not-a-date' });
  });

  test('a day without a year is put into the year of the file and doubted', () => {
    expect(date.repair({ value: '30/4' }, { asOf: '2026-06-14' })).toMatchObject({
      kind: 'value',
      value: '2026-04-30',
      doubt: 'year-assumed',
    });
    expect(date.repair({ value: '30/4' }, {})).toMatchObject({ kind: 'problem' });
  });
});

describe('a typed percentage', () => {
  test.each([
    [{ value: 80 }, {}, 80],
    [{ value: 0.8, format: '0%' }, {}, 80],
    [{ value: 1, format: '0.00%' }, {}, 100],
    [{ value: 0.8 }, { percentScale: 'fraction' }, 80],
    [{ value: 0.57 }, { percentScale: 'fraction' }, 57],
    [{ value: '80%' }, {}, 80],
    [{ value: '80,5 %' }, {}, 80.5],
    [{ value: 0 }, {}, 0],
    [{ value: 100 }, {}, 100],
  ] as const)('%j in %j is %d', (cell, context, meant) => {
    const read = percent.repair(cell, context);
    expect(read).toMatchObject({ kind: 'value', value: meant });
    expect(read).not.toHaveProperty('doubt');
  });

  test('a lone 0.8 among numbers such as 80 stays and is doubted', () => {
    expect(percent.repair({ value: 0.8 }, { percentScale: 'hundred' })).toMatchObject({ kind: 'value', value: 0.8, doubt: 'mixed-scale' });
  });

  test.each([-1, 101, '150%'])('%s is out of range and left unset', (typed) => {
    expect(percent.repair({ value: typed }, {})).toMatchObject({ kind: 'problem', problem: 'out-of-range' });
  });

  test('two answers in one cell are none', () => {
    expect(percent.repair({ value: '80% (đến 15/4)' }, {})).toMatchObject({ kind: 'problem', raw: '80% (đến 15/4)' });
  });
});

describe('a typed figure', () => {
  test.each([
    ['1.234,5', 1234.5],
    ['12 km', 12],
    ['1,2 tỷ', 1.2e9],
    ["'15", 15],
  ])('%s is %d', (typed, meant) => {
    expect(figure.repair({ value: typed }, {})).toMatchObject({ kind: 'value', value: meant });
  });

  test('1.234 alone is read as grouped and doubted', () => {
    expect(figure.repair({ value: '1.234' }, {})).toMatchObject({ kind: 'value', value: 1234, doubt: 'grouping-or-decimal' });
  });

  test('a share in a percent format is its percentage', () => {
    expect(figure.repair({ value: 0.955, format: '0.0%' }, {})).toMatchObject({ kind: 'value', value: 95.5 });
  });

  test('negative numbers and words are problems', () => {
    expect(figure.repair({ value: -3 }, {})).toMatchObject({ problem: 'out-of-range' });
    expect(figure.repair({ value: 'nhiều' }, {})).toMatchObject({ problem: 'not-a-number' });
  });
});

describe('a chosen progress', () => {
  test('the words of the list are exact', () => {
    expect(progressChoice.repair({ value: 'Đã hoàn thành' }, {})).toEqual({ kind: 'value', value: 'done', raw: 'Đã hoàn thành' });
  });

  test.each([
    ['Hoàn thành', 'done'],
    ['XONG', 'done'],
    ['x', 'done'],
    ['100%', 'done'],
    ['Đã ban hành QĐ', 'done'],
    ['đã có Tờ trình', 'done'],
    ['12-KH/ĐU', 'done'],
    ['Tiếp tục thực hiện', 'in-progress'],
    ['Chưa đến hạn', 'not-started'],
    ['Tạm hoãn', 'paused'],
    ['Chờ hướng dẫn của Trung ương', 'waiting'],
  ])('%s typed over the list is %s', (typed, meant) => {
    expect(progressChoice.repair({ value: typed }, {})).toMatchObject({ kind: 'value', value: meant, how: 'synonym' });
  });

  test.each(['Cơ bản hoàn thành', 'Gần xong', 'Hoàn thành 80%', 'Chưa hoàn thành'])('%s is not done, and is doubted', (typed) => {
    expect(progressChoice.repair({ value: typed }, {})).toMatchObject({ kind: 'value', value: 'in-progress', doubt: 'weaker-wording' });
  });

  test('on an ongoing task done means done in the period', () => {
    expect(progressChoice.repair({ value: 'Đã hoàn thành' }, { ongoing: true })).toMatchObject({ value: 'done-in-period', how: 'synonym' });
  });

  test('composed letters are used whatever the machine wrote', () => {
    expect(progressChoice.repair({ value: 'Đã hoàn thành'.normalize('NFD') }, {})).toMatchObject({ value: 'done', how: 'letters' });
  });

  test('what means none of the choices stays unset', () => {
    expect(progressChoice.repair({ value: 'Theo kế hoạch riêng' }, {})).toMatchObject({ kind: 'problem', problem: 'unknown-choice' });
  });
});

describe('texts and remarks', () => {
  test('spaces of every kind are tidied, line breaks stay', () => {
    expect(freeText.repair({ value: '  Đã\u00a0 trình \r\n xong\u200b ' }, {})).toMatchObject({ value: 'Đã trình\nxong', how: 'spaces' });
  });

  test.each(['Không', 'không có', '-', '0', 'Không có.', 'k'])('%s among difficulties says that there are none', (typed) => {
    expect(remark.repair({ value: typed }, {})).toEqual({ kind: 'nothing', raw: typed });
  });

  test('a remark that begins with "không" and goes on is a remark', () => {
    expect(remark.repair({ value: 'Không đủ kinh phí' }, {})).toMatchObject({ kind: 'value', value: 'Không đủ kinh phí' });
  });

  test('an error value and a formula without a value are problems, a blank cell is blank', () => {
    expect(freeText.repair({ value: { error: '#REF!' } }, {})).toMatchObject({ problem: 'cell-error', raw: '#REF!' });
    expect(freeText.repair({ value: null, formula: true }, {})).toMatchObject({ problem: 'formula-without-value' });
    expect(freeText.repair({ value: ' \u00a0' }, {})).toEqual({ kind: 'blank' });
  });
});

test.each([
  ['Đạt', true],
  ['có', true],
  ['Chưa đạt', false],
  ['không', false],
])('reached: %s', (typed, meant) => {
  expect(yesNo.repair({ value: typed }, {})).toMatchObject({ kind: 'value', value: meant });
});
