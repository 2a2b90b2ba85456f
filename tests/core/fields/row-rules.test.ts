import { missingWords, targetMissingWords } from '../../../src/core/fields/missing-words';
import { rowRules } from '../../../src/core/fields/row-rules/row-rules';
import { exampleRow, exampleTarget } from '../../../src/core/fields/row-rules/example-row';
import { targetRules } from '../../../src/core/fields/target-rules/target-rules';

describe('rules over a task row', () => {
  test.each(rowRules.map((rule) => [rule.id, rule] as const))('%s finds its faults and leaves good rows alone', (_id, rule) => {
    expect(rule.examples.ok.filter((row) => rule.applies(row))).toEqual([]);
    expect(rule.examples.notOk.filter((row) => !rule.applies(row))).toEqual([]);
    expect(rule.examples.notOk.length).toBeGreaterThan(0);
  });

  test('every rule has an id and words of its own', () => {
    expect(new Set(rowRules.map((r) => r.id)).size).toBe(rowRules.length);
    expect(new Set(rowRules.map((r) => r.words.vi)).size).toBe(rowRules.length);
  });

  test('a row that is done well has nothing missing', () => {
    expect(missingWords(exampleRow({ progress: 'done', result: 'Đã ban hành', finishedOn: '2026-06-01' }), 'vi')).toBe('');
  });

  test('findings are joined in the order of the rules', () => {
    expect(missingWords(exampleRow({ progress: 'done', percent: 50 }), 'vi')).toBe(
      'ghi kết quả thực hiện; ghi ngày hoàn thành; đã hoàn thành nhưng tiến độ dưới 100',
    );
    expect(missingWords(exampleRow({}), 'en')).toBe('Not filled in');
  });
});

describe('rules over a target row', () => {
  test.each(targetRules.map((rule) => [rule.id, rule] as const))('%s finds its faults and leaves good rows alone', (_id, rule) => {
    expect(rule.examples.ok.filter((row) => rule.applies(row))).toEqual([]);
    expect(rule.examples.notOk.filter((row) => !rule.applies(row))).toEqual([]);
  });

  test('zero is an answer', () => {
    expect(targetMissingWords(exampleTarget({ inPeriod: 0, sinceYear: 0 }), 'vi')).toBe('');
  });
});
