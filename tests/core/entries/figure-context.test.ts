import { figureContext } from '../../../src/core/entries/figure-context';
import { readReturnedWorkbook } from '../../../src/core/entries/read-returned-workbook';
import type { IssuedTarget } from '../../../src/core/fields/tracking-metadata';
import { tell } from '../../../src/core/issue/sentence/tell';
import { trackingWorkbook } from '../../../src/core/track/tracking-workbook';
import { request } from '../track/requests';
import { samplePlan, target, task, timeline } from '../track/sample-plan';
import { asRead, typed } from './returned-double';

const issued = (more: Partial<IssuedTarget>): IssuedTarget => {
  const { id } = target(1, 1, '');
  return { planId: 'KH', targetId: id, taskId: null, aggregate: 'sum', low: 200, unit: 'hộ', required: '200', text: '', ...more };
};

describe('what is known of the figures of a target', () => {
  test('counts and money are in their own measure', () => {
    expect(figureContext(issued({}), '2026-06-20')).toEqual({ asOf: '2026-06-20', wholeNumbers: true, measure: 'hộ' });
    expect(figureContext(issued({ unit: 'đồng' }), '2026-06-20')).toMatchObject({ wholeNumbers: false, measure: 'đồng' });
  });

  test('shares are in percent, and parts of a whole have the share that is required', () => {
    const share = issued({ aggregate: 'ratio', low: 80, required: 'từ 80% trở lên' });
    expect(figureContext(share, '2026-06-20')).toMatchObject({ measure: '%', requiredShare: 80 });
    expect(figureContext({ ...share, aggregate: 'none', required: 'giảm 80%' }, '2026-06-20')).toEqual({
      asOf: '2026-06-20',
      wholeNumbers: false,
      measure: '%',
    });
  });

  test('the share of an estimate or a plan can be exceeded, that of things cannot', () => {
    const share = issued({ aggregate: 'ratio', low: 100, required: '100%', unit: 'dự toán thu ngân sách' });
    expect(figureContext(share, '2026-06-20').beyondWhole).toBe(true);
    expect(figureContext({ ...share, unit: 'hồ sơ' }, '2026-06-20').beyondWhole).toBe(false);
  });

  test('what each unit answers with yes or no has no measure', () => {
    expect(figureContext(issued({ aggregate: 'unit-share', required: '100%' }), '2026-06-20').measure).toBe('');
  });
});

describe('figures of a returned workbook', () => {
  const targets = [
    target(1, 1, '200 doanh nghiệp nhỏ', { low: 200, unit: 'doanh nghiệp nhỏ' }),
    target(1, 2, '80% hồ sơ', { op: '>=', low: 80, quantity: null, percent: 80, unit: 'hồ sơ', aggregate: 'ratio' }),
  ];
  const plan = samplePlan({ tasks: [task(1, 'Số hóa hồ sơ', { timeline: timeline('ongoing', '', { ongoing: true }), targets })] });
  const blank = asRead(trackingWorkbook(request({}, plan))!);
  const read = (at: 0 | 1, figure: string | number) => {
    const { value, issues } = readReturnedWorkbook(typed(blank, 'Chỉ tiêu', { [targets[at]!.id]: { inPeriod: figure } }), {
      file: 'a.xlsx',
      asOf: '2026-06-20',
    });
    const told = issues.filter((i) => i.code === 'value-doubtful');
    return { value: value!.targets.find((t) => t.targetId === targets[at]!.id)!.values.inPeriod, told };
  };
  const sentences = (at: 0 | 1, figure: string | number): string[] => read(at, figure).told.map((i) => tell(i, 'vi'));

  test('in another unit than the target stand, and the warning names the unit of the target', () => {
    expect(read(0, '12 km').value).toBe(12);
    expect(sentences(0, '12 km')).toEqual([
      expect.stringContaining('“12 km” là “12”, nhưng đơn vị tính của chỉ tiêu là “doanh nghiệp nhỏ”'),
    ]);
    expect(sentences(0, '1,2 tỷ')).toHaveLength(1);
    expect(read(0, '12 doanh nghiệp')).toEqual({ value: 12, told: [] });
  });

  test('of 0.7 for a share of 80 % stand, in the form of the office, with 70 proposed', () => {
    expect(read(1, 0.7).value).toBe(0.7);
    expect(sentences(1, 0.7)).toEqual([expect.stringMatching(/Giữ nguyên “0,7”, nhưng .*thang 100.*có thể là “70”\.$/)]);
    expect(read(1, 0.7).told[0]!.facts).toMatchObject({ repair: { was: 0.7, becomes: 70, words: '70' } });
  });

  test('above the whole are doubted for a share and for nothing else', () => {
    expect(sentences(1, 105)).toEqual([expect.stringContaining('vượt quá 100%')]);
    expect(sentences(0, 105)).toEqual([]);
  });
});
