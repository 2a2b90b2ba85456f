import { findTargets, readFigure } from '../../../src/core/grammar/find-targets';

type Want = Readonly<Record<string, unknown>>;
type Row = readonly [text: string, wants: readonly Want[]];

/** The forms of the domain notes, 3.2, inside sentences. */
describe('forms', () => {
  it.each<Row>([
    [
      'Chỉ đạo 100% đảng ủy xã, phường thành lập Ban chỉ đạo.',
      [{ percent: 100, op: '=', unit: 'đảng ủy xã, phường', aggregate: 'unit-share' }],
    ],
    [
      'Tổ chức ít nhất 02 cuộc kiểm tra của Ban chỉ đạo.',
      [{ quantity: 2, op: '>=', atLeast: true, unit: 'cuộc kiểm tra của Ban chỉ đạo', aggregate: 'sum' }],
    ],
    ['Xây dựng tối thiểu 05 sản phẩm truyền thông.', [{ quantity: 5, op: '>=', unit: 'sản phẩm truyền thông' }]],
    ['Đạt trên 95% hộ gia đình văn hóa.', [{ percent: 95, op: '>', atLeast: true, unit: 'hộ gia đình văn hóa', aggregate: 'ratio' }]],
    [
      'Phấn đấu từ 95% trở lên đảng viên học tập nghị quyết.',
      [{ percent: 95, op: '>=', soft: true, unit: 'đảng viên học tập nghị quyết' }],
    ],
    ['Không dưới 80% cán bộ được tập huấn.', [{ percent: 80, op: '>=', unit: 'cán bộ' }]],
    [
      'Giữ tỷ lệ nợ đọng không quá 20%; tỷ lệ hộ nghèo dưới 30%.',
      [
        { percent: 20, op: '<=' },
        { percent: 30, op: '<', unit: 'tỷ lệ hộ nghèo' },
      ],
    ],
    [
      'Xây dựng 03-05 mô hình; triển khai 02 - 03 dự án.',
      [
        { op: 'range', low: 3, high: 5, unit: 'mô hình' },
        { op: 'range', low: 2, high: 3, unit: 'dự án' },
      ],
    ],
    ['Đạt từ 70% đến 80% số thôn.', [{ op: 'range', low: 70, high: 80, percent: 70, unit: 'số thôn' }]],
    ['Phấn đấu đạt 100% chi bộ trong sạch.', [{ percent: 100, soft: true, unit: 'chi bộ trong sạch' }]],
    ['Huy động khoảng 20 tỷ đồng.', [{ quantity: 20e9, unit: 'đồng', soft: true, aggregate: 'sum' }]],
    ['Thu hút hơn 500 lượt người tham gia.', [{ quantity: 500, op: '>', unit: 'lượt người' }]],
    ['Hỗ trợ 1.500 triệu đồng; vận động 1,5 tỷ đồng.', [{ quantity: 1.5e9, unit: 'đồng' }, { quantity: 1.5e9 }]],
    [
      'Phấn đấu 90% thôn trở lên đạt chuẩn văn hóa, trong đó 50% thôn kiểu mẫu.',
      [
        {
          percent: 90,
          op: '>=',
          soft: true,
          breakdown: [{ raw: '50% thôn kiểu mẫu', quantity: null, percent: 50, unit: 'thôn kiểu mẫu' }],
        },
      ],
    ],
    [
      'Có một nửa số xã và 2/3 số thôn có nhà văn hóa.',
      [
        { percent: 50, unit: 'xã', aggregate: 'unit-share' },
        { percent: 66.67, unit: 'thôn' },
      ],
    ],
    ['Bảo đảm tất cả chi bộ sinh hoạt đúng quy định.', [{ percent: 100, unit: 'chi bộ sinh hoạt đúng quy định' }]],
    ['Phấn đấu toàn bộ xã, phường hoàn thành kế hoạch.', [{ percent: 100, unit: 'xã, phường', aggregate: 'unit-share' }]],
    [
      'Phát hành 14 số Bản tin (trong đó có 12 số định kỳ, 01 số chuyên đề chào mừng Kỷ niệm 115 năm Ngày sinh và 01 số đặc biệt), kịp thời phục vụ.',
      [
        {
          quantity: 14,
          unit: 'số Bản tin',
          breakdown: [
            { raw: '12 số định kỳ', quantity: 12, percent: null, unit: 'số định kỳ' },
            {
              raw: '01 số chuyên đề chào mừng Kỷ niệm 115 năm Ngày sinh',
              quantity: 1,
              percent: null,
              unit: 'số chuyên đề chào mừng Kỷ niệm 115 năm Ngày sinh',
            },
            { raw: '01 số đặc biệt', quantity: 1, percent: null, unit: 'số đặc biệt' },
          ],
        },
      ],
    ],
    [
      'Tổ chức 12 hội nghị báo cáo viên theo quy chế, trong đó 08 trực tuyến; 04 trực tiếp, phối hợp tổ chức ít nhất 02 hội nghị tại cơ sở.',
      [
        {
          quantity: 12,
          unit: 'hội nghị báo cáo viên',
          breakdown: [
            { raw: '08 trực tuyến', quantity: 8, percent: null, unit: 'trực tuyến' },
            { raw: '04 trực tiếp', quantity: 4, percent: null, unit: 'trực tiếp' },
          ],
        },
        { quantity: 2, op: '>=', unit: 'hội nghị' },
      ],
    ],
    ['Mỗi năm 01 hội nghị đối thoại.', [{ quantity: 1, per: 'year', unit: 'hội nghị đối thoại' }]],
    [
      'Hằng năm, mỗi năm tổ chức ít nhất 02 cuộc kiểm tra của Ban chỉ đạo.',
      [{ quantity: 2, op: '>=', per: 'year', unit: 'cuộc kiểm tra của Ban chỉ đạo' }],
    ],
    ['Mỗi xã ít nhất 01 mô hình.', [{ quantity: 1, op: '>=', per: 'xã', unit: 'mô hình' }]],
    [
      'Đăng tin 01 lần/tuần; họp 2 lần/tháng.',
      [
        { quantity: 1, per: 'week', unit: 'lần', aggregate: 'none' },
        { quantity: 2, per: 'month' },
      ],
    ],
    [
      'Tuyên truyền 300 lượt/năm; in 2.000 cuốn tài liệu.',
      [
        { quantity: 300, per: 'year', unit: 'lượt' },
        { quantity: 2000, unit: 'cuốn tài liệu' },
      ],
    ],
    ['Giảm từ 12 xuống 8 đầu mối.', [{ op: '<=', low: 8, base: '12', unit: 'đầu mối' }]],
    ['Tăng thêm ít nhất 15% số đảng viên.', [{ op: 'increase', low: 15, percent: 15, aggregate: 'none' }]],
    [
      'Giảm 50% thời gian; giảm bình quân 1%-1,5%/năm.',
      [
        { op: 'decrease', low: 50 },
        { op: 'decrease', low: 1, high: 1.5, per: 'year' },
      ],
    ],
    [
      'Tử vong dưới 5/10.000; chỉ số đạt 110/100.',
      [
        { op: '<', low: 5, base: '10.000' },
        { low: 110, base: '100' },
      ],
    ],
    [
      'Tăng gấp 2 lần; bằng 1,5 lần so với cùng kỳ.',
      [
        { low: 2, unit: 'lần' },
        { low: 1.5, unit: 'lần' },
      ],
    ],
    ['Duy trì 100% xã đạt chuẩn; giữ vững 100% trường chuẩn.', [{ percent: 100, unit: 'xã' }, { percent: 100 }]],
    ['Hoàn thành 100% chỉ tiêu được giao.', [{ percent: 100, unit: 'chỉ tiêu', raw: 'Hoàn thành 100% chỉ tiêu được giao' }]],
    [
      'Phấn đấu xã Tân Thanh đạt chuẩn nông thôn mới.',
      [{ op: 'reach', low: null, quantity: null, percent: null, aggregate: 'unit-share' }],
    ],
    ['Phấn đấu xếp thứ 10 trở lên; thuộc nhóm dẫn đầu.', [{ op: '<=', low: 10, aggregate: 'last' }, { op: 'reach' }]],
    ['Không để xảy ra vi phạm.', [{ op: '=', low: 0, quantity: 0, unit: 'vi phạm' }]],
    ['Tỷ lệ hộ nghèo giảm còn dưới 3%.', [{ op: '<=', percent: 3, unit: 'Tỷ lệ hộ nghèo' }]],
    ['Kết nạp từ 120 đảng viên mới trở lên.', [{ op: '>=', quantity: 120, unit: 'đảng viên mới' }]],
    ['Tập huấn cho 300 cán bộ.', [{ quantity: 300, unit: 'cán bộ' }]],
    [
      'Phấn đấu đến năm 2030, 100% xã có nhà văn hóa, 80% thôn có sân thể thao.',
      [
        { percent: 100, unit: 'xã', raw: '100% xã có nhà văn hóa' },
        { percent: 80, unit: 'thôn' },
      ],
    ],
    ['Xây dựng tối thiểu 12 tin, bài, phóng sự về phòng bệnh.', [{ quantity: 12, unit: 'tin, bài, phóng sự về phòng bệnh' }]],
    [
      'Đăng ít nhất 500 tin, bài, 100 video clip trên các trang.',
      [
        { quantity: 500, op: '>=', unit: 'tin, bài' },
        { quantity: 100, unit: 'video clip' },
      ],
    ],
    [
      'Tỷ lệ hài lòng của người bệnh nội trú ≥ 90%, ngoại trú ≥ 85%;',
      [
        { percent: 90, op: '>=', unit: 'Tỷ lệ hài lòng của người bệnh nội trú', raw: 'Tỷ lệ hài lòng của người bệnh nội trú ≥ 90%' },
        { percent: 85, op: '>=' },
      ],
    ],
    [
      'Tỷ lệ sinh con thứ ba <= 5%; tỷ lệ mắc < 2%; điểm > 3,5 điểm.',
      [
        { percent: 5, op: '<=' },
        { percent: 2, op: '<' },
        { low: 3.5, op: '>' },
      ],
    ],
    ['Giảm thời gian chờ khám từ 120 phút xuống còn 90 phút;', [{ op: '<=', low: 90, base: '120', unit: 'phút' }]],
    ['Không để xảy ra sự cố y khoa nghiêm trọng.', [{ low: 0, unit: 'sự cố y khoa nghiêm trọng' }]],
    [
      'Đàn lợn đạt 450.000 con, đàn gia cầm 12 triệu con.',
      [
        { quantity: 450000, unit: 'con' },
        { quantity: 12e6, unit: 'con' },
      ],
    ],
    ['Duy trì hoạt động của 100% tổ công nghệ số.', [{ percent: 100, unit: 'tổ công nghệ số' }]],
    ['Tập huấn cho lực lượng nòng cốt: 03 lớp.', [{ quantity: 3, unit: 'lớp' }]],
    ['Kiểm tra từ 3 đến 5 đảng ủy trực thuộc.', [{ op: 'range', low: 3, high: 5, unit: 'đảng ủy trực thuộc' }]],
    ['Dạy học hè cho 1.500 lượt thiếu nhi.', [{ quantity: 1500, unit: 'lượt thiếu nhi' }]],
    [
      'Tổ chức ít nhất 01 hoạt động/đơn vị; họp 2 lần/năm.',
      [
        { quantity: 1, per: 'đơn vị' },
        { quantity: 2, per: 'year' },
      ],
    ],
    [
      'Tỷ lệ dân số trưởng thành có chữ ký số cá nhân đạt trên 50%.',
      [{ percent: 50, op: '>', unit: 'Tỷ lệ dân số trưởng thành có chữ ký số cá nhân' }],
    ],
    [
      'Giảm tỷ suất tử vong trẻ em dưới 5 tuổi trên 1.000 trẻ đẻ sống xuống dưới 6‰.',
      [{ op: '<', low: 6, base: '1.000', percent: null, aggregate: 'ratio' }],
    ],
    ['Tỷ lệ trẻ em đến 8 tuổi được tiếp cận dịch vụ đạt 92%.', [{ percent: 92, unit: 'Tỷ lệ trẻ em đến 8 tuổi được tiếp cận dịch vụ' }]],
    [
      'Cuối năm 2027 có trên 60%, đến năm 2030 có trên 90% chi bộ đạt chuẩn.',
      [
        { percent: 60, raw: 'có trên 60%' },
        { percent: 90, unit: 'chi bộ' },
      ],
    ],
    ['Tập huấn cho 300 cộng tác viên.', [{ quantity: 300, unit: 'cộng tác viên' }]],
    ['Hoàn thành nâng cấp 12 km đường trục thôn.', [{ quantity: 12, unit: 'km đường trục thôn' }]],
    ['Thành lập mới 10 tổ hợp tác/hợp tác xã do phụ nữ quản lý.', [{ quantity: 10, unit: 'tổ hợp tác', per: null }]],
    ['Hỗ trợ 30 phụ nữ khởi nghiệp.', [{ quantity: 30, unit: 'phụ nữ khởi nghiệp' }]],
    ['Mỗi năm mỗi xã tổ chức ít nhất 02 hội nghị.', [{ quantity: 2, op: '>=', per: 'xã/year', unit: 'hội nghị' }]],
    ['Hằng tháng, mỗi xã, phường tổ chức 02 lớp.', [{ quantity: 2, per: 'xã, phường/month', unit: 'lớp' }]],
    ['Mỗi xã hằng năm có ít nhất 01 mô hình.', [{ quantity: 1, per: 'xã/year' }]],
    ['Mỗi xã tổ chức 02 hội nghị/năm.', [{ quantity: 2, per: 'xã/year' }]],
    [
      'Mở các lớp “Bình dân học vụ số”: 02 lớp/tháng tại mỗi xã, phường.',
      [{ quantity: 2, per: 'xã, phường/month', unit: 'lớp', raw: '02 lớp/tháng tại mỗi xã, phường' }],
    ],
    ['Đăng 05 tin, bài/tuần/xã.', [{ quantity: 5, per: 'xã/week' }]],
    ['Hằng quý, tổ chức 02 cuộc kiểm tra.', [{ quantity: 2, per: 'quarter', unit: 'cuộc kiểm tra' }]],
    ['Mỗi năm đưa 100 lao động đi làm việc ở nước ngoài.', [{ quantity: 100, per: 'year' }]],
    ['Mỗi tháng sinh hoạt chuyên đề 01 lần.', [{ quantity: 1, per: 'month', unit: 'lần' }]],
    ['Mỗi ngày hội việc làm có ít nhất 20 doanh nghiệp.', [{ quantity: 20, per: 'ngày hội việc làm' }]],
    ['Mỗi xã, thị trấn đưa ít nhất 02 sản phẩm lên sàn thương mại điện tử.', [{ quantity: 2, per: 'xã, thị trấn' }]],
    ['Mỗi chi bộ kết nạp ít nhất 01 đảng viên.', [{ quantity: 1, per: 'chi bộ', unit: 'đảng viên' }]],
    ['Mỗi năm học tổ chức 02 cuộc thi.', [{ quantity: 2, per: 'năm học', unit: 'cuộc thi' }]],
    ['Mỗi đảng ủy xây dựng ít nhất 01 mô hình “Dân vận khéo”.', [{ quantity: 1, per: 'đảng ủy', unit: 'mô hình “Dân vận khéo”' }]],
    ['Chỉ số cải cách hành chính xếp từ thứ 05 trở lên.', [{ op: '<=', low: 5 }]],
    [
      'Phấn đấu tăng thu ngân sách trên địa bàn 12% so với năm 2025.',
      [{ op: 'increase', percent: 12, soft: true, unit: 'thu ngân sách trên địa bàn' }],
    ],
    ['Giảm số vụ tai nạn ít nhất 5%.', [{ op: 'decrease', percent: 5, unit: 'số vụ tai nạn', raw: 'Giảm số vụ tai nạn ít nhất 5%' }]],
    ['Tăng cường kiểm tra 80% cơ sở.', [{ op: '=', percent: 80, unit: 'cơ sở' }]],
    ['Nâng tỷ lệ che phủ rừng lên 45%.', [{ percent: 45, unit: 'tỷ lệ che phủ rừng', raw: 'tỷ lệ che phủ rừng lên 45%' }]],
    ['Quy mô đào tạo đạt 18.000 sinh viên.', [{ quantity: 18000, unit: 'sinh viên' }]],
    ['Số ngành đào tạo tiến sĩ tối thiểu là 05 ngành.', [{ op: '>=', quantity: 5, unit: 'ngành' }]],
    ['Thu nhập bình quân đầu người đạt 120 triệu đồng/người/năm.', [{ quantity: 120e6, unit: 'đồng' }]],
    ['Tiếp công dân ít nhất 01 ngày/tháng.', [{ quantity: 1, op: '>=', unit: 'ngày', per: 'month' }]],
    ['Vận động ủng hộ Quỹ đạt 2,5 tỷ đồng trở lên.', [{ quantity: 2.5e9, op: '>=', raw: 'đạt 2,5 tỷ đồng trở lên' }]],
    ['Tỷ lệ đảng viên là nữ chiếm trên 40%.', [{ percent: 40, op: '>', unit: 'Tỷ lệ đảng viên là nữ' }]],
    ['Bảo đảm 100% trường hợp F0 được cách ly.', [{ percent: 100, unit: 'trường hợp F0' }]],
    [
      'Phấn đấu 90% trở lên chi bộ hoàn thành tốt nhiệm vụ, không quá 20% số chi bộ hoàn thành xuất sắc.',
      [{ raw: 'Phấn đấu 90% trở lên chi bộ hoàn thành tốt nhiệm vụ' }, { op: '<=', percent: 20 }],
    ],
    ['Hỗ trợ xây mới 10 “Mái ấm Công đoàn”, mức hỗ trợ 60 triệu đồng/nhà.', [{ quantity: 10, unit: '“Mái ấm Công đoàn”' }]],
    ['Năm 2026 đạt 50%, năm 2027 đạt 80%.', [{ raw: 'đạt 50%' }, { raw: 'đạt 80%' }]],
    ['Luân chuyển 10-12 cán bộ (cả năm).', [{ op: 'range', low: 10, high: 12, unit: 'cán bộ' }]],
    ['Giám sát đối với 02 chi bộ về thực hiện quy định.', [{ quantity: 2, unit: 'chi bộ', raw: '02 chi bộ' }]],
    ['Chỉnh trang 03 tuyến phố; mở mới 06 ngành đào tạo.', [{ quantity: 3 }, { quantity: 6, unit: 'ngành đào tạo' }]],
  ])('%s', (text, wants) => {
    expect(findTargets(text)).toHaveLength(wants.length);
    expect(findTargets(text)).toMatchObject(wants);
  });
});

