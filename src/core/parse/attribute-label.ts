import { fold } from '../text/fold';
import { namesUnits } from './office-words';

/** What a line below a task, or a column of a table, says about the task. */
export type AttributeKind = 'time' | 'lead' | 'support' | 'lead-and-support' | 'product' | 'accountable';

const VERBS =
  '(?: (?:và )?(?:thực hiện|hoàn thành|triển khai|tổ chức|trình|báo cáo|ban hành|dự kiến|kết thúc|tiến hành|thi hành|bắt đầu))*';
const BODY =
  '(?:cơ quan|đơn vị|bộ phận|phòng|ban|khoa|khoa, phòng|tổ chức|tổ chức, cá nhân|các cơ quan|các đơn vị|cơ quan, đơn vị|đơn vị, cá nhân|cá nhân|người)';

const KINDS: readonly (readonly [AttributeKind, RegExp])[] = [
  ['time', new RegExp(`^(?:dự kiến )?(?:thời gian|thời hạn|thời điểm|tiến độ|lộ trình|mốc thời gian|kỳ hạn)${VERBS}$`, 'u')],
  ['time', /^(?:hoàn thành|thời gian, tiến độ|thời gian và tiến độ)$/u],
  ['lead-and-support', new RegExp(`^(?:${BODY} )?(?:chủ trì(?: thực hiện)?,? (?:và )?(?:${BODY} )?phối hợp)(?: thực hiện)?$`, 'u')],
  ['support', new RegExp(`^(?:${BODY} )?phối hợp(?: thực hiện| triển khai| với)?$`, 'u')],
  [
    'accountable',
    /^(?:lãnh đạo|đồng chí|cán bộ|người|đ\/c|lãnh đạo cơ quan|lãnh đạo đơn vị) (?:phụ trách|chỉ đạo|theo dõi|chịu trách nhiệm)$/u,
  ],
  ['lead', new RegExp(`^(?:${BODY} )?(?:chủ trì|chịu trách nhiệm|đầu mối|tham mưu|phụ trách)(?: thực hiện| triển khai| tham mưu)?$`, 'u')],
  ['lead', new RegExp(`^${BODY} (?:thực hiện|chủ trì thực hiện|tham mưu thực hiện|tham mưu)$`, 'u')],
  ['lead', /^(?:phân công|phân công thực hiện|trách nhiệm|trách nhiệm thực hiện)$/u],
  [
    'product',
    /^(?:dự kiến )?(?:sản phẩm|kết quả|đầu ra)(?:,? (?:kết quả|đầu ra|sản phẩm|dự kiến|hoàn thành|cần đạt|đạt được|thực hiện|chủ yếu))*$/u,
  ],
];

/** The title of the arrangements names nobody, although "tổ chức" is a body too. */
const ARRANGEMENTS = /^(?:các )?tổ chức (?:thực hiện|triển khai)$/u;

/** What a label such as `Thời gian thực hiện`, `Đơn vị chủ trì` or `Sản phẩm` says, or null if it is no such label. */
export function attributeKind(label: string): AttributeKind | null {
  if (label.length > 60) return null;
  const folded = fold(label);
  if (ARRANGEMENTS.test(folded)) return null;
  return KINDS.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}

const TIME_BEGINS =
  /^(?:quý|tháng|năm \d|trước|từ (?:ngày|tháng|quý|năm)|thường xuyên|hằng|mỗi|trong (?:quý|tháng|năm)|ngày \d|\d{1,2}\/)/u;

/** "Thực hiện" alone says who or when, as what stands behind it: "Thực hiện: Phòng Tổ chức", "Thực hiện: Quý II". */
function doneKind(value: string): AttributeKind | null {
  if (TIME_BEGINS.test(fold(value.slice(0, 40)))) return 'time';
  return namesUnits(value.slice(0, 60)) && /^\p{Lu}/u.test(value) ? 'lead' : null;
}

/** One piece of an attribute line. */
export interface Attribute {
  readonly kind: AttributeKind;
  readonly value: string;
  /** A time by which the task is to be done, as the head of its column says. */
  readonly due?: boolean;
}

/** Lines that say things about a task are short. */
const LONGEST_LINE = 2_000;
const SEGMENT = /(?:^|[.;,|]\s+|\s[–-]\s+)([\p{L}][\p{L}\s,/]{2,50}?)\s*:\s*/gu;

/**
 * Reads a line that only says things about a task: `Thời gian thực hiện: Quý II/2026.`, or several at once
 * (`Chủ trì: Sở Y tế; phối hợp: Sở Tài chính; thời gian: năm 2026`). Null for any other line. Values keep their wording, without closing signs.
 */
export function readAttributes(text: string): readonly Attribute[] | null {
  if (text.length > LONGEST_LINE) return null;
  const bare = text.replace(/^[(\s*_]+/u, (m) => (m.includes('(') && text.trimEnd().endsWith(')') ? '' : m));
  const line = bare === text ? text : bare.replace(/\)\s*$/u, '');
  const marks = [...line.matchAll(SEGMENT)].flatMap((m) => {
    const kind = fold(m[1]!) === 'thực hiện' ? doneKind(line.slice(m.index + m[0].length)) : attributeKind(m[1]!);
    return kind === null ? [] : [{ kind, at: m.index, from: m.index + m[0].length }];
  });
  if (marks[0]?.at !== 0) return null;
  return marks.map((mark, i) => ({
    kind: mark.kind,
    value: line
      .slice(mark.from, marks[i + 1]?.at ?? line.length)
      .replace(/[\s.;,|–-]+$/u, '')
      .trim(),
  }));
}
