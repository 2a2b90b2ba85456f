import { planOfText } from './fixture-plan';

const HEAD = 'KẾ HOẠCH\nCông tác năm 2026\n\nCăn cứ nhiệm vụ được giao, Sở Y tế ban hành Kế hoạch như sau:\n\n';
const plan = (body: string) => planOfText(HEAD + body).value;

describe('footnotes', () => {
  test('two bodies at a page end are taken out of the sentence that goes on behind them with the second reference', () => {
    const { value, issues } = planOfText(
      `${HEAD}I. A\n\n- Sửa đổi Quy chế làm việc<sup>1</sup>.\n\n- Theo dõi việc xử lý các vụ việc trong\n\n---\n\n<sup>1</sup> Quy chế số 04-QC/TU.\n\n<sup>2</sup> Theo Kết luận số 05-KL/TW.\n\nquá trình giải quyết đơn thư<sup>2</sup>.\n`,
      'plan.md',
    );
    expect(value.tasks.map((t) => [t.text, t.footnotes])).toEqual([
      ['Sửa đổi Quy chế làm việc.', ['1']],
      ['Theo dõi việc xử lý các vụ việc trong quá trình giải quyết đơn thư.', ['2']],
    ]);
    expect(value.footnotes.map((f) => f.marker)).toEqual(['1', '2']);
    expect(issues.map((i) => i.code)).not.toContain('footnote-without-marker');
  });

  test('a body between two items, whose number the list has passed, is taken out with its marker glued to a word', () => {
    const { tasks, footnotes } = plan(
      'I. A\n1. B\n- c\n2. D\n- Phối hợp với các đảng ủy trực thuộc1 tổ chức sinh hoạt.\n- Tổng kết.\n\n1. Gồm: Đảng ủy các cơ quan Đảng tỉnh.\n\nII. E\n- f\n',
    );
    expect(tasks.map((t) => t.text)).toEqual(['c', 'Phối hợp với các đảng ủy trực thuộc tổ chức sinh hoạt.', 'Tổng kết.', 'f']);
    expect(footnotes).toEqual([{ marker: '1', text: 'Gồm: Đảng ủy các cơ quan Đảng tỉnh.' }]);
  });

  test('a body between the lines of a sentence is taken out, and its marker glued to a year', () => {
    const { tasks, footnotes } = plan(
      'I. A\n- Thực hiện Chỉ thị số 01-CT/TW, ngày 09/3/20211 của Bộ Chính trị.\n- Theo dõi, đôn đốc việc\n\n1. Về việc học tập Nghị quyết.\nthực hiện ở cơ sở.\n',
    );
    expect(tasks.map((t) => [t.text, t.footnotes])).toEqual([
      ['Thực hiện Chỉ thị số 01-CT/TW, ngày 09/3/2021 của Bộ Chính trị.', ['1']],
      ['Theo dõi, đôn đốc việc thực hiện ở cơ sở.', []],
    ]);
    expect(footnotes).toEqual([{ marker: '1', text: 'Về việc học tập Nghị quyết.' }]);
  });

  test('the first item below a title without a sign is none, whatever footnote has its number', () => {
    const { tasks, footnotes } = planOfText(
      `${HEAD}I. NHIỆM VỤ\n\n- Đầu tư 05 trung tâm[^1] tại cửa khẩu.\n\nII. TỔ CHỨC THỰC HIỆN\n\n1. Vụ Thị trường theo dõi việc thực hiện.\n\n[^1]: Theo Quyết định số 221/QĐ-TTg.\n`,
      'plan.md',
    ).value;
    expect(tasks.map((t) => [t.text, t.footnotes])).toEqual([
      ['Đầu tư 05 trung tâm tại cửa khẩu.', ['1']],
      ['Vụ Thị trường theo dõi việc thực hiện.', []],
    ]);
    expect(footnotes).toEqual([{ marker: '1', text: 'Theo Quyết định số 221/QĐ-TTg.' }]);
  });

  test('a numbered heading is none, even after a text that ends without a sign', () => {
    const { sections, tasks } = plan('I. A\n1. B\n- Việc năm 2026\n2. Công tác khác\n- Việc hai\n');
    expect(sections.map((s) => s.number)).toEqual(['I', '1', '2']);
    expect(tasks.map((t) => t.text)).toEqual(['Việc năm 2026', 'Việc hai']);
  });
});
