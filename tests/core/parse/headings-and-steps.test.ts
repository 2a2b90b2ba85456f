import { planOfText } from './fixture-plan';

const HEAD = 'KẾ HOẠCH\nCông tác năm 2026\n\nCăn cứ nhiệm vụ được giao, Sở Y tế ban hành Kế hoạch như sau:\n\n';
const plan = (body: string) => planOfText(HEAD + body).value;
const paths = (body: string) => {
  const { sections, tasks } = plan(body);
  const path = (id: string | null): string => {
    const section = sections.find((s) => s.id === id);
    return section === undefined ? '' : `${path(section.parentId)}/${section.number}`;
  };
  return tasks.map((t) => [path(t.sectionId), t.text]);
};

describe('steps and named tasks', () => {
  test('“Bước 1:” heads what stands below it', () => {
    expect(paths('I. TIẾN ĐỘ\nBước 1: Chuẩn bị\n- Lập danh sách.\nBước 2: Thực hiện\n- Ra quân.\n')).toEqual([
      ['/I/Bước 1', 'Lập danh sách.'],
      ['/I/Bước 2', 'Ra quân.'],
    ]);
  });

  test('named tasks numbered through stand below the decimals that part them', () => {
    expect(
      paths('2. NHÓM VIỆC\n2.1. Đào tạo\nNhiệm vụ 1. Rà soát.\nNhiệm vụ 2. Mở lớp.\n2.2. Khoa học\nNhiệm vụ 3. Nghiệm thu.\n'),
    ).toEqual([
      ['/2/2.1/Nhiệm vụ 1', 'Rà soát.'],
      ['/2/2.1/Nhiệm vụ 2', 'Mở lớp.'],
      ['/2/2.2/Nhiệm vụ 3', 'Nghiệm thu.'],
    ]);
  });

  test('decimals below a named task stay below it', () => {
    expect(paths('I. VIỆC\nNhiệm vụ 1. Đào tạo\n1.1. Rà soát.\n1.2. Mở lớp.\nNhiệm vụ 2. Khoa học\n2.1. Nghiệm thu.\n')).toEqual([
      ['/I/Nhiệm vụ 1/1.1', 'Rà soát.'],
      ['/I/Nhiệm vụ 1/1.2', 'Mở lớp.'],
      ['/I/Nhiệm vụ 2/2.1', 'Nghiệm thu.'],
    ]);
  });
});

describe('times in headings', () => {
  const items = (body: string) => plan(body).tasks.map((t) => [t.timeline.kind, t.timeline.items]);

  test('a time in a bracket at the end of a heading dates the items that state none', () => {
    expect(items('I. A\n1. Xây dựng đề án (từ ngày 11/3 đến ngày 30/4/2026)\n- Lấy ý kiến.\n- Dự thảo xong trước 25/3.\n')).toEqual([
      ['range', [{ from: '2026-03-11', to: '2026-04-30' }]],
      ['deadline', [{ date: '2026-03-25', before: true }]],
    ]);
  });

  test.each([
    'Kết quả thực hiện (năm 2026)',
    'Kỷ niệm 96 năm Ngày thành lập Đảng (03/02/1930 - 03/02/2026)',
    'Kỷ niệm Ngày Quốc khánh (02/9/2026)',
    'Các tiêu chí (theo Quyết định số 12/QĐ-UBND)',
    'Các đề án (03 đề án)',
  ])('what says what the heading is about dates nothing: %s', (heading) => {
    expect(items(`I. A\n1. ${heading}\n- Rà soát.\n`)).toEqual([['unspecified', []]]);
  });

  test('a series of months heads items with numbers in brackets, each its own', () => {
    expect(items('I. QUÝ I\nTháng 01:\n(1) Họp.\n(2) Ban hành.\nTháng 02:\n(1) Kiểm tra.\n(2) Giao ban.\n')).toEqual(
      [1, 1, 2, 2].map((month) => ['periods', [{ year: 2026, months: [month] }]]),
    );
  });
});

