import fc from 'fast-check';
import { maskNumbers } from '../../../src/core/rollup/mask-numbers';

describe('masking of personal numbers', () => {
  test.each([
    ['Liên hệ đồng chí An, 0912345678.', 'Liên hệ đồng chí An, …678.', 1],
    ['ĐT 0912.345.678', 'ĐT …678', 1],
    ['ĐT: 0912 345 678', 'ĐT: …678', 1],
    ['gọi +84 912 345 678 để rõ', 'gọi …678 để rõ', 1],
    ['máy lẻ (0205) 3812 345', 'máy lẻ …345', 1],
    ['văn phòng 0205 3812 345', 'văn phòng …345', 1],
    ['CCCD 020190001234', 'CCCD …234', 1],
    ['số 020190001234 cấp năm 2021', 'số …234 cấp năm 2021', 1],
    ['CMND số: 081234567', 'CMND số: …567', 1],
    ['căn cước công dân 123456789012', 'căn cước công dân …012', 1],
    ['An 0912345678, Bình 0987654321', 'An …678, Bình …321', 2],
  ])('masks the number in “%s”', (text, masked, count) => {
    expect(maskNumbers(text)).toEqual({ text: masked, count });
  });

  test.each([
    'Kinh phí 1.500.000.000 đồng',
    'Kinh phí 150000000 đồng',
    'Kế hoạch số 127-KH/ĐU ngày 05/3/2026',
    'Từ 01/01/2026 đến 31/12/2026',
    'Mã hồ sơ 2026.0912345678.01',
    'đạt 98,5%; 1.234.567 lượt',
    'Quyết định 483/QĐ-HNBVN, 09/3/2021',
    'Số tài khoản kho bạc 123456789012345',
  ])('leaves the other numbers of “%s” alone', (text) => {
    expect(maskNumbers(text)).toEqual({ text, count: 0 });
  });

  test('masking what is masked changes nothing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('0912345678', '020190001234', 'CCCD ', ' ', 'ĐT: ', '1.500.000', 'xã ', '. ', '-', '+84 ')),
        (parts) => {
          const once = maskNumbers(parts.join(''));
          expect(maskNumbers(once.text)).toEqual({ text: once.text, count: 0 });
        },
      ),
    );
  });
});
