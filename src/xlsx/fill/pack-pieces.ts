import type { PackedEntry } from '../../opc/write-zip';
import type { ZipPort } from '../../opc/zip-port';
import { joinPieces } from '../write/open-part';
import type { Part } from '../write/package-parts';

/** A piece of a part: from the cut of that number to the next piece's, with its bytes and what they deflate to. */
export interface PartPiece {
  readonly fromCut: number;
  readonly bytes: Uint8Array;
  readonly deflated: Uint8Array;
}

// Small enough that one changed row costs little, large enough to compress well by itself.
const PIECE = 1 << 16;

/** Two runs of bytes are the same. */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) return false;
  return true;
}

/** Cuts a part into pieces that sister workbooks may take over one by one; none where it is too small for that. */
export function cutPieces({ bytes, cuts = [] }: Part, port: ZipPort): PartPiece[] {
  const starts = [{ fromCut: -1, at: 0 }];
  cuts.forEach((at, fromCut) => {
    if (at - (starts.at(-1)?.at ?? 0) >= PIECE) starts.push({ fromCut, at });
  });
  if (starts.length === 1) return [];
  return starts.map(({ fromCut, at }, i) => {
    const piece = bytes.subarray(at, starts[i + 1]?.at);
    return { fromCut, bytes: piece, deflated: port.deflatePiece(piece) };
  });
}

/** Packs a part whose sister has been cut: pieces that are the same are taken over as they stand, the others are deflated. */
export function packPieces({ bytes, cuts = [] }: Part, sister: readonly PartPiece[], port: ZipPort): PackedEntry {
  const known = sister.filter(({ fromCut }) => fromCut < cuts.length);
  const deflated = known.map((piece, i) => {
    const next = known[i + 1];
    const own = bytes.subarray(piece.fromCut < 0 ? 0 : cuts[piece.fromCut], next === undefined ? bytes.length : cuts[next.fromCut]);
    return sameBytes(own, piece.bytes) ? piece.deflated : port.deflatePiece(own);
  });
  return joinPieces(deflated, bytes.length, port.crc32(bytes));
}