describe('figures that are no targets', () => {
  it.each([
    'Thực hiện Nghị quyết số 57-NQ/TW, ngày 22/12/2024 và Chỉ thị 05.',
    'Tuân thủ 10 điều Quy định đạo đức nghề nghiệp.',
    'Sơ kết 05 năm thực hiện Chỉ thị; tổng kết 10 năm Quyết định.',
    'Kỷ niệm 115 năm Ngày sinh đồng chí Lương Văn Tri.',
    'Nghị quyết Trung ương 4 khóa XII, Đại hội lần thứ 18.',
    'Hợp tác truyền thông với Báo Nhân Dân, VTV và 25 cơ quan báo chí Trung ương.',
    'Tham gia Ban Chỉ đạo 35 và các trang Mocha35.',
    'Tiếp nhận thông tin 2 chiều giữa cấp ủy và nhân dân.',
    'Triển khai tại 11 xã biên giới.',
    'Chăm sóc trẻ từ 3 đến 5 tuổi.',
    'Báo cáo 6 tháng đầu năm và năm 2026, trước ngày 30/6.',
    'Phát động phong trào “100% xã có nhà văn hóa”.',
    'Trong tổng số 65 xã, phường của tỉnh.',
    'Truyền thông lan tỏa trên tất cả các lĩnh vực.',
    'Xây dựng cơ quan đạt chuẩn văn hóa.',
    'Theo quy định tại Điều 4, khoản 2.',
    'Trình bày trong 20 phút.',
    'Đại hội bầu ban chấp hành gồm: 05 đồng chí.',
    'Ý kiến của 25 đại biểu.',
    'Tổ chức hội thi cho trường học cấp 2.',
    'Đầu tư Khu giảng đường B với tổng mức đầu tư dự kiến 150 tỷ đồng.',
    'Rà soát các đơn vị có từ 10 lao động trở lên.',
    'Giải quyết hồ sơ trong 05 ngày/hồ sơ.',
  ])('%s', (text) => {
    expect(findTargets(text)).toEqual([]);
  });
});

