import type { XmlCursor } from '../../opc/xml-cursor';
import { type CellHead, cellType, cellTypeIn } from './cell-head';

const lt = 0x3c;
const gt = 0x3e;
const slash = 0x2f;
const quote = 0x22;
const equals = 0x3d;
const mostColumns = 20_000;

/**
 * Reads the next cell in one go where it is written as nearly every program does (`<c r="B7" s="3" t="s"><f>…</f><v>…</v></c>`, no more
 * between), and moves the cursor past it. False, with the cursor where it was, for any other way of writing: that is left to `advance`.
 */
export function plainCell(c: XmlCursor, head: CellHead): boolean {
  const { bytes } = c;
  let i = c.at;
  if (c.pendingClose || bytes[i] !== lt || bytes[i + 1] !== 0x63) return false;
  i = attributes(bytes, i + 2, head);
  if (i < 0) return false;
  head.formula = false;
  head.end = -1;
  if (bytes[i] === slash) {
    if (bytes[i + 1] !== gt) return false;
    c.at = i + 2;
    return true;
  }
  if (bytes[i] !== gt) return false;
  i++;
  if (bytes[i] === lt && bytes[i + 1] === 0x66) {
    i = pastFormula(bytes, i + 2);
    if (i < 0) return false;
    head.formula = true;
  }
  if (bytes[i] === lt && bytes[i + 1] === 0x76 && bytes[i + 2] === gt) {
    const start = i + 3;
    i = start;
    let coded = false;
    let b = bytes[i];
    for (; b !== lt; b = bytes[++i]) {
      if (b === undefined) return false;
      if (b === 0x26 || b === 0x0d) coded = true;
    }
    if (bytes[i + 1] !== slash || bytes[i + 2] !== 0x76 || bytes[i + 3] !== gt) return false;
    head.start = start;
    head.end = i;
    head.coded = coded;
    i += 4;
  }
  if (bytes[i] !== lt || bytes[i + 1] !== slash || bytes[i + 2] !== 0x63 || bytes[i + 3] !== gt) return false;
  c.at = i + 4;
  return true;
}

/** Reads ` r="B7" s="3" t="s"` in any order; gives where it ends, or -1 for any other attributes. */
function attributes(bytes: Uint8Array, from: number, head: CellHead): number {
  let i = from;
  let column = -1;
  head.format = 0;
  head.type = cellType.number;
  while (bytes[i] === 0x20) {
    const letter = bytes[i + 1];
    if (bytes[i + 2] !== equals || bytes[i + 3] !== quote) return -1;
    i += 4;
    const start = i;
    let b = bytes[i]!;
    if (letter === 0x72) {
      column = 0;
      for (; b >= 0x41 && b <= 0x5a && column < mostColumns; b = bytes[++i]!) column = column * 26 + b - 0x40;
      while (b >= 0x30 && b <= 0x39) b = bytes[++i]!;
    } else if (letter === 0x73) {
      let format = 0;
      for (; b >= 0x30 && b <= 0x39 && i - start < 9; b = bytes[++i]!) format = format * 10 + b - 0x30;
      head.format = format;
    } else if (letter === 0x74) {
      while ((b >= 0x61 && b <= 0x7a) || b === 0x53) b = bytes[++i]!;
      head.type = cellTypeIn(bytes, start, i);
    } else return -1;
    if (b !== quote) return -1;
    i++;
  }
  head.column = column - 1;
  return column > 0 && column <= mostColumns ? i : -1;
}

/** Where a formula ends whose name has just been passed: `>…</f>`, ` t="shared" si="0"/>` and the like; -1 for any other way of writing. */
function pastFormula(bytes: Uint8Array, from: number): number {
  let i = pastAttributes(bytes, from);
  if (i < 0) return -1;
  if (bytes[i] === slash) return bytes[i + 1] === gt ? i + 2 : -1;
  if (bytes[i] !== gt) return -1;
  i = bytes.indexOf(lt, i + 1);
  return i > 0 && bytes[i + 1] === slash && bytes[i + 2] === 0x66 && bytes[i + 3] === gt ? i + 4 : -1;
}

function pastAttributes(bytes: Uint8Array, from: number): number {
  let i = from;
  while (bytes[i] === 0x20) {
    const start = ++i;
    let b = bytes[i]!;
    while ((b >= 0x61 && b <= 0x7a) || (b >= 0x41 && b <= 0x5a)) b = bytes[++i]!;
    if (i === start || b !== equals || bytes[i + 1] !== quote) return -1;
    i += 2;
    for (b = bytes[i]!; b !== quote; b = bytes[++i]!) if (b === undefined || b === lt) return -1;
    i++;
  }
  return i;
}
