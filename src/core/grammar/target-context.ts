import type { TargetNode } from './target-node';

/** Things that a task makes, holds or hands out, and that are counted: with a verb before them their number is a target. */
const COUNTABLE =
  /^(?:cuộc|hội nghị|lớp|đợt|số|mô hình|dự án|sản phẩm|cuốn|lượt|buổi|chuyên đề|chuyên mục|đề án|tin|bài|phóng sự|bản tin|bản|báo cáo|hội thi|cuộc thi|công trình|nhà|căn|km|ha|héc|tấn|người|hộ|học viên|đại biểu|cán bộ|đảng viên|hội viên|đoàn viên|lao động|học sinh|đơn vị|cơ sở|tổ|câu lạc bộ|ấn phẩm|văn bản|nghị quyết|kế hoạch|lần|chương trình|hoạt động|sự kiện|giải|điểm|trường|tiêu chí|chỉ tiêu|đoàn|phiên|kỳ|tác phẩm|video|clip|tủ sách|suất|phần|công dân|chi bộ|tổ chức|hồ sơ|thủ tục|dịch vụ|phòng|đề tài|sáng kiến|giải pháp|nhiệm vụ|hội thảo|tọa đàm|diễn đàn|tuyến|cây|con|xã|phường|thôn|bản|gia đình|đảng ủy|đảng bộ|chi ủy|cấp ủy|doanh nghiệp|hợp tác xã|tổ hợp tác|phụ nữ|thanh niên|thiếu nhi|trẻ em|nông dân|cựu chiến binh|người dân|cộng tác viên|tuyên truyền viên|báo cáo viên|tình nguyện viên|công chức|viên chức|công nhân|trang trại|chuỗi|vườn|tờ|băng|pa nô|áp phích|phiếu|liều|mũi|đàn|m2|m3|m²|m³|lít|kg|tạ|tiết|máy|giường|trạm|vùng|cầu|đường|gương|tập thể|cá nhân|điển hình|đồng chí|chi hội|chi đoàn|công đoàn|thẻ|tài khoản|mẫu|ca|điểm|khu|cụm|quyển|sổ|giấy|kênh|chợ|đề mục|tổ|ngày công|băng rôn|khẩu hiệu|pano|phòng học|cặp|nhóm|xe|thùng|lô|gói|ngành|sinh viên|nghiên cứu sinh|giảng viên|bác sĩ|khách hàng|mặt hàng|thương hiệu|nhãn hiệu|di tích|làng|ấp|buôn|sân|camera|trụ|hố|bể|giếng|\uFFFC+)(?![\p{L}])/u;
const VERB =
  '(?:tổ chức|xây dựng|xây|phát hành|mở|thực hiện|ban hành|đạt|hoàn thành|kiểm tra|giám sát|in|cấp|trồng|kết nạp|phát triển|thành lập|biên soạn|biên tập|đăng tải|đăng|sản xuất|tuyên truyền|đào tạo|bồi dưỡng|tập huấn|hỗ trợ|tặng|trao|nhân rộng|triển khai|duy trì|phát động|công nhận|xuất bản|tham mưu|tiến hành|lựa chọn|chọn|giới thiệu|vận động|thu hút|huy động|tạo|giải quyết|sửa chữa|khảo sát|rà soát|đối thoại|xóa|củng cố|bố trí|thu|tiết kiệm|giải ngân|quyên góp|ủng hộ|xuất khẩu|nộp|đề xuất|nghiệm thu|chuẩn hóa|số hóa|tiếp nhận|phấn đấu|có|thêm|viết|khám|phục vụ|dạy|tư vấn|cấp phát|phát|lắp đặt|lắp|nâng cấp|mua sắm|mua|tiêm|thả|dựng|sản phẩm|hiến|thu gom|tuyển dụng|tuyển|cử|kiện toàn|chỉnh trang|cải tạo|khởi công|hình thành|đầu tư|kiểm định|thẩm định|thanh tra|ký kết|trùng tu|tôn tạo|phục dựng|luân chuyển|điều động|bổ nhiệm|biểu dương|khen thưởng|tôn vinh|thăm hỏi|thăm|giúp đỡ|giúp|đỡ đầu|bàn giao|khánh thành)';
const MADE = new RegExp(
  `(?:^|[\\s,(])${VERB}(?:,? (?:và |hoặc )?${VERB})*(?: (?:mới|được|thành công|cho|hiệu quả|thí điểm|ra|tổng cộng|nâng cấp))?(?: [\\p{L}]+)? $`,
  'u',
);
const CHECKED = /(?:kiểm tra|giám sát|khảo sát|thanh tra|làm việc)(?:[, ]+[\p{L}\uFFFC]+){0,20} (?:đối với|tại|với|ở) $/u;
/** What a thing costs is no figure to be reached: "với tổng mức đầu tư dự kiến 150 tỷ đồng". */
const COST = /(?:tổng mức đầu tư|tổng kinh phí|tổng dự toán|kinh phí thực hiện|dự toán kinh phí)(?:[ :]+[\p{L}]+){0,4} $/u;
/** Which ones are meant, and not what they have to reach: "rà soát các đơn vị có từ 10 lao động trở lên". */
const THOSE_WITH =
  /(?:rà soát|kiểm tra|thanh tra|giám sát|khảo sát|thống kê|lập danh sách|đối với|dành cho|áp dụng cho|hỗ trợ|vận động|tại|gồm)(?: tất cả)? (?:các|những) (?:[\p{L}]+ ){1,5}$/u;
