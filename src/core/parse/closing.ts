import { fold } from '../text/fold';
import type { Paragraph } from './paragraph';
import type { SourceTable } from './source-block';

const CLOSING = /^(?:trên đây là|trong quá trình (?:triển khai|tổ chức|thực hiện)|căn cứ kế hoạch này|nhận được kế hoạch này)(?!\p{L})/u;
const FORMULA = /^(?:trên đây là(?=\s)|\((?:ban hành )?kèm theo)/u;

/** Whether a text begins as the closing of a plan does. */
export function beginsClosing(text: string): boolean {
  return /^\p{Lu}/u.test(text) && CLOSING.test(fold(text.slice(0, 60)));
}

/** Whether a paragraph is a fixed phrase that asks for nothing: "Trên đây là Kế hoạch …", "(Kèm theo Kế hoạch số …)". */
export function isFormula(text: string): boolean {
  return FORMULA.test(fold(text.slice(0, 60)));
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
    if (last && p.kind === 'paragraph' && p.label === null && CLOSING.test(fold(p.text.slice(0, 60)))) found.add(at);
  }
  return found;
}
