import { findTimeline } from '../../../src/core/grammar/find-timeline';
import type { TimelineContext } from '../../../src/core/grammar/timeline-reading';

const annual: TimelineContext = { startYear: 2026, endYear: 2026, place: 'prose' };
const term: TimelineContext = { startYear: 2026, endYear: 2030, place: 'prose' };
type Row = readonly [text: string, kind: string, items: readonly object[]];

describe('a time that is plainly the task’s is found in its sentence', () => {
  it.each<Row>([
    ['Xây dựng kế hoạch tuyên truyền Đại hội, hoàn thành trước ngày 30/6/2026.', 'deadline', [{ date: '2026-06-30', before: true }]],
    ['Ra quân cấp tỉnh: ngày 01/6/2026', 'periods', [{ date: '2026-06-01' }]],
    ['Ra quân cấp cơ sở: ngày 05/6', 'periods', [{ date: '2026-06-05' }]],
    ['Ngày 26/3/2026, tổ chức lễ trồng cây.', 'periods', [{ date: '2026-03-26' }]],
    ['Ngày 15/4: tổ chức hội thi cấp xã.', 'periods', [{ date: '2026-04-15' }]],
    ['Từ tháng 3 đến tháng 5/2026: kiểm tra việc thực hiện.', 'range', [{ from: '2026-03', to: '2026-05' }]],
    [
      'Đối thoại giữa lãnh đạo tỉnh với công nhân lao động: trong tháng 5/2026 (tại khu công nghiệp).',
      'periods',
      [{ year: 2026, months: [5] }],
    ],
    ['Hướng dẫn đăng ký; hoàn thành đăng ký trong tháng 02.', 'deadline', [{ year: 2026, months: [2] }]],
    ['Tổ chức sinh hoạt chi hội ít nhất 1 lần/quý; tuyên truyền.', 'recurring', [{ every: 'quarter', min: 1 }]],
    ['Bảo vệ các hoạt động đón giao thừa (đêm 16/02/2026).', 'periods', [{ date: '2026-02-16' }]],
    [
      'Giải quyết tố cáo: Thực hiện theo quy định khi có đơn, thư hoặc phát sinh vi phạm.',
      'event',
      [{ trigger: 'khi có đơn, thư hoặc phát sinh vi phạm' }],
    ],
    [
      'Chế độ báo cáo: tháng (trước ngày 15), quý (ngày 15 tháng cuối quý), 6 tháng (trước ngày 10/6) và năm (15/11).',
      'recurring',
      [
        { every: 'month', on: [{ day: 15 }], before: true },
        { every: 'quarter', on: [{ day: 15 }] },
        { every: 'half-year', on: [{ day: 10, month: 6 }], before: true },
        { every: 'year', on: [{ day: 15, month: 11 }] },
      ],
    ],
    [
      'Định kỳ 6 tháng (trước 10/6), 01 năm (trước 05/12) báo cáo kết quả về Sở Y tế.',
      'recurring',
      [
        { every: 'half-year', on: [{ day: 10, month: 6 }], before: true },
        { every: 'year', on: [{ day: 5, month: 12 }], before: true },
      ],
    ],
    ['Báo cáo định kỳ hằng quý (ngày 15 tháng cuối quý).', 'recurring', [{ every: 'quarter', on: [{ day: 15 }] }]],
    ['Họp giao ban vào thứ Hai hằng tuần.', 'recurring', [{ every: 'week', on: [{ day: 1 }] }]],
    ['Báo cáo kết quả trước 15 giờ 00 thứ Sáu hằng tuần.', 'recurring', [{ every: 'week', on: [{ day: 5 }], before: true }]],
    ['Tổng hợp gửi về Ban vào chiều thứ Năm hàng tuần.', 'recurring', [{ every: 'week', on: [{ day: 4 }] }]],
    ['Phát thanh thứ 2, thứ 4 và Chủ nhật hằng tuần.', 'recurring', [{ every: 'week', on: [{ day: 1 }, { day: 3 }, { day: 7 }] }]],
    ['Hằng tuần, trước thứ Bảy, tổng vệ sinh môi trường.', 'recurring', [{ every: 'week', on: [{ day: 6 }], before: true }]],
    ['Báo cáo dịch bệnh cuối mỗi quý.', 'recurring', [{ every: 'quarter' }]],
    ['Sinh hoạt chuyên môn 2 lần/tháng.', 'recurring', [{ every: 'month', count: 2 }]],
    [
      'Lấy mẫu giám sát dịch bệnh: đầu quý II và đầu quý IV hằng năm.',
      'recurring',
      [{ every: 'year', on: [{ quarter: 2 }, { quarter: 4 }], part: 'start' }],
    ],
    [
      'Báo cáo định kỳ hằng quý, 6 tháng, năm hoặc đột xuất khi có yêu cầu.',
      'recurring',
      [{ every: 'quarter' }, { every: 'half-year' }, { every: 'year' }, { trigger: 'đột xuất khi có yêu cầu' }],
    ],
    ['Tham mưu ban hành Nghị quyết về chuyển đổi số trong quý II/2026.', 'periods', [{ year: 2026, quarter: 2 }]],
    ['Báo cáo kết quả về Ban trước ngày 15/12/2026 để tổng hợp.', 'deadline', [{ date: '2026-12-15', before: true }]],
    ['Ban hành Quy chế trong tháng 3.', 'periods', [{ year: 2026, months: [3] }]],
    [
      'Tổ chức 02 lớp tập huấn trong quý II và quý III năm 2026.',
      'periods',
      [
        { year: 2026, quarter: 2 },
        { year: 2026, quarter: 3 },
      ],
    ],
    ['Tổ chức lễ phát động vào ngày 19/5/2026.', 'periods', [{ date: '2026-05-19' }]],
    ['Từ ngày 01/5/2026 đến ngày 31/5/2026, tổ chức đợt cao điểm tuyên truyền.', 'range', [{ from: '2026-05-01', to: '2026-05-31' }]],
    ['Phấn đấu đến hết năm 2026 hoàn thành số hóa tài liệu.', 'deadline', [{ year: 2026, soft: true }]],
    ['Thường xuyên theo dõi, đôn đốc các cơ quan, đơn vị.', 'ongoing', []],
    ['Quản lý, điều hành Trang thông tin điện tử: Thực hiện thường xuyên.', 'ongoing', []],
    ['Rà soát, kiện toàn Ban Chỉ đạo; thực hiện thường xuyên.', 'ongoing', []],
    ['Thực hiện công tác tiếp dân thường xuyên, liên tục.', 'ongoing', []],
    ['Định hướng tuyên truyền hằng tháng.', 'recurring', [{ every: 'month' }]],
    ['Cung cấp thông tin hàng tuần cho báo chí, theo quy định tại Điều 4.', 'recurring', [{ every: 'week' }]],
    ['Tổ chức giao ban báo chí hằng tuần, hằng tháng', 'recurring', [{ every: 'week' }, { every: 'month' }]],
    ['Chi trả chế độ của đội ngũ báo cáo viên theo quý.', 'recurring', [{ every: 'quarter' }]],
    [
      'Xây dựng báo cáo chung hằng tháng, quý, 6 tháng, 01 năm theo quy định.',
      'recurring',
      [{ every: 'month' }, { every: 'quarter' }, { every: 'half-year' }, { every: 'year' }],
    ],
    [
      'Tổ chức hội nghị báo cáo viên định kỳ hằng tháng hoặc đột xuất để cung cấp nội dung.',
      'recurring',
      [{ every: 'month' }, { trigger: 'đột xuất' }],
    ],
    ['Định kỳ 6 tháng, hằng năm báo cáo kết quả thực hiện.', 'recurring', [{ every: 'half-year' }, { every: 'year' }]],
    ['Hằng năm, tổ chức kiểm tra việc thực hiện Quy chế.', 'recurring', [{ every: 'year' }]],
    ['Chậm nhất ngày 20 hằng tháng gửi báo cáo về Ban.', 'recurring', [{ every: 'month', on: [{ day: 20 }] }]],
    ['Báo cáo trước ngày 15/11 hằng năm.', 'recurring', [{ every: 'year', on: [{ day: 15, month: 11 }], before: true }]],
    ['Tổ chức giao ban 6 tháng đầu năm và tổng kết công tác khoa giáo năm 2026.', 'periods', [{ year: 2026, half: 1 }, { year: 2026 }]],
    ['Xây dựng kế hoạch; thời gian thực hiện: Quý I/2026.', 'periods', [{ year: 2026, quarter: 1 }]],
    ['Xây dựng kế hoạch. Thời hạn hoàn thành: 30/9/2026.', 'deadline', [{ date: '2026-09-30' }]],
    [
      'Khi có văn bản hướng dẫn của Trung ương, tham mưu sửa đổi Quy chế.',
      'event',
      [{ trigger: 'Khi có văn bản hướng dẫn của Trung ương' }],
    ],
    ['Nếu có vấn đề phát sinh sẽ điều chỉnh cho phù hợp.', 'event', [{ trigger: 'Nếu có vấn đề phát sinh' }]],
    ['Trao giải thưởng vào dịp kỷ niệm 136 năm Ngày sinh Chủ tịch Hồ Chí Minh (19/5/2026).', 'periods', [{ date: '2026-05-19' }]],
  ])('%s', (text, kind, items) => {
    expect(findTimeline(text, annual)).toMatchObject({ kind, items });
  });
});

