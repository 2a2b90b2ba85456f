import { sectionNames, sectionNumbers } from '../../../src/core/track/rows/issued-text';
import { planOfText } from '../parse/fixture-plan';

const HEAD = 'KẾ HOẠCH\n\nCông tác năm 2026\n\nCăn cứ nhiệm vụ được giao, Sở Y tế ban hành Kế hoạch như sau:\n\n';

test('sections are named by the path of their numbers and their title; where no number stands, by the title alone', () => {
  const { value: plan } = planOfText(
    `${HEAD}## NHIỆM VỤ\n\n**Tuyên truyền**\n\n- Phát tờ rơi.\n\n## THỰC HIỆN\n\n1. Y tế\n\n- Tiêm chủng.\n`,
    'plan.md',
  );
  const name = sectionNames(plan);
  expect(plan.sections.map((s) => name(s.id))).toEqual(['NHIỆM VỤ', 'Tuyên truyền', 'THỰC HIỆN', '1. Y tế']);
  expect(plan.sections.map(sectionNumbers(plan))).toEqual(['', '', '', '1']);
});
