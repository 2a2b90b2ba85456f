import { findTimeline } from '../grammar/find-timeline';
import { readTimeline } from '../grammar/read-timeline';
import type { TimelineReading } from '../grammar/timeline-reading';
import type { AttributeNode, OutlineChild } from './outline-node';

/** Longer paragraphs are never just a time. */
const LONGEST = 240;
const LONGEST_ITEM = 8_000;
/** Every time has a figure or one of these words; most paragraphs have neither and need not be read. */
const TIME_WORD = /\d|quý|quí|năm|tháng|tuần|ngày|xuyên|hằng|hàng|mỗi|kỳ|kì|khi|sau|trước|theo|dịp|đột xuất|liên tục/iu;
/** The years only complete what a line leaves out; whether it is a time does not depend on them. */
const ANY_YEARS = { startYear: 2000, endYear: 2000 };

/** Whether a paragraph without a label is nothing but a time: `(Thường xuyên)`, `Quý II/2026`, `Thực hiện theo văn bản của …`. */
export function isTimeOnly(text: string): boolean {
  if (text.length > LONGEST || /[:;]$/u.test(text) || !TIME_WORD.test(text)) return false;
  const bare = text.replace(/^\((.*)\)\W*$/u, '$1');
  const reading = readTimeline(bare, { ...ANY_YEARS, place: 'line' });
  return reading.kind !== 'unspecified' && reading.unread === '';
}

const STAGE = /^(?:giai đoạn|đợt|bước|tuần|kỳ|học kỳ)\s+(?:thứ\s+)?[\p{L}\d]{1,5}\s*[(:,–-]\s*(.+?)\)?[\s:]*$/iu;

/** The time that a heading states if it states nothing else: "Tháng 01", "Quý II", "Giai đoạn 1 (2026 - 2027)"; else null. */
export function headingTime(title: string): string | null {
  const bare = title.replace(/[\s:]+$/u, '');
  if (isTimeOnly(bare)) return bare;
  const time = STAGE.exec(bare)?.[1];
  return time !== undefined && isTimeOnly(time) ? time : null;
}

/** The days in brackets behind these are those of what is remembered. */
const COMMEMORATES = /kỷ niệm|thành lập|ngày (?:sinh|mất|truyền thống)|giải phóng|chiến thắng|quốc khánh/iu;
const AT_END = /^[^()]*[^()\s]\s*\(([^()]{4,120})\)$/u;

/**
 * The time in a bracket at the end of a heading, for what stands below it: "Bước 2: Xây dựng đề án (từ ngày 11/3 đến ngày 30/4/2026)"; else null. A year alone and what depends on a
 * document rather say what the heading is about.
 */
export function timeInHeading(title: string): string | null {
  const time = AT_END.exec(title.replace(/[\s:.]+$/u, ''))?.[1];
  if (time === undefined || /(?<!\d)1\d{3}(?!\d)/u.test(time) || COMMEMORATES.test(title) || !isTimeOnly(time)) return null;
  const reading = readTimeline(time, { ...ANY_YEARS, place: 'line' });
  const plain =
    reading.kind === 'event' ||
    (narrowness(reading) === 0 && !/ongoing|recurring/u.test(reading.kind) && !reading.items.some((i) => 'part' in i));
  return plain ? null : time;
}

/** The words of the time that a line below a task states, with its label, or null where it states none. */
export function statedTime(node: AttributeNode): string | null {
  const times = node.attributes.filter((a) => a.kind === 'time');
  if (times.length === 0) return null;
  return node.attributes.length === times.length && times.length === 1 ? timeText(node) : times.map((t) => t.value).join('; ');
}

const timeText = (node: AttributeNode): string => node.paragraph.text;

/** The outline with paragraphs that are nothing but a time as attributes of what stands before them. */
export function withTimeLines(children: readonly OutlineChild[], afterTask: boolean): OutlineChild[] {
  let follows = afterTask;
  return children.map((child): OutlineChild => {
    if (child.kind === 'labelled') {
      follows = true;
      return { ...child, children: withTimeLines(child.children, true) };
    }
    if (child.kind !== 'prose') return child;
    const { paragraph } = child;
    if (!follows || !isTimeOnly(paragraph.text)) {
      follows = true;
      return child;
    }
    return { kind: 'attributes', attributes: [{ kind: 'time', value: paragraph.text }], paragraph };
  });
}

const ownTime = (text: string): TimelineReading =>
  findTimeline(text.slice(0, LONGEST_ITEM), { startYear: 1990, endYear: 2100, place: 'prose' });

/** Whether a task's own words state when it is to be done. */
export function hasOwnTime(text: string): boolean {
  return TIME_WORD.test(text) && ownTime(text).kind !== 'unspecified';
}

const ENDS: readonly (readonly [RegExp, number])[] = [
  [/-\d\d-/u, 4],
  [/-\d\d$/u, 3],
  [/-Q/u, 2],
  [/-H/u, 1],
];

/** How narrow the periods are that a reading names: 0 for years or none, 1 for halves, 2 for quarters, 3 for months, 4 for days. */
function narrowness({ items }: TimelineReading): number {
  return Math.max(
    0,
    ...items.map((item) => {
      if ('date' in item) return 4;
      if ('from' in item) return ENDS.find(([pattern]) => pattern.test(String(item.from ?? item.to)))?.[1] ?? 0;
      return 'months' in item ? 3 : 'quarter' in item ? 2 : 'half' in item ? 1 : 0;
    }),
  );
}

/**
 * For a heading that is nothing but a time: whether the words of a task below it state a time that holds against it. Below "Tháng 3" a quarter or a year in the words
 * ("giao ban quý I") says what the task is about.
 */
export function timeBeside(heading: string): (text: string) => boolean {
  const above = narrowness(readTimeline(heading, { ...ANY_YEARS, place: 'line' }));
  return (text) => {
    if (!TIME_WORD.test(text)) return false;
    const own = ownTime(text);
    return own.kind === 'periods' ? narrowness(own) >= above : own.kind !== 'unspecified';
  };
}
