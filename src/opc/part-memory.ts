import { type Fault, isFault } from './fault';
import { type Package, type PartMemory, readPacked } from './package';
import { partKey } from './part-name';

/** Makes something of a part of a package that depends on the name and the bytes of that part alone. */
export type Make<T> = (pack: Package, name: string) => T | Fault;

const largestPacked = 8192;
const mostKept = 64;

/**
 * The same maker, which asks the memory of the package first: what was made of the very same packed bytes is given again, and nothing is inflated. Workbooks
 * that were generated together and saved by one program have many small parts in common: styles, relations, content types. A limited number of them is kept.
 */
export function remembering<T>(make: Make<T>): Make<T> {
  return (pack, name) => {
    const { memory } = pack;
    const entry = pack.entries.get(partKey(name));
    if (memory === null || entry === undefined || entry.packed > largestPacked) return make(pack, name);
    const stated = readPacked(pack, entry);
    if (isFault(stated)) return stated;
    const key = `${name} ${entry.method} ${entry.size} ${entry.crc}`;
    const known: NonNullable<ReturnType<PartMemory['get']>> = memory.get(make) ?? new Map();
    const kept = known.get(key);
    if (kept !== undefined && entry.size <= pack.budget.left && sameBytes(kept.packed, stated.data)) {
      pack.budget.left -= entry.size;
      return kept.made as T;
    }
    const made = make(pack, name);
    if (isFault(made)) return made;
    if (known.size >= mostKept) known.clear();
    memory.set(make, known.set(key, { packed: stated.data.slice(), made }));
    return made;
  };
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
