import type { EntryFacts } from '../../../src/core/issue/facts/entry';
import { issue } from '../../../src/core/issue/issue';
import { tell } from '../../../src/core/issue/sentence/tell';
import { example, type RuleExample } from '../../../src/core/validate/entry-rule';
import { dateOutsidePlan } from '../../../src/core/validate/rule/date-outside-plan';
import { documentInResult } from '../../../src/core/validate/rule/document-in-result';
import { finishedAfterReceipt } from '../../../src/core/validate/rule/finished-after-receipt';
import { finishedBeforeWindow } from '../../../src/core/validate/rule/finished-before-window';
import { leavesTheCount } from '../../../src/core/validate/rule/leaves-the-count';
import { partsDiffer } from '../../../src/core/validate/rule/parts-differ';
import { sameTextAsBefore } from '../../../src/core/validate/rule/same-text-as-before';
import type { EntryRule } from '../../../src/core/validate/entry-rule';

const find = (rule: Pick<EntryRule, 'find'>, { row, context }: RuleExample) => rule.find(row, context);
const said = (result: string) => example({ progress: 'done', result });

test('a finish after the receipt tells both days at the finish', () => {
  expect(find(finishedAfterReceipt, example({ finishedOn: '2026-06-17' }, {}, { receivedOn: '2026-06-16' }))).toEqual({
    field: 'finishedOn',
    facts: { finishedOn: '2026-06-17', last: '2026-06-16', of: 'receipt' },
  });
});

test('a finish before the period tells the period at the finish, unless it was reported before or is not claimed now', () => {
  const early = { progress: 'done', finishedOn: '2026-03-14' } as const;
  expect(find(finishedBeforeWindow, example(early))).toEqual({
    field: 'finishedOn',
    facts: { column: 'Ngày hoàn thành', date: '2026-03-14', first: '2026-03-15', last: '2026-06-14', of: 'period' },
  });
  expect(find(finishedBeforeWindow, example({ ...early, progress: 'in-progress' }))).toBeNull();
  expect(find(finishedBeforeWindow, example({ finishedOn: '2026-03-14' }))).not.toBeNull();
  expect(find(finishedBeforeWindow, example({ ...early, progress: 'unchanged' }, { previousProgress: 'in-progress' }))).toBeNull();
});

test('a date outside the plan tells its column and the bounds; a plan that is over ends them', () => {
  expect(find(dateOutsidePlan, example({ startedOn: '2025-12-31' }))).toEqual({
    field: 'startedOn',
    facts: { column: 'Ngày bắt đầu', date: '2025-12-31', first: '2026-01-01', last: '2026-06-20', of: 'plan' },
  });
  const over = { planTime: { first: '2025-01-01', last: '2025-12-31' } };
  expect(find(dateOutsidePlan, example({ documentDate: '2026-01-01' }, {}, over))).toMatchObject({
    field: 'documentDate',
    facts: { last: '2025-12-31' },
  });
  expect(find(dateOutsidePlan, example({ documentDate: '2025-12-31' }, {}, over))).toBeNull();
});

test('a date within the plan or within the days of the period is not outside them', () => {
  const firstQuarter = { window: { first: '2025-12-15', last: '2026-03-14' } };
  const signed = (documentDate: string) => find(dateOutsidePlan, example({ documentDate }, {}, firstQuarter));
  expect([signed('2025-12-15'), signed('2026-01-25'), signed('2026-05-01')]).toEqual([null, null, null]);
  expect([signed('2025-12-14'), signed('2026-06-21')].map((f) => f?.field)).toEqual(['documentDate', 'documentDate']);
});

test('a row carried over may have been finished before the period; any other is told so without a word about the plan', () => {
  const early = { progress: 'done', finishedOn: '2026-01-25' } as const;
  expect(find(finishedBeforeWindow, example(early, { scope: 'carried' }))).toBeNull();
  const beforePlan = { ...early, finishedOn: '2025-12-31' } as const;
  expect(find(finishedBeforeWindow, example(beforePlan, { scope: 'carried' }))?.facts).toMatchObject({ first: '2026-01-01', of: 'plan' });
  const facts = find(finishedBeforeWindow, example(early))!.facts as EntryFacts['date-outside-period'];
  const place = { kind: 'cell', sheet: 'Nhiệm vụ', cell: 'P8' } as const;
  expect(tell(issue('date-outside-period', 'warning', place, facts), 'vi')).toContain('nằm ngoài kỳ báo cáo (15/03/2026 đến 14/06/2026)');
  expect(tell(issue('date-outside-period', 'warning', place, { ...facts, of: 'plan' }), 'vi')).toContain('ngoài thời gian của kế hoạch');
});

