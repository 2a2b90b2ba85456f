import { hasSecrecyMark } from '../../../src/core/text/secrecy-mark';

describe('marks of secrecy', () => {
  test.each([
    'MẬT',
    'Tối mật',
    ' TUYỆT MẬT ',
    'Độ mật: Mật',
    '(Mật)',
    'Kế hoạch số 12-KH/ĐU (Mật)',
    'Báo cáo [tối mật]',
    'Đã báo cáo\nMẬT',
    'MẬT'.normalize('NFD'),
  ])('is seen in “%s”', (text) => {
    expect(hasSecrecyMark(text)).toBe(true);
  });

  test.each([
    'Không nhập nội dung bí mật nhà nước',
    'Bảo mật thông tin',
    'mật độ dân số',
    'Hoàn thành quy chế bảo vệ bí mật nhà nước',
    'Nuôi ong lấy mật (12 hộ)',
    'Đã tập huấn về độ mật của văn bản',
  ])('is not seen in “%s”', (text) => {
    expect(hasSecrecyMark(text)).toBe(false);
  });
});
