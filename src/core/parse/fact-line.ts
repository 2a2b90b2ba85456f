import { fold } from '../text/fold';

const MORE = '(?: (?:tham gia|tham dự|dự|mời|thực hiện|tổ chức|triển khai|áp dụng|thụ hưởng|dự kiến|kiểm tra|giám sát|khảo sát))*';
const FACT = new RegExp(
  `^(?:chủ đề|khẩu hiệu|địa điểm|địa bàn|đối tượng|thành phần|tên gọi|phạm vi|hình thức|mốc thời gian|niên độ)${MORE}\\s*:`,
  'u',
);
const CONTENT = new RegExp(
  `^(?:nội dung|mục đích|yêu cầu|kinh phí|cách thức|phương pháp|quy mô|số lượng|(?:cơ cấu )?giải thưởng|thể lệ)${MORE}\\s*:`,
  'u',
);
const LABEL = 60;

/** Whether a line only tells where, for whom or under what name a thing is done ("Địa điểm: …", "Đối tượng: …"): it belongs to the section and is nothing to be done. */
export function isFactLine(text: string): boolean {
  return FACT.test(fold(text.slice(0, LABEL)));
}

/** Whether a line describes the thing that its heading names: a fact, or "Nội dung: …", "Mục đích: …" and the like. */
export function isDescription(text: string): boolean {
  return isFactLine(text) || CONTENT.test(fold(text.slice(0, LABEL)));
}
