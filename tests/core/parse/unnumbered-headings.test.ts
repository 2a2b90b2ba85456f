import { planOfText } from './fixture-plan';

const HEAD = 'KẾ HOẠCH\n\nCông tác năm 2026\n\nCăn cứ nhiệm vụ được giao, Sở Y tế ban hành Kế hoạch như sau:\n\n';
const outline = (body: string, file = 'plan.md') => {
  const { sections, tasks } = planOfText(HEAD + body, file).value;
  const path = (id: string | null): string => {
    const section = sections.find((s) => s.id === id);
    return section === undefined ? '' : `${path(section.parentId)}/${section.number}${section.number === '' ? section.title : ''}`;
  };
  return { tasks: tasks.map((t) => [path(t.sectionId), t.text]), roles: sections.map((s) => [path(s.id), s.role]) };
};

describe('a document that numbers no section', () => {
  const body =
    '## MỤC ĐÍCH, YÊU CẦU\n\n- Phổ cập kỹ năng số.\n\n## NHIỆM VỤ\n\n**Công tác tuyên truyền**\n\n- Phát tờ rơi.\n\n**Mở lớp**\n\n- Mở 06 lớp.\n\n' +
    '## TỔ CHỨC THỰC HIỆN\n\n- Các thôn tham gia.\n\n**Nơi nhận:**\n\n- UBND tỉnh;\n- Lưu: VT.\n\n**CHỦ TỊCH**\n\n**Vi Văn Thọ**\n';

  test('has the sections of its headings: capitals contain marked headings, and these contain bold lines', () => {
    expect(outline(body)).toEqual({
      tasks: [
        ['/NHIỆM VỤ/Công tác tuyên truyền', 'Phát tờ rơi.'],
        ['/NHIỆM VỤ/Mở lớp', 'Mở 06 lớp.'],
        ['/TỔ CHỨC THỰC HIỆN', 'Các thôn tham gia.'],
      ],
      roles: [
        ['/MỤC ĐÍCH, YÊU CẦU', 'purpose'],
        ['/NHIỆM VỤ', 'work'],
        ['/NHIỆM VỤ/Công tác tuyên truyền', 'work'],
        ['/NHIỆM VỤ/Mở lớp', 'work'],
        ['/TỔ CHỨC THỰC HIỆN', 'arrangement'],
      ],
    });
  });

  test('has them in plain text by their capitals, and numbers stand below them', () => {
    const { tasks } = outline(
      'NHIỆM VỤ TRỌNG TÂM\n1. Rà soát hồ sơ.\n2. Lập danh sách.\n\nTỔ CHỨC THỰC HIỆN\n1. Các phòng thực hiện.\n',
      'plan.txt',
    );
    expect(tasks).toEqual([
      ['/NHIỆM VỤ TRỌNG TÂM/1', 'Rà soát hồ sơ.'],
      ['/NHIỆM VỤ TRỌNG TÂM/2', 'Lập danh sách.'],
      ['/TỔ CHỨC THỰC HIỆN/1', 'Các phòng thực hiện.'],
    ]);
  });
});

test('the first heading belongs to the body where the words that announce it are broken over lines, and where there are none', () => {
  const body = '\n\nMỤC ĐÍCH\n\n- Phổ cập kỹ năng số.\n\nNHIỆM VỤ\n\n- Phát tờ rơi.\n';
  for (const opening of [
    'Căn cứ nhiệm vụ được giao, Sở Y tế ban hành Kế hoạch như\n\nsau:',
    'Căn cứ nhiệm vụ được giao, Sở Y tế ban hành Kế hoạch.',
  ]) {
    const { sections } = planOfText(`KẾ HOẠCH\n\nCông tác năm 2026\n\n${opening}${body}`).value;
    expect(sections.map((s) => [s.title, s.role])).toEqual([
      ['MỤC ĐÍCH', 'purpose'],
      ['NHIỆM VỤ', 'work'],
    ]);
  }
});

test('where no section is numbered, a short line above items is a heading in plain text too', () => {
  const { tasks } = outline(
    'NHIỆM VỤ\nCông tác tuyên truyền\n- Phát tờ rơi.\nMở lớp\n- Mở 06 lớp.\nTHỰC HIỆN\n- Các thôn tham gia.\n',
    'plan.txt',
  );
  expect(tasks).toEqual([
    ['/NHIỆM VỤ/Công tác tuyên truyền', 'Phát tờ rơi.'],
    ['/NHIỆM VỤ/Mở lớp', 'Mở 06 lớp.'],
    ['/THỰC HIỆN', 'Các thôn tham gia.'],
  ]);
});

describe('in a document with numbered sections', () => {
  test('a bold line above items is a section below the number that is open', () => {
    const { tasks } = outline(
      '## I. NHIỆM VỤ\n\n**1. Y tế**\n\n**Dự phòng**\n\n- Tiêm chủng.\n\n**Điều trị**\n\n- Khám bệnh.\n\n**2. Dân số**\n\n- Tư vấn.\n',
    );
    expect(tasks).toEqual([
      ['/I/1/Dự phòng', 'Tiêm chủng.'],
      ['/I/1/Điều trị', 'Khám bệnh.'],
      ['/I/2', 'Tư vấn.'],
    ]);
  });

  test('a bold line with its time below stays an item', () => {
    const { tasks } = outline('## I. NHIỆM VỤ\n\n**Tổ chức hội nghị tổng kết**\n\n*Thời gian: Quý IV/2026.*\n');
    expect(tasks).toEqual([['/I', 'Tổ chức hội nghị tổng kết']]);
  });
});

describe('months without a sign', () => {
  test('head the items below them where the first stands before any item', () => {
    const { tasks } = planOfText(
      `${HEAD}I. CÔNG VIỆC\nTháng 4\n- Kết nạp đảng viên.\n- Báo cáo quý (trước 05/4).\nTháng 5\n- Trao Huy hiệu Đảng.\nII. THỰC HIỆN\n- Theo dõi.\n`,
    ).value;
    expect(tasks.map((t) => [t.text, t.timeline.items])).toEqual([
      ['Kết nạp đảng viên.', [{ year: 2026, months: [4] }]],
      ['Báo cáo quý (trước 05/4).', [{ date: '2026-04-05', before: true }]],
      ['Trao Huy hiệu Đảng.', [{ year: 2026, months: [5] }]],
      ['Theo dõi.', []],
    ]);
  });

  test('are the time of the item before them where an item stands first', () => {
    const { tasks } = planOfText(`${HEAD}I. CÔNG VIỆC\n- Kết nạp đảng viên.\nTháng 4/2026\n- Trao Huy hiệu Đảng.\nTháng 5/2026\n`).value;
    expect(tasks.map((t) => t.timeline.items)).toEqual([[{ year: 2026, months: [4] }], [{ year: 2026, months: [5] }]]);
  });
});
