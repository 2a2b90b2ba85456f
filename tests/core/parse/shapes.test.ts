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

  test('what stands below “Đề nghị …” is asked of those it names, and a remark in brackets is no part of a name', () => {
    const { tasks } = plan(
      'I. TỔ CHỨC THỰC HIỆN\n1. Đề nghị Ủy ban MTTQ Việt Nam xã\n- Tuyên truyền.\n2. Ban Tổ chức (Cơ quan thường trực)\n- Theo dõi.\n',
    );
    expect(tasks.map((t) => [t.lead, t.request])).toEqual([
      [[], ['Ủy ban MTTQ Việt Nam xã']],
      [['Ban Tổ chức'], []],
    ]);
  });

  test('aims with figures are followed as targets and not counted as tasks, and a person is told', () => {
    const { value, issues } = planOfText(
      `${HEAD}I. MỤC TIÊU\n1. Mục tiêu cụ thể\n- 100% hồ sơ được số hóa.\n- Tỷ lệ hài lòng đạt trên 90%.\nII. NHIỆM VỤ\n- Tổ chức 02 lớp tập huấn.\n`,
    );
    expect(value.tasks.map((t) => [t.counted, t.targets.length])).toEqual([
      [false, 1],
      [false, 1],
      [true, 1],
    ]);
    expect(issues.filter((i) => i.code === 'aims-not-counted').map((i) => i.facts)).toEqual([{ count: 2, taskId: value.tasks[0]!.id }]);
  });

  test('in a plan that states nothing but aims they are counted', () => {
    const { tasks } = plan('I. CHỈ TIÊU\n- 100% hồ sơ được số hóa.\n- Tỷ lệ hài lòng đạt trên 90%.\n');
    expect(tasks.map((t) => t.counted)).toEqual([true, true]);
  });

  test('“Tổ chức thực hiện:” is a title and names nobody', () => {
    const { sections, tasks } = plan('I. Nội dung:\n- Rà soát.\nII. Tổ chức thực hiện:\n- Văn phòng theo dõi.\n');
    expect(sections.map((s) => [s.title, s.role])).toEqual([
      ['Nội dung', 'work'],
      ['Tổ chức thực hiện', 'arrangement'],
    ]);
    expect(tasks.map((t) => t.role)).toEqual(['work', 'arrangement']);
  });

  test('a section in capitals that only tells facts has no task', () => {
    const { tasks, sections } = plan(
      'I. CHỦ ĐỀ, THỜI GIAN\n1. Chủ đề: “Tuổi trẻ tiên phong”.\n2. Thời gian: Từ ngày 01/3 đến ngày 31/3/2026.\nII. NỘI DUNG\n- Ra quân.\n',
    );
    expect(tasks.map((t) => t.text)).toEqual(['Ra quân.']);
    expect(sections.map((s) => s.number)).toContain('II');
  });

  test('a column that asks for the end of the work makes a period a deadline', () => {
    const rows = (head: string) =>
      plan(`## I. A\n\n| STT | Nội dung | ${head} |\n|---|---|---|\n| 1 | Đề án | Quý III/2026 |\n`, 'plan.md').tasks;
    expect(rows('Thời gian hoàn thành')[0]!.timeline.kind).toBe('deadline');
    expect(rows('Thời hạn')[0]!.timeline.kind).toBe('deadline');
    expect(rows('Thời gian thực hiện')[0]!.timeline.kind).toBe('periods');
  });

  test('what stands below a unit’s heading is for that unit', () => {
    const { tasks } = plan(
      'I. TỔ CHỨC THỰC HIỆN\n1. Sở Tài chính\n- Bố trí kinh phí.\n- Đề nghị Ủy ban MTTQ Việt Nam tỉnh giám sát việc thực hiện.\n',
    );
    expect(tasks[0]).toMatchObject({ lead: ['Sở Tài chính'], role: 'arrangement', counted: false });
    expect(tasks[1]).toMatchObject({ lead: [], request: ['Ủy ban MTTQ Việt Nam tỉnh'] });
  });
});

