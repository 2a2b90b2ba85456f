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
    'Chủ trì, phối hợp với các phòng chuyên môn tham mưu xây dựng kế hoạch.',
    'Tổ chức hội nghị giao ban báo chí định kỳ.',
    'Tiếp tục theo dõi việc triển khai thực hiện Đề án.',
    'Phối hợp với UBND tỉnh tổ chức hội nghị.',
    'Tổ chức giao lưu văn nghệ.',
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
    ['', []],
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
    expect(splitUnitNames('ban quản lý RỪNG và Sở Y tế', register)).toEqual(['ban quản lý RỪNG', 'Sở Y tế']);
  });
});
