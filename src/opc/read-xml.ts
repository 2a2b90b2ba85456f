import type { Limits } from './limits';
import { isFault, partFault, type Fault } from './fault';
import { overLimit, type Package, readPart } from './package';
import { asUtf8 } from './xml-encoding';
import { xmlCursor, type XmlCursor } from './xml-cursor';

/** A cursor over a part of the package. Refused: what `readPart` refuses, and encodings other than UTF-8 and UTF-16. */
export function openXml(pack: Package, name: string): XmlCursor | Fault {
  const bytes = readPart(pack, name);
  if (isFault(bytes)) return bytes;
  const utf8 = asUtf8(bytes);
  return utf8 === null ? partFault('encoding', name) : xmlCursor(utf8, pack.limits.depth);
}

/** Why the cursor stopped before the end of its part, null where it did not. */
export function cursorFault(c: XmlCursor, name: string, limits: Limits): Fault | null {
  if (c.fault === null) return null;
  if (c.fault === 'depth') return overLimit('depth', limits.depth);
  return c.fault === 'length' ? overLimit('characters', limits.characters) : partFault(c.fault, name);
}
