import { findTimeline } from '../../../src/core/grammar/find-timeline';
import type { TimelineContext } from '../../../src/core/grammar/timeline-reading';

const annual: TimelineContext = { startYear: 2026, endYear: 2026, place: 'prose' };
const term: TimelineContext = { startYear: 2026, endYear: 2030, place: 'prose' };

/** Rows of: text, then the items, or null where no time is the task's. */
type Told = readonly [text: string, items: readonly object[] | null];
const told = (rows: readonly Told[], context: TimelineContext): void => {
  it.each(rows)('%s', (text, items) => {
    const reading = findTimeline(text, context);
    if (items === null) expect(reading).toMatchObject({ kind: 'unspecified', items: [] });
    else expect(reading.items).toEqual(items);
  });
};

describe('where in a sentence a time of an annual plan counts', () => {
  told(
    [
      ['Tham mưu sửa đổi khi có hướng dẫn mới để thực hiện thống nhất.', null],
      ['Triển khai Quyết định số 12-QĐ/TU về xử lý khi có vi phạm.', null],
      ['Khi có vi phạm thì xử lý theo thẩm quyền.', [{ trigger: 'Khi có vi phạm' }]],
      ['Đơn vị nếu có vướng mắc thì phản ánh về Ban.', [{ trigger: 'nếu có vướng mắc' }]],
      ['Tặng quà chức sắc nhân dịp lễ Giáng sinh (25/12).', null],
      ['Tặng quà nhân dịp kỷ niệm ngày thành lập ngành (19/5/2020).', null],
      ['Kiểm tra từ tháng 3 đến tháng 5/2026 tại các xã.', [{ from: '2026-03', to: '2026-05' }]],
      ['Kiểm tra từ tháng 3/2020 đến tháng 5/2020.', null],
      ['Triển khai Kế hoạch số 12-KH/TU về kiểm tra từ tháng 3 đến tháng 5/2026.', null],
      ['Tuyên truyền từ tháng 2 đến tháng 9 hằng năm tại các xã.', [{ every: 'year', span: [2, 9] }]],
      ['Từ nay đến hết tháng 6/2026 hoàn thành rà soát.', [{ from: 2026, to: '2026-06' }]],
      ['Hoàn thành rà soát hồ sơ vào cuối năm 2026.', [{ year: 2026, part: 'end' }]],
      ['Tổng hợp kết quả vào cuối năm.', [{ year: 2026, part: 'end' }]],
      ['Tổng hợp kết quả vào cuối năm để báo cáo.', null],
      ['Tổng hợp kết quả cuối năm.', null],
      ['Sơ kết 9 tháng đầu năm 2026 tại các xã.', [{ year: 2026, months: [1, 9] }]],
      ['Tổ chức tháng 6/2026 tại xã.', null],
      ['Tổ chức trong tháng 6/2026 tại xã.', [{ year: 2026, months: [6] }]],
      ['Tổ chức tại xã tháng 6/2026.', [{ year: 2026, months: [6] }]],
      ['Nghiệm thu công trình 6/2026.', null],
      ['Ngày 26/3/2026 tổ chức lễ trồng cây.', null],
      ['Tổ chức lễ trồng cây ngày 26/3/2026, ra quân toàn tỉnh.', null],
      ['Năm 2026: rà soát hồ sơ.', null],
      ['Lãnh đạo hoàn thành các chỉ tiêu Nghị quyết năm 2026; tăng thu ngân sách.', null],
      ['Hoàn thành năm 2026.', [{ year: 2026 }]],
      ['Luân chuyển 10 cán bộ (cả năm).', [{ year: 2026 }]],
      ['Báo cáo sơ kết 6 tháng đầu năm trước ngày 20/6.', [{ date: '2026-06-20', before: true }]],
      [
        'Tổ chức hội thi trong quý II, hoàn thành trước 30/6.',
        [
          { year: 2026, quarter: 2 },
          { date: '2026-06-30', before: true },
        ],
      ],
      [
        'Xây dựng kịch bản phát triển người tham gia theo tháng, quý; gửi về tỉnh trước ngày 31/01/2026.',
        [{ date: '2026-01-31', before: true }],
      ],
      ['Kiểm tra theo quý, báo cáo kết quả.', [{ every: 'quarter' }]],
      [
        'Báo cáo kết quả trước ngày 20/6 và 10/12/2026.',
        [
          { date: '2026-06-20', before: true },
          { date: '2026-12-10', before: true },
        ],
      ],
      ['Rà soát theo phương châm “4 tại chỗ”, trình cấp trên phê duyệt trong tháng 4/2026.', [{ year: 2026, months: [4] }]],
      ['Quý III: rà soát hồ sơ.', [{ year: 2026, quarter: 3 }]],
      ['Thực hiện Kế hoạch số 12-KH/TU về tuyên truyền trong tháng 3.', null],
      ['Thực hiện Kế hoạch số 12-KH/TU về rà soát hồ sơ, hoàn thành trước ngày 30/3/2026.', [{ date: '2026-03-30', before: true }]],
      ['Thực hiện Kế hoạch số 12-KH/TU về rà soát chậm nhất tháng 6/2026.', [{ year: 2026, months: [6] }]],
      ['Thực hiện Kế hoạch số 12-KH/TU về rà soát trước tháng 6/2026.', [{ year: 2026, months: [5] }]],
      ['Họp ngày 15 hằng tháng tại Ủy ban.', null],
      ['Họp trước ngày 15 hằng tháng tại Ủy ban.', [{ every: 'month', on: [{ day: 15 }], before: true }]],
      ['Rà soát chỉ tiêu theo kế hoạch tháng 12 hằng năm.', null],
      ['Họp vào ngày 01/3/2026 và ngày 01/3/2019.', null],
      ['Báo cáo tổng kết trước ngày 15/01/2027.', [{ date: '2027-01-15', before: true }]],
      ['Báo cáo tổng kết trước ngày 15/01/2028.', null],
      ['Kiểm tra theo chuyên đề hoặc đột xuất.', null],
      ['Tổ chức thường xuyên các hoạt động văn hóa.', null],
      ['Tuyên truyền chủ trương mới, thường xuyên đổi mới nội dung.', []],
      ['Duy trì thường xuyên các chuyên mục.', []],
      ['Duy trì được thường xuyên các chuyên mục.', []],
      ['Kiểm tra và thường xuyên nhắc nhở.', []],
      ['Thực hiện Chỉ thị số 05-CT/TU về kiểm tra thường xuyên.', null],
      ['Đưa việc đọc sách trở thành nhiệm vụ thường xuyên.', null],
      ['Cập nhật dữ liệu liên tục.', null],
      ['Trả lời sau 10 ngày cho công dân.', null],
      ['Gửi báo cáo trong 05 ngày làm việc kể từ ngày kết thúc.', [{ after: 'ngày kết thúc', days: 5, working: true }]],
      ['Thực hiện Kế hoạch số 12-KH/TU về giải quyết hồ sơ trong 05 ngày kể từ ngày nhận.', null],
      ['Đến hết năm 2026, cơ bản hoàn thành số hóa hồ sơ.', [{ year: 2026 }]],
      ['Đến hết quý II/2026 tổ chức xong hội nghị.', [{ year: 2026, quarter: 2 }]],
    ],
    annual,
  );
});

