import { pack, type PackedEntry } from '../../opc/write-zip';
import { endOfPieces, type ZipPort } from '../../opc/zip-port';
import { byteSink, type ByteSink } from './byte-sink';

/** A large part while it is written, and what it comes to in the end. */
export interface OpenPart<Body> {
  readonly sink: ByteSink;
  readonly close: () => Body;
}

/** Opens a part of about so many bytes. */
export type OpenParts<Body> = (expected: number) => OpenPart<Body>;

const PIECE = 1 << 18;

/** Parts that stay in memory as they are. */
export const openInMemory: OpenParts<{ readonly bytes: Uint8Array }> = (expected) => {
  const sink = byteSink(expected);
  return { sink, close: () => ({ bytes: sink.bytes() }) };
};

/** Joins pieces of a deflate stream (`ZipPort.deflatePiece`) into the entry of a zip file. */
export function joinPieces(pieces: readonly Uint8Array[], size: number, crc: number): PackedEntry {
  const all = [...pieces, endOfPieces];
  const data = new Uint8Array(all.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of all) {
    data.set(piece, at);
    at += piece.length;
  }
  return { data, method: 8, size, crc };
}

/** Parts that are compressed while they are written: a sheet of many megabytes is never there as a whole. */
export function openPacking(port: ZipPort): OpenParts<{ readonly packed: PackedEntry }> {
  return (expected) => {
    const pieces: Uint8Array[] = [];
    let crc = 0;
    const drain = (bytes: Uint8Array) => {
      pieces.push(port.deflatePiece(bytes));
      crc = port.crc32(bytes, crc);
    };
    const sink = byteSink(Math.min(expected, PIECE), drain);
    const close = () => {
      const rest = sink.bytes();
      if (pieces.length === 0) return { packed: pack(rest, port) };
      drain(rest);
      return { packed: joinPieces(pieces, sink.length(), crc) };
    };
    return { sink, close };
  };
}