test('of the doubts about many tasks at most one in eight is a warning, the others are notes', () => {
  const items = Array.from({ length: 24 }, (_, i) => `- Tổ chức hoạt động số ${i + 1} dịp cuối năm.\nThời gian: cuối năm\n`).join('');
  const { issues } = planOfText(`${HEAD}I. A\n${items}`);
  const doubts = issues.filter((i) => i.code.startsWith('timeline'));
  expect(doubts.filter((i) => i.severity === 'warning').length).toBeLessThanOrEqual(3);
  expect(doubts.length).toBeGreaterThan(3);
});

describe('times above the items', () => {
  test('a heading that is nothing but a time dates what stands below it, the nearest heading first', () => {
    const { tasks } = plan(
      'I. QUÝ I\n1. Tháng 01\n- Trình đề án.\n2. Tháng 3\n- Giao ban công tác quý I.\n- Báo cáo trước ngày 10/3.\nII. NHIỆM VỤ THƯỜNG XUYÊN\n- Tiếp dân.\n',
    );
    expect(tasks.map((t) => [t.timeline.source, t.timeline.items])).toEqual([
      ['section', [{ year: 2026, months: [1] }]],
      ['section', [{ year: 2026, months: [3] }]],
      ['inline', [{ date: '2026-03-10', before: true }]],
      ['section', []],
    ]);
    expect(tasks[3]!.timeline.kind).toBe('ongoing');
  });

  test('narrower times in the words of an item hold against the heading', () => {
    const { tasks } = plan('I. QUÝ II\n- Hội thi cấp xã (tháng 5/2026).\n');
    expect(tasks[0]!.timeline.items).toEqual([{ year: 2026, months: [5] }]);
  });

  test('a numbered time with items below it is their heading', () => {
    expect(paths('I. A\n1. Thời gian: từ ngày 01/6/2026 đến ngày 31/8/2026\n- Ra quân: ngày 01/6/2026\n')).toEqual([
      ['/I/1', 'Ra quân: ngày 01/6/2026'],
    ]);
  });
});

describe('bullets that are times', () => {
  test('are the headings of the bullets with another sign below them', () => {
    const { tasks } = plan('I. TIẾN ĐỘ\n* Quý I\n- Ban hành kế hoạch.\n- Giao chỉ tiêu.\n* Quý II\n- Sơ kết 6 tháng.\n');
    expect(tasks.map((t) => [t.parentId, t.text, t.timeline.items])).toEqual([
      [null, 'Ban hành kế hoạch.', [{ year: 2026, quarter: 1 }]],
      [null, 'Giao chỉ tiêu.', [{ year: 2026, quarter: 1 }]],
      [null, 'Sơ kết 6 tháng.', [{ year: 2026, quarter: 2 }]],
    ]);
  });

  test('a stage with its years in brackets dates what stands below it', () => {
    const text =
      'KẾ HOẠCH\nXây dựng nông thôn mới giai đoạn 2026 - 2030\n\nI. LỘ TRÌNH\n1. Giai đoạn 1 (2026 - 2027):\n- Nâng cấp đường thôn.\n- Công nhận xã đạt chuẩn (quý III/2027).\n';
    expect(planOfText(text).value.tasks.map((t) => t.timeline.items)).toEqual([[{ from: 2026, to: 2027 }], [{ year: 2027, quarter: 3 }]]);
  });
});

