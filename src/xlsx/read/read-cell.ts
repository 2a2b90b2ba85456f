import type { CellValue } from '../../core/sheet/sheet-rows';
import { overLimit } from '../../opc/package';
import { advance, skipElement, stop, xml, type XmlCursor } from '../../opc/xml-cursor';
import { decodeText, isNamed, longestText } from '../../opc/xml-text';
import { type CellHead, cellType, cellTypeIn, type CellType } from './cell-head';
import { columnIn, numberIn, wholeNumberIn } from './cell-number';
import { unescapeText } from './escaped-text';
import { isoSerial } from './iso-serial';
import { repeatedText } from './repeated-text';
import { richText } from './rich-text';
import { sharedString } from './shared-strings';
import type { SheetContext } from './sheet-context';

/** Reads the `c` element just opened, in whatever way it is written, up to its end; a cell without an address stands at `next`. */
export function readCell(c: XmlCursor, context: SheetContext, head: CellHead, next: number): CellValue {
  readAttributes(c, head, next);
  head.formula = false;
  let value: CellValue = null;
  const outside = c.depth - 1;
  while (advance(c) !== xml.end && c.depth > outside) {
    if (c.kind !== xml.open) continue;
    if (isNamed(c, 'v')) value = storedValue(c, head.type, context);
    else if (isNamed(c, 'is')) value = bounded(c, richText(c), context);
    else {
      if (isNamed(c, 'f')) head.formula = true;
      skipElement(c);
    }
  }
  return value;
}

/** The value that a range of bytes states. Text that should be a number or a date and is none is kept as text rather than dropped. */
export function cellValue(c: XmlCursor, type: CellType, start: number, end: number, coded: boolean, context: SheetContext): CellValue {
  if (type === cellType.shared) return shared(c, wholeNumberIn(c.bytes, start, end), context);
  if (type === cellType.number) {
    const number = numberIn(c.bytes, start, end);
    if (!Number.isNaN(number)) return number;
  }
  if (end - start > longestText) stop(c, 'length');
  if (type === cellType.text && !coded) return ofRepeated(c, repeatedText(context.repeated, c.bytes, start, end), context);
  return ofText(c, decodeText(c.bytes, start, end, coded), type, context);
}

function readAttributes(c: XmlCursor, head: CellHead, next: number): void {
  const { bytes, attributes } = c;
  head.column = next;
  head.format = 0;
  head.type = cellType.number;
  for (let slot = 0; slot < 4 * c.attributeCount; slot += 4) {
    const name = attributes[slot]!;
    if (attributes[slot + 1]! - name !== 1) continue;
    const from = attributes[slot + 2]!;
    const to = attributes[slot + 3]!;
    const letter = bytes[name];
    if (letter === 0x72) {
      const column = columnIn(bytes, from, to);
      if (column >= 0) head.column = column;
    } else if (letter === 0x73) head.format = Math.max(0, wholeNumberIn(bytes, from, to));
    else if (letter === 0x74) head.type = cellTypeIn(bytes, from, to);
  }
}

/** The value of the `v` element just opened, up to its end. */
function storedValue(c: XmlCursor, type: CellType, context: SheetContext): CellValue {
  if (advance(c) !== xml.text) return type === cellType.text && c.kind === xml.close ? '' : null;
  const { start, end, coded } = c;
  if (advance(c) === xml.close) return cellValue(c, type, start, end, coded, context);
  return pieces(c, decodeText(c.bytes, start, end, coded), type, context);
}

/** The same where comments or CDATA sections cut the text into pieces. */
function pieces(c: XmlCursor, first: string | null, type: CellType, context: SheetContext): CellValue {
  let text = first;
  for (; c.kind === xml.text && text !== null; advance(c)) {
    const piece = decodeText(c.bytes, c.start, c.end, c.coded);
    text = piece === null ? null : text + piece;
    if (text !== null && text.length > longestText) stop(c, 'length');
  }
  if (c.kind !== xml.close) stop(c, 'malformed');
  if (text !== null && type === cellType.shared) return shared(c, /^\d{1,9}$/.test(text) ? Number(text) : -1, context);
  return ofText(c, text, type, context);
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

function ofRepeated(c: XmlCursor, text: string | null, context: SheetContext): string | null {
  if (text !== null) return bounded(c, text, context);
  stop(c, 'malformed');
  return null;
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
    case cellType.number: {
      if (text.trim() === '') return null;
      const number = Number(text);
      return Number.isNaN(number) ? bounded(c, text, context) : number;
    }
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
