import { readLabel } from '../../../src/core/parse/read-label';

describe('labels at the start of a text', () => {
  test.each([
    ['I. MỤC ĐÍCH', 'roman', 'I', [1], 'MỤC ĐÍCH'],
    ['I- MỤC ĐÍCH', 'roman', 'I', [1], 'MỤC ĐÍCH'],
    ['IV – TỔ CHỨC', 'roman', 'IV', [4], 'TỔ CHỨC'],
    ['II NHIỆM VỤ', 'roman', 'II', [2], 'NHIỆM VỤ'],
    ['A. PHẦN CHUNG', 'capital', 'A', [1], 'PHẦN CHUNG'],
    ['Phần thứ hai. Nhiệm vụ', 'part', 'Phần thứ hai', [2], 'Nhiệm vụ'],
    ['PHẦN II', 'part', 'PHẦN II', [2], ''],
    ['Điều 3. Tổ chức thực hiện', 'article', 'Điều 3', [3], 'Tổ chức thực hiện'],
    ['1. Công tác', 'arabic', '1', [1], 'Công tác'],
    ['1.Công tác', 'arabic', '1', [1], 'Công tác'],
    ['2) Công tác', 'arabic', '2', [2], 'Công tác'],
    ['1- Quán triệt', 'arabic', '1', [1], 'Quán triệt'],
    ['2.10. Nâng cao', 'decimal', '2.10', [2, 10], 'Nâng cao'],
    ['2.1 Nâng cao', 'decimal', '2.1', [2, 1], 'Nâng cao'],
    ['(3) Kiểm tra', 'bracketed', '3', [3], 'Kiểm tra'],
    ['đ) Tham mưu', 'letter', 'đ', [5], 'Tham mưu'],
    ['e. Tham mưu', 'letter', 'e', [6], 'Tham mưu'],
    ['(ii) Tham mưu', 'small-roman', 'ii', [2], 'Tham mưu'],
    ['Hoạt động 2: Tập huấn', 'named', 'Hoạt động 2', [2], 'Tập huấn'],
    ['PHỤ LỤC III', 'annex', 'PHỤ LỤC III', [3], ''],
    ['- Tham mưu', 'bullet', '-', [], 'Tham mưu'],
    ['+Tham mưu', 'bullet', '+', [], 'Tham mưu'],
    ['• rà soát', 'bullet', '•', [], 'rà soát'],
    ['o Sản phẩm', 'bullet', 'o', [], 'Sản phẩm'],
  ])('%s', (text, style, number, ordinals, rest) => {
    expect(readLabel(text)).toMatchObject({ style, number, ordinals, rest });
  });

  test.each([
    'Công tác',
    '05 – CT/TU ngày',
    '30/4/2026',
    '1.234,5 tỷ',
    'Đ/c Nguyễn Văn A',
    'B/c',
    'IIX. Sai',
    '2026. Năm',
    'o to',
    'Mục tiêu',
    '09/3/2021 của',
    'A.B. Nguyễn',
  ])('%s has none', (text) => {
    expect(readLabel(text)).toBeNull();
  });
});
