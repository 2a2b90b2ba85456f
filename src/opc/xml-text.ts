import { advance, stop, xml, type XmlCursor } from './xml-cursor';

/**
 * No text that anybody may write is longer, in bytes or characters: 32,767 characters, each as a reference of a dozen bytes. Longer ones are
 * not decoded, since resolving references in a hundred megabytes takes more memory than there is.
 */
export const longestText = 400_000;

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/**
 * The text of a range of bytes; with `coded`, references are resolved and line ends made one. Null where it is not UTF-8, a reference is
 * unknown, or it is longer than `longestText`.
 */
export function decodeText(bytes: Uint8Array, start: number, end: number, coded: boolean): string | null {
  if (end - start > longestText) return null;
  const short = shortText(bytes, start, end, coded);
  if (short !== null) return short;
  let text: string;
  try {
    text = utf8.decode(bytes.subarray(start, end));
  } catch {
    return null;
  }
  return coded && (text.includes('&') || text.includes('\r')) ? resolveReferences(text) : text;
}

/** So many letters are joined without pieces of strings being kept. */
const longestJoined = 12;

/** Ids, numbers and single words: to ask the decoder takes several times as long as they do. Null for longer texts, other letters, and references. */
function shortText(bytes: Uint8Array, start: number, end: number, coded: boolean): string | null {
  if (coded || end - start > longestJoined) return null;
  let text = '';
  for (let i = start; i < end; i++) {
    const byte = bytes[i]!;
    if (byte > 0x7f) return null;
    text += String.fromCharCode(byte);
  }
  return text;
}

/** The text that the cursor stands on; ends the reading where it cannot be decoded. */
export function cursorText(c: XmlCursor): string {
  return decodeOrStop(c, c.start, c.end, c.coded);
}

/** All text inside the element just opened, up to its end, elements within it included. */
export function elementText(c: XmlCursor): string {
  const outside = c.depth - 1;
  let text = '';
  while (c.depth > outside) {
    const kind = advance(c);
    if (kind === xml.text) text += cursorText(c);
    if (text.length > longestText) stop(c, 'length');
    else if (kind === xml.end) break;
  }
  return text;
}

/** Whether the element opened or closed has this local name. */
export function isNamed(c: XmlCursor, name: string): boolean {
  return rangeIs(c.bytes, c.start, c.end, name);
}

/** The value of an attribute of the opened element by its whole name, null where there is none. */
export function attribute(c: XmlCursor, name: string): string | null {
  for (let slot = 0; slot < 4 * c.attributeCount; slot += 4) {
    if (rangeIs(c.bytes, c.attributes[slot]!, c.attributes[slot + 1]!, name)) return valueAt(c, slot);
  }
  return null;
}

/** The value of an attribute that has this local name behind any prefix, null where there is none. */
export function prefixedAttribute(c: XmlCursor, name: string): string | null {
  for (let slot = 0; slot < 4 * c.attributeCount; slot += 4) {
    const from = c.attributes[slot]!;
    const to = c.attributes[slot + 1]!;
    const local = to - name.length;
    if (local > from && c.bytes[local - 1] === 0x3a && rangeIs(c.bytes, local, to, name)) return valueAt(c, slot);
  }
  return null;
}

/** Whether an attribute is there and says yes (`1` or `true`). */
export function flag(c: XmlCursor, name: string): boolean {
  const value = attribute(c, name);
  return value === '1' || value === 'true';
}

function valueAt(c: XmlCursor, slot: number): string {
  return decodeOrStop(c, c.attributes[slot + 2]!, c.attributes[slot + 3]!, true);
}

function decodeOrStop(c: XmlCursor, start: number, end: number, coded: boolean): string {
  const text = decodeText(c.bytes, start, end, coded);
  if (text === null) stop(c, end - start > longestText ? 'length' : 'malformed');
  return text ?? '';
}

function rangeIs(bytes: Uint8Array, start: number, end: number, name: string): boolean {
  if (end - start !== name.length) return false;
  for (let i = 0; i < name.length; i++) if (bytes[start + i] !== name.charCodeAt(i)) return false;
  return true;
}

function resolveReferences(text: string): string | null {
  let sound = true;
  const resolved = text.replace(/&([^&;]*)(;?)|\r\n?/g, (whole, name: string | undefined, closed: string) => {
    if (name === undefined) return '\n';
    const character = closed === '' ? undefined : (named.get(name) ?? numbered(name));
    sound &&= character !== undefined;
    return character ?? whole;
  });
  return sound ? resolved : null;
}

/** The character that `#233` or `#xE9` refers to, if XML allows it. */
function numbered(name: string): string | undefined {
  const match = /^#(?:(\d{1,7})|x([\da-fA-F]{1,6}))$/.exec(name);
  if (match === null) return undefined;
  const point = match[1] === undefined ? parseInt(match[2]!, 16) : parseInt(match[1], 10);
  const allowed =
    point >= 0x20
      ? point < 0xd800 || (point > 0xdfff && point < 0xfffe) || (point > 0xffff && point <= 0x10ffff)
      : [9, 10, 13].includes(point);
  return allowed ? String.fromCodePoint(point) : undefined;
}
