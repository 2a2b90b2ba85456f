import { hasSecrecyMark } from '../text/secrecy-mark';
import type { SourceBlock } from './source-block';

/** Words after which "mật" is no mark, should a line of running text end between them. */
const BEGINS_WORD = /(?<!\p{L})(?:bí|bảo)\s*$/iu;

function textsOf(block: SourceBlock): readonly string[] {
  switch (block.kind) {
    case 'text':
    case 'footnote':
      return [block.text];
    case 'table':
      return block.rows.flat();
    case 'rule':
    case 'page-break':
      return [];
  }
}

/**
 * The line (from 1) of the first block of a document that carries a mark Mật, Tối mật or Tuyệt mật: alone in its line or cell, in brackets, or after "Độ mật:"; null where none does, and
 * for the word in running text, wrapped or not.
 */
export function findSecretLine(blocks: readonly SourceBlock[]): number | null {
  let before = '';
  for (const block of blocks) {
    const wrapped = block.kind === 'text' && !block.marks.whole && block.marks.gapBefore !== true && BEGINS_WORD.test(before);
    if (!wrapped && textsOf(block).some(hasSecrecyMark)) return block.line;
    before = block.kind === 'text' ? block.text : '';
  }
  return null;
}
