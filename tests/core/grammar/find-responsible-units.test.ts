import { findResponsibleUnits } from '../../../src/core/grammar/find-responsible-units';
import { splitUnitNames } from '../../../src/core/grammar/split-unit-names';

type Row = readonly [text: string, want: Partial<Record<'lead' | 'support' | 'request', readonly string[]>>];
const none = { lead: [], support: [], request: [] };

describe('who does it', () => {
  it.each<Row>([
    [
      'Giao Văn phòng Ban chủ trì, phối hợp với các phòng chuyên môn xây dựng kế hoạch.',
      { lead: ['Văn phòng Ban'], support: ['các phòng chuyên môn'] },
    ],
    [
      'Sở Văn hóa, Thể thao và Du lịch chủ trì, phối hợp với Sở Tài chính, Văn phòng HĐND và UBND tỉnh xây dựng đề án.',
      { lead: ['Sở Văn hóa, Thể thao và Du lịch'], support: ['Sở Tài chính', 'Văn phòng HĐND và UBND tỉnh'] },
    ],
    [
      'Cơ quan chủ trì: Sở Nội vụ; cơ quan phối hợp: các sở, ban, ngành tỉnh.',
      { lead: ['Sở Nội vụ'], support: ['các sở, ban, ngành tỉnh'] },
    ],
    [
      'Chủ trì: Phòng Tổng hợp. Phối hợp: Phòng Khoa giáo, Văn phòng',
      { lead: ['Phòng Tổng hợp'], support: ['Phòng Khoa giáo', 'Văn phòng'] },
    ],
    ['Đơn vị thực hiện: Phòng Tuyên truyền', { lead: ['Phòng Tuyên truyền'] }],
    ['Nhiệm vụ do Ban Tổ chức Tỉnh ủy chủ trì.', { lead: ['Ban Tổ chức Tỉnh ủy'] }],
    ['Giao Phòng Tuyên truyền tham mưu ban hành kế hoạch.', { lead: ['Phòng Tuyên truyền'] }],
    ['Giao các phòng chuyên môn căn cứ chức năng, nhiệm vụ chủ động triển khai.', { lead: ['các phòng chuyên môn'] }],
    ['Đề nghị Ủy ban MTTQ tỉnh phối hợp tuyên truyền.', { request: ['Ủy ban MTTQ tỉnh'] }],
    ['Đề nghị các cơ quan, đơn vị phối hợp kiểm tra, rà soát.', { request: ['các cơ quan, đơn vị'] }],
    [
      'Đề nghị Ủy ban MTTQ xã và các tổ chức chính trị - xã hội tuyên truyền, vận động Nhân dân.',
      { request: ['Ủy ban MTTQ xã', 'các tổ chức chính trị - xã hội'] },
    ],
    ['Đề nghị các đơn vị nghiêm túc triển khai.', { request: ['các đơn vị'] }],
    ['Chủ trì, phối hợp với các phòng chuyên môn tham mưu xây dựng kế hoạch.', { support: ['các phòng chuyên môn'] }],
    ['Xây dựng kho dữ liệu. Sở Khoa học và Công nghệ chủ trì.', { lead: ['Sở Khoa học và Công nghệ'] }],
    ['Tổ chức giải chạy (Phòng Văn hóa - Xã hội chủ trì).', { lead: ['Phòng Văn hóa - Xã hội'] }],
    ['Viết bài (Báo và phát thanh, truyền hình tỉnh chủ trì).', { lead: ['Báo và phát thanh, truyền hình tỉnh'] }],
    ['Đào tạo nhân viên y tế (Khoa Kiểm soát nhiễm khuẩn phụ trách, tháng 5).', { lead: ['Khoa Kiểm soát nhiễm khuẩn'] }],
    ['Niêm yết thủ tục. Trung tâm Phục vụ hành chính công thực hiện.', { lead: ['Trung tâm Phục vụ hành chính công'] }],
    ['Tổ chức hội nghị tổng kết. (Văn phòng Bộ)', { lead: ['Văn phòng Bộ'] }],
    [
      'Phủ sóng 5G (Sở Khoa học và Công nghệ chủ trì; các doanh nghiệp viễn thông phối hợp; hoàn thành trước 31/12/2026).',
      { lead: ['Sở Khoa học và Công nghệ'], support: ['các doanh nghiệp viễn thông'] },
    ],
    [
      'Giao Ban Tuyên giáo là đầu mối, phối hợp với Văn phòng, Ban Chính sách, pháp luật tham mưu triển khai.',
      { lead: ['Ban Tuyên giáo'], support: ['Văn phòng', 'Ban Chính sách, pháp luật'] },
    ],
    ['Các tổ công tác căn cứ Kế hoạch triển khai thực hiện.', { lead: ['Các tổ công tác'] }],
    ['Giao bộ phận giúp việc chuẩn bị hồ sơ.', { lead: ['bộ phận giúp việc'] }],
    ['Sở Tài chính tham mưu bố trí kinh phí.', { lead: ['Sở Tài chính'] }],
    ['Công an xã: Bảo đảm an ninh, trật tự.', { lead: ['Công an xã'] }],
    ['Văn phòng Bộ có trách nhiệm theo dõi, đôn đốc.', { lead: ['Văn phòng Bộ'] }],
    ['Thủ trưởng các đơn vị thuộc Bộ căn cứ Chương trình xây dựng kế hoạch.', { lead: ['Thủ trưởng các đơn vị thuộc Bộ'] }],
    ['Phòng Kế hoạch tổng hợp là đầu mối tham mưu.', { lead: ['Phòng Kế hoạch tổng hợp'] }],
    ['Các huyện, thị, thành đoàn và đoàn trực thuộc xây dựng kế hoạch.', { lead: ['Các huyện, thị, thành đoàn', 'đoàn trực thuộc'] }],
    ['Ban Tuyên giáo và Dân vận Tỉnh ủy tham mưu ban hành kế hoạch.', { lead: ['Ban Tuyên giáo và Dân vận Tỉnh ủy'] }],
    ['Các cơ quan, đơn vị tự đánh giá, gửi báo cáo.', { lead: ['Các cơ quan, đơn vị'] }],
    ['Ban Thường vụ Tỉnh ủy sơ kết việc thực hiện Kế hoạch.', { lead: ['Ban Thường vụ Tỉnh ủy'] }],
    ['Lãnh đạo phòng chỉ đạo thực hiện.', { lead: ['Lãnh đạo phòng'] }],
    ['Công chức Văn phòng - Thống kê tham mưu thực hiện.', { lead: ['Công chức Văn phòng - Thống kê'] }],
    ['Cơ quan thường trực: Phòng Chính trị, tư tưởng.', { lead: ['Phòng Chính trị, tư tưởng'] }],
    ['Ký giao ước thi đua. (Tháng 02, Văn phòng)', { lead: ['Văn phòng'] }],
    ['Cho ý kiến công tác giao quân (Đảng ủy Quân sự xã, trước ngày 10/02).', { lead: ['Đảng ủy Quân sự xã'] }],
    ['Tổ chức hội thi (Quý II; Sở Văn hóa, Thể thao và Du lịch chủ trì).', { lead: ['Sở Văn hóa, Thể thao và Du lịch'] }],
    ['Sở Tài chính, Sở Nội vụ và UBND các xã chịu trách nhiệm bố trí kinh phí.', { lead: ['Sở Tài chính', 'Sở Nội vụ', 'UBND các xã'] }],
    ['Văn phòng Đoàn ĐBQH và HĐND tỉnh chủ trì.', { lead: ['Văn phòng Đoàn ĐBQH và HĐND tỉnh'] }],
  ])('%s', (text, want) => {
    expect(findResponsibleUnits(text)).toEqual({ ...none, ...want });
  });

  it('a request never becomes a lead', () => {
    expect(findResponsibleUnits('Đề nghị Bộ Chỉ huy Quân sự tỉnh phối hợp thực hiện.').lead).toEqual([]);
  });

  it('names the person who answers for it', () => {
    expect(findResponsibleUnits('Đồng chí Nguyễn Văn A phụ trách.').accountable).toBe('Nguyễn Văn A');
  });

  it.each([
    'Ban hành kế hoạch kiểm tra; báo cáo kết quả.',
    'Báo cáo Thủ tướng Chính phủ kết quả thực hiện.',
    'Hội nghị tổng kết công tác năm.',
    'Các hoạt động tổ chức trong tháng.',
    'Đoàn kết xây dựng cơ quan văn hóa.',
    'Phòng chống dịch bệnh tại cơ sở, tuyên truyền lưu động.',
    'Trao giấy khen của cơ quan (MTTQ).',
    'Tổ chức hội nghị giao ban báo chí định kỳ.',
    'Tiếp tục theo dõi việc triển khai thực hiện Đề án.',
    'Phối hợp với UBND tỉnh tổ chức hội nghị.',
    'Tổ chức giao lưu văn nghệ.',
    'Lãnh đạo tổ chức ngày bầu cử bảo đảm đúng luật.',
    'Lấy số liệu năm (2025, Văn phòng cung cấp).',
    'Phòng Cảnh sát quản lý hành chính về trật tự xã hội tại trụ sở.',
  ])('says nothing where the text names no subject: %s', (text) => {
    expect(findResponsibleUnits(text)).toEqual(none);
  });
});

