import { type Fault, isFault } from '../../opc/fault';
import { overLimit, type Package } from '../../opc/package';
import { cursorFault, openXml } from '../../opc/read-xml';
import { advance, xml, type XmlCursor } from '../../opc/xml-cursor';
import { decodeText, isNamed, longestText } from '../../opc/xml-text';
import { unescapeText } from './escaped-text';
import { richText } from './rich-text';

/** The shared strings of a workbook: where each stands, found in one pass; a string is decoded when a cell first asks for it. */
export interface SharedStrings {
  readonly bytes: Uint8Array;
  /** From–to of each string in `bytes`; the end is complemented (~) where it may hold references or escapes to be resolved. */
  readonly ranges: Int32Array;
  readonly decoded: (string | undefined)[];
}

/** Finds the strings of a shared strings part. Refused: more than a workbook may have cells. */
export function readSharedStrings(pack: Package, part: string): SharedStrings | Fault {
  const c = openXml(pack, part);
  if (isFault(c)) return c;
  let ranges: Int32Array = new Int32Array(1024);
  const rich = new Map<number, string>();
  let count = 0;
  for (;;) {
    if (2 * count === ranges.length) ranges = doubled(ranges);
    if (c.depth !== 1 || !commonItem(c, ranges, 2 * count)) {
      if (advance(c) === xml.end) break;
      if (c.kind !== xml.open || c.depth !== 2 || !isNamed(c, 'si')) continue;
      const start = c.at;
      const pending = c.pendingClose;
      if (!plainItem(c, ranges, 2 * count)) {
        c.at = start;
        c.depth = 2;
        c.pendingClose = pending;
        rich.set(count, richText(c));
      }
    }
    if (lengthOf(ranges, count) > longestText) return overLimit('characters', pack.limits.characters);
    if (++count > pack.limits.cells) return overLimit('cells', pack.limits.cells);
  }
  const fault = cursorFault(c, part, pack.limits);
  if (fault !== null) return fault;
  const decoded = new Array<string | undefined>(count);
  for (const [index, text] of rich) decoded[index] = text;
  return { bytes: c.bytes, ranges, decoded };
}

/** The text of a shared string by its index; null where there is none, or where it cannot be decoded. */
export function sharedString(strings: SharedStrings, index: number): string | null {
  const { decoded, ranges } = strings;
  if (index < 0 || index >= decoded.length) return null;
  const known = decoded[index];
  if (known !== undefined) return known;
  const end = ranges[2 * index + 1]!;
  const text = decodeText(strings.bytes, ranges[2 * index]!, end < 0 ? ~end : end, end < 0);
  if (text === null) return null;
  return (decoded[index] = end < 0 ? unescapeText(text) : text);
}

const underscore = 0x5f;
const opening = [...'<si><t'].map((letter) => letter.charCodeAt(0));
const preserve = [...' xml:space="preserve"'].map((letter) => letter.charCodeAt(0));
const closing = [...'</t></si>'].map((letter) => letter.charCodeAt(0));

/** Records the next string in one go where it is written as nearly every program does, and moves the cursor past it; false otherwise. */
function commonItem(c: XmlCursor, ranges: Int32Array, slot: number): boolean {
  const { bytes } = c;
  if (c.pendingClose || !stands(bytes, c.at, opening)) return false;
  let i = c.at + opening.length;
  if (bytes[i] === 0x20 && stands(bytes, i, preserve)) i += preserve.length;
  if (bytes[i] !== 0x3e) return false;
  const start = ++i;
  let coded = false;
  for (let b = bytes[i]; b !== 0x3c; b = bytes[++i]) {
    if (b === undefined) return false;
    if (b === 0x26 || b === 0x0d || b === underscore) coded = true;
  }
  if (!stands(bytes, i, closing)) return false;
  ranges[slot] = start;
  ranges[slot + 1] = coded ? ~i : i;
  c.at = i + closing.length;
  return true;
}

function stands(bytes: Uint8Array, at: number, letters: readonly number[]): boolean {
  for (let i = 0; i < letters.length; i++) if (bytes[at + i] !== letters[i]) return false;
  return true;
}

/** Records `<si><t>text</t></si>` however it is written; false, to be read anew as rich text, where it is anything else. */
function plainItem(c: XmlCursor, ranges: Int32Array, slot: number): boolean {
  if (advance(c) !== xml.open || !isNamed(c, 't')) return false;
  let start = 0;
  let end = 0;
  if (advance(c) === xml.text) {
    start = c.start;
    end = c.coded ? ~c.end : c.end;
    if (!c.coded && c.bytes.subarray(start, end).includes(underscore)) return false;
    advance(c);
  }
  if (c.kind !== xml.close || advance(c) !== xml.close) return false;
  ranges[slot] = start;
  ranges[slot + 1] = end;
  return true;
}

function lengthOf(ranges: Int32Array, index: number): number {
  const end = ranges[2 * index + 1]!;
  return (end < 0 ? ~end : end) - ranges[2 * index]!;
}

function doubled(ranges: Int32Array): Int32Array {
  const out = new Int32Array(2 * ranges.length);
  out.set(ranges);
  return out;
}
