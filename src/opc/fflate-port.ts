import { Deflate, deflateSync, Inflate, inflateSync } from 'fflate';
import { crc32 } from './crc32';
import { mostBytesPerDeflatedByte, type ZipPort } from './zip-port';

/** Deflated bytes that are inflated in one go: even at the greatest ratio they cost a fraction of a second. */
const oneGo = 128 * 1024;
// On sheets 1.6 times as fast as the usual 6, for files that are a twentieth larger.
const level = 4;

/** Fed piece by piece, so that a stream that lies about its size is left after one piece too many. */
function inflateInPieces(deflated: Uint8Array, out: Uint8Array): number {
  let filled = 0;
  const inflater = new Inflate((piece) => {
    if (filled + piece.length <= out.length) out.set(piece, filled);
    filled += piece.length;
  });
  for (let at = 0; at < deflated.length && filled <= out.length; at += oneGo) {
    inflater.push(deflated.subarray(at, at + oneGo), at + oneGo >= deflated.length);
  }
  return filled;
}

/**
 * A stream that ends, made into a piece that does not. Its last block, empty and in the fixed code (RFC 1951, 3.2.6), is the bits 1 10 0000000: the last
 * bit that is set tells where it begins. An empty stored block takes its place, which ends on a whole byte. (A flush of fflate's own to a whole
 * byte loses bits.)
 */
function openEnded(stream: Uint8Array): Uint8Array {
  let lastByte = stream.length - 1;
  while (stream[lastByte] === 0) lastByte -= 1;
  const lastBlock = 8 * lastByte + (31 - Math.clz32(stream[lastByte] ?? 0)) - 1;
  const headerEnd = Math.ceil((lastBlock + 3) / 8);
  const piece = new Uint8Array(headerEnd + 4);
  piece.set(stream.subarray(0, Math.ceil(lastBlock / 8)));
  if (lastBlock % 8 !== 0) piece[lastBlock >> 3] = piece[lastBlock >> 3]! & ((1 << (lastBlock % 8)) - 1);
  piece[headerEnd + 2] = 0xff;
  piece[headerEnd + 3] = 0xff;
  return piece;
}

function deflatePiece(bytes: Uint8Array): Uint8Array {
  const chunks: Uint8Array[] = [];
  const deflater = new Deflate({ level }, (chunk) => chunks.push(chunk));
  deflater.push(bytes, false);
  deflater.flush();
  deflater.push(new Uint8Array(0), true);
  const stream = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    stream.set(chunk, at);
    at += chunk.length;
  }
  return openEnded(stream);
}

/** The port over fflate, for the browser; the same bytes as any inflater, deflate of its own. */
export const fflateZip: ZipPort = {
  inflate(deflated, size) {
    if (size > deflated.length * mostBytesPerDeflatedByte) return null;
    try {
      if (deflated.length > oneGo) {
        const out = new Uint8Array(size);
        return inflateInPieces(deflated, out) === size ? out : null;
      }
      // fflate fills what it is given and drops the rest: the byte to spare shows a stream that is too long.
      const bytes = inflateSync(deflated, { out: new Uint8Array(size + 1) });
      return bytes.length === size ? bytes : null;
    } catch {
      return null;
    }
  },
  deflate: (bytes) => deflateSync(bytes, { level }),
  deflatePiece,
  crc32,
};
