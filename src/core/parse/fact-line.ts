import { fold } from '../text/fold';

const FACT =
  /^(?:chủ đề|khẩu hiệu|địa điểm|địa bàn|đối tượng|thành phần|tên gọi|phạm vi|hình thức)(?: (?:tham gia|tham dự|dự|mời|thực hiện|tổ chức|triển khai|áp dụng|thụ hưởng|dự kiến))*\s*:/u;
const LABEL = 60;

/** Whether a line only tells where, for whom or under what name a thing is done ("Địa điểm: …", "Đối tượng: …"): it belongs to the section and is nothing to be done. */
export function isFactLine(text: string): boolean {
  return FACT.test(fold(text.slice(0, LABEL)));
}
