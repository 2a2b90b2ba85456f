import { fold } from '../text/fold';
import type { Paragraph } from './paragraph';
import type { SourceTable } from './source-block';

const BEGINS = 'trên đây là|trong quá trình (?:triển khai|tổ chức|thực hiện)|(?:căn cứ|nhận được|trên cơ sở)(?: nội dung)? kế hoạch này';
const CLOSING = new RegExp(`^(?:${BEGINS})(?!\\p{L})`, 'u');
/** What may stand at the end of a plan as well, and elsewhere is just a sentence of an item. */
const LAST_WORDS = new RegExp(
  `^(?:${BEGINS}|(?:yêu cầu|đề nghị) (?:các|thủ trưởng|giám đốc|cấp ủy|người đứng đầu|lãnh đạo)|kế hoạch này)(?!\\p{L})`,
  'u',
);
const FORMULA = /^(?:trên đây là(?=\s)|\((?:ban hành )?kèm theo)/u;
/** "Yêu cầu các đơn vị nghiêm túc triển khai thực hiện.": asked of everybody, without a day or a product. */
const APPEAL =
  /^(?:(?:căn cứ|trên cơ sở|nhận được)(?: nội dung)? kế hoạch này, )?(?:yêu cầu|đề nghị) [^\d;:]{0,160}(?:triển khai|tổ chức|phối hợp|nghiêm túc) thực hiện(?: (?:tốt|nghiêm túc|nghiêm|có hiệu quả|kế hoạch này|các nội dung trên|theo quy định))*\W*$/u;

/** Whether a text begins as the closing of a plan does. */
export function beginsClosing(text: string): boolean {
  return /^\p{Lu}/u.test(text) && CLOSING.test(fold(text.slice(0, 60)));
}

const LONGEST_APPEAL = 240;

/** Whether a paragraph without a label is a fixed phrase that asks for nothing of its own: "Trên đây là Kế hoạch …", "(Kèm theo Kế hoạch số …)", "Yêu cầu các đơn vị … triển khai thực hiện". */
export function isFormula(text: string): boolean {
  return FORMULA.test(fold(text.slice(0, 60))) || (text.length <= LONGEST_APPEAL && APPEAL.test(fold(text)));
}

/**
 * The indices of the paragraphs that close the plan as a whole, and so do not belong to the item or unit above them: without a label, beginning like a
 * closing, and followed by nothing but their like, a table or an annex.
 */
export function closings(paragraphs: readonly (Paragraph | SourceTable)[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = paragraphs.length - 1; at >= 0; at--) {
    const p = paragraphs[at]!;
    const next = paragraphs[at + 1];
    const last = next === undefined || next.kind === 'table' || next.label?.style === 'annex' || found.has(at + 1);
    if (last && p.kind === 'paragraph' && p.label === null && LAST_WORDS.test(fold(p.text.slice(0, 60)))) found.add(at);
  }
  return found;
}
