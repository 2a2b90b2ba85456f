import { cleanLine } from './clean-text';
import type { SourceBlock, SourceFootnote, SourceTable } from './source-block';

/** A line of the document as the parser works on it. `gap`: blank lines before it; `afterBreak`: a page break, a rule or a page number before it. */
export interface Line {
  readonly kind: 'line';
  readonly text: string;
  readonly line: number;
  readonly lastLine: number;
  readonly page?: number;
  readonly gap: boolean;
  readonly indent: number;
  readonly whole: boolean;
  readonly heading: boolean;
  /** How deep a marked heading is, from 1 on. */
  readonly depth?: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly afterBreak: boolean;
}

/** A rule or a page break; `page` is surely the end of a page. */
interface Break {
  readonly kind: 'break';
  readonly page: boolean;
}

/** What a document is made of while it is being parsed. */
export type Item = Line | Break | SourceTable | SourceFootnote;

/** A paragraph that draws a rule with signs, as Word and escaped Markdown keep it: "-----". */
const DRAWN_RULE = /^[-–—_=*~]{3,}$/u;

function itemOf(block: SourceBlock): Item {
  switch (block.kind) {
    case 'page-break':
      return { kind: 'break', page: true };
    case 'rule':
      return { kind: 'break', page: false };
    case 'table':
    case 'footnote':
      return block;
    case 'text': {
      if (DRAWN_RULE.test(block.text.trim())) return { kind: 'break', page: false };
      const { marks } = block;
      const bullet = marks.bullet === undefined ? '' : `${marks.bullet} `;
      return {
        kind: 'line',
        text: cleanLine(bullet + block.text),
        line: block.line,
        lastLine: block.lastLine,
        ...(block.page === undefined ? {} : { page: block.page }),
        gap: marks.gapBefore === true,
        indent: marks.indent ?? 0,
        whole: marks.whole,
        heading: marks.heading !== undefined,
        ...(marks.heading === undefined ? {} : { depth: marks.heading }),
        bold: marks.bold === true,
        italic: marks.italic === true,
        afterBreak: false,
      };
    }
  }
}

/** The blocks of a reader as lines in NFC, breaks, tables and footnotes; lines without any visible character are left out. */
export function toItems(blocks: readonly SourceBlock[]): Item[] {
  return blocks.map(itemOf).filter((item) => item.kind !== 'line' || item.text !== '');
}