describe('splitting a list', () => {
  it.each([
    ['Sở Nội vụ, Sở Tài chính và Sở Y tế', ['Sở Nội vụ', 'Sở Tài chính', 'Sở Y tế']],
    ['Sở Văn hóa, Thể thao và Du lịch; Sở Giáo dục và Đào tạo', ['Sở Văn hóa, Thể thao và Du lịch', 'Sở Giáo dục và Đào tạo']],
    ['Sở Tài chính, Sở Khoa học và Công nghệ, Công an tỉnh', ['Sở Tài chính', 'Sở Khoa học và Công nghệ', 'Công an tỉnh']],
    ['- Đảng ủy xã A\n- Đảng ủy xã B', ['Đảng ủy xã A', 'Đảng ủy xã B']],
    ['các xã, phường và Công an tỉnh', ['các xã, phường', 'Công an tỉnh']],
    ['Văn phòng HĐND và UBND', ['Văn phòng HĐND và UBND']],
    ['UBND các xã, phường, đặc khu; Sở Y tế', ['UBND các xã, phường, đặc khu', 'Sở Y tế']],
    ['UBND các xã, phường, Sở Y tế', ['UBND các xã, phường', 'Sở Y tế']],
    ['Ban Phong trào; các huyện, thị, thành đoàn', ['Ban Phong trào', 'các huyện, thị, thành đoàn']],
    ['Ban Chính sách, pháp luật', ['Ban Chính sách, pháp luật']],
    ['Phòng Cơ sở đảng, đảng viên; Văn phòng Ban', ['Phòng Cơ sở đảng, đảng viên', 'Văn phòng Ban']],
    ['', []],
    [' ; , ', []],
    ['Sở A;; Sở B', ['Sở A', 'Sở B']],
    ['Sở A,Sở B', ['Sở A', 'Sở B']],
    ['Sở A , và  Sở B', ['Sở A', 'Sở B']],
    ['Công an  tỉnh cùng Sở B.', ['Công an tỉnh', 'Sở B']],
    ['• Sở A.\r\n– Sở B', ['Sở A', 'Sở B']],
    ['Vàng A, Cùng B', ['Vàng A', 'Cùng B']],
    ['Sở A và Sở B và Sở C', ['Sở A', 'Sở B', 'Sở C']],
    ['Sở A, các xã, phường', ['Sở A', 'các xã, phường']],
    [
      'Phòng Kinh tế, Hạ tầng và Đô thị; Phòng Khảo thí và Đảm bảo chất lượng',
      ['Phòng Kinh tế, Hạ tầng và Đô thị', 'Phòng Khảo thí và Đảm bảo chất lượng'],
    ],
    ['Sở Tài chính và Bưu điện tỉnh', ['Sở Tài chính', 'Bưu điện tỉnh']],
  ])('%s', (list, names) => {
    expect(splitUnitNames(list)).toEqual(names);
  });

  it('takes names of the register first, the longest one winning', () => {
    const register = ['Ban Quản lý rừng, đất và nước', 'Ban Quản lý rừng', 'Sở Y tế'];
    expect(splitUnitNames('Sở Y tế, Ban Quản lý rừng, đất và nước, Công an', register)).toEqual([
      'Sở Y tế',
      'Ban Quản lý rừng, đất và nước',
      'Công an',
    ]);
    expect(splitUnitNames('Sở Y tế; Công an', register)).toEqual(['Sở Y tế', 'Công an']);
    expect(splitUnitNames('Sở Y tế Công an', register)).toEqual(['Sở Y tế', 'Công an']);
    expect(splitUnitNames('Sở Y tếm, Công an', register)).toEqual(['Sở Y tếm', 'Công an']);
    expect(splitUnitNames('Văn phòng Sở Y tế', register)).toEqual(['Văn phòng Sở Y tế']);
    expect(splitUnitNames('ban quản lý RỪNG và Sở Y tế', register)).toEqual(['ban quản lý RỪNG', 'Sở Y tế']);
  });
});
