/**
 * Inflates a raw deflate stream that must give exactly `size` bytes. Null when the stream is damaged or gives fewer or more; it never
 * makes more than `size` bytes plus one step of the library.
 */
export type Inflate = (deflated: Uint8Array, size: number) => Uint8Array | null;

/** Deflates bytes into a raw deflate stream; the same bytes give the same stream. */
export type Deflate = (bytes: Uint8Array) => Uint8Array;

/** The CRC-32 of bytes as zip files state it, as an unsigned number; `before` is that of the bytes in front of them, 0 for none. */
export type Crc32 = (bytes: Uint8Array, before?: number) => number;

/** What reading a zip file needs from the platform. */
export interface InflatePort {
  readonly inflate: Inflate;
  readonly crc32: Crc32;
}

/** What reading and writing zip files needs from the platform. */
export interface ZipPort extends InflatePort {
  readonly deflate: Deflate;
  /** Deflates bytes into a piece that ends on a whole byte: any pieces one after another, and `endOfPieces` behind the last, are a stream. */
  readonly deflatePiece: Deflate;
}

/** Closes a stream made of pieces: an empty last block. */
export const endOfPieces: Readonly<Uint8Array> = new Uint8Array([3, 0]);

/** No deflate stream gives more than this many bytes for each of its own; a larger claim is false. */
export const mostBytesPerDeflatedByte = 1032;