describe('a bracket', () => {
  it.each<Row>([
    ['Tổ chức hội nghị sơ kết (quý III/2026).', 'periods', [{ year: 2026, quarter: 3 }]],
    ['Tổ chức hội nghị sơ kết (hoàn thành trong tháng 7/2026), báo cáo Tỉnh ủy.', 'deadline', [{ year: 2026, months: [7] }]],
    ['Rà soát, kiện toàn Ban Chỉ đạo (thường xuyên).', 'ongoing', []],
    ['Tổ chức khai giảng năm học mới (ngày 05/9/2026).', 'periods', [{ date: '2026-09-05' }]],
    ['Ngày hội Đại đoàn kết ở khu dân cư (18/11/2026).', 'periods', [{ date: '2026-11-18' }]],
    ['Xây dựng kế hoạch (thực hiện trong quý I năm 2026), triển khai điều tra.', 'periods', [{ year: 2026, quarter: 1 }]],
    [
      'Hưởng ứng Giải thưởng lần thứ XI, năm 2026 (khi có văn bản chỉ đạo của Trung ương).',
      'event',
      [{ trigger: 'khi có văn bản chỉ đạo của Trung ương' }],
    ],
    [
      'Tổ chức tập huấn (thực hiện sau Đại hội Đảng bộ tỉnh nhiệm kỳ 2025 - 2030).',
      'event',
      [{ trigger: 'sau Đại hội Đảng bộ tỉnh nhiệm kỳ 2025 - 2030' }],
    ],
    ['Tổng kết Nghị quyết (theo Kế hoạch của Trung ương).', 'event', [{ trigger: 'theo Kế hoạch của Trung ương' }]],
    ['Giao ban với các ngành (định kỳ).', 'recurring', [{ every: 'unknown' }]],
  ])('%s', (text, kind, items) => {
    expect(findTimeline(text, annual)).toMatchObject({ kind, items });
  });

  it('dates an item of a plan of several years by its year', () => {
    expect(findTimeline('Tổ chức Hội thi “Dân vận khéo” (Năm 2027)', term)).toMatchObject({ kind: 'periods', items: [{ year: 2027 }] });
    expect(findTimeline('Tổ chức tổng kết (năm 2028 và năm 2030).', term).items).toEqual([{ year: 2028 }, { year: 2030 }]);
  });

  it('gives the condition without the bracket and without "thực hiện"', () => {
    expect(findTimeline('Theo dõi đội ngũ tuyên truyền viên (thực hiện sau khi có hướng dẫn của Trung ương).', annual).condition).toBe(
      'sau khi có hướng dẫn của Trung ương',
    );
  });

  it.each([
    'Tổng kết 10 năm thực hiện Chỉ thị (theo Kế hoạch của Trung ương); tổ chức Đoàn đại biểu đi báo công.',
    'Số hóa văn kiện đại hội đảng bộ tỉnh (2000-2025).',
    'Tuyên truyền kỷ niệm 80 năm Cách mạng tháng Tám (19/8/1945 - 19/8/2025).',
    'Kỷ niệm ngày thành lập ngành (30/4/2026).',
    'Ban hành văn bản chỉ đạo (giai đoạn).',
    'Thực hiện Kết luận của Ban Bí thư (khóa XI) về công tác dân vận.',
    'Hướng dẫn tuyên truyền (năm 2026).',
    'Hưởng ứng Ngày Chuyển đổi số quốc gia (10/10/2026).',
    'Mít tinh kỷ niệm ngày sinh Chủ tịch Hồ Chí Minh (19/5/2026).',
    'Kiểm tra công trình (05/9/2026) và nghiệm thu.',
    'Hội thi ngày 20/11 (20/11).',
  ])('says nothing about the task’s time: %s', (text) => {
    expect(findTimeline(text, annual)).toMatchObject({ kind: 'unspecified', items: [], raw: null });
  });
});

