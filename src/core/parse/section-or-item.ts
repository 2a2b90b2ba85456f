import { isCapitals } from './capitals';
import { isDescription } from './fact-line';
import type { OutlineChild, OutlineNode, ProseNode } from './outline-node';

const LABELLED_SECTIONS = ['annex', 'part', 'capital', 'roman', 'article', 'arabic', 'named', 'decimal', 'heading'];

/** Whether a child is more than a line that says things about what it stands below. */
export const isBody = (child: OutlineChild): boolean => child.kind !== 'attributes';
const isItemBelow = (child: OutlineChild): boolean =>
  child.kind === 'labelled' && (child.label.style !== 'bullet' || child.label.mark !== '+');

/** An item beside a node, labelled alike, with nothing below it: among such items one that ends with a colon is an item too, that leads its own items in. */
const isPlainItem = (child: OutlineChild, node: OutlineNode): boolean =>
  child.kind === 'labelled' &&
  child.label.style === node.label.style &&
  /[.;]$/u.test(child.paragraph.text) &&
  !child.children.some(isBody);

/** A heading below which nothing stands but its time, units and the like, and lines that describe it, names one task; one in capitals ("CHỦ ĐỀ, THỜI GIAN") never does. */
export function namesOneTask(heading: string, children: readonly OutlineChild[]): boolean {
  if (isCapitals(heading)) return false;
  const describes = (child: OutlineChild): child is OutlineNode | ProseNode =>
    (child.kind === 'prose' || (child.kind === 'labelled' && !child.children.some(isBody))) && isDescription(child.paragraph.text);
  if (!children.every((c) => c.kind === 'attributes' || describes(c))) return false;
  return children.some(describes) && children.some((c) => c.kind === 'attributes' || (c.kind === 'labelled' && c.children.length > 0));
}

/** Whether a labelled paragraph is the heading of a section: numbers head sections; letters and bracketed numbers do so where items, a table or prose stand below a title. */
export function isSection(node: OutlineNode, siblings: readonly OutlineChild[]): boolean {
  if (LABELLED_SECTIONS.includes(node.label.style)) return true;
  if (node.label.style === 'time') return false;
  if (node.label.style === 'bullet' || (node.paragraph.text.endsWith(':') && siblings.some((s) => isPlainItem(s, node)))) return false;
  const prose = node.children.some((c) => c.kind === 'prose') && !/[.;]$/u.test(node.paragraph.text);
  return prose || node.children.some((c) => c.kind === 'table' || isItemBelow(c));
}
