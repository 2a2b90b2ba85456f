/**
 * The bytes of an XML part as UTF-8 without a mark at the front: UTF-16 is converted, UTF-8 is handed on uncopied. Null for any other
 * encoding and for broken UTF-16 (OPC M1.17 allows these two only). Whether UTF-8 is sound is seen when text is decoded.
 */
export function asUtf8(part: Uint8Array): Uint8Array | null {
  const [a, b, c, d] = part;
  if (a === 0xef && b === 0xbb && c === 0xbf) return declaresUtf8(part.subarray(3)) ? part.subarray(3) : null;
  if (a === 0xff && b === 0xfe) return fromUtf16(part.subarray(2), false);
  if (a === 0xfe && b === 0xff) return fromUtf16(part.subarray(2), true);
  if (a === 0x3c && b === 0 && c !== 0 && d === 0) return fromUtf16(part, false);
  if (a === 0 && b === 0x3c && c === 0 && d !== 0) return fromUtf16(part, true);
  return declaresUtf8(part) ? part : null;
}

const longestDeclaration = 200;
const acceptedNames = new Set(['utf-8', 'utf8', 'us-ascii', 'ascii', 'utf-16']);

const usualDeclaration = Uint8Array.from('<?xml version="1.0" encoding="UTF-8"', (letter) => letter.charCodeAt(0));

function declaresUtf8(part: Uint8Array): boolean {
  if (part[0] !== 0x3c || part[1] !== 0x3f || usualDeclaration.every((byte, at) => part[at] === byte)) return true;
  const head = String.fromCharCode(...part.subarray(0, Math.min(longestDeclaration, part.indexOf(0x3e) + 1)));
  const stated = /^<\?xml[^>]*?\sencoding\s*=\s*["']([^"']*)["']/.exec(head)?.[1];
  return stated === undefined || acceptedNames.has(stated.toLowerCase());
}

/** `highFirst`: the higher byte of each unit comes first (big-endian). */
function fromUtf16(part: Uint8Array, highFirst: boolean): Uint8Array | null {
  if (part.length % 2 !== 0) return null;
  const out = new Uint8Array((part.length / 2) * 3);
  const high = highFirst ? 0 : 1;
  const low = 1 - high;
  let n = 0;
  for (let i = 0; i < part.length; i += 2) {
    let point = (part[i + high]! << 8) | part[i + low]!;
    if (point >= 0xd800 && point < 0xe000) {
      const trail = i + 3 < part.length ? (part[i + 2 + high]! << 8) | part[i + 2 + low]! : 0;
      if (point >= 0xdc00 || trail < 0xdc00 || trail >= 0xe000) return null;
      point = 0x10000 + ((point - 0xd800) << 10) + (trail - 0xdc00);
      i += 2;
    }
    n = putUtf8(out, n, point);
  }
  return out.subarray(0, n);
}

function putUtf8(out: Uint8Array, at: number, point: number): number {
  let n = at;
  if (point < 0x80) {
    out[n++] = point;
    return n;
  }
  if (point < 0x800) out[n++] = 0xc0 | (point >> 6);
  else {
    if (point < 0x10000) out[n++] = 0xe0 | (point >> 12);
    else {
      out[n++] = 0xf0 | (point >> 18);
      out[n++] = 0x80 | ((point >> 12) & 63);
    }
    out[n++] = 0x80 | ((point >> 6) & 63);
  }
  out[n++] = 0x80 | (point & 63);
  return n;
}
