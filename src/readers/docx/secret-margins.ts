import { findSecretLine } from '../../core/parse/secret-line';
import { hasSecrecyMark } from '../../core/text/secrecy-mark';
import { isFault } from '../../opc/fault';
import type { Package } from '../../opc/package';
import type { Relationship } from '../../opc/relationships';
import { wordBlocks } from './word-blocks';
import type { WordParts } from './word-paragraph';
import { elementsOf, readTree, type XmlElement } from './xml-tree';

/** Each section of a document may have three headers and three footers; a plan has few sections. */
const MOST_MARGINS = 60;

/** Whether a watermark, which is drawn as a text along a path, is a mark of secrecy. */
function hasSecretWatermark(of: XmlElement): boolean {
  return elementsOf(of).some(
    (child) => (child.name === 'textpath' && hasSecrecyMark(child.attributes.get('string') ?? '')) || hasSecretWatermark(child),
  );
}

/**
 * Whether a header or footer of a document carries a mark of secrecy, as text, in a box or as a watermark. They hold nothing of the plan itself and are read for this alone; a damaged one is
 * passed over.
 */
export function hasSecretMargins(pack: Package, relations: readonly Relationship[], parts: WordParts): boolean {
  const margins = relations.filter((r) => !r.external && (r.kind === 'header' || r.kind === 'footer')).slice(0, MOST_MARGINS);
  return [...new Set(margins.map((r) => r.target))].some((part) => {
    const root = readTree(pack, part);
    if (isFault(root)) return false;
    return findSecretLine(wordBlocks({ ...parts, body: root }).blocks) !== null || hasSecretWatermark(root);
  });
}
