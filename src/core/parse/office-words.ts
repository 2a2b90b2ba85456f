/** The first words of names of offices, alternatives of a regular expression. */
export const OFFICE_WORDS =
  'Ban|Sở|Bộ|Ủy ban|Uỷ ban|UBND|HĐND|Hội đồng|Đảng ủy|Đảng uỷ|Đảng bộ|Tỉnh ủy|Tỉnh uỷ|Thành ủy|Thành uỷ|Huyện ủy|Huyện uỷ|Thường trực|Văn phòng|Phòng|Trường|Trung tâm|' +
  'Cục|Chi cục|Tổng cục|Hội|Liên đoàn|Liên hiệp|Công đoàn|Công an|Bệnh viện|Viện|Học viện|Đoàn|Mặt trận|Chi bộ|Bộ Chỉ huy|Tòa án|Viện Kiểm sát|Thanh tra|Báo|Đài|Trạm|Quỹ|Chi nhánh|' +
  'Kho bạc|Bảo hiểm|BHXH|MTTQ|LĐLĐ|Vụ|Khoa|Tổ|Công ty|Ban Giám hiệu|Ban Giám đốc|Tỉnh đoàn|Thành đoàn|Huyện đoàn|Liên đội|Chi đoàn|Hạt Kiểm lâm';

/** Who holds these positions is responsible for what stands below them, as a unit is. */
const POSITIONS =
  'Hiệu trưởng|Phó Hiệu trưởng|Giám đốc|Phó Giám đốc|Tổ trưởng|Trưởng|Thủ trưởng|Chủ tịch|Phó Chủ tịch|Bí thư|Phó Bí thư|Chánh Văn phòng|Giáo viên|Tổng phụ trách|Kế toán|Người đứng đầu|Chuyên viên|Công chức';
const UNITS = new RegExp(
  `^(?:(?:Các|Đề nghị|Đối với|Trách nhiệm của|Lãnh đạo|Giao)\\s+)*(?:các\\s+)?(?:${OFFICE_WORDS}|${POSITIONS}|cấp ủy|cấp uỷ|xã|phường|huyện|thôn|khoa|tổ|cơ quan|đơn vị|tổ chức|đoàn thể|doanh nghiệp)(?=[\\s,;]|$)`,
  'iu',
);
/** Ban hành, Báo cáo, Hội nghị … begin like an office and name work. */
const WORK =
  /^(?:ban hành|báo cáo|tổ chức$|khoa học|bộ (?:tiêu chí|chỉ số)|hội (?:nghị|thảo|thi)|phòng(?: ngừa|,| chống|\s*-)|tổ chức (?:thực hiện|triển khai|hội|các|tuyên)|xã hội|đoàn kết|đài thọ|trường hợp|thanh tra,)/iu;

/** Whether a heading names the units that its items are for: "Sở Y tế", "Các phòng chuyên môn …", "UBND các xã, phường". */
export function namesUnits(title: string): boolean {
  return UNITS.test(title) && !WORK.test(title);
}
