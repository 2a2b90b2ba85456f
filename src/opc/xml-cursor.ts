/** What the cursor stands on. `end` is the end of the part or, with `fault` set, the place where it stopped being XML that is allowed. */
export const xml = { end: 0, open: 1, close: 2, text: 3 } as const;
export type XmlKind = (typeof xml)[keyof typeof xml];

/** Why a cursor stopped: not well-formed, a DTD, elements too deep inside one another, or a text too long for any cell. */
export type XmlFault = 'malformed' | 'dtd' | 'depth' | 'length';

/**
 * A place in an XML part of UTF-8 bytes, moved on by `advance`. Names are ranges of bytes without their prefix. An element without content
 * is told as opened and closed. Nothing is decoded and nothing allocated on the way.
 */
export interface XmlCursor {
  readonly bytes: Uint8Array;
  readonly deepest: number;
  kind: XmlKind;
  fault: XmlFault | null;
  /** Where the next token starts. */
  at: number;
  /** Elements open, the one just opened included, the one just closed not. */
  depth: number;
  /** The local name of the element opened or closed, or the range of the text. */
  start: number;
  end: number;
  /** Of text: it holds references or carriage returns that decoding must see to. */
  coded: boolean;
  /** Four numbers for each attribute of the opened element: name from–to with its prefix, value from–to. */
  readonly attributes: number[];
  attributeCount: number;
  /** Whole names of the open elements: two numbers each, from–to. */
  readonly open: number[];
  pendingClose: boolean;
}

const mostAttributes = 1024;
const lt = 0x3c;
const gt = 0x3e;
const slash = 0x2f;
const colon = 0x3a;
const equals = 0x3d;

/** A cursor before the first token of a part in UTF-8 (`asUtf8`), which may nest elements `deepest` levels deep. */
export function xmlCursor(bytes: Uint8Array, deepest = 256): XmlCursor {
  return {
    bytes,
    deepest,
    kind: xml.end,
    fault: null,
    at: 0,
    depth: 0,
    start: 0,
    end: 0,
    coded: false,
    attributes: [],
    attributeCount: 0,
    open: [],
    pendingClose: false,
  };
}

/** Moves on to the next opened or closed element or text; comments and instructions are passed over, text outside the root is not told. */
export function advance(c: XmlCursor): XmlKind {
  if (c.pendingClose) {
    c.pendingClose = false;
    c.depth--;
    return (c.kind = xml.close);
  }
  const { bytes } = c;
  const { length } = bytes;
  for (;;) {
    const at = c.at;
    if (at >= length) return c.depth === 0 && c.fault === null ? (c.kind = xml.end) : stop(c, c.fault ?? 'malformed');
    if (bytes[at] !== lt) {
      if (text(c)) return c.kind;
      continue;
    }
    const next = bytes[at + 1];
    if (next === slash) return close(c);
    if (next === 0x21) {
      const kind = declaration(c);
      if (kind !== null) return kind;
    } else if (next === 0x3f) {
      if (!passTo(c, at + 2, 0x3f)) return stop(c, 'malformed');
    } else return open(c);
  }
}

/** Moves past the end of the element just opened, whatever is in it. */
export function skipElement(c: XmlCursor): void {
  const outside = c.depth - 1;
  while (c.depth > outside && advance(c) !== xml.end);
}

/** Ends the reading of a part for a reason; every further `advance` gives the end. */
export function stop(c: XmlCursor, fault: XmlFault): XmlKind {
  c.fault ??= fault;
  c.at = c.bytes.length;
  c.depth = 0;
  c.pendingClose = false;
  return (c.kind = xml.end);
}

function text(c: XmlCursor): boolean {
  const { bytes } = c;
  const { length } = bytes;
  const start = c.at;
  let i = start;
  let coded = false;
  let blank = true;
  for (; i < length; i++) {
    const b = bytes[i]!;
    if (b === lt) break;
    if (b === 0x26 || b === 0x0d) coded = true;
    if (b > 0x20) blank = false;
  }
  c.at = i;
  if (c.depth === 0) {
    if (!blank) stop(c, 'malformed');
    return false;
  }
  c.start = start;
  c.end = i;
  c.coded = coded;
  c.kind = xml.text;
  return true;
}

