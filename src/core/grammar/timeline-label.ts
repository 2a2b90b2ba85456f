import { foldWithMap } from '../text/fold';

/** The words that announce a time at the head of a line or a column, and whether they ask for the day on which the task is done. */
export interface TimelineLabel {
  /** Where the label ends in the text, its colon included. */
  readonly end: number;
  readonly due: boolean;
  readonly colon: boolean;
}

const VERBS =
  '(?:thực hiện|hoàn thành|triển khai|trình|báo cáo|tổ chức|ban hành|kết thúc|dự kiến|thực hiện, hoàn thành|và tiến độ thực hiện)';
const LABEL = new RegExp(
  `^[\\s*_(.+-]*((?:thời gian|thời hạn|thời điểm|tiến độ|lộ trình|hạn|kỳ hạn)(?: ${VERBS})*(?:[ ,/]+(?:dự kiến|xong))?|hoàn thành|thực hiện)[\\s*_]*(:|(?=\\s))`,
  'u',
);

/**
 * The label at the head of a text that announces a time (Thời gian thực hiện, Thời hạn, Tiến độ, Lộ trình, Hoàn thành …), its colon optional, or null. Without a
 * colon, "hoàn thành" and "thực hiện" are part of the sentence and no label.
 */
export function findTimelineLabel(text: string): TimelineLabel | null {
  const folded = foldWithMap(text);
  const m = LABEL.exec(folded.text);
  if (m === null) return null;
  const words = m[1]!;
  const colon = m[2] === ':';
  if (!colon && /^(?:hoàn thành|thực hiện)$/u.test(words)) return null;
  return { end: folded.ends[m[0].length - 1] ?? 0, due: /hạn|hoàn thành|kết thúc/u.test(words), colon };
}
