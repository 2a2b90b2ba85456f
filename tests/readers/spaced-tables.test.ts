import { readText } from '../../src/readers/read-text';

const blocks = (text: string) => readText(new TextEncoder().encode(text)).value;
const tables = (text: string) => blocks(text).flatMap((b) => (b.kind === 'table' ? [b.rows] : []));

test('a table whose columns are aligned by spaces is read row by row, over wrapped lines and blank ones', () => {
  const text = [
    'PHỤ LỤC',
    '',
    'STT  Nội dung                          Đơn vị chủ trì        Thời gian',
    '1    Số hóa hồ sơ cán bộ, công chức,   Phòng Công chức,      Quý II/2026',
    '     viên chức toàn ngành              viên chức',
    '',
    '2    Nâng cấp Trang thông tin điện tử  Văn phòng Sở          Trước 30/9/2026',
    '',
    'Ghi chú: Thời gian là dự kiến.',
  ].join('\n');
  expect(tables(text)).toEqual([
    [
      ['STT', 'Nội dung', 'Đơn vị chủ trì', 'Thời gian'],
      ['1', 'Số hóa hồ sơ cán bộ, công chức, viên chức toàn ngành', 'Phòng Công chức, viên chức', 'Quý II/2026'],
      ['2', 'Nâng cấp Trang thông tin điện tử', 'Văn phòng Sở', 'Trước 30/9/2026'],
    ],
  ]);
  expect(blocks(text).map((b) => [b.kind, b.line])).toEqual([
    ['text', 1],
    ['table', 3],
    ['text', 9],
  ]);
});

test('headings over two lines, in the middle of their columns, and groups of rows', () => {
  const text = [
    '  TT            Nội dung nhiệm vụ              Cơ quan       Thời gian',
    '                                               chủ trì       hoàn thành',
    '  I   Về thể chế',
    '  1   Xây dựng Nghị quyết về phát triển     Sở Nội vụ     Quý III',
    '      nguồn nhân lực số',
  ].join('\n');
  expect(tables(text)).toEqual([
    [
      ['TT', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian hoàn thành'],
      ['I', 'Về thể chế', '', ''],
      ['1', 'Xây dựng Nghị quyết về phát triển nguồn nhân lực số', 'Sở Nội vụ', 'Quý III'],
    ],
  ]);
});

test.each([
  ['a letterhead in two columns', 'ĐẢNG BỘ TỈNH                    ĐẢNG CỘNG SẢN VIỆT NAM\nSố 07-KH/ĐU          ngày 12 tháng 01 năm 2026'],
  ['columns without a number', 'Nội dung      Đơn vị chủ trì      Thời gian\nSố hóa hồ sơ  Văn phòng           Quý II'],
  ['a sentence with wide spaces', 'STT   của   bảng này\n1     dòng  khác'],
])('%s is no table', (_, text) => {
  expect(tables(text)).toEqual([]);
});