test('a document in the result is offered with its number, and its date where it has one', () => {
  expect(find(documentInResult, said('Đã ban hành Kế hoạch số 12-KH/ĐU ngày 05/3/2026'))).toEqual({
    field: 'documentNumber',
    facts: { number: '12-KH/ĐU', date: '05/03/2026' },
  });
  expect(find(documentInResult, said('Đã ban hành Kế hoạch số 12-KH/ĐU'))?.facts).toEqual({ number: '12-KH/ĐU', date: '' });
  expect(find(documentInResult, example({ documentDate: '2026-03-05' }))).toBeNull();
  expect(find(documentInResult, said('Đạt 5/A theo thang điểm'))).toBeNull();
});

test('leaving the count tells the words of the choice', () => {
  expect(find(leavesTheCount, example({ progress: 'waiting' }))).toEqual({ field: 'progress', facts: { progress: 'Chờ văn bản' } });
  expect(find(leavesTheCount, example({ result: 'x' }))).toBeNull();
});

test('parts that do not make their total tell both sums; single or uncounted parts are not judged', () => {
  expect(find(partsDiffer, said('Đã tổ chức 12 hội nghị, trong đó 08 hội nghị trực tuyến, 03 hội nghị trực tiếp'))).toEqual({
    field: 'result',
    facts: { total: 12, parts: 11 },
  });
  expect(find(partsDiffer, said('Đã tổ chức 12 hội nghị, trong đó 08 hội nghị trực tuyến, 04 hội nghị trực tiếp'))).toBeNull();
  expect(find(partsDiffer, said('Đã tổ chức 12 hội nghị, trong đó 08 hội nghị trực tuyến'))).toBeNull();
  expect(find(partsDiffer, said('Đã tổ chức hội nghị gồm đủ thành phần'))).toBeNull();
  expect(find(partsDiffer, example({ progress: 'done' }))).toBeNull();
  expect(find(partsDiffer, said('Đã tổ chức 12 hội nghị, trong đó 08 hội nghị trực tuyến, một số hội nghị trực tiếp'))).toBeNull();
});

describe('the same text as before', () => {
  const text = 'Đang lấy ý kiến 15';
  const before = { previousProgress: 'in-progress', previous: `Đang thực hiện. ${text}` } as const;

  test('is told at the result', () => {
    expect(find(sameTextAsBefore, example({ progress: 'in-progress', result: text }, before))).toEqual({
      field: 'result',
      facts: { column: 'Kết quả thực hiện' },
    });
    expect(find(sameTextAsBefore, example({ result: text }, {}, { earlier: { result: text } }))).not.toBeNull();
  });

  test('is not told of short texts, finished rows, rows without a last period, or other texts', () => {
    const fifteen = 'Đang lấy ý kiến';
    expect(fifteen).toHaveLength(15);
    expect(find(sameTextAsBefore, example({ result: fifteen }, {}, { earlier: { result: fifteen } }))).not.toBeNull();
    expect(find(sameTextAsBefore, example({ result: fifteen.slice(1) }, {}, { earlier: { result: fifteen.slice(1) } }))).toBeNull();
    expect(find(sameTextAsBefore, example({ progress: 'done', result: text }, before))).toBeNull();
    expect(find(sameTextAsBefore, example({ progress: 'unchanged', result: text }, before))).toBeNull();
    expect(find(sameTextAsBefore, example({ result: text }, { ...before, previousProgress: null }))).toBeNull();
    expect(find(sameTextAsBefore, example({ result: text }, { ...before, previous: '' }))).toBeNull();
    expect(find(sameTextAsBefore, example({ result: text }, before, { earlier: {} }))).toBeNull();
    expect(find(sameTextAsBefore, example({ result: text }, before, { earlier: { result: `${text} xã` } }))).toBeNull();
    expect(find(sameTextAsBefore, example({ progress: 'in-progress' }, before))).toBeNull();
  });
});