function close(c: XmlCursor): XmlKind {
  const { bytes, open: names } = c;
  if (c.depth === 0) return stop(c, 'malformed');
  const slot = 2 * (c.depth - 1);
  const nameStart = names[slot]!;
  const nameLength = names[slot + 1]! - nameStart;
  const start = c.at + 2;
  let local = start;
  for (let i = 0; i < nameLength; i++) {
    const b = bytes[start + i];
    if (b !== bytes[nameStart + i]) return stop(c, 'malformed');
    if (b === colon) local = start + i + 1;
  }
  let i = start + nameLength;
  c.start = local;
  c.end = i;
  while (isSpace(bytes[i])) i++;
  if (bytes[i] !== gt) return stop(c, 'malformed');
  c.at = i + 1;
  c.depth--;
  return (c.kind = xml.close);
}

function open(c: XmlCursor): XmlKind {
  const { bytes } = c;
  const start = c.at + 1;
  let local = start;
  let i = start;
  let b = bytes[i];
  if (!startsName(b)) return stop(c, 'malformed');
  for (; b !== undefined && b > 0x20 && b !== gt && b !== slash; b = bytes[++i]) {
    if (b === colon) local = i + 1;
    else if (b === lt) return stop(c, 'malformed');
  }
  if (c.depth >= c.deepest) return stop(c, 'depth');
  c.start = local;
  c.end = i;
  c.open[2 * c.depth] = start;
  c.open[2 * c.depth + 1] = i;
  c.depth++;
  c.attributeCount = 0;
  for (;;) {
    while (isSpace(b)) b = bytes[++i];
    if (b === gt) break;
    if (b === slash) {
      if (bytes[i + 1] !== gt) return stop(c, 'malformed');
      c.pendingClose = true;
      i++;
      break;
    }
    i = attributeAt(c, i);
    if (i < 0) return stop(c, 'malformed');
    b = bytes[i];
  }
  c.at = i + 1;
  return (c.kind = xml.open);
}

/** Records the attribute that starts at `i`; gives where it ends, or -1 where it is not one. */
function attributeAt(c: XmlCursor, start: number): number {
  const { bytes } = c;
  let i = start;
  let b = bytes[i];
  if (!startsName(b)) return -1;
  while (b !== undefined && b > 0x20 && b !== equals && b !== gt && b !== lt) b = bytes[++i];
  const nameEnd = i;
  while (isSpace(b)) b = bytes[++i];
  if (b !== equals) return -1;
  b = bytes[++i];
  while (isSpace(b)) b = bytes[++i];
  const quote = b;
  if (quote !== 0x22 && quote !== 0x27) return -1;
  const valueStart = ++i;
  for (b = bytes[i]; b !== quote; b = bytes[++i]) if (b === undefined || b === lt) return -1;
  if (c.attributeCount >= mostAttributes) return -1;
  const slot = 4 * c.attributeCount++;
  c.attributes[slot] = start;
  c.attributes[slot + 1] = nameEnd;
  c.attributes[slot + 2] = valueStart;
  c.attributes[slot + 3] = i;
  return i + 1;
}

/** Passes over a comment; tells a CDATA section as text; null to go on. Anything else that starts so belongs to a DTD. */
function declaration(c: XmlCursor): XmlKind | null {
  const { bytes } = c;
  const { at } = c;
  if (bytes[at + 2] === 0x2d && bytes[at + 3] === 0x2d) return passTo(c, at + 4, 0x2d) ? null : stop(c, 'malformed');
  if (!isCdata(bytes, at)) return stop(c, 'dtd');
  if (c.depth === 0 || !passTo(c, at + 9, 0x5d)) return stop(c, 'malformed');
  c.start = at + 9;
  c.end = c.at - 3;
  c.coded = false;
  return (c.kind = xml.text);
}

function isCdata(bytes: Uint8Array, at: number): boolean {
  const opening = '<![CDATA[';
  for (let i = 2; i < opening.length; i++) if (bytes[at + i] !== opening.charCodeAt(i)) return false;
  return true;
}

/** Moves past `?>`, `-->` or `]]>`, by the byte that stands (once or twice) before the bracket. */
function passTo(c: XmlCursor, from: number, mark: number): boolean {
  const { bytes } = c;
  const twice = mark !== 0x3f;
  for (let i = bytes.indexOf(gt, from); i >= 0; i = bytes.indexOf(gt, i + 1)) {
    if (bytes[i - 1] === mark && i - 1 >= from && (!twice || (bytes[i - 2] === mark && i - 2 >= from))) {
      c.at = i + 1;
      return true;
    }
  }
  return false;
}

function isSpace(b: number | undefined): boolean {
  return b === 0x20 || b === 0x0a || b === 0x0d || b === 0x09;
}

function startsName(b: number | undefined): boolean {
  return b !== undefined && ((b >= 0x61 && b <= 0x7a) || (b >= 0x41 && b <= 0x5a) || b === 0x5f || b >= 0x80);
}
