import { findCitations } from '../../../src/core/grammar/citations';
import { findResponsibleUnits } from '../../../src/core/grammar/find-responsible-units';
import { findTargets } from '../../../src/core/grammar/find-targets';
import { findTimeline } from '../../../src/core/grammar/find-timeline';
import { readTimeline } from '../../../src/core/grammar/read-timeline';
import type { TimelineContext } from '../../../src/core/grammar/timeline-reading';

const annual: TimelineContext = { startYear: 2026, endYear: 2026, place: 'prose' };
const term: TimelineContext = { startYear: 2026, endYear: 2030, place: 'prose' };
const school: TimelineContext = { startYear: 2026, endYear: 2027, from: '2026-09-01', to: '2027-05-31', place: 'line' };
type Row = readonly [text: string, items: readonly object[]];
const month = (year: number, n: number) => [{ year, months: [n] }];
const semesters = [
  { from: '2026-09', to: '2027-01' },
  { from: '2027-01', to: '2027-05' },
];

describe('times of a school year', () => {
  test.each<Row>([
    ['đầu năm học', month(2026, 9)],
    ['Giữa năm học', month(2027, 1)],
    ['Cuối năm học', month(2027, 5)],
    ['Đầu năm học 2026 - 2027', month(2026, 9)],
    ['Giữa học kỳ I', month(2026, 11)],
    ['Cuối học kỳ I', month(2027, 1)],
    ['Đầu học kỳ II', month(2027, 1)],
    ['Giữa học kỳ 2', month(2027, 3)],
    ['Học kỳ II', semesters.slice(1)],
    ['Học kỳ II, năm học 2025 - 2026', [{ from: '2026-01', to: '2026-05' }]],
    ['mỗi học kỳ 01 lần', semesters],
    ['Cuối mỗi học kỳ', semesters],
    ['Học kỳ I, học kỳ II', semesters],
    ['Cả năm học', [{ from: '2026-09', to: '2027-05' }]],
  ])('%s in a plan of one', (text, items) => {
    expect(readTimeline(text, school)).toMatchObject({ items, unread: '' });
  });

  test.each<Row>([
    ['Họp cha mẹ học sinh mỗi học kỳ 01 lần.', semesters],
    ['Dạy bù trong học kỳ II.', semesters.slice(1)],
    ['Khám sức khỏe cho học sinh vào đầu năm học.', month(2026, 9)],
    ['Kiểm tra cuối học kỳ I: từ ngày 21/12/2026 đến ngày 02/01/2027.', [{ from: '2026-12-21', to: '2027-01-02' }]],
    ['Kiểm tra giữa học kỳ I nghiêm túc, đúng quy chế.', []],
  ])('%s', (text, items) => {
    expect(findTimeline(text, { ...school, place: 'prose' }).items).toEqual(items);
  });

  test('in a plan of a calendar year every semester is every half-year, and parts lie in that year', () => {
    expect(readTimeline('mỗi học kỳ 01 lần', annual)).toMatchObject({ kind: 'recurring', items: [{ every: 'half-year' }] });
    expect(readTimeline('Cuối năm học', annual).items).toEqual(month(2026, 5));
    expect(readTimeline('Đầu năm học', annual).items).toEqual(month(2026, 9));
    expect(readTimeline('Học kỳ II', annual).items).toEqual([{ from: '2026-01', to: '2026-05' }]);
  });

  test('a part of a school year is a guess that a person is told of', () => {
    expect(readTimeline('Đầu năm học', school).doubts.map((d) => d.kind)).toEqual(['part-of-year']);
  });
});

describe('a recurrence and the day behind it are one', () => {
  test.each<Row>([
    ['Định kỳ hằng năm báo cáo Ban Thường vụ trước ngày 15/11.', [{ every: 'year', on: [{ day: 15, month: 11 }], before: true }]],
    ['Định kỳ hằng tháng báo cáo trước ngày 25.', [{ every: 'month', on: [{ day: 25 }], before: true }]],
    ['Hằng năm sơ kết; báo cáo năm 2026 gửi trước ngày 15/11/2026.', [{ every: 'year' }, { date: '2026-11-15', before: true }]],
    ['Hằng tháng báo cáo trước ngày 25/3.', [{ every: 'month' }, { date: '2026-03-25', before: true }]],
    [
      'Báo cáo định kỳ: tháng (trước ngày 20), năm (trước ngày 20/11).',
      [
        { every: 'month', on: [{ day: 20 }], before: true },
        { every: 'year', on: [{ day: 20, month: 11 }], before: true },
      ],
    ],
  ])('%s', (text, items) => {
    expect(findTimeline(text, annual).items).toEqual(items);
  });

  test('days in words, several in a year', () => {
    expect(readTimeline('Ngày 15 tháng 6 và ngày 15 tháng 12 hằng năm', annual).items).toEqual([
      {
        every: 'year',
        on: [
          { day: 15, month: 6 },
          { day: 15, month: 12 },
        ],
      },
    ]);
  });
});

