import { convertLegacy, detectLegacy, type LegacyEncoding } from '../../core/text/legacy-encoding';
import { markFootnote } from '../markdown-inline';
import { lookOf, type Look } from './word-styles';
import { childAt, type XmlElement } from './xml-tree';

/** What a page break is while a paragraph is put together. */
export const PAGE_BREAK = '\f';

/** Text in an encoding from before Unicode, as it stood and as it was converted. */
export interface Converted {
  readonly encoding: LegacyEncoding;
  readonly before: string;
  readonly after: string;
}

/** Where a note is shown: at the foot of its page, or at the end. */
export type NoteKind = 'footnotes' | 'endnotes';

/** What is gathered while a document is walked through. */
export interface WordWalk {
  /** The marker of a note by its id among those of its kind; all are numbered in the order in which they are referred to. */
  readonly noteMarker: (kind: NoteKind, id: string) => string;
  readonly converted: Converted[];
}

/** The text of a paragraph as it is read: inserted text is in it, deleted text is not. `boxes` are text boxes anchored in it. */
export interface WordText {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly boxes: readonly XmlElement[];
}

/** Elements whose text is not shown: deleted and moved away, instructions of fields, properties, phonetic guides. */
const NOT_SHOWN = new Set(['del', 'moveFrom', 'delText', 'instrText', 'pPr', 'rPr', 'tblPr', 'rt', 'sdtPr', 'binData']);

interface Piece {
  readonly text: string;
  readonly look: Look;
}

function symbol(e: XmlElement): string {
  const code = parseInt(e.attributes.get('char') ?? '', 16);
  return Number.isNaN(code) || code > 0xffff ? '' : String.fromCharCode(code);
}

function inUnicode(text: string, font: string | undefined, walk: WordWalk): string {
  const sign = font === undefined ? null : detectLegacy(text, font);
  if (sign?.certainty !== 'font') return text;
  const after = convertLegacy(text, sign);
  if (after !== text) walk.converted.push({ encoding: sign.encoding, before: text, after });
  return after;
}

function piecesOf(e: XmlElement, look: Look, walk: WordWalk, pieces: Piece[], boxes: XmlElement[]): void {
  for (const child of e.children) {
    if (typeof child === 'string') continue;
    const add = (text: string): void => void pieces.push({ text, look });
    switch (child.name) {
      case 'r':
        piecesOf(child, { ...look, ...lookOf(childAt(child, 'rPr')) }, walk, pieces, boxes);
        break;
      case 't':
        add(inUnicode(child.children.filter((c) => typeof c === 'string').join(''), look.font, walk));
        break;
      case 'tab':
      case 'ptab':
        add('\t');
        break;
      case 'br':
        add(child.attributes.get('type') === 'page' ? PAGE_BREAK : '\n');
        break;
      case 'cr':
        add('\n');
        break;
      case 'noBreakHyphen':
        add('-');
        break;
      case 'sym':
        add(symbol(child));
        break;
      case 'footnoteReference':
      case 'endnoteReference': {
        const kind = child.name === 'footnoteReference' ? 'footnotes' : 'endnotes';
        add(markFootnote(walk.noteMarker(kind, child.attributes.get('id') ?? '')));
        break;
      }
      case 'txbxContent':
        boxes.push(child);
        break;
      default:
        if (!NOT_SHOWN.has(child.name)) piecesOf(child, look, walk, pieces, boxes);
    }
  }
}

/** The text of a paragraph whose style looks like `look`. */
export function wordText(paragraph: XmlElement, look: Look, walk: WordWalk): WordText {
  const pieces: Piece[] = [];
  const boxes: XmlElement[] = [];
  piecesOf(paragraph, look, walk, pieces, boxes);
  const shown = pieces.filter((p) => p.look.hidden !== true);
  const visible = shown.filter((p) => /[\p{L}\p{N}]/u.test(p.text));
  return {
    text: shown.map((p) => (p.look.capitals === true ? p.text.toUpperCase() : p.text)).join(''),
    bold: visible.length > 0 && visible.every((p) => p.look.bold === true),
    italic: visible.length > 0 && visible.every((p) => p.look.italic === true),
    boxes,
  };
}