describe('what is no task', () => {
  test('below a numbered heading that names one task: its content, subjects and time', () => {
    const { sections, tasks } = plan(
      'I. KIỂM TRA\n1.1- Kiểm tra tài chính đảng\n- Nội dung: Việc thu, nộp đảng phí.\n- Đối tượng: 02 chi bộ.\n- Thời gian: Quý II/2026.\n1.2- Kiểm tra hồ sơ\n- Nội dung: Việc lưu hồ sơ.\n- Rà soát sổ sách.\n',
    );
    expect(tasks.map((t) => [t.text, t.timeline.items])).toEqual([
      ['Kiểm tra tài chính đảng', [{ year: 2026, quarter: 2 }]],
      ['Nội dung: Việc lưu hồ sơ.', []],
      ['Rà soát sổ sách.', []],
    ]);
    expect(sections[1]!.text).toEqual(['Nội dung: Việc thu, nộp đảng phí.', 'Đối tượng: 02 chi bộ.']);
  });

  test('a time below a heading without items stays with the section', () => {
    expect(plan('I. THỜI GIAN CAO ĐIỂM\nTừ ngày 15/12/2025 đến ngày 28/02/2026.\nII. NHIỆM VỤ\n- a\n').sections[0]!.text).toEqual([
      'Từ ngày 15/12/2025 đến ngày 28/02/2026.',
    ]);
  });

  test('places, subjects and participants belong to the section', () => {
    const { sections, tasks } = plan('I. Hội thi\n- Đối tượng: học sinh.\n- Địa điểm tổ chức: Nhà văn hóa.\n- Viết kịch bản.\n');
    expect(tasks.map((t) => t.text)).toEqual(['Viết kịch bản.']);
    expect(sections[0]!.text).toEqual(['Đối tượng: học sinh.', 'Địa điểm tổ chức: Nhà văn hóa.']);
  });

  test('an appeal to everybody at the end belongs to the section, a charge with a day does not', () => {
    const end = (last: string) =>
      plan(`I. A\n- b\nII. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế theo dõi việc thực hiện.\n\n${last}\n`).tasks.map((t) => t.text);
    expect(end('Yêu cầu các đơn vị nghiêm túc triển khai thực hiện.')).toHaveLength(2);
    expect(end('Yêu cầu các đơn vị báo cáo kết quả trước ngày 30/6/2026.')).toHaveLength(3);
  });

  test('a signature without a list of recipients', () => {
    const { document, tasks } = plan('I. A\n- b\n\nGIÁM ĐỐC\n\nBSCKII. Huỳnh Thị Ngọc\n');
    expect(tasks).toHaveLength(1);
    expect(document.signer).toEqual({ position: 'GIÁM ĐỐC', name: 'BSCKII. Huỳnh Thị Ngọc' });
  });
});

describe('numbers before figures', () => {
  test('"2. 100% …" is an item of its own', () => {
    expect(paths('I. MỤC TIÊU\n1. Duy trì chỉ số.\n2. 100% hồ sơ đúng hạn.\n3. 95% hài lòng.\n').map(([, text]) => text)).toEqual([
      'Duy trì chỉ số.',
      '100% hồ sơ đúng hạn.',
      '95% hài lòng.',
    ]);
  });

  test('C. after II. below B. is a part beside B, not below II', () => {
    expect(paths('A. X\n- a\nB. Y\nI. Z\n- b\nII. T\n- c\nC. U\n- d\n').map(([path]) => path)).toEqual(['/A', '/B/I', '/B/II', '/C']);
  });
});