describe('traps: no time is made up', () => {
  it.each([
    'Triển khai Đề án chuyển đổi số giai đoạn 2021 - 2025.',
    'Thực hiện Nghị quyết Đại hội Đảng bộ tỉnh nhiệm kỳ 2025 - 2030.',
    'Thực hiện Chiến lược phát triển kinh tế - xã hội đến năm 2030, tầm nhìn đến năm 2045.',
    'Chăm sóc, giáo dục trẻ từ 3 đến 5 tuổi.',
    'Tuyên truyền Luật Đất đai có hiệu lực từ ngày 01/7/2026.',
    'Tuyên truyền kỷ niệm 96 năm Ngày thành lập Đảng.',
    'Tổng kết 10 năm thực hiện Chỉ thị số 05-CT/TW, ngày 15/5/2026 của Bộ Chính trị.',
    'Triển khai Kế hoạch số 12-KH/TU, ngày 05/3/2026 của Ban Thường vụ Tỉnh ủy về công tác dân vận năm 2026.',
    'Thực hiện Công văn ngày 12/3/2026 của Tỉnh ủy.',
    'Định kỳ báo cáo kết quả theo quy định.',
    'Kịp thời tham mưu theo chỉ đạo của Tỉnh ủy.',
    'Tổng hợp báo cáo kết quả công tác báo chí định kỳ.',
    'Tổ chức giao ban công tác văn hóa, văn nghệ định kỳ theo quy chế.',
    'Đưa việc học tập và làm theo Bác trở thành công việc thường xuyên của các tổ chức đảng.',
    'Phát hành Bản tin, kịp thời phục vụ sinh hoạt chi bộ hằng tháng, cung cấp tài liệu.',
    'Căn cứ kế hoạch công tác hằng năm của Tỉnh ủy, xây dựng chương trình kiểm tra.',
    'Đưa nội dung dân vận vào chương trình, kế hoạch công tác hằng năm của cấp ủy.',
    'Hướng dẫn công tác khoa giáo năm 2026.',
    'Nắm bắt những vấn đề được Nhân dân quan tâm trong năm 2026, nhất là việc ban hành chính sách.',
    'Phục vụ công tác kiểm tra phòng cháy, chữa cháy trong năm.',
    'Tham gia ý kiến vào các văn bản trước khi trình Tỉnh ủy.',
    'Tổng hợp số liệu tính đến ngày 30/6/2026.',
    'Tổ chức thăm hỏi gia đình chính sách nhân dịp Tết Nguyên đán Bính Ngọ 2026.',
    'Nắm tình hình trước, trong và sau Tết Bính Ngọ năm 2026.',
    'Phối hợp tổ chức khai giảng năm học 2025 - 2026.',
    'Biên soạn lịch sử truyền thống ngành Tuyên giáo 1930 - 2026.',
    'Thực hiện Chuyên đề năm 2022 “Học tập và làm theo tư tưởng Hồ Chí Minh”.',
    'Tuyên truyền Đề án “Xây dựng xã hội học tập hằng năm, hoàn thành trước ngày 30/6/2026”.',
    'Sơ kết 5 năm Chỉ thị số 07-CT/TW, ngày 06/7/2021 của Ban Bí thư về phòng, chống HIV/AIDS tiến tới chấm dứt dịch bệnh AIDS trước năm 2030.',
    'Theo dõi hoạt động của ban tuyên giáo các huyện ủy.',
  ])('%s', (text) => {
    expect(findTimeline(text, annual)).toMatchObject({ kind: 'unspecified', items: [], raw: null, condition: null });
  });
});

