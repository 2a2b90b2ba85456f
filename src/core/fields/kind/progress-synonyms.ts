import type { Progress } from '../../entry/entry';
import { fold } from '../../text/fold';

/** How sure a wording is: it says so, it says less than the choice would, or it may as well say something else. */
export type SynonymWording = 'firm' | 'weak' | 'guess';

/** What people type instead of choosing, by folded pattern, first match first (seen in returned sheets of real offices). */
const SYNONYMS: readonly (readonly [RegExp, Progress, SynonymWording?])[] = [
  [/^(?:cơ bản|gần như|gần|sắp|sẽ|đang) .*(?:hoàn thành|xong)/u, 'in-progress', 'weak'],
  [/^(?:đã )?hoàn thành (?:cơ bản|một phần|\d+(?:[.,]\d+)? ?%)/u, 'in-progress', 'weak'],
  [/^(?:chưa|không) (?:hoàn thành|xong|đạt)/u, 'in-progress', 'weak'],
  [/^(?:đã )?(?:hoàn thành|xong|làm xong|hoàn tất|thực hiện xong|đạt)(?: (?:đúng|trước|quá|sau|trễ|chậm) (?:thời )?hạn)?[.!]?$/u, 'done'],
  [/^(?:ht|x|v|✓|✔|ok|100 ?%)$/u, 'done'],
  [/^đã (?:hoàn thành|thực hiện xong|ban hành|có (?:tờ trình|báo cáo|quyết định|kế hoạch|văn bản))(?: .*)?$/u, 'done'],
  [/^(?:số )?\d{1,5} ?[-/] ?(?:\d{4} ?\/ ?)?[a-zđ]{1,5} ?[-/] ?[a-zđ][a-zđ-]*$/u, 'done'],
  [/^đã thực hiện$/u, 'done'],
  [/^đã thực hiện trong (?:kỳ|quý|tháng|tuần|năm)/u, 'done-in-period'],
  [/^chưa (?:thực hiện )?trong kỳ$/u, 'not-in-period'],
  [
    /^(?:đang (?:thực hiện|làm|triển khai|tiến hành|xử lý|soạn thảo)|đang|tiếp tục (?:thực hiện|duy trì|triển khai)|duy trì|thực hiện thường xuyên)(?:[ ,].*)?$/u,
    'in-progress',
  ],
  [/^(?:chưa|chưa (?:làm|triển khai|bắt đầu|có)|chưa thực hiện|chưa đến hạn)$/u, 'not-started'],
  [/^không thực hiện$/u, 'not-started', 'guess'],
  [/^(?:tạm (?:dừng|hoãn|ngừng)|hoãn)(?: .*)?$/u, 'paused'],
  [/^(?:chờ|đợi|đang chờ)(?: .*)?$/u, 'waiting'],
  [/^(?:không còn phù hợp|không phù hợp|bỏ|hủy)(?: .*)?$/u, 'not-applicable'],
  [/^(?:không phát sinh|không có phát sinh|chưa phát sinh)[.!]?$/u, 'nothing-arisen'],
  [/^không (?:thuộc|phải)(?: .*)?$/u, 'not-ours'],
  [/^(?:không thay đổi|như kỳ trước|như trên kỳ trước|giữ nguyên)(?: .*)?$/u, 'unchanged'],
];

/** The progress that a typed-in text means or may mean, and how sure its wording is; null where it means none. */
export function progressSynonym(text: string): { readonly progress: Progress; readonly wording: SynonymWording } | null {
  const folded = fold(text);
  for (const [pattern, progress, wording = 'firm'] of SYNONYMS) if (pattern.test(folded)) return { progress, wording };
  return null;
}
