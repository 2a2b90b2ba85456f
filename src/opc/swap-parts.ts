import type { Result } from '../core/issue/result';
import { isFault, refused } from './fault';
import { openPackage, type PackageOptions, readPacked } from './package';
import { partKey } from './part-name';
import { type PackedEntry, writeZip, type ZipPart } from './write-zip';
import type { ZipPort } from './zip-port';

/** What a part becomes: new bytes, an entry packed before, or nothing. */
export type Replacement = Uint8Array | PackedEntry | null;

/**
 * The zip file with some parts replaced, taken out (null) or, where there is none of that name, added at the end. The data of every other part
 * stays as it is, byte for byte, and so does the order.
 */
export function swapParts(
  bytes: Uint8Array,
  replacements: ReadonlyMap<string, Replacement>,
  port: ZipPort,
  options: PackageOptions = {},
): Result<Uint8Array | null> {
  const opened = openPackage(bytes, port, options);
  if (opened.value === null) return { value: null, issues: opened.issues };
  const pack = opened.value;
  const left = new Map([...replacements].map(([name, value]) => [partKey(name), { name, value }]));
  const parts: ZipPart[] = [];
  for (const [key, entry] of pack.entries) {
    const replacement = left.get(key);
    left.delete(key);
    if (replacement !== undefined) {
      parts.push(...replaced(entry.name, replacement.value));
      continue;
    }
    const packed = readPacked(pack, entry);
    if (isFault(packed)) return refused(packed, pack.place);
    parts.push({ name: entry.name, packed });
  }
  for (const { name, value } of left.values()) parts.push(...replaced(name, value));
  return { value: writeZip(parts, port), issues: [] };
}

function replaced(name: string, value: Replacement): ZipPart[] {
  if (value === null) return [];
  return [value instanceof Uint8Array ? { name, bytes: value } : { name, packed: value }];
}
