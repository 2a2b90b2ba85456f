/** What is done at a time, where a text names it: "sơ kết năm 2028", "trình … tháng 6"; "chương trình" and "quy trình" are things, no deeds. */
const WORD =
  '(?<!\\p{L})(?:sơ kết|tổng kết|(?<!(?:chương|quy|công|tờ|lộ|tiến|hành|giáo|quá|truyền) )trình|ban hành|nghiệm thu|thí điểm|mở rộng|nhân rộng|bàn giao|công bố|khánh thành|phê duyệt|thẩm định)(?!\\p{L})';
const LAST = new RegExp(`^.*(${WORD})[^;.]*$`, 'su');
const NEAR = new RegExp(`${WORD}(?: [\\p{L}-]+){0,4} ?$`, 'u');

/** The last milestone named in a stretch of folded text, in the same clause as its end, or null. */
export function lastMilestone(folded: string): string | null {
  return LAST.exec(folded)?.[1] ?? null;
}

/** Whether a milestone is named within the last few words of a stretch of folded text. */
export function endsWithMilestone(folded: string): boolean {
  return NEAR.test(folded) || /giữa nhiệm kỳ ?$/u.test(folded);
}