const INCOME = /(?:thu nhập|tiền lương|doanh thu|giá trị|năng suất|grdp|sản phẩm)(?:[ ,][\p{L}\d]+)* $/u;
/** Those who are taught, helped or honoured are counted: "Tập huấn giám sát, chẩn đoán cho 45 cán bộ". */
const GIVEN =
  /(?:tập huấn|đào tạo|bồi dưỡng|dạy nghề|hướng dẫn|phổ biến|tuyên truyền|tặng|trao|cấp|khám|tư vấn|hỗ trợ|giới thiệu|giải quyết|phát|truy tặng|tạo)(?:[, ]+[\p{L}\d/\uFFFC]+){0,14} cho $/u;
/** How often a thing is done, behind it: "tổ chức chiến dịch diệt lăng quăng 02 đợt". */
const TURN = /^(?:đợt|cuộc|lớp|buổi|phiên|hội nghị)(?![\p{L}])/u;
const HELD = /(?:^|[\s,(:])(?:tổ chức|thực hiện|mở|triển khai|tiến hành)(?:[, ]+[\p{L}/]+){1,10} $/u;
/** What is here already, or belongs to the surroundings, is nothing to be reached. */
const PRESENT = /(?:hiện có|hiện nay có|trong tổng số|trên tổng số|chiếm|với sự tham gia của|là một trong|thứ|so với|giữa|cùng với|của) $/u;
const PLACE = /^(?:xã|huyện|tỉnh|thôn|phường|địa bàn|nước|quốc gia|thành phố)(?![\p{L}])/u;
const LISTED = /(?:,|và)(?: [\p{L}]+){0,3} $/u;
/** Figures after a colon tell what comes of what stands before it: "Tập huấn cho lực lượng nòng cốt: 03 lớp". */
const TELLS = /(?:^|[^.;:]* )(?!gồm|bao gồm|trong đó|sau|hiện có)[\p{L}]+$/u;

/** "chiếm 20%" tells what there is, "chiếm trên 40%" what there has to be. */
const asksFor = ({ op }: TargetNode, before: string): boolean => /(?<!\p{L})chiếm $/u.test(before) && (op === '>' || op === '>=');

/**
 * Whether a figure is one that the task has to reach. `before`: the words of the clause before it; `follows`: a target has been found before it in the same clause. A share or a figure
 * with "ít nhất", "phấn đấu" … is one; a bare count only where a verb makes the counted thing; counts of what is there already never. `told`: the words before the colon that
 * the figure stands directly behind, or null.
 */
export function isTarget(node: TargetNode, unit: string, before: string, follows: boolean, told: string | null = null): boolean {
  if (PRESENT.test(before) && !(node.form === 'percent' && (/(?<!\p{L})của $/u.test(before) || asksFor(node, before)))) return false;
  if (node.form !== 'percent' && /(?:^|[\s(])(?:tại|ở|trên|thuộc|trong) $/u.test(before) && PLACE.test(unit)) return CHECKED.test(before);
  switch (node.form) {
    case 'percent':
    case 'fraction':
    case 'rate':
      return true;
    case 'rank':
    case 'zero':
    case 'reach':
    case 'times':
      return true;
    case 'money':
      // "mỗi nhà 60 triệu đồng" is a price.
      if (COST.test(before)) return false;
      if (node.per !== null && !/^(?:năm|quý|tháng)$/u.test(node.per)) return node.verb === 'reach' && INCOME.test(before);
      return node.led || MADE.test(before);
    case 'count': {
      if (/(?:toàn (?:tỉnh|huyện|xã|quốc|đảng bộ)|địa bàn|hiện|đã) $/u.test(before) && node.op === null && !node.soft) return false;
      if (node.verb === 'have' && THOSE_WITH.test(before)) return false;
      if (unit === '') return node.op === 'increase' || node.op === 'decrease' || node.op === '<=' || node.op === '>=';
      // "trên 11 xã", "có 5 huyện" tell where and what there is.
      if (node.led && node.op !== null && !((node.op === '>' || node.op === null) && PLACE.test(unit))) return true;
      if (node.led && (node.soft || (node.verb === 'reach' && !PLACE.test(unit)))) return true;
      if (node.parts.length > 0 || node.per !== null) return COUNTABLE.test(unit);
      if (!COUNTABLE.test(unit)) return false;
      if (/^lượt(?!\p{L})/u.test(unit) || (told !== null && TELLS.test(told) && !PLACE.test(unit))) return true;
      return node.led
        ? !PLACE.test(unit)
        : MADE.test(before) ||
            CHECKED.test(before) ||
            GIVEN.test(before) ||
            (TURN.test(unit) && HELD.test(before)) ||
            (follows && LISTED.test(before));
    }
  }
}
