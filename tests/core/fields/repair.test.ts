import { serialOf } from '../../../src/core/date/serial';
import type { IsoDate } from '../../../src/core/date/iso-date';
import { date } from '../../../src/core/fields/kind/date';
import { figure, wholeFigure } from '../../../src/core/fields/kind/number';
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
    ['01/5/2026.', '2026-05-01'],
    ['ngày 30/4/2026 ,', '2026-04-30'],
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
    expect(date.repair({ value: '30/4.' }, { asOf: '2026-06-14' })).toMatchObject({ value: '2026-04-30', doubt: 'year-assumed' });
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
    for (const value of [0.8, '0,8'])
      expect(percent.repair({ value }, { percentScale: 'hundred' })).toMatchObject({ value: 0.8, doubt: 'mixed-scale', other: 80 });
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

  test.each([
    ['12 doanh nghiệp', 'doanh nghiệp nhỏ', 12],
    ['12 Doanh nghiệp nhỏ và vừa', 'doanh nghiệp nhỏ', 12],
    ['1,5 nghìn', 'hộ', 1500],
    ['2 triệu lượt', 'lượt khách', 2e6],
    ['12 km', 'km đường', 12],
    ['12,5 kilômét', 'km', 12.5],
    ['300 m²', 'm2', 300],
    ['1,2 tỷ', 'đồng', 1.2e9],
    ['1,2 tỷ đồng', 'tỷ đồng', 1.2],
    ['1.200 triệu đồng', 'tỷ đồng', 1.2],
    ['1.200.000.000 đ', 'triệu đồng', 1200],
    ['70%', '%', 70],
    ['70 % hồ sơ', '%', 70],
  ])('%s of a target in “%s” is %d, its unit taken off', (typed, measure, meant) => {
    const read = figure.repair({ value: typed }, { measure });
    expect(read).toMatchObject({ kind: 'value', value: meant, how: 'unit-removed' });
    expect(read).not.toHaveProperty('doubt');
  });

  test.each([
    ['12 km', 'doanh nghiệp nhỏ', 12],
    ['1,2 tỷ', 'doanh nghiệp nhỏ', 1.2e9],
    ['3 triệu', 'đồng chí', 3e6],
    ['80%', 'hộ', 80],
    ['70 hồ sơ', '%', 70],
    ['6 lớp/tháng', 'lớp', 6],
    ['12 lượt', 'nghìn lượt', 12],
  ])('%s of a target in “%s” stands and is doubted', (typed, measure, value) => {
    expect(figure.repair({ value: typed }, { measure })).toMatchObject({ kind: 'value', value, doubt: 'other-unit' });
  });

  test('a share in a percent format is doubted where things are counted', () => {
    const cell = { value: 0.8, format: '0%' };
    expect(figure.repair(cell, { measure: 'hộ' })).toMatchObject({ value: 80, doubt: 'other-unit' });
    expect(figure.repair(cell, { measure: '%', requiredShare: 80 })).not.toHaveProperty('doubt');
  });

  test('a share of 0.7 where 80 % are required is doubted with 70 as the other reading, unless it says percent itself', () => {
    const context = { measure: '%', requiredShare: 80 };
    for (const value of [0.7, '0,7', '0.7'])
      expect(figure.repair({ value }, context)).toMatchObject({ value: 0.7, doubt: 'share-or-percent', other: 70 });
    for (const cell of [{ value: '0,7%' }, { value: 0.007, format: '0.0%' }, { value: 0 }, { value: 1 }, { value: 70 }])
      expect(figure.repair(cell, context)).not.toHaveProperty('doubt');
    expect(figure.repair({ value: 0.7 }, { measure: '%', requiredShare: 3 })).not.toHaveProperty('doubt');
  });

  test('more than the whole is doubted, unless that is what is required', () => {
    for (const value of [105, '105', '105%', 100.5])
      expect(figure.repair({ value }, { measure: '%', requiredShare: 95 })).toMatchObject({ doubt: 'above-whole' });
    expect(figure.repair({ value: 100 }, { measure: '%', requiredShare: 95 })).not.toHaveProperty('doubt');
    expect(figure.repair({ value: 108 }, { measure: '%', requiredShare: 100, beyondWhole: true })).not.toHaveProperty('doubt');
    expect(figure.repair({ value: 108 }, { measure: '%', requiredShare: 105 })).not.toHaveProperty('doubt');
    expect(figure.repair({ value: 120 }, { measure: '%' })).not.toHaveProperty('doubt');
  });

  test('the whole that a share is of is counted in a measure of its own', () => {
    expect(wholeFigure.repair({ value: '1000 hồ sơ' }, { measure: '%', requiredShare: 80 })).toMatchObject({ value: 1000 });
    expect(wholeFigure.repair({ value: 1000 }, { measure: '%', requiredShare: 80 })).not.toHaveProperty('doubt');
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

  test.each([
    ['Chưa thực hiên', 'not-started'],
    ['Đã hoàn thanh', 'done'],
    ['Dang thuc hien', 'in-progress'],
    ['KHONG PHAT SINH', 'nothing-arisen'],
  ])('%s is the choice that it is but for its marks, with a note', (typed, meant) => {
    expect(progressChoice.repair({ value: typed }, {})).toMatchObject({ kind: 'value', value: meant, how: 'synonym' });
  });

  test('what may mean anything stays unset, and what it may mean is proposed as a choice of the row', () => {
    const raw = 'Không thực hiện';
    const unknown = { kind: 'problem', problem: 'unknown-choice', raw };
    expect(progressChoice.repair({ value: raw }, {})).toEqual({ ...unknown, proposal: 'not-started' });
    expect(progressChoice.repair({ value: raw }, { ongoing: true })).toEqual({ ...unknown, proposal: 'not-in-period' });
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

  test.each([
    'Không có khó khăn, vướng mắc',
    'Không có khó khăn, vướng mắc.',
    'Không có kiến nghị, đề xuất',
    'KHÔNG CÓ KIẾN NGHỊ, ĐỀ XUẤT GÌ',
    'Không phát sinh khó khăn',
    'Chưa phát sinh khó khăn và vướng mắc trong kỳ',
    'Hiện không có vướng mắc nào',
    'không có ý kiến đề xuất',
    'Không có tồn tại, hạn chế',
  ])('“%s” says that there are none', (typed) => {
    expect(remark.repair({ value: typed }, {})).toEqual({ kind: 'nothing', raw: typed });
  });

  test.each([
    'Không có khó khăn về kinh phí nhưng thiếu người',
    'Không có khó khăn lớn',
    'Khó khăn, vướng mắc',
    'Không có kinh phí',
    'Không gặp khó khăn khi triển khai, trừ khâu giải phóng mặt bằng',
    'Kiến nghị, đề xuất bổ sung kinh phí',
    'Chưa giải quyết khó khăn, vướng mắc',
  ])('“%s” is a remark', (typed) => {
    expect(remark.repair({ value: typed }, {})).toMatchObject({ kind: 'value', value: typed });
  });

  test.each(['#REF!', ' #N/A ', '#n/a', '#DIV/0!', '#VALUE!', '#NAME?'])('the error value “%s” typed as text is no answer', (typed) => {
    expect(freeText.repair({ value: typed }, {})).toEqual({ kind: 'problem', problem: 'cell-error', raw: typed.trim() });
    for (const kind of [remark, figure, percent, date, progressChoice])
      expect(kind.repair({ value: typed }, {})).toMatchObject({ problem: 'cell-error' });
  });

  test('a text in which an error value is spoken of, or that begins with its sign, is a text', () => {
    for (const typed of ['Ô C5 báo lỗi #REF!', '#1 đã xong', '# REF'])
      expect(freeText.repair({ value: typed }, {})).toMatchObject({ kind: 'value', value: typed });
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
