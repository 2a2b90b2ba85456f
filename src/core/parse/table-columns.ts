import { fold } from '../text/fold';
import { attributeKind, type AttributeKind } from './attribute-label';

/** What a column of a table of tasks holds. */
export type ColumnKind = 'number' | 'task' | 'note' | AttributeKind;

const NUMBER = /^(?:stt|tt|số tt|số thứ tự|mã(?: nhiệm vụ)?|no)$/u;
const TASK =
  /^(?:(?:tên |nội dung |các |danh mục )?(?:nhiệm vụ|công việc|nội dung|hoạt động|chỉ tiêu|mục tiêu|giải pháp|nhiệm vụ, giải pháp)(?:[ ,/].*)?|tên (?:nhiệm vụ|đề án|dự án|văn bản|chương trình).*)$/u;
const TIME = /^(?:(?:thời gian|thời hạn|tiến độ|lộ trình|kỳ hạn|hạn)(?: .*)?|hoàn thành)$/u;
const SUPPORT = /phối hợp/u;
const LEAD = /chủ trì|đơn vị thực hiện|cơ quan thực hiện|đầu mối|chịu trách nhiệm|đơn vị tham mưu|phân công|^(?:cơ quan|đơn vị|phòng)$/u;
const ACCOUNTABLE = /^(?:lãnh đạo|đồng chí|người|cán bộ) /u;
const PRODUCT = /^(?:sản phẩm|kết quả|đầu ra|dự kiến sản phẩm)/u;

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
  return TASK.test(text) ? 'task' : 'note';
}

/** The columns of a table and the row that its tasks begin with; null for a table that is no list of tasks. */
interface TableColumns {
  readonly kinds: readonly ColumnKind[];
  readonly firstRow: number;
}

const HEADER_ROWS = 3;

/**
 * Recognises the heading rows of a table of tasks (STT, nội dung, chủ trì, phối hợp, thời gian, sản phẩm and their variants): a column of tasks and at least one
 * that is a number or says something about the task.
 */
export function tableColumns(rows: readonly (readonly string[])[]): TableColumns | null {
  for (let r = 0; r < Math.min(HEADER_ROWS, rows.length); r++) {
    const kinds = rows[r]!.map(kindOf);
    const task = kinds.indexOf('task');
    if (task === -1 || kinds.every((k) => k === 'task' || k === 'note')) continue;
    const single = kinds.map((k, i) => (k === 'task' && i !== task ? 'note' : k));
    const second = rows[r + 1]?.map(kindOf) ?? [];
    const split = second.some(
      (k, i) => k !== 'note' && k !== 'number' && k !== 'task' && single[i] !== undefined && rows[r]![i] === rows[r]![i - 1],
    );
    const numbering = rows[r + (split ? 2 : 1)]?.every((c) => /^\(?[\dA-Z]{0,2}\)?$/u.test(c.trim())) ?? false;
    return {
      kinds: split ? single.map((k, i) => (second[i] === 'note' ? k : (second[i] ?? k))) : single,
      firstRow: r + (split ? 2 : 1) + (numbering ? 1 : 0),
    };
  }
  return null;
}
