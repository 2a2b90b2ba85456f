import { fold } from '../text/fold';
import { attributeKind, type AttributeKind } from './attribute-label';

/** What a column of a table of tasks holds; a `mark` is a month or quarter in which a cross stands. */
export type ColumnKind = 'number' | 'task' | 'unit' | 'figure' | 'mark' | 'note' | AttributeKind;

const MEASURE = /^(?:đơn vị tính|đvt|đvị tính|đơn vị đo|đơn vị)$/u;
/** Columns with what is to be reached; what has been reached before stands beside them. */
const FIGURE =
  /^(?:(?:chỉ tiêu|mục tiêu|kế hoạch|kh|phấn đấu|mức phấn đấu|giá trị|số lượng)(?: .*)?|(?:(?:đến )?năm(?: học)? )?20\d\d(?: ?- ?20\d\d)?)$/u;
const REACHED = /thực hiện|kết quả|ước|đạt được|hiện trạng/u;
const NUMBER = /^(?:stt|tt|số tt|số thứ tự|mã(?: nhiệm vụ)?|no)$/u;
const TASK =
  /^(?:(?:tên |nội dung |các |danh mục )?(?:nhiệm vụ|công việc|nội dung|hoạt động|chỉ tiêu|mục tiêu|giải pháp|nhiệm vụ, giải pháp)(?:[ ,/].*)?|tên (?:nhiệm vụ|đề án|dự án|văn bản|chương trình).*)$/u;
const TIME = /^(?:(?:thời gian|thời hạn|tiến độ|lộ trình|kỳ hạn|hạn)(?: .*)?|hoàn thành)$/u;
const SUPPORT = /phối hợp/u;
const LEAD = /chủ trì|đơn vị thực hiện|cơ quan thực hiện|đầu mối|chịu trách nhiệm|đơn vị tham mưu|phân công|^(?:cơ quan|đơn vị|phòng)$/u;
/** Who keeps watch over a figure answers for it where the table names nobody else. */
const FOLLOWS = /^(?:cơ quan|đơn vị|phòng|phòng, ban|bộ phận) (?:theo dõi|đôn đốc|quản lý|tổng hợp)/u;
const ACCOUNTABLE = /^(?:lãnh đạo|đồng chí|người|cán bộ) /u;
const PRODUCT = /^(?:sản phẩm|kết quả|đầu ra|dự kiến sản phẩm)/u;

const PERIOD = /^(?:tháng|t|quý)[. ]?(?:\d{1,2}|i{1,3}|iv)(?:(?:[/.-]| năm )20\d\d)?$/u;

function kindOf(header: string): ColumnKind {
  const text = fold(header)
    .replace(/[.:*]+/gu, '')
    .replace(/\(.*\)$/u, '')
    .trim();
  if (NUMBER.test(text)) return 'number';
  const exact = attributeKind(text);
  if (exact !== null) return exact;
  if (TIME.test(text)) return 'time';
  if (LEAD.test(text) && SUPPORT.test(text)) return 'lead-and-support';
  if (SUPPORT.test(text)) return 'support';
  if (ACCOUNTABLE.test(text)) return 'accountable';
  if (LEAD.test(text)) return 'lead';
  if (PRODUCT.test(text)) return 'product';
  if (PERIOD.test(text)) return 'mark';
  return TASK.test(text) ? 'task' : 'note';
}

/**
 * Beside a unit of measure, the columns with what is to be reached are figures: those called so, else those of years; "Đơn vị" measures where it stands between the
 * indicator and its figure.
 */
function withFigures(headers: readonly string[], kinds: readonly ColumnKind[]): readonly ColumnKind[] {
  const texts = headers.map((h) =>
    fold(h)
      .replace(/[.:*]+/gu, '')
      .trim(),
  );
  const task = kinds.indexOf('task');
  const figures = texts.map((t, i) => i > task && FIGURE.test(t) && !REACHED.test(t));
  const measure = texts.findIndex((t, i) => i > task && MEASURE.test(t) && (t !== 'đơn vị' || figures[i + 1] === true));
  if (task === -1 || (measure === -1 && !(kinds.length <= MOST_INDICATOR_COLUMNS && figures.some(Boolean)))) return kinds;
  const named = figures.map((f, i) => f && !/^(?:đến )?(?:năm|20)/u.test(texts[i]!));
  const chosen = named.some(Boolean) ? named : figures;
  return kinds.map((k, i) => (i === measure ? 'unit' : chosen[i] === true ? 'figure' : k));
}

function withFollower(headers: readonly string[], kinds: readonly ColumnKind[]): readonly ColumnKind[] {
  if (kinds.some((k) => k === 'lead' || k === 'lead-and-support')) return kinds;
  const follower = headers.findIndex((h, i) => kinds[i] === 'note' && FOLLOWS.test(fold(h)));
  return kinds.map((k, i) => (i === follower ? 'lead' : k));
}

/** The columns of a table and the row that its tasks begin with; null for a table that is no list of tasks. */
export interface TableColumns {
  readonly headers: readonly string[];
  readonly kinds: readonly ColumnKind[];
  readonly firstRow: number;
}

const HEADER_ROWS = 3;
/** STT, indicator, figure and a remark. */
const MOST_INDICATOR_COLUMNS = 4;

/** The second row of a heading, with the bare numbers below "Thời gian thực hiện (tháng)" as months. */
function periodsBelow(first: readonly string[], second: readonly string[]): readonly string[] {
  const repeated = (i: number): boolean => first[i] === first[i - 1] || first[i] === first[i + 1];
  const isMonth = (cell: string, i: number): boolean =>
    /^(?:0?[1-9]|1[0-2])$/u.test(cell.trim()) && repeated(i) && /thời gian|tiến độ|tháng/u.test(fold(first[i] ?? ''));
  return second.map((cell, i) => (isMonth(cell, i) ? `Tháng ${Number(cell)}` : cell));
}

/**
 * Recognises the heading rows of a table of tasks (STT, nội dung, chủ trì, phối hợp, thời gian, sản phẩm and their variants): a column of tasks and at least one
 * that is a number or says something about the task.
 */
export function tableColumns(rows: readonly (readonly string[])[]): TableColumns | null {
  for (let r = 0; r < Math.min(HEADER_ROWS, rows.length); r++) {
    const kinds = withFigures(rows[r]!, rows[r]!.map(kindOf));
    const task = kinds.indexOf('task');
    if (task === -1 || kinds.every((k) => k === 'task' || k === 'note')) continue;
    const single = withFollower(
      rows[r]!,
      kinds.map((k, i) => (k === 'task' && i !== task ? 'note' : k)),
    );
    const below = periodsBelow(rows[r]!, rows[r + 1] ?? []);
    const second = below.map(kindOf);
    const split = second.some(
      (k, i) => k !== 'note' && k !== 'number' && k !== 'task' && single[i] !== undefined && rows[r]![i] === rows[r]![i - 1],
    );
    const headers = rows[r]!.map((h, i) => (split && second[i] === 'mark' ? below[i]! : h));
    const numbering = rows[r + (split ? 2 : 1)]?.every((c) => /^\(?[\dA-Z]{0,2}\)?$/u.test(c.trim())) ?? false;
    return {
      headers,
      kinds: split ? single.map((k, i) => (second[i] === 'note' ? k : (second[i] ?? k))) : single,
      firstRow: r + (split ? 2 : 1) + (numbering ? 1 : 0),
    };
  }
  return null;
}