test('a numbered sentence with lines that describe it is one task', () => {
  const { tasks, sections } = plan(
    'I. GIÁM SÁT\n1.1. Giám sát việc sử dụng kinh phí bảo trì.\nHình thức: Tổ chức đoàn giám sát.\nThời gian: Quý II/2026; phối hợp: Sở Xây dựng.\n',
  );
  expect(tasks.map((t) => [t.text, t.timeline.items, t.support])).toEqual([
    ['Giám sát việc sử dụng kinh phí bảo trì.', [{ year: 2026, quarter: 2 }], ['Sở Xây dựng']],
  ]);
  expect(sections[1]!.text).toEqual(['Hình thức: Tổ chức đoàn giám sát.']);
});

test('prizes and rules of a contest describe it, and are no tasks', () => {
  const { tasks } = plan(
    'I. A\n1. Hội thi cấp tỉnh\n- Thời gian: trong tháng 6/2026\n- Số lượng: 15 đội thi.\n- Cơ cấu giải thưởng: 01 giải Nhất, 02 giải Nhì.\n- Thể lệ: có văn bản riêng.\n',
  );
  expect(tasks.map((t) => [t.text, t.timeline.items])).toEqual([['Hội thi cấp tỉnh', [{ year: 2026, months: [6] }]]]);
});

test.each([' | ', ' - ', ' – '])('what is said of a task on one line may be parted by “%s”', (sign) => {
  const line = ['Đơn vị chủ trì: Phòng Đào tạo', 'Đơn vị phối hợp: các khoa', 'Thời gian: 2026 - 2028', 'Sản phẩm: Đề án'].join(sign);
  expect(plan(`I. A\n1. Mở mới 06 ngành.\n${line}\n`).tasks).toMatchObject([
    { lead: ['Phòng Đào tạo'], support: ['các khoa'], product: ['Đề án'], timeline: { items: [{ from: 2026, to: 2028 }] } },
  ]);
});

test('below “Mục tiêu, nhiệm vụ” only the aims are left out of the count', () => {
  const { tasks } = plan(
    'Phần I\nMỤC TIÊU, NHIỆM VỤ\nI. MỤC TIÊU\n- 100% hồ đập an toàn.\nII. NHIỆM VỤ\n- Kiểm tra 100% hồ đập.\n- Tập huấn 120 người.\n',
  );
  expect(tasks.map((t) => t.counted)).toEqual([false, true, true]);
});

test('“Giao các thôn:” charges them with what stands below it', () => {
  expect(plan('I. NHIỆM VỤ\n1. Giao các thôn:\na) Củng cố tổ xung kích.\nb) Lập danh sách.\n').tasks.map((t) => t.lead)).toEqual([
    ['các thôn'],
    ['các thôn'],
  ]);
});

test('who follows a figure answers for it where a table names nobody else', () => {
  const leads = (columns: string, cells: string) =>
    plan(`I. CHỈ TIÊU\n\n| STT | Chỉ tiêu | ĐVT | Năm 2026 | ${columns} |\n|---|---|---|---|---|\n| 1 | Hộ nghèo | % | 1,2 | ${cells} |\n`)
      .tasks[0]!.lead;
  expect(leads('Cơ quan theo dõi', 'Trạm Y tế')).toEqual(['Trạm Y tế']);
  expect(leads('Cơ quan chủ trì | Cơ quan theo dõi', 'Trạm Y tế | Văn phòng')).toEqual(['Trạm Y tế']);
});

test('a rule drawn with dashes below the title is no part of it, however the document keeps it', () => {
  const text =
    '**KẾ HOẠCH**\n**kiểm tra năm 2026**\n\n\\-----\n\nThực hiện nhiệm vụ được giao, Sở Y tế ban hành Kế hoạch như sau:\n\nI. A\n\n- b\n';
  expect(planOfText(text, 'plan.md').value.document.title).toBe('kiểm tra năm 2026');
});
