import { kindOfName } from '../../../../src/core/fields/register/kind-of-name';
import { unitKindFor } from '../../../../src/core/fields/register/unit-kind-words';

test.each([
  ['UBND xã Đồng Tâm', 'commune'],
  ['Đảng ủy xã Đồng Đăng', 'commune'],
  ['HĐND và UBND xã Phú Lộc', 'commune'],
  ['Xã Tân Hội', 'commune'],
  ['Ủy ban nhân dân phường An Bình', 'ward'],
  ['Đảng bộ phường Sơn Hà', 'ward'],
  ['UBND đặc khu Phú Quý', 'special-zone'],
  ['Tỉnh ủy Cao Bằng', 'province'],
  ['Thành phố Huế', 'province'],
  ['Sở Nội vụ', 'government'],
  ['Sở Giáo dục và Đào tạo', 'government'],
  ['Văn phòng UBND tỉnh', 'government'],
  ['Hội đồng nhân dân tỉnh', 'government'],
  ['Bảo hiểm xã hội tỉnh', 'government'],
  ['Ban Quản lý Khu kinh tế cửa khẩu', 'government'],
  ['Ban Tổ chức Tỉnh ủy', 'party'],
  ['Ban Tuyên giáo và Dân vận Tỉnh uỷ', 'party'],
  ['Văn phòng Tỉnh ủy', 'party'],
  ['Ủy ban Kiểm tra Đảng ủy xã Đồng Tâm', 'party'],
  ['Đảng ủy các cơ quan Đảng tỉnh', 'party'],
  ['Đảng ủy UBND tỉnh', 'party'],
  ['Công an tỉnh', 'armed-forces'],
  ['Công an xã Phú Lộc', 'armed-forces'],
  ['Bộ Chỉ huy Quân sự tỉnh', 'armed-forces'],
  ['Đảng ủy Công an tỉnh', 'armed-forces'],
  ['Ủy ban MTTQ Việt Nam xã Đồng Tâm', 'front'],
  ['Hội Liên hiệp Phụ nữ tỉnh', 'union'],
  ['Hội Nông dân xã Phú Lộc', 'union'],
  ['Tỉnh đoàn', 'union'],
  ['Đoàn TNCS Hồ Chí Minh phường An Bình', 'union'],
  ['Liên đoàn Lao động tỉnh', 'union'],
  ['Liên minh Hợp tác xã tỉnh', 'union'],
  ['Trường THPT Chu Văn An', 'school'],
  ['Trường Chính trị Hoàng Văn Thụ', 'school'],
  ['Đảng ủy Trường Cao đẳng Sư phạm', 'school'],
  ['Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên', 'school'],
  ['Công ty Cổ phần Cấp thoát nước', 'enterprise'],
  ['Ngân hàng Chính sách xã hội', 'enterprise'],
  ['Hợp tác xã Nông nghiệp Đồng Tâm', 'enterprise'],
  ['Đảng ủy Tổng công ty Điện lực', 'enterprise'],
  ['Phòng Văn hóa - Xã hội', 'division'],
  ['Phòng Kinh tế xã Đồng Tâm', 'division'],
  ['Bệnh viện Đa khoa tỉnh', 'other'],
  ['Trung tâm Phục vụ hành chính công', 'other'],
  ['Trung tâm Y tế', 'other'],
  ['Đoàn đại biểu Quốc hội tỉnh', 'other'],
  ['Tổ dân phố số 5', 'other'],
  ['Báo và Phát thanh, Truyền hình tỉnh', 'other'],
])('by its name, %s is of the kind %s', (name, kind) => {
  expect(kindOfName(name)).toBe(kind);
  expect(kindOfName(name.toUpperCase())).toBe(kind);
});

test.each([
  ['Xã', 'Công an xã Phú Lộc', 'commune'],
  ['Cơ quan Đảng', 'Trung tâm Phục vụ hành chính công', 'party'],
  ['Khối Đảng', 'Báo và Phát thanh, Truyền hình tỉnh', 'party'],
  ['Sở, ban, ngành', 'Ban Dân tộc', 'government'],
  ['Xã, phường', 'UBND phường An Bình', 'ward'],
  ['Các xã, phường', 'UBND xã Đồng Tâm', 'commune'],
  ['UBND cấp xã', 'Đồng Tâm', 'commune'],
  ['MTTQ và các đoàn thể', 'Hội Nông dân tỉnh', 'union'],
  ['MTTQ và các đoàn thể', 'Ủy ban MTTQ Việt Nam tỉnh', 'front'],
  ['Tổ chức chính trị - xã hội', 'Hội Nông dân tỉnh', 'union'],
  ['Doanh nghiệp nhà nước', 'Điện lực Sơn Hà', 'enterprise'],
  ['Trường học', 'THCS Đồng Tâm', 'school'],
  ['Phòng, ban', 'Kinh tế, Hạ tầng và Đô thị', 'division'],
  ['UBND', 'Sở Y tế', 'government'],
  ['Khác', 'Sở Nội vụ', 'other'],
  ['', 'Sở Nội vụ', 'government'],
])('a register that says “%s” of %s is followed: %s', (cell, name, kind) => {
  expect(unitKindFor(cell, name)).toEqual({ kind, understood: true });
});

test('where the register names no kind that is known, the name counts and the cell is not understood', () => {
  expect(unitKindFor('Sự nghiệp', 'UBND xã Đồng Tâm')).toEqual({ kind: 'commune', understood: false });
});
