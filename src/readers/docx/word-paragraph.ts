import type { WordNumbering } from './word-numbering';
import { placeOf, type WordStyle, type WordStyles } from './word-styles';
import { PAGE_BREAK, wordText, type NoteKind, type WordWalk } from './word-text';
import { childAt, elementsOf, valueAt, type XmlElement } from './xml-tree';

/** The parts of a text document that its text is made from. */
export interface WordParts {
  readonly body: XmlElement;
  readonly styles: WordStyles;
  readonly numbering: WordNumbering;
  /** Footnotes and endnotes: at the foot of a page or at the end of the document, to a reader both are notes. */
  readonly notes: Readonly<Record<NoteKind, XmlElement | null>>;
}

/** One paragraph as it is shown: its lines, each with page breaks taken out, and its look. */
export interface WordParagraph {
  readonly lines: readonly string[];
  readonly breaksPage: boolean;
  readonly sign: { readonly sign: string; readonly bullet: boolean } | null;
  readonly level: number;
  readonly heading: number | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly boxes: readonly XmlElement[];
}

/** Wrappers that hold content of the document and show nothing of their own. */
const WRAPPERS = new Set(['sdt', 'sdtContent', 'customXml', 'smartTag', 'ins', 'moveTo', 'AlternateContent', 'Choice']);

/** The content below an element with its wrappers taken off. */
export const contentOf = (of: XmlElement): XmlElement[] => elementsOf(of).flatMap((e) => (WRAPPERS.has(e.name) ? contentOf(e) : [e]));

/** Whether the end of a paragraph has been deleted, so that the next paragraph goes on with it. */
export const endsDeleted = (paragraph: XmlElement): boolean => childAt(paragraph, 'pPr', 'rPr', 'del') !== undefined;

/** Reads one paragraph; `before` is text of paragraphs whose ends were deleted. */
export function wordParagraph(paragraph: XmlElement, before: string, parts: WordParts, walk: WordWalk): WordParagraph {
  const properties = childAt(paragraph, 'pPr');
  const styleId = valueAt(properties, 'pStyle') ?? '';
  const style: WordStyle = parts.styles.byId.get(styleId) ?? parts.styles.usual;
  const place = { ...style, ...placeOf(properties) };
  const { text, bold, italic, boxes } = wordText(paragraph, style, walk);
  const whole = before + text;
  const numId = place.numId ?? '0';
  const level = place.level ?? parts.numbering.levelOfStyle(numId, styleId) ?? 0;
  const isBlank = whole.trim() === '';
  return {
    lines: whole
      .replaceAll(PAGE_BREAK, '\n')
      .split('\n')
      .map((line) => line.replaceAll('\t', '    ').trim())
      .filter((line) => line !== ''),
    breaksPage: whole.includes(PAGE_BREAK) || childAt(properties, 'pageBreakBefore') !== undefined,
    sign: numId === '0' || isBlank ? null : parts.numbering.signFor(numId, level),
    level,
    heading: place.heading ?? null,
    bold,
    italic,
    boxes,
  };
}

/** The lines of a paragraph with its number or bullet; a line that goes on with a sentence belongs to the one before. */
export function shownLines({ lines, sign }: WordParagraph): string[] {
  const whole: string[] = [];
  for (const line of lines) {
    if (whole.length > 0 && /^\p{Ll}/u.test(line) && !/^[a-zđ]\)/u.test(line)) whole[whole.length - 1] += ` ${line}`;
    else whole.push(line);
  }
  return whole.map((line, i) => (i === 0 && sign !== null ? `${sign.sign} ${line}` : line));
}
