import type { Parents, RootContent, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { issue } from '../core/issue/issue';
import { nowhere } from '../core/issue/place';
import { flatMap, result, type Result } from '../core/issue/result';
import type { SourceBlock, SourceText } from '../core/parse/source-block';
import { decodeText } from './decode-text';
import { takeHtmlTables } from './html-tables';
import { inlineText, wholly } from './markdown-inline';
import { HTML_BREAK, tidyLine, wildLines } from './markdown-source';
import { sourceLines } from './source-lines';

/**
 * Markdown that a plan does not mean: its lists would renumber "3." and drop gaps, its indented lines are no code, a line of dashes below a
 * title is a rule. Numbering and bullets stay in the text, where the parser reads them for every kind of document alike.
 */
const notInPlans = {
  disable: {
    null: [
      ...['list', 'blockQuote', 'codeIndented', 'codeFenced', 'codeText', 'setextUnderline', 'definition'],
      ...['labelStartLink', 'labelStartImage', 'labelEnd', 'autolink', 'htmlFlow', 'htmlText'],
    ],
  },
};

const indentOf = (line: string): number => line.replaceAll('\t', '    ').search(/\S|$/u);

/** One block per line of a paragraph, and per `<br>` within a line. */
function textBlocks(text: string, first: number, source: readonly string[], marks: Partial<SourceText['marks']>): SourceText[] {
  const blank = (line: number): boolean => line < 1 || source[line - 1]!.trim() === '';
  return text
    .split('\n')
    .flatMap((whole, i) =>
      whole.split(HTML_BREAK).map((part, j): SourceText => ({
        kind: 'text',
        line: first + i,
        lastLine: first + i,
        text: part.trim(),
        marks: { whole: false, ...marks, gapBefore: i + j === 0 && blank(first - 1), indent: indentOf(source[first + i - 1] ?? '') },
      })),
    )
    .filter((block) => block.text !== '');
}

function marksOf(node: Parents): Partial<SourceText['marks']> {
  return {
    ...(node.type === 'heading' ? { heading: node.depth } : {}),
    ...(wholly(node, 'emphasis') ? { italic: true } : {}),
    ...(wholly(node, 'strong') ? { bold: true } : {}),
  };
}

const rowsOf = (table: Table): string[][] =>
  table.children.map((row) => row.children.map((cell) => inlineText(cell).replaceAll(HTML_BREAK, '\n').trim()));

function blocksOf(node: RootContent, source: readonly string[]): SourceBlock[] {
  const line = node.position?.start.line ?? 1;
  const lastLine = node.position?.end.line ?? line;
  switch (node.type) {
    case 'thematicBreak':
      return [{ kind: 'rule', line }];
    case 'table':
      return [{ kind: 'table', line, lastLine, rows: rowsOf(node) }];
    case 'footnoteDefinition': {
      const text = node.children.map((child) => inlineText(child)).join(' ');
      return [{ kind: 'footnote', line, lastLine, marker: node.label ?? node.identifier, text: text.split('\n').join(' ').trim() }];
    }
    default:
      return textBlocks(inlineText(node), line, source, 'children' in node ? marksOf(node) : {});
  }
}

function parse(lines: readonly string[]): SourceBlock[] {
  const { lines: text, tables } = takeHtmlTables(lines);
  const wild = wildLines(text);
  const tame = text.map((line, i) => (wild.has(i) ? '' : tidyLine(line))).join('\n');
  const tree = fromMarkdown(tame, { extensions: [gfm(), notInPlans], mdastExtensions: [gfmFromMarkdown()] });
  const blocks: SourceBlock[] = [...tables, ...tree.children.flatMap((node) => blocksOf(node, text))];
  for (const i of wild) blocks.push(...textBlocks(tidyLine(text[i]!), i + 1, text, {}));
  return blocks.sort((a, b) => a.line - b.line);
}

/**
 * Reads a plan in Markdown (CommonMark with tables and footnotes): one text block per line, without its marks, heading levels kept as hints only, the number
 * of a footnote (`<sup>1</sup>`, `[^1]`) marked inside the text. Line numbers are those of the file.
 */
export function readMarkdown(bytes: Uint8Array): Result<readonly SourceBlock[]> {
  const read = flatMap(flatMap(decodeText(bytes), sourceLines), (lines) => result(parse(lines.map((l) => l.text))));
  if (read.value.length > 0 || read.issues.length > 0) return read;
  return result([], [issue('document-empty', 'error', nowhere, {})]);
}