describe('tables', () => {
  const table = '| STT | Nhiệm vụ | Chủ trì | Thời gian |\n|---|---|---|---|\n';

  test('of indicators give targets with their unit, and are work even among aims', () => {
    const { tasks } = plan(
      'I. MỤC TIÊU\n\n| TT | Chỉ tiêu | Đơn vị tính | Thực hiện 2025 | Chỉ tiêu 2026 |\n|---|---|---|---|---|\n| 1 | Hộ nghèo | % | 3,1 | < 2 |\n| 2 | Trồng rừng | ha | 90 | 120 |\n',
    );
    expect(tasks.map((t) => [t.role, t.text, t.targets.map((x) => [x.op, x.low, x.unit])])).toEqual([
      ['work', 'Hộ nghèo', [['<', 2, null]]],
      ['work', 'Trồng rừng', [['=', 120, 'ha']]],
    ]);
  });

  test('a row that tells a task of the text again completes it, is not counted, and is told to a person', () => {
    const { value, issues } = planOfText(
      `${HEAD}I. A\n- Xây dựng kho dữ liệu dùng chung; kết nối với tỉnh.\n- Việc khác hẳn của đơn vị.\n\nPHỤ LỤC\n${table}| 1 | Xây dựng kho dữ liệu dùng chung | Sở Y tế | Quý II |\n| 2 | Tập huấn cho cán bộ các khoa | Sở Y tế | Quý III |\n`,
    );
    expect(value.tasks.map((t) => [t.counted, t.lead, t.timeline.items])).toEqual([
      [true, ['Sở Y tế'], [{ year: 2026, quarter: 2 }]],
      [true, [], []],
      [false, ['Sở Y tế'], [{ year: 2026, quarter: 2 }]],
      [true, ['Sở Y tế'], [{ year: 2026, quarter: 3 }]],
    ]);
    expect(issues.filter((i) => i.code === 'tasks-told-twice').map((i) => [i.severity, i.facts])).toEqual([
      ['warning', { count: 1, taskId: value.tasks[2]!.id, sameAs: value.tasks[0]!.id }],
    ]);
  });

  test('a group row may fill all columns, its number with it', () => {
    expect(paths(`I. A\n\n${table}| I. Hạ tầng | I. Hạ tầng | I. Hạ tầng | I. Hạ tầng |\n| 1 | Nâng cấp mạng | Sở A | Quý I |\n`)).toEqual([
      ['/I/I', 'Nâng cấp mạng'],
    ]);
  });

  test('a cell that lists items holds as many tasks', () => {
    const { tasks } = plan(
      'I. A\n\n| Thời gian | Nội dung công việc | Người thực hiện |\n|---|---|---|\n| Tháng 3 | - Tổng vệ sinh<br>- Khai giảng<br>năm học | Giáo viên |\n',
      'plan.md',
    );
    expect(tasks.map((t) => [t.text, t.lead, t.timeline.items])).toEqual([
      ['Tổng vệ sinh', ['Giáo viên'], [{ year: 2026, months: [3] }]],
      ['Khai giảng năm học', ['Giáo viên'], [{ year: 2026, months: [3] }]],
    ]);
  });

  test('columns of several years give a target for each', () => {
    const { tasks } = plan(
      'I. MỤC TIÊU\n\n| Chỉ tiêu | ĐVT | Hiện trạng 2025 | 2026 | 2027 |\n|---|---|---|---|---|\n| Thu nhập | triệu đồng | 58 | 63 | 68 |\n',
    );
    expect(tasks[0]!.targets.map((t) => [t.raw, t.quantity])).toEqual([
      ['63 triệu đồng (2026)', 63e6],
      ['68 triệu đồng (2027)', 68e6],
    ]);
  });

  test('items of the text that say the same in two places are two tasks', () => {
    const { value, issues } = planOfText(
      `${HEAD}I. A\n1. Khoa Nội\n- Báo cáo kết quả thực hiện hằng quý.\n2. Khoa Ngoại\n- Báo cáo kết quả thực hiện hằng quý.\n`,
    );
    expect(value.tasks.map((t) => t.counted)).toEqual([true, true]);
    expect(issues.map((i) => i.code)).not.toContain('tasks-told-twice');
  });
});

describe('letters', () => {
  test('one that leads items in with a colon, beside letters that are items, is an item with items below it', () => {
    const { sections, tasks } = plan(
      'I. A\n1. B\na) Sửa đổi quy định.\nb) Nghiên cứu, đề xuất:\n(i) Cơ chế thí điểm;\n(ii) Chính sách hỗ trợ.\n',
    );
    expect(sections.map((s) => s.number)).toEqual(['I', '1']);
    expect(tasks.map((t) => [t.label, tasks.findIndex((p) => p.id === t.parentId)])).toEqual([
      ['a)', -1],
      ['b)', -1],
      ['(i)', 1],
      ['(ii)', 1],
    ]);
  });
});

test('what stands below a numbered paragraph of a unit’s part is for that unit', () => {
  const { tasks } = plan(
    'I. A\n- b\nII. TỔ CHỨC THỰC HIỆN\nĐiều 5. Công an tỉnh\n1. Chủ trì, phối hợp với Sở Nội vụ nắm tình hình.\n2. Xử lý vi phạm.\n',
  );
  expect(tasks.slice(1).map((t) => [t.lead, t.support])).toEqual([
    [['Công an tỉnh'], ['Sở Nội vụ']],
    [['Công an tỉnh'], []],
  ]);
});