describe('brackets of an annual plan', () => {
  told(
    [
      ['Tặng quà người có công (nhân dịp Tết Nguyên đán).', null],
      ['Sửa đổi Quy chế (khi có yêu cầu) của cấp trên.', [{ trigger: 'khi có yêu cầu' }]],
      ['Tổng kết công tác (theo kế hoạch của Bộ) tại xã.', null],
      ['Hội thi tay nghề (quý II/2020).', null],
      ['Hội thi tay nghề (quý I/2027).', [{ year: 2027, quarter: 1 }]],
      ['Hội thi tay nghề (quý I/2028).', null],
      ['Giao ban cụm (ngày 15 hằng tháng).', [{ every: 'month', on: [{ day: 15 }] }]],
      ['Giao ban cụm (ngày 15 hằng tháng) tại xã.', [{ every: 'month', on: [{ day: 15 }] }]],
      ['Gửi báo cáo (trước ngày 30/6) về Ban.', [{ date: '2026-06-30', before: true }]],
      ['Hội nghị tổng kết (trong năm 2026).', [{ year: 2026 }]],
      ['Hội nghị tổng kết (cuối năm 2026).', [{ year: 2026, part: 'end' }]],
      ['Thống kê kết quả (từ năm 2020 đến năm 2022).', null],
      ['Số hóa văn kiện (nhiệm kỳ 2026 - 2031).', null],
      ['Báo cáo kết quả (6 tháng, 1 năm) và gửi Ban.', null],
      ['Báo cáo kết quả gửi Ban (6 tháng, 1 năm).', [{ every: 'half-year' }, { every: 'year' }]],
      ['Lập danh sách (như trên).', null],
      ['Lập danh sách (thời gian hoàn thành: quý II/2026).', [{ year: 2026, quarter: 2 }]],
      ['Rà soát hồ sơ (năm 2026, thường xuyên).', null],
      ['Tổ chức hội nghị 6 tháng đầu năm và kỷ niệm thành lập ngành năm 2026.', [{ year: 2026, half: 1 }]],
      ['Tổ chức giao ban 6 tháng đầu năm và tổng kết năm 2025.', [{ year: 2026, half: 1 }]],
      [
        'Báo cáo trước ngày 30/6/2026, họp tổng kết (quý IV/2026).',
        [
          { date: '2026-06-30', before: true },
          { year: 2026, quarter: 4, label: 'tổng kết' },
        ],
      ],
      [
        'Họp tổng kết (quý IV/2026), báo cáo trước ngày 30/6/2026 về Ban.',
        [
          { year: 2026, quarter: 4, label: 'tổng kết' },
          { date: '2026-06-30', before: true },
        ],
      ],
    ],
    annual,
  );

  it.each([
    ['Lập danh sách (thời gian hoàn thành: quý II/2026).', 'deadline'],
    ['Lập danh sách (thời gian thực hiện: quý II/2026).', 'periods'],
    ['Lập danh sách (hoàn thành quý II/2026).', 'deadline'],
    ['Lập danh sách. Thời hạn hoàn thành: quý II/2026', 'deadline'],
    ['Lập danh sách. Thời gian thực hiện: theo quy định.', 'event'],
  ])('its label says whether it is a deadline: %s', (text, kind) => {
    expect(findTimeline(text, annual).kind).toBe(kind);
  });
});

