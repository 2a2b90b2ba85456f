import { officeName } from '../../../src/core/parse/office-name';

test.each([
  ['ỦY BAN NHÂN DÂN TỈNH SƠN HÀ', 'Ủy ban nhân dân tỉnh Sơn Hà'],
  ['UBND XÃ SUỐI ĐÁ', 'UBND xã Suối Đá'],
  ['TỈNH ỦY ĐÔNG XUYÊN', 'Tỉnh ủy Đông Xuyên'],
  ['ĐẢNG ỦY PHƯỜNG TRẦN PHÚ', 'Đảng ủy phường Trần Phú'],
  ['BAN THƯỜNG VỤ TỈNH ĐOÀN LAM GIANG', 'Ban Thường vụ Tỉnh đoàn Lam Giang'],
  ['BAN TUYÊN GIÁO VÀ DÂN VẬN TỈNH ỦY', 'Ban Tuyên giáo và Dân vận Tỉnh ủy'],
  ['ỦY BAN KIỂM TRA ĐẢNG ỦY XÃ SUỐI NGÀN', 'Ủy ban Kiểm tra Đảng ủy xã Suối Ngàn'],
  ['SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH', 'Sở Văn hóa, Thể thao và Du lịch'],
  ['PHÒNG VĂN HÓA - XÃ HỘI', 'Phòng Văn hóa - Xã hội'],
  ['BỘ CHỈ HUY QUÂN SỰ TỈNH', 'Bộ Chỉ huy Quân sự tỉnh'],
  ['BAN TỔ CHỨC TRUNG ƯƠNG', 'Ban Tổ chức Trung ương'],
  ['BỆNH VIỆN ĐA KHOA TỈNH', 'Bệnh viện Đa khoa tỉnh'],
  ['TRƯỜNG TIỂU HỌC KIM ĐỒNG', 'Trường Tiểu học Kim Đồng'],
  ['ĐOÀN TNCS HỒ CHÍ MINH TỈNH LẠNG SƠN', 'Đoàn TNCS Hồ Chí Minh tỉnh Lạng Sơn'],
  ['HỘI LHPN TỈNH ĐÔNG HẢI', 'Hội LHPN tỉnh Đông Hải'],
  ['TRUNG TÂM Y TẾ KHU VỰC LỤC NGẠN', 'Trung tâm Y tế khu vực Lục Ngạn'],
  ['Sở Y tế', 'Sở Y tế'],
])('%s is spelled %s', (capitals, name) => {
  expect(officeName(capitals, [])).toBe(name);
});

test('the spelling of the document itself goes before the rules', () => {
  const texts = ['TRƯỜNG MẦM NON HOA SEN', 'Căn cứ tình hình thực tế, trường Mầm non HOA SEN xây dựng Kế hoạch như sau:'];
  expect(officeName('TRƯỜNG MẦM NON HOA SEN', texts)).toBe('Trường Mầm non HOA SEN');
});
