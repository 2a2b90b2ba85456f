import { decodeText } from '../../opc/xml-text';
import { unescapeText } from './escaped-text';

/** Texts that stand in the cells themselves, as results of formulas do: a column repeats a few of them, and each is decoded once for a sheet. */
export interface RepeatedTexts {
  /** The part in which the ranges stand. */
  bytes: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly texts: (string | null)[];
}

const slots = 64;
/** Longer texts are hardly ever repeated. */
const longest = 96;

/** A memory in which nothing stands yet. */
export function repeatedTexts(): RepeatedTexts {
  return { bytes: new Uint8Array(0), starts: new Int32Array(slots), ends: new Int32Array(slots), texts: [] };
}

/**
 * The text of a range of bytes without references, taken from memory where the same bytes came before in the same part; null where it is not UTF-8.
 */
export function repeatedText(memory: RepeatedTexts, bytes: Uint8Array, start: number, end: number): string | null {
  const length = end - start;
  if (memory.bytes !== bytes) {
    memory.bytes = bytes;
    memory.ends.fill(0);
  }
  const slot = length > longest || length === 0 ? -1 : (length * 31 + bytes[start + (length >> 1)]! * 7 + bytes[end - 1]!) % slots;
  if (slot >= 0 && memory.ends[slot]! - memory.starts[slot]! === length && sameBytes(bytes, memory.starts[slot]!, start, length)) {
    return memory.texts[slot]!;
  }
  const decoded = decodeText(bytes, start, end, false);
  if (decoded === null) return null;
  const text = unescapeText(decoded);
  if (slot >= 0) {
    memory.starts[slot] = start;
    memory.ends[slot] = end;
    memory.texts[slot] = text;
  }
  return text;
}

function sameBytes(bytes: Uint8Array, first: number, second: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (bytes[first + i] !== bytes[second + i]) return false;
  return true;
}
