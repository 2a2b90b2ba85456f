import { isUnchangedPlanJson, readPlanJson, writePlanJson } from '../../../src/core/plan/plan-json';
import { sentence } from '../../../src/core/issue/sentence/tell';
import { parsePlan } from '../../../src/core/parse/parse-plan';
import type { SourceBlock } from '../../../src/core/parse/source-block';

const line = (n: number, text: string): SourceBlock => ({ kind: 'text', line: n, lastLine: n, text, marks: { whole: true } });
const plan = parsePlan([
  line(1, 'KẾ HOẠCH'),
  line(2, 'Trồng cây năm 2026'),
  line(3, 'I. NHIỆM VỤ'),
  line(4, '- Trồng 500 cây xanh tại các trường học.'),
]).value;

test('a plan written as JSON reads back the same', () => {
  const { value, issues } = readPlanJson(writePlanJson(plan));
  expect(issues).toEqual([]);
  expect(value).toEqual(plan);
});

test('a plan.json is known as ours until a person changes it', () => {
  const text = writePlanJson(plan);
  expect(isUnchangedPlanJson(text)).toBe(true);
  expect(isUnchangedPlanJson(text.replace('500', '600'))).toBe(false);
  expect(isUnchangedPlanJson('{}')).toBe(false);
});

test('JSON that is no plan, a newer plan and a damaged plan are refused, each with its own reason', () => {
  expect(readPlanJson('không phải').issues[0]?.code).toBe('stored-not-ours');
  expect(readPlanJson('{"schema":"khác"}').issues[0]?.code).toBe('stored-not-ours');
  expect(readPlanJson(JSON.stringify({ ...plan, schema: 'tonghop/plan@99' })).issues[0]).toMatchObject({
    code: 'stored-newer',
    facts: { found: 'tonghop/plan@99' },
  });
  expect(readPlanJson(JSON.stringify({ ...plan, tasks: 'mất' })).issues[0]).toMatchObject({
    code: 'stored-invalid',
    facts: { path: 'tasks', found: '"mất"' },
  });
});

test('what is wrong in a damaged plan is told in words of its language, with what stands there', () => {
  const told = (stored: object) => readPlanJson(JSON.stringify({ ...plan, ...stored })).issues.map((i) => sentence(i, 'vi'));
  expect(told({ tasks: 'mất' })).toEqual([
    'Dữ liệu của plan.json không hợp lệ tại “tasks”: không thể là "mất". Đề nghị dùng lại bản sao gần nhất.',
  ]);
  expect(told({ tasks: [{}] })[0]).toMatch(/^Dữ liệu của plan\.json không hợp lệ tại “tasks\.0\.id”: thiếu nội dung\. Đề nghị/u);
});