describe('where in a sentence a time of a plan of several years counts', () => {
  told(
    [
      ['Xét tuyển mỗi năm 02 đợt (đợt 1: tháng 3; đợt 2: tháng 9).', [{ every: 'year', on: [{ month: 3 }, { month: 9 }] }]],
      [
        'Đối thoại ít nhất 02 lần/năm (lần 1 trong tháng 5).',
        [
          { every: 'year', min: 2 },
          { year: 2026, months: [5] },
        ],
      ],
      [
        'Xét tuyển mỗi năm 02 đợt (đợt 1 trước ngày 15/3, đợt 2 trước ngày 15/9 hằng năm).',
        [
          {
            every: 'year',
            on: [
              { day: 15, month: 3 },
              { day: 15, month: 9 },
            ],
            before: true,
          },
        ],
      ],
      [
        'Giai đoạn 2026 - 2028 thí điểm tại 10 xã; giai đoạn 2029 - 2030 nhân rộng toàn tỉnh.',
        [
          { from: 2026, to: 2028 },
          { from: 2029, to: 2030 },
        ],
      ],
      ['Thí điểm từ năm 2026 đến năm 2027.', [{ from: 2026, to: 2027 }]],
      ['Hỗ trợ hộ nghèo từ năm 2026 đến năm 2028.', null],
      ['Từ năm 2026 đến năm 2028, hỗ trợ hộ nghèo.', [{ from: 2026, to: 2028 }]],
      ['Từ năm 2027 trở đi, áp dụng mức mới.', null],
      ['Hoàn thành đề án đến năm 2028.', [{ year: 2028 }]],
      ['Đến năm 2028, một nửa số xã đạt chuẩn.', [{ from: null, to: 2028 }]],
      ['Phấn đấu thu nhập đến năm 2028 tăng gấp đôi.', null],
      ['Tổ chức sơ kết giữa kỳ năm 2028 tại tỉnh.', null],
      ['Tổ chức sơ kết giữa kỳ năm 2028.', [{ year: 2028 }]],
      ['Tổ chức hội thi (2027) tại xã.', null],
      ['Tổ chức hội thi (2027).', [{ year: 2027 }]],
      ['Tổ chức hội thi (năm 2027) tại xã.', [{ year: 2027 }]],
      ['Thí điểm mô hình (2026 - 2027) tại xã.', [{ from: 2026, to: 2027 }]],
      ['Chương trình mục tiêu quốc gia (2026 - 2030) tại xã.', null],
      ['Đầu tư trạm y tế, giai đoạn 2031-2035.', null],
      ['Đầu tư trạm y tế giai đoạn 2027-2029 của tỉnh.', null],
      ['Đầu tư trạm y tế giai đoạn 2027-2029.', null],
      ['Giai đoạn 2025 - 2027 đầu tư trạm y tế.', null],
      ['Giai đoạn 2028 - 2030 đầu tư trạm y tế.', [{ from: 2028, to: 2030 }]],
    ],
    term,
  );

  it.each([
    ['Xây dựng Chương trình công tác năm 2026.', ['names-object']],
    ['Xây dựng Chương trình công tác năm 2030.', ['names-object']],
    ['Xây dựng Chương trình công tác năm 2031.', []],
    ['Xây dựng Chương trình công tác năm 2025.', []],
    ['Xây dựng Chương trình năm 2027 của tỉnh.', []],
    ['Triển khai Kế hoạch số 12-KH/TU về công tác năm 2027.', []],
    ['Nâng thu nhập của người dân đến năm 2028.', []],
    ['Họp mặt ngày 20/11/2027.', []],
  ])('a year that ends a sentence may name the object: %s', (text, kinds) => {
    expect(findTimeline(text, term)).toMatchObject({ kind: 'unspecified', doubts: kinds.map((kind) => ({ kind })) });
    expect(findTimeline(text, term).doubts).toHaveLength(kinds.length);
  });
});

it('two times of a long item are no minor part of it', () => {
  const text =
    'Xây dựng báo cáo kết quả hoạt động báo cáo viên. Theo dõi, điều phối hoạt động của đội ngũ báo cáo viên cấp tỉnh. ' +
    'Thực hiện chi trả chế độ của đội ngũ báo cáo viên theo quý. Kiểm tra việc thực hiện quy chế hoạt động trước ngày 30/6/2026.';
  expect(findTimeline(text, annual).doubts).toEqual([]);
});