describe('where offices put a time', () => {
  test.each<Row>([
    ['Tổ chức Lễ khởi động (Thời gian: sáng 01/3/2026; đơn vị thực hiện: Ban Phong trào).', [{ date: '2026-03-01' }]],
    ['Ban hành Chỉ thị - Thời gian: tháng 02/2026 - Cơ quan chủ trì: Ban Tổ chức.', month(2026, 2)],
    ['Ra quân “Ngày Chủ nhật xanh” lần thứ 2 (ngày 15/3/2026):', [{ date: '2026-03-15' }]],
    ['Tổ chức lễ phát động vào lúc 07 giờ 30 phút, ngày 19/5/2026.', [{ date: '2026-05-19' }]],
    ['Báo cáo kết quả thực hiện Nghị quyết quý I, phương hướng quý II (trước 05/4).', [{ date: '2026-04-05', before: true }]],
    ['Giao ban 01 quý/lần hoặc đột xuất khi có dịch.', [{ every: 'quarter' }, { trigger: 'đột xuất khi có dịch' }]],
    ['Theo dõi, đôn đốc, báo cáo kết quả hằng quý.', [{ every: 'quarter' }]],
    ['Xây dựng kế hoạch chi tiết từng tháng, quý.', []],
    ['Tổ chức sơ kết giữa năm 2026.', [{ year: 2026, part: 'middle' }]],
    [
      'Tham mưu ban hành Kế hoạch ngay sau khi Tổ công tác của Chính phủ có văn bản hướng dẫn.',
      [{ trigger: 'ngay sau khi Tổ công tác của Chính phủ có văn bản hướng dẫn' }],
    ],
    ['Tự kiểm tra ngay sau khi văn bản được ban hành hoặc thông qua.', [{ trigger: 'ngay sau khi văn bản được ban hành hoặc thông qua' }]],
    ['Triển khai sau khi Đề án được phê duyệt.', [{ trigger: 'sau khi Đề án được phê duyệt' }]],
    ['Nắm tình hình tư tưởng cán bộ sau khi sắp xếp bộ máy để kịp thời định hướng.', []],
  ])('%s', (text, items) => {
    expect(findTimeline(text, annual).items).toEqual(items);
  });

  test('a stage within the plan with "trong" before it dates what follows', () => {
    expect(findTimeline('Trong giai đoạn 2026 - 2028 xây dựng 09 trường.', term).items).toEqual([{ from: 2026, to: 2028 }]);
    expect(findTimeline('Quy hoạch cán bộ giai đoạn 2026 - 2028.', term).items).toEqual([]);
  });

  test('T6/2026 is June', () => {
    expect(readTimeline('T6/2026', annual)).toMatchObject({ items: month(2026, 6), unread: '' });
  });
});

describe('figures to be reached', () => {
  type Figures = readonly [text: string, figures: readonly (readonly [number, string])[]];
  test.each<Figures>([
    ['Tập huấn giám sát, chẩn đoán cho 45 cán bộ tuyến xã.', [[45, 'cán bộ tuyến xã']]],
    ['Trao Huy hiệu Đảng đợt 19/5 cho 12 đồng chí.', [[12, 'đồng chí']]],
    ['Tổ chức chiến dịch diệt lăng quăng/bọ gậy 02 đợt.', [[2, 'đợt']]],
    ['Giám sát véc tơ tại 100% xã, phường nguy cơ cao.', [[100, 'xã, phường nguy cơ cao']]],
    ['Cấp 50.000 thẻ căn cước cho công dân.', [[50_000, 'thẻ căn cước']]],
    ['Kiểm tra việc lãnh đạo phát triển kinh tế, thu ngân sách đối với 03 chi bộ thôn.', [[3, 'chi bộ thôn']]],
    [
      'Vận động hội viên hiến 2.000 m² đất, đóng góp 500 ngày công.',
      [
        [2_000, 'm² đất'],
        [500, 'ngày công'],
      ],
    ],
    ['Theo dõi hoạt động tại 03 xã biên giới.', []],
    ['Nhân dân đóng góp 10 tỷ đồng.', []],
    ['Hoàn thành trong 30 ngày.', []],
  ])('%s', (text, figures) => {
    expect(findTargets(text).map((t) => [t.low, t.unit])).toEqual(figures);
  });
});

describe('who does it, and by what', () => {
  test.each<readonly [string, readonly string[]]>([
    ['Tuyên truyền trên hệ thống truyền thanh (Phòng Văn hóa - Xã hội; thường xuyên).', ['Phòng Văn hóa - Xã hội']],
    ['Đơn vị chủ trì: Phòng Tổ chức, biên chế.', ['Phòng Tổ chức, biên chế']],
    ['Đơn vị chủ trì: Phòng Y tế, các xã.', ['Phòng Y tế', 'các xã']],
    ['Giao Phòng Hậu cần (PH10) bảo đảm kinh phí.', ['Phòng Hậu cần']],
    ['Hội giảng chào mừng ngày 20/11: mỗi giáo viên dạy ít nhất 01 tiết.', []],
    ['Các cơ sở khám bệnh, chữa bệnh chuẩn bị đủ giường bệnh.', ['Các cơ sở khám bệnh, chữa bệnh']],
    ['Trung tâm Y tế khu vực, trạm y tế xã, phường: tổ chức chiến dịch.', ['Trung tâm Y tế khu vực', 'trạm y tế xã, phường']],
  ])('%s', (text, lead) => {
    expect(findResponsibleUnits(text).lead).toEqual(lead);
  });

  test('a department’s second field and the sign behind its name are no units', () => {
    const text = 'Chủ trì, phối hợp với Phòng Công tác đảng và công tác chính trị (PX01) kiểm tra.';
    expect(findResponsibleUnits(text).support).toEqual(['Phòng Công tác đảng và công tác chính trị']);
  });

  test('the words behind an issuer do not belong to the document', () => {
    const text = 'Quán triệt Chỉ thị số 33/CT-TTg, ngày 26/11/2021 của Thủ tướng Chính phủ đến 100% chi bộ trực thuộc.';
    expect(findCitations(text).map((c) => c.number)).toEqual(['33/CT-TTg']);
    expect(findTargets(text).map((t) => t.raw)).toEqual(['100% chi bộ trực thuộc']);
  });
});
