import { planOfText } from './fixture-plan';

const HEAD = 'KẾ HOẠCH\nCông tác năm 2026\n\nCăn cứ nhiệm vụ được giao, Sở Y tế ban hành Kế hoạch như sau:\n\n';
const plan = (body: string, file = 'plan.txt') => planOfText(HEAD + body, file).value;
const paths = (body: string, file?: string) => {
  const { sections, tasks } = plan(body, file);
  const path = (id: string | null): string => {
    const section = sections.find((s) => s.id === id);
    return section === undefined ? '' : `${path(section.parentId)}/${section.number}`;
  };
  return tasks.map((t) => [path(t.sectionId), t.text]);
};

describe('the numbering decides', () => {
  test('gaps, restarts and misleading heading marks change nothing', () => {
    expect(paths('#### II. A\n\n## 1. B\n\n# 1.1. C\n\n- d\n\n### 4. E\n\n- f\n\n##### IV. G\n\n- h\n', 'plan.md')).toEqual([
      ['/II/1/1.1', 'd'],
      ['/II/4', 'f'],
      ['/IV', 'h'],
    ]);
  });

  test('numbers that are missing are noted and never filled', () => {
    const { value, issues } = planOfText(`${HEAD}I. A\n- b\nII. C\n1. D\n- e\n4. F\n- g\nIV. H\n- i\n`);
    expect(value.sections.map((s) => s.number)).toEqual(['I', 'II', '1', '4', 'IV']);
    expect(issues.filter((i) => i.code === 'section-number-gap').map((i) => [i.severity, i.facts])).toEqual([
      ['note', { before: '1', after: '4' }],
      ['note', { before: 'II', after: 'IV' }],
    ]);
  });

  test('letters with items are sections, letters alone are tasks; đ follows d, i is a letter after h', () => {
    expect(paths('I. A\n1. B\na) Hạ tầng\n- c\nđ) Dữ liệu\n- d\n2. E\nh) Việc h.\ni) Việc i.\nk) Việc k.\n')).toEqual([
      ['/I/1/a', 'c'],
      ['/I/1/đ', 'd'],
      ['/I/2', 'Việc h.'],
      ['/I/2', 'Việc i.'],
      ['/I/2', 'Việc k.'],
    ]);
  });

  test('a numbered paragraph with nothing below is a section and its one task', () => {
    const { sections, tasks } = plan('I. NHIỆM VỤ\n1. Rà soát hồ sơ: Thực hiện thường xuyên.\n2. Lập danh sách.\n');
    expect(sections.map((s) => s.title)).toEqual(['NHIỆM VỤ', 'Rà soát hồ sơ', null]);
    expect(tasks.map((t) => [t.text, t.timeline.kind])).toEqual([
      ['Rà soát hồ sơ: Thực hiện thường xuyên.', 'ongoing'],
      ['Lập danh sách.', 'unspecified'],
    ]);
  });

  test('a dash at a line break is no bullet', () => {
    expect(paths('I. A\n- Phát triển kinh tế\n- xã hội giai đoạn 2021\n- 2025 bền vững.\n- Việc khác.\n')).toEqual([
      ['/I', 'Phát triển kinh tế - xã hội giai đoạn 2021 - 2025 bền vững.'],
      ['/I', 'Việc khác.'],
    ]);
  });
});

describe('lines below a task', () => {
  test('a time after several items below an item is theirs, back to the line before', () => {
    const { tasks } = plan(
      'I. A\n- Tổng kết:\n+ Chỉ thị A;\n+ Chỉ thị B\nThời gian thực hiện: Quý II/2026\n+ Chỉ thị C.\nThời gian thực hiện: năm 2026\n',
    );
    expect(tasks.map((t) => [t.timeline.kind, t.timeline.source, t.timeline.items])).toEqual([
      ['unspecified', null, []],
      ['periods', 'shared-line', [{ year: 2026, quarter: 2 }]],
      ['periods', 'shared-line', [{ year: 2026, quarter: 2 }]],
      ['periods', 'line', [{ year: 2026 }]],
    ]);
  });

  test('it is the parent’s where each item has its own time', () => {
    const { tasks } = plan('I. A\n- Hội thi:\n+ Cấp xã (Quý I/2026);\n+ Cấp tỉnh (Quý III/2026)\nThời gian: Quý I, III/2026\n');
    expect(tasks.map((t) => t.timeline.source)).toEqual(['line', 'inline', 'inline']);
  });

  test('a time between heading and items holds for all of them that state none', () => {
    const { tasks } = plan('I. A\n1. B\nThời gian thực hiện: thường xuyên\n- c\n- d (trước ngày 30/6/2026)\n');
    expect(tasks.map((t) => [t.timeline.kind, t.timeline.source])).toEqual([
      ['ongoing', 'section'],
      ['deadline', 'inline'],
    ]);
  });

  test('an item without a line before one with a line is named to a person', () => {
    const { issues } = planOfText(`${HEAD}I. A\n- Việc một.\n- Việc hai.\nThời gian: năm 2026\n`);
    expect(issues.map((i) => i.code)).toContain('timeline-of-neighbour');
  });

  test('units, products and times on one line go to their fields', () => {
    const { tasks } = plan(
      'I. A\n- Việc một.\nChủ trì: Sở Y tế; phối hợp: Sở Tài chính, Sở Nội vụ; thời gian: Quý I/2026; sản phẩm: Báo cáo\n',
    );
    expect(tasks).toMatchObject([
      {
        lead: ['Sở Y tế'],
        support: ['Sở Tài chính', 'Sở Nội vụ'],
        product: ['Báo cáo'],
        timeline: { kind: 'periods', items: [{ year: 2026, quarter: 1 }] },
      },
    ]);
  });

  test('what stands below a unit’s heading is for that unit', () => {
    const { tasks } = plan(
      'I. TỔ CHỨC THỰC HIỆN\n1. Sở Tài chính\n- Bố trí kinh phí.\n- Đề nghị Ủy ban MTTQ Việt Nam tỉnh giám sát việc thực hiện.\n',
    );
    expect(tasks[0]).toMatchObject({ lead: ['Sở Tài chính'], role: 'arrangement', counted: false });
    expect(tasks[1]).toMatchObject({ lead: [], request: ['Ủy ban MTTQ Việt Nam tỉnh'] });
  });
});

describe('footnotes', () => {
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

  test('a numbered heading is none, even after a text that ends without a sign', () => {
    expect(paths('I. A\n1. B\n- Việc năm 2026\n2. Công tác khác\n- Việc hai\n')).toEqual([
      ['/I/1', 'Việc năm 2026'],
      ['/I/2', 'Việc hai'],
    ]);
  });
});

test('of the doubts about many tasks at most one in eight is a warning, the others are notes', () => {
  const items = Array.from({ length: 24 }, (_, i) => `- Tổ chức hoạt động số ${i + 1} dịp cuối năm.\nThời gian: cuối năm\n`).join('');
  const { issues } = planOfText(`${HEAD}I. A\n${items}`);
  const doubts = issues.filter((i) => i.code.startsWith('timeline'));
  expect(doubts.filter((i) => i.severity === 'warning').length).toBeLessThanOrEqual(3);
  expect(doubts.length).toBeGreaterThan(3);
});
