import { nowhere, type Place } from '../core/issue/place';
import type { Result } from '../core/issue/result';
import { type Fault, isFault, partFault, refused } from './fault';
import { type Limits, usualLimits } from './limits';
import { partKey } from './part-name';
import type { PackedEntry } from './write-zip';
import { readDirectory, type ZipEntry } from './zip-directory';
import type { InflatePort } from './zip-port';

/** What was made of small parts of packages before, by what made it (`remembering`): the packed bytes that it was made of, and the outcome. */
export type PartMemory = Map<object, Map<string, { readonly packed: Uint8Array; readonly made: unknown }>>;

/** A zip file whose directory has been read; parts are inflated when they are asked for. */
export interface Package {
  readonly bytes: Uint8Array;
  /** Entries by `partKey` of their names, in the order of the directory. */
  readonly entries: ReadonlyMap<string, ZipEntry>;
  readonly port: InflatePort;
  readonly limits: Limits;
  readonly place: Place;
  /** Inflated bytes that may still be read; counts down. */
  readonly budget: { left: number };
  /** What was made of parts of packages before, null where nothing is remembered. */
  readonly memory: PartMemory | null;
}

/** Where a file is told of, how much of it is worked on, and what is remembered from one to the next. */
export interface PackageOptions {
  readonly place?: Place;
  readonly limits?: Limits;
  readonly memory?: PartMemory;
}

/** Opens a zip file by its directory alone. Refused: over the limits, cut off, encrypted, overlapping entries, two parts of one name. */
export function openPackage(bytes: Uint8Array, port: InflatePort, options: PackageOptions = {}): Result<Package | null> {
  const { place = nowhere, limits = usualLimits, memory = null } = options;
  const entries = bytes.length > limits.file ? overLimit('file', limits.file) : directoryByKey(bytes, limits);
  if (isFault(entries)) return refused(entries, place);
  return { value: { bytes, entries, port, limits, place, budget: { left: limits.inflated }, memory }, issues: [] };
}

/** Whether the package has a part, found whatever its case or slashes. */
export function hasPart(pack: Package, name: string): boolean {
  return pack.entries.has(partKey(name));
}

/** The bytes of a part. Refused: absent, larger than allowed, damaged, or with another checksum than stated. A stored part is not copied. */
export function readPart(pack: Package, name: string): Uint8Array | Fault {
  const entry = pack.entries.get(partKey(name));
  if (entry === undefined) return partFault('missing', name);
  if (entry.size > pack.limits.part) return overLimit('part', pack.limits.part);
  if (entry.size > pack.budget.left) return overLimit('inflated', pack.limits.inflated);
  const packed = readPacked(pack, entry);
  if (isFault(packed)) return packed;
  pack.budget.left -= entry.size;
  const bytes = packed.method === 0 ? packed.data : pack.port.inflate(packed.data, packed.size);
  if (bytes === null) return partFault('damaged', entry.name);
  return pack.port.crc32(bytes) === entry.crc ? bytes : partFault('crc', entry.name);
}

/** The data of an entry as it stands in the file, neither inflated nor checked. */
export function readPacked(pack: Package, entry: ZipEntry): PackedEntry | Fault {
  const { bytes } = pack;
  const { offset, method, size, crc } = entry;
  if (method !== 0 && method !== 8) return partFault('packing', entry.name);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) return partFault('damaged', entry.name);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const end = start + entry.packed;
  if (end > bytes.length || (method === 0 && entry.packed !== size)) return partFault('damaged', entry.name);
  return { data: bytes.subarray(start, end), method, size, crc };
}

/** The fault of a file that goes beyond a limit. */
export function overLimit(limit: Extract<Fault, { code: 'file-over-limit' }>['facts']['limit'], most: number): Fault {
  return { code: 'file-over-limit', facts: { limit, most } };
}

function directoryByKey(bytes: Uint8Array, limits: Limits): ReadonlyMap<string, ZipEntry> | Fault {
  const listed = readDirectory(bytes, limits);
  if (isFault(listed)) return listed;
  const entries = new Map<string, ZipEntry>();
  for (const entry of listed) {
    const key = partKey(entry.name);
    if (entries.has(key)) return partFault('twice', entry.name);
    entries.set(key, entry);
  }
  return entries;
}