describe('a cell with a figure', () => {
  it.each<readonly [string, Want]>([
    ['100 %', { percent: 100, op: '=', unit: null }],
    ['≥ 90 %', { percent: 90, op: '>=' }],
    ['98,5 %', { percent: 98.5 }],
    ['50.000 Lượt', { quantity: 50000, unit: 'Lượt' }],
    ['Trên 60 %', { percent: 60, op: '>' }],
    ['35 - 38 %', { op: 'range', low: 35, high: 38 }],
    ['15', { quantity: 15, percent: null, unit: null }],
  ])('%s', (text, want) => {
    expect(readFigure(text)).toMatchObject({ ...want, raw: text, start: 0, end: text.length });
  });

  it('holds none where no number stands', () => {
    expect(readFigure('Đạt chuẩn')).toBeNull();
  });
});

it('parts are kept only as far as they add up to the total', () => {
  const [target] = findTargets('Tổ chức 3 lớp, gồm 1 lớp A, 2 lớp B và 5 lớp C.');
  expect(target!.breakdown.map((p) => p.quantity)).toEqual([1, 2]);
});

it('says where its words stand in the text', () => {
  const text = 'Chỉ đạo các xã; bảo đảm 100% UBND xã, phường ban hành Nghị quyết về dân chủ, công khai (theo quy định).';
  const [target] = findTargets(text);
  expect(text.slice(target!.start, target!.end)).toBe('bảo đảm 100% UBND xã, phường ban hành Nghị quyết về dân chủ, công khai');
});

