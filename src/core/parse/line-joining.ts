import { fold } from '../text/fold';
import { readAttributes } from './attribute-label';
import { beginsClosing } from './closing';
import type { Label } from './label-style';
import type { Line } from './line';
import { isPlausible, type Numbering } from './numbering';
import { isEnded, isFull, reach, startsLower, type Extent, type Wrapping } from './wrapping';

/** What is known of the paragraph that is open when a line comes. `last` is its last line as it stood. */
export interface OpenParagraph {
  readonly text: string;
  readonly last: string;
  readonly lastIndent: number;
  readonly label: Label | null;
  readonly whole: boolean;
  readonly attribute: boolean;
  readonly heading: boolean;
}

/** Words after which a sentence must go on, whatever the next line looks like. */
const CONNECTIVE =
  /(?:^|[\s(])(?:và|của|các|những|về|với|theo|số|từ|đến|tại|trong|cho|do|là|hoặc|được|bằng|trên|nhằm|để|giữa|cùng|việc|công tác|thực hiện|ngày|tháng|năm|quý|hội nghị|kế hoạch|nghị quyết|quyết định|chỉ thị|kết luận|hướng dẫn|thông báo|quy định)$/u;
/** Those of them with which nothing ends, not even a title. */
const NEVER_LAST = /(?:^|[\s(])(?:và|của|các|những|với|từ|tại|cho|hoặc|bằng|nhằm|để|giữa)$/u;
/** Words that want a number after them. */
const WANTS_NUMBER =
  /(?:^|[\s(])(?:điều|khoản|điểm|mục|phần|chương|lần thứ|thứ|số|giai đoạn|đợt|kỳ|quý|tháng|năm|ngày|khóa|trung ương|phụ lục|mức độ|cấp độ|hạng|loại|tuần|đề án|và|đến|từ|-)$/u;
/** An item that ends without a sign goes on in the next line even if that is a little short: letters differ in width. */
const NEARLY = 0.8;
const OPEN_SIGN = /(?:[,(“"/&]|\s[-–—]|[\p{L}\d]-)$/u;
const CLOSING_START = /^[,.;:)”’]/u;

const lastLine = (open: OpenParagraph): Extent => ({ text: open.last, indent: open.lastIndent });

const lastWords = (text: string): string => fold(text.slice(-40));

const endsOpen = (text: string): boolean => OPEN_SIGN.test(text) || CONNECTIVE.test(lastWords(text));

/** Words that are written with a spaced dash between them; a line may break before it. */
const COMPOUND =
  /(?:kinh tế|chính trị|văn hóa|quốc phòng|mác|khoa học|thể dục|tuyên giáo|báo chí|tổ chức|văn thư|lao động|văn phòng|ủy ban|nông thôn|\d) (?:xã hội|an ninh|lênin|lê nin|công nghệ|kỹ thuật|thể thao|dân vận|xuất bản|cán bộ|lưu trữ|thương binh|đô thị|thống kê|\d)/u;

/** A dash that only stands at the start of a line because the line broke there: `kinh tế` / `- xã hội`, `2021` / `- 2025`. */
function isBrokenDash(open: OpenParagraph, label: Label, full: boolean): boolean {
  if (label.style !== 'bullet' || !/^[-–—−]$/u.test(label.mark) || open.attribute || isEnded(open.last)) return false;
  const pair = `${fold(open.last).split(' ').slice(-2).join(' ')} ${fold(label.rest).split(' ').slice(0, 2).join(' ')}`;
  if (COMPOUND.test(pair)) return true;
  return full && /^[\p{Ll}\d]/u.test(label.rest);
}

/** Whether a line that carries what looks like a label begins a paragraph, or goes on with the open one. */
function beginsWithLabel(open: OpenParagraph, line: Line, label: Label, numbering: Numbering, wrapping: Wrapping): boolean {
  const full = isFull(lastLine(open), line.text, wrapping);
  if (isBrokenDash(open, label, (full && wrapping.fullIsSure) || line.afterBreak)) return false;
  if (label.style === 'bullet') return true;
  if (open.whole || open.attribute || line.heading) return true;
  const apart = isEnded(open.last) || !full || (wrapping.gapsMean && line.gap && !line.afterBreak);
  const plausible = isPlausible(label, numbering);
  if (!apart && WANTS_NUMBER.test(lastWords(open.last))) return false;
  return plausible || apart;
}

/** Whether a line without a label begins a paragraph of its own, or goes on with the open one. */
function beginsWithoutLabel(open: OpenParagraph, line: Line, wrapping: Wrapping): boolean {
  const gap = wrapping.gapsMean && line.gap && !line.afterBreak;
  const full = isFull(lastLine(open), line.text, wrapping);
  const ended = isEnded(open.last);
  if (readAttributes(line.text) !== null) return /^[(\s]*\p{Lu}/u.test(line.text) || gap || !full || ended || open.attribute;
  const titleFollows = (open.label?.style === 'part' || open.label?.style === 'annex') && open.label.rest === '' && open.last === open.text;
  if (CLOSING_START.test(line.text) || titleFollows) return false;
  if (startsLower(line.text)) return ended && (open.whole || gap || !full);
  if (line.heading || (ended && beginsClosing(line.text))) return true;
  const heads = open.heading || open.attribute || isHeadingLabel(open);
  if (!ended && /^\d/u.test(line.text) && WANTS_NUMBER.test(lastWords(open.last))) return false;
  if (!ended && (NEVER_LAST.test(lastWords(open.last)) || (endsOpen(open.last) && (full || !heads)))) return false;
  if (line.afterBreak && !ended && !heads) return false;
  if (wrapping.firstIndent !== null && (ended || heads)) return line.indent >= wrapping.firstIndent;
  const nearlyFull = !ended && !heads && reach(lastLine(open), line.text) >= wrapping.full * NEARLY;
  return open.whole || gap || !(full || nearlyFull);
}

const isHeadingLabel = (open: OpenParagraph): boolean => open.label !== null && open.label.style !== 'bullet' && open.text.length < 200;

/** Whether a line begins a new paragraph after the open one: label, blank lines, length of the line before and the words at the break decide. */
export function beginsParagraph(open: OpenParagraph, line: Line, label: Label | null, numbering: Numbering, wrapping: Wrapping): boolean {
  return label === null ? beginsWithoutLabel(open, line, wrapping) : beginsWithLabel(open, line, label, numbering, wrapping);
}
