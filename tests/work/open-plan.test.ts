import { readDocument } from '../../src/cli/world/adapters';
import { tell } from '../../src/core/issue/sentence/tell';
import { writePlanJson } from '../../src/core/plan/plan-json';
import { openPlan } from '../../src/work/open-plan';
import { samplePlan } from '../core/track/sample-plan';

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
const errorsOf = (name: string, text: string) =>
  openPlan(file(name, text), readDocument).issues.flatMap((i) => (i.severity === 'error' ? [i.code] : []));

test('a list is no plan, and none is made of it', () => {
  const { value, issues } = openPlan(file('don-vi.csv', 'Mã;Tên đơn vị\nA;Thôn Đông\n'), readDocument);
  expect(value).toBeNull();
  expect(issues).toMatchObject([{ code: 'document-is-table', severity: 'error', place: { file: 'don-vi.csv' } }]);
});

test('where no task is found this is an error, in a document as in plan.json', () => {
  expect(errorsOf('thu.txt', 'Kính gửi các đồng chí')).toEqual(['plan-without-tasks']);
  expect(errorsOf('plan.json', writePlanJson(samplePlan({ tasks: [] })))).toEqual(['plan-without-tasks']);
  expect(errorsOf('plan.json', writePlanJson(samplePlan()))).toEqual([]);
});

test('a plan of two lines is a plan', () => {
  expect(
    errorsOf('thon.txt', 'KẾ HOẠCH\nVệ sinh đường làng năm 2026\n\n1. Phát quang bụi rậm hai bên đường.\n2. Khơi thông cống rãnh.'),
  ).toEqual([]);
});

test('a document that begins with a brace is told by its format, not as a damaged plan.json', () => {
  const rtf = openPlan(file('ke-hoach.docx', String.raw`{\rtf1\ansi K}`), readDocument);
  expect(rtf.issues).toMatchObject([{ code: 'document-format-unsupported', facts: { format: 'RTF' }, place: { file: 'ke-hoach.docx' } }]);
  expect(tell(rtf.issues[0]!, 'vi')).toMatch(/RTF.*lưu văn bản dưới dạng \.docx/);
  expect(openPlan(file('ke-hoach', writePlanJson(samplePlan())), readDocument).value).not.toBeNull();
  expect(errorsOf('ke-hoach', '{}')).toEqual(['stored-not-ours']);
});
