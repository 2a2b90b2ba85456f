import { type Fault, isFault } from './fault';
import type { Limits } from './limits';

/** One entry as the directory of a zip file states it; none of it is believed before its data is read. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
  readonly nameLength: number;
}

interface DirectoryPlace {
  readonly offset: number;
  readonly count: number;
}

const endSignature = 0x06054b50;
const centralSignature = 0x02014b50;
const endRecord = 22;
const longestComment = 0xffff;
const centralHeader = 46;
const localHeader = 30;
const encryptedFlag = 1;
const damaged: Fault = { code: 'file-damaged', facts: {} };

/** The entries of a zip file in the order of its directory, folders left out; or why the file is refused: cut off, encrypted, too many, overlapping. */
export function readDirectory(bytes: Uint8Array, limits: Limits): readonly ZipEntry[] | Fault {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const place = directoryPlace(view);
  if (isFault(place)) return place;
  if (place.count > limits.entries) return { code: 'file-over-limit', facts: { limit: 'entries', most: limits.entries } };
  const decoder = new TextDecoder();
  const entries: ZipEntry[] = [];
  let at = place.offset;
  for (let n = 0; n < place.count; n++) {
    if (at + centralHeader > bytes.length || view.getUint32(at, true) !== centralSignature) return damaged;
    if (view.getUint16(at + 8, true) & encryptedFlag) return { code: 'file-encrypted', facts: {} };
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + centralHeader + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > bytes.length) return damaged;
    const name = decoder.decode(bytes.subarray(at + centralHeader, at + centralHeader + nameLength));
    const [size, packed, offset] = sizes(view, at, at + centralHeader + nameLength, extraLength);
    const entry = { name, method: view.getUint16(at + 10, true), crc: view.getUint32(at + 16, true), packed, size, offset, nameLength };
    if (!name.endsWith('/') && !name.endsWith('\\')) entries.push(entry);
    at = next;
  }
  return overlap(entries, place.offset) ? damaged : entries;
}

function directoryPlace(view: DataView): DirectoryPlace | Fault {
  const lowest = Math.max(0, view.byteLength - endRecord - longestComment);
  let last = -1;
  // A comment may hold the bytes with which an end record begins: the record whose comment ends with the file is the one.
  for (let at = view.byteLength - endRecord; at >= lowest; at--) {
    if (view.getUint32(at, true) !== endSignature) continue;
    if (last < 0) last = at;
    if (at + endRecord + view.getUint16(at + 20, true) !== view.byteLength) continue;
    const place = placeIn(view, at);
    if (place !== null) return place;
  }
  if (last < 0) return { code: 'file-truncated', facts: {} };
  return placeIn(view, last) ?? damaged;
}

/** The directory that the end record at `at` leads to; null where it leads to none. */
function placeIn(view: DataView, at: number): DirectoryPlace | null {
  const stated = { offset: view.getUint32(at + 16, true), count: view.getUint16(at + 10, true) };
  const place = stated.offset === 0xffffffff || stated.count === 0xffff ? zip64Place(view, at) : stated;
  if (place === null || place.offset > at || view.getUint16(at + 4, true) !== 0) return null;
  const begins = place.count === 0 || (place.offset + centralHeader <= at && view.getUint32(place.offset, true) === centralSignature);
  return begins ? place : null;
}

/** The record that a locator just before the end record leads to, if there is one. */
function zip64Place(view: DataView, end: number): DirectoryPlace | null {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== 0x07064b50) return null;
  const at = uint64(view, locator + 8);
  if (at + 56 > locator || view.getUint32(at, true) !== 0x06064b50) return null;
  return { offset: uint64(view, at + 48), count: uint64(view, at + 32) };
}

/** Size, packed size and offset of an entry: from the header, or from the zip64 field for those that do not fit there. */
function sizes(view: DataView, at: number, extra: number, extraLength: number): readonly [number, number, number] {
  const stated = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)] as const;
  if (!stated.includes(0xffffffff)) return stated;
  let field = extra;
  while (field + 4 <= extra + extraLength && view.getUint16(field, true) !== 1) field += 4 + view.getUint16(field + 2, true);
  const end = Math.min(extra + extraLength, field + 4 + (field + 4 <= extra + extraLength ? view.getUint16(field + 2, true) : 0));
  let next = field + 4;
  const large = (value: number): number => {
    if (value !== 0xffffffff || next + 8 > end) return value;
    next += 8;
    return uint64(view, next - 8);
  };
  return [large(stated[0]), large(stated[1]), large(stated[2])];
}

function uint64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 0x1_0000_0000;
}

/** Entries that share bytes let a small file inflate without end, and no program writes them. */
function overlap(entries: readonly ZipEntry[], directory: number): boolean {
  const sorted = [...entries].sort((a, b) => a.offset - b.offset);
  return sorted.some((e, i) => e.offset + localHeader + e.nameLength + e.packed > (sorted[i + 1]?.offset ?? directory));
}