describe('how the figures of several units become one', () => {
  it.each([
    ['Tăng thêm 15 đảng viên.', 'none'],
    ['Giảm 5 đầu mối.', 'none'],
    ['Giảm 10% thời gian giải quyết.', 'none'],
    ['Họp ít nhất 2 lần/tháng.', 'none'],
    ['Tổ chức ít nhất 3 buổi tập huấn.', 'none'],
    ['Tăng gấp 2 lần.', 'none'],
    ['Trồng ít nhất 3 cây.', 'sum'],
    ['Huy động khoảng 20 tỷ đồng.', 'sum'],
    ['Không để xảy ra vi phạm.', 'sum'],
    ['Đạt trên 95% hộ gia đình văn hóa.', 'ratio'],
    ['Chỉ đạo 100% các xã, phường thành lập.', 'unit-share'],
    ['Tỷ suất tử vong dưới 5/10.000 dân.', 'ratio'],
    ['Phấn đấu xếp thứ 10 trở lên.', 'last'],
    ['Phấn đấu xã đạt chuẩn.', 'unit-share'],
  ])('%s', (text, aggregate) => {
    expect(findTargets(text).map((t) => t.aggregate)).toEqual([aggregate]);
  });
});

describe('which counts are targets', () => {
  it.each<readonly [string, readonly (number | null)[]]>([
    ['Kiểm tra tại 05 xã.', [5]],
    ['Kiểm tra việc thực hiện ở 05 xã.', [5]],
    ['Tuyên truyền tại 05 xã.', []],
    ['Tại 05 xã biên giới.', []],
    ['Toàn tỉnh 65 trường học.', []],
    ['Trên địa bàn 12 cơ sở.', []],
    ['Toàn tỉnh phấn đấu 65 trường học đạt chuẩn.', [65]],
    ['Địa bàn ít nhất 12 cơ sở.', [12]],
    ['Có trên 11 xã biên giới.', []],
    ['Có ít nhất 11 xã đạt chuẩn.', [11]],
    ['Có 5 huyện.', []],
    ['Có 5 mô hình.', [5]],
    ['Phấn đấu 5 xã đạt chuẩn.', [5]],
    ['Tổ chức 02 hội nghị, 03 lớp tập huấn và 04 hội thi.', [2, 3, 4]],
    ['Tổ chức 02 hội nghị. 03 lớp tập huấn.', [2]],
    ['Mỗi xã 01 mô hình; mỗi xã 02 viên phấn.', [1]],
    ['Mức hỗ trợ 60 triệu đồng/nhà.', []],
    ['Vận động 60 triệu đồng/năm.', [60e6]],
    ['Vận động 60 triệu đồng.', [60e6]],
    ['Công trình trị giá 60 triệu đồng.', []],
    ['Thu hút 1.500 lượt khách.', [1500]],
    ['Đón 1.500 lượt khách.', [1500]],
    ['Gồm: 03 lớp.', []],
    ['Số lớp: 03 lớp.', [3]],
    ['Kết quả: 05 xã.', []],
    ['Hiện có 25 cơ quan báo chí.', []],
    ['Đạt từ 5 trở lên.', [5]],
    ['Đạt từ 5 trở xuống.', [5]],
    ['Ý kiến của 100% cử tri.', [100]],
    ['Chiếm 20% dân số.', []],
  ])('%s', (text, lows) => {
    expect(findTargets(text).map((t) => t.low)).toEqual(lows);
  });
});

it.each([
  ['Đạt 95% (tăng 2%).', ['Đạt 95%', 'tăng 2%']],
  ['Đạt 95% hộ nghèo có nhà (theo chuẩn mới) và ổn định.', ['Đạt 95% hộ nghèo có nhà']],
  ['Hỗ trợ 30 hộ (nghèo và cận nghèo).', ['30 hộ']],
  ['Tỷ lệ hộ nghèo còn 3%; số vụ cháy giảm 5%.', ['Tỷ lệ hộ nghèo còn 3%', 'số vụ cháy giảm 5%']],
  ['(Tỷ lệ hộ nghèo dưới 3%)', ['Tỷ lệ hộ nghèo dưới 3%']],
  ['Thực hiện   100%  chỉ tiêu.', ['100% chỉ tiêu']],
])('the words of a target: %s', (text, raws) => {
  expect(findTargets(text).map((t) => t.raw)).toEqual(raws);
});