describe('in a plan of several years', () => {
  it.each<Row>([
    ['Năm 2026: khảo sát, lập danh sách. Năm 2027 - 2028: thực hiện di dời.', 'periods', [{ year: 2026 }, { from: 2027, to: 2028 }]],
    ['Đầu tư 05 trung tâm logistics tại các cửa khẩu, giai đoạn 2027-2029.', 'range', [{ from: 2027, to: 2029 }]],
    ['Giai đoạn 2026 - 2028 hỗ trợ giống cho hộ nghèo.', 'range', [{ from: 2026, to: 2028 }]],
    [
      'Xây dựng vùng an toàn dịch bệnh tại 02 xã (2026-2027), 05 xã (2028-2030).',
      'range',
      [
        { from: 2026, to: 2027 },
        { from: 2028, to: 2030 },
      ],
    ],
    ['Tổng kết phong trào vào năm 2029.', 'periods', [{ year: 2029 }]],
    ['Sơ kết 3 năm thực hiện Nghị quyết vào quý IV/2028.', 'periods', [{ year: 2028, quarter: 4 }]],
    ['Thực hiện từ năm 2026 đến năm 2030.', 'range', [{ from: 2026, to: 2030 }]],
    ['Hoàn thành đề án trước năm 2028.', 'deadline', [{ date: '2027-12-31' }]],
    ['Tổ chức diễn đàn (2 năm một lần).', 'recurring', [{ every: 'year', interval: 2 }]],
    [
      'Đánh giá kết quả thực hiện Chỉ thị 05 – CT/TU định kỳ hằng năm. Tham mưu tổ chức sơ kết giữa nhiệm kỳ năm 2028; tổng kết năm 2030.',
      'recurring',
      [{ every: 'year' }, { year: 2028, label: 'sơ kết' }, { year: 2030, label: 'tổng kết' }],
    ],
  ])('%s', (text, kind, items) => {
    expect(findTimeline(text, term)).toMatchObject({ kind, items });
  });

  it.each(['Giai đoạn 2026 - 2030 tiếp tục nâng cao chất lượng tham mưu.', 'Triển khai Chương trình mục tiêu (2026-2030) tại các xã.'])(
    'the plan’s own period is no time of a task: %s',
    (text) => {
      expect(findTimeline(text, term).kind).toBe('unspecified');
    },
  );

  it('a year that may only name the object is a doubt and no time', () => {
    expect(findTimeline('Xây dựng Chương trình công tác năm 2027.', term)).toMatchObject({
      kind: 'unspecified',
      doubts: [{ kind: 'names-object', words: 'năm 2027' }],
    });
    expect(findTimeline('Xây dựng đề án giai đoạn 2026 - 2030 và những năm tiếp theo.', term)).toMatchObject({
      kind: 'unspecified',
      doubts: [],
    });
  });
});

