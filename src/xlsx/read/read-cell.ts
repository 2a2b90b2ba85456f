import type { CellValue } from '../../core/sheet/sheet-rows';
import { overLimit } from '../../opc/package';
import { advance, skipElement, stop, xml, type XmlCursor } from '../../opc/xml-cursor';
import { decodeText, isNamed } from '../../opc/xml-text';
import { numberIn, wholeNumberIn } from './cell-number';
import { unescapeText } from './escaped-text';
import { isoSerial } from './iso-serial';
import { richText } from './rich-text';
import { sharedString } from './shared-strings';
import type { SheetContext } from './sheet-context';

/** How a cell states its value (ST_CellType). */
export const cellType = { number: 0, shared: 1, text: 2, boolean: 3, error: 4, date: 5 } as const;
export type CellType = (typeof cellType)[keyof typeof cellType];

/** What the content of a cell says, filled anew by `readCell`: one is used for all cells, so that a cell costs no object of its own. */
export interface CellContent {
  value: CellValue;
  formula: boolean;
}

/** Reads the children of the `c` element just opened, up to its end. */
export function readCell(c: XmlCursor, type: CellType, context: SheetContext, content: CellContent): void {
  content.value = null;
  content.formula = false;
  const outside = c.depth - 1;
  while (advance(c) !== xml.end && c.depth > outside) {
    if (c.kind !== xml.open) continue;
    if (isNamed(c, 'v')) content.value = storedValue(c, type, context);
    else if (isNamed(c, 'is')) content.value = bounded(c, richText(c), context);
    else {
      if (isNamed(c, 'f')) content.formula = true;
      skipElement(c);
    }
  }
}

/** The value of the `v` element just opened, up to its end. */
function storedValue(c: XmlCursor, type: CellType, context: SheetContext): CellValue {
  const { bytes } = c;
  if (advance(c) !== xml.text) return type === cellType.text && c.kind === xml.close ? '' : null;
  const { start, end, coded } = c;
  if (advance(c) === xml.close) {
    switch (type) {
      case cellType.number:
        return numberOrText(c, start, end, coded, context);
      case cellType.shared:
        return shared(c, wholeNumberIn(bytes, start, end), context);
      default:
        return ofText(c, decodeText(bytes, start, end, coded), type, context);
    }
  }
  return pieces(c, decodeText(bytes, start, end, coded), type, context);
}

/** The same where comments or CDATA sections cut the text into pieces. */
function pieces(c: XmlCursor, first: string | null, type: CellType, context: SheetContext): CellValue {
  let text = first;
  for (; c.kind === xml.text && text !== null; advance(c)) {
    const piece = decodeText(c.bytes, c.start, c.end, c.coded);
    text = piece === null ? null : text + piece;
  }
  if (c.kind !== xml.close) stop(c, 'malformed');
  if (text !== null && type === cellType.shared) return shared(c, /^\d{1,9}$/.test(text) ? Number(text) : -1, context);
  if (text !== null && type === cellType.number) return text.trim() === '' ? null : Number.isNaN(Number(text)) ? text : Number(text);
  return ofText(c, text, type, context);
}

/** A number; text that is none is kept as text rather than dropped. */
function numberOrText(c: XmlCursor, start: number, end: number, coded: boolean, context: SheetContext): CellValue {
  const number = numberIn(c.bytes, start, end);
  if (!Number.isNaN(number)) return number;
  const text = ofText(c, decodeText(c.bytes, start, end, coded), cellType.text, context);
  return typeof text === 'string' && text.trim() === '' ? null : text;
}

function shared(c: XmlCursor, index: number, context: SheetContext): CellValue {
  const strings = context.strings();
  const text = strings === null ? null : sharedString(strings, index);
  if (text === null) {
    stop(c, 'malformed');
    return null;
  }
  return bounded(c, text, context);
}

function ofText(c: XmlCursor, text: string | null, type: CellType, context: SheetContext): CellValue {
  if (text === null) {
    stop(c, 'malformed');
    return null;
  }
  switch (type) {
    case cellType.boolean:
      return text.trim() === '1' || text.trim() === 'true';
    case cellType.error:
      return { error: text };
    case cellType.date:
      return isoSerial(text) ?? text;
    default:
      return bounded(c, unescapeText(text), context);
  }
}

function bounded(c: XmlCursor, text: string, context: SheetContext): string {
  if (text.length > context.limits.characters) {
    context.fault = overLimit('characters', context.limits.characters);
    stop(c, 'malformed');
  }
  return text;
}
