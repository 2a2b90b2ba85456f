import type { Nodes, Parents } from 'mdast';

/** Signs that enclose the number of a footnote inside a text block, as `SourceBlock` says. */
export const markFootnote = (marker: string): string => `\u{E000}${marker}\u{E001}`;

/** The plain text of inline Markdown: marks taken off, line ends kept, references to footnotes as `markFootnote`. */
export function inlineText(node: Nodes): string {
  switch (node.type) {
    case 'break':
      return '\n';
    case 'footnoteReference':
      return markFootnote(node.label ?? node.identifier);
    case 'text':
    case 'inlineCode':
    case 'code':
    case 'html':
      return node.value;
    default:
      return 'children' in node ? (node as Parents).children.map((child) => inlineText(child)).join('') : '';
  }
}

/** Whether everything that can be read in a block stands in marks of one kind: `emphasis` (italic) or `strong` (bold). */
export function wholly(node: Parents, mark: 'emphasis' | 'strong'): boolean {
  const seen = node.children.filter((child) => child.type !== 'break' && !(child.type === 'text' && child.value.trim() === ''));
  return (
    seen.length > 0 &&
    seen.every(
      (child) =>
        child.type === mark || ('children' in child && (child.type === 'emphasis' || child.type === 'strong') && wholly(child, mark)),
    )
  );
}
