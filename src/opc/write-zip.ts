import type { ZipPort } from './zip-port';

/** One entry to write: bytes that are deflated on the way (or stored), or an entry taken as it stands from another zip file. */
export type ZipPart =
  { readonly name: string; readonly bytes: Uint8Array; readonly store?: boolean } | { readonly name: string; readonly packed: PackedEntry };

/** The data of an entry as it stands in a zip file: method 0 stored or 8 deflated. */
export interface PackedEntry {
  readonly data: Uint8Array;
  readonly method: number;
  readonly size: number;
  readonly crc: number;
}

const localHeader = 30;
const centralHeader = 46;
const endRecord = 22;
const version = 20;
const namesAreUtf8 = 0x0800;
/** 1 January 1980, the earliest that a zip file can state: the same parts give the same bytes. */
const fixedDate = (1 << 5) | 1;

/** Packs bytes for `writeZip`, deflated where that is shorter; pack once what goes into many zip files. */
export function pack(bytes: Uint8Array, port: ZipPort, store = false): PackedEntry {
  const crc = port.crc32(bytes);
  const deflated = store ? bytes : port.deflate(bytes);
  return deflated.length < bytes.length
    ? { data: deflated, method: 8, size: bytes.length, crc }
    : { data: bytes, method: 0, size: bytes.length, crc };
}

/** A zip file of the given parts, in the given order, with fixed time stamps. Throws beyond what a plain zip file holds (4 GiB, 65,535 parts). */
export function writeZip(parts: readonly ZipPart[], port: ZipPort): Uint8Array {
  const encoder = new TextEncoder();
  const entries = parts.map((part) => ({
    name: encoder.encode(part.name),
    ...('packed' in part ? part.packed : pack(part.bytes, port, part.store)),
  }));
  const total = entries.reduce((sum, e) => sum + localHeader + centralHeader + 2 * e.name.length + e.data.length, endRecord);
  if (entries.length > 0xffff || total > 0xffffffff) throw new RangeError('too much for a zip file without zip64');
  const out = new Uint8Array(total);
  const view = new DataView(out.buffer);
  const common = (at: number, e: (typeof entries)[number]): void => {
    view.setUint16(at, version, true);
    view.setUint16(at + 2, namesAreUtf8, true);
    view.setUint16(at + 4, e.method, true);
    view.setUint16(at + 8, fixedDate, true);
    view.setUint32(at + 10, e.crc, true);
    view.setUint32(at + 14, e.data.length, true);
    view.setUint32(at + 18, e.size, true);
    view.setUint16(at + 22, e.name.length, true);
  };
  let at = 0;
  const offsets = entries.map((e) => {
    const start = at;
    view.setUint32(at, 0x04034b50, true);
    common(at + 4, e);
    out.set(e.name, at + localHeader);
    out.set(e.data, at + localHeader + e.name.length);
    at += localHeader + e.name.length + e.data.length;
    return start;
  });
  const directory = at;
  entries.forEach((e, i) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, version, true);
    common(at + 6, e);
    view.setUint32(at + 42, offsets[i]!, true);
    out.set(e.name, at + centralHeader);
    at += centralHeader + e.name.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return out;
}