it('a time that dates one sentence of a long item is doubted as a minor part', () => {
  const long =
    'Xây dựng báo cáo kết quả hoạt động báo cáo viên. Theo dõi, điều phối hoạt động của đội ngũ báo cáo viên cấp tỉnh. ' +
    'Thực hiện chi trả chế độ của đội ngũ báo cáo viên theo quý. Kiểm tra việc thực hiện quy chế hoạt động của báo cáo viên.';
  expect(findTimeline(long, annual).doubts).toEqual([{ kind: 'minor-part', words: 'theo quý' }]);
  expect(findTimeline('Chi trả chế độ của đội ngũ báo cáo viên theo quý.', annual).doubts).toEqual([]);
});

it('a day between the issue of a plan and its first year may be a task’s', () => {
  const text = '100% hộ gia đình ký cam kết trước ngày 31/12/2025.';
  expect(findTimeline(text, { ...annual, issuedOn: '2025-12-01' })).toMatchObject({
    kind: 'deadline',
    items: [{ date: '2025-12-31', before: true }],
    doubts: [],
  });
  expect(findTimeline(text, annual).kind).toBe('unspecified');
});

it('several pieces are joined in the order of the text', () => {
  expect(findTimeline('Báo cáo 6 tháng đầu năm và báo cáo tổng kết năm 2026.', annual).raw).toBe('6 tháng đầu năm | năm 2026');
});

it('words keep the spelling of the text although they are compared folded', () => {
  expect(findTimeline('Tổ chức họp (KHI CÓ   văn bản của\u00a0Uỷ ban).', annual).condition).toBe('KHI CÓ văn bản của Uỷ ban');
});
