import { fold } from '../../text/fold';
import { type RawCell, type Repaired } from '../repaired';
import { plainText } from './plain-text';

const NOTHING = /^(?:[-.\/\\0*xo]+|không|không có|không có gì|chưa có|chưa|không phát sinh|ko|k|none|no|nil|n\/a)[.!]?$/u;

/** No difficulties, no proposals, by their names as the headings of the columns have them: "Không có khó khăn, vướng mắc gì", "Chưa phát sinh kiến nghị". */
const NONE_OF_THEM =
  /^(?:hiện )?(?:không|chưa|ko|k)(?: (?:có|gặp|phát sinh|thấy|còn))*(?:(?:[ ,;/-]| và | hoặc )+(?:khó khăn|vướng mắc|tồn tại|hạn chế|nội dung|ý kiến|kiến nghị|đề xuất))+(?: (?:gì|nào|khác|phát sinh|thêm|trong kỳ))*[.!]?$/u;

/** What such a text can begin with, before folding; most remarks begin otherwise, and folding is slow. */
const BEGINS = /^[-./\\0*xokcnhXOKCNH\u2010-\u2015\u2212\uff00-\uffef]/u;
/** Longer than any text that says nothing, dots and dashes included. */
const LONGEST_NOTHING = 60;

/** What most people write, so that it need not be folded. */
const USUAL: ReadonlySet<string> = new Set(['Không', 'không', 'Không có', 'không có', '-', '0']);

const isNothing = (folded: string): boolean => NOTHING.test(folded) || NONE_OF_THEM.test(folded);

/** Whether a remark only says that there is nothing to report. */
export function saysNothing(text: string): boolean {
  return USUAL.has(text) || (text.length <= LONGEST_NOTHING && BEGINS.test(text) && isNothing(fold(text)));
}

/** Reads a cell as a remark; one that only says that there is nothing to report is `nothing` (people write "Không", "-", "0" into difficulties and proposals). */
export function repairRemark(cell: RawCell): Repaired<string> {
  const text = plainText(cell);
  return text.kind === 'value' && saysNothing(text.value) ? { kind: 'nothing', raw: text.raw } : text;
}
