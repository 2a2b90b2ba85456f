const slices = 8;

/** Eight tables of 256 numbers, one after the other: table k advances the checksum over k further zero bytes. */
const table = ((): Int32Array => {
  const out = new Int32Array(256 * slices);
  for (let n = 0; n < 256; n++) {
    let c = n;
    for (let k = 0; k < 8; k++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
    out[n] = c;
  }
  for (let n = 256; n < out.length; n++) {
    const before = out[n - 256]!;
    out[n] = (before >>> 8) ^ out[before & 255]!;
  }
  return out;
})();

/** The CRC-32 of bytes (polynomial 0xEDB88320), eight bytes a step, as an unsigned number; `before` is that of the bytes in front of them. */
export function crc32(bytes: Uint8Array, before = 0): number {
  const t = table;
  const eights = bytes.length - (bytes.length % 8);
  let c = ~before;
  let i = 0;
  for (; i < eights; i += 8) {
    c ^= bytes[i]! | (bytes[i + 1]! << 8) | (bytes[i + 2]! << 16) | (bytes[i + 3]! << 24);
    c =
      t[1792 + (c & 255)]! ^
      t[1536 + ((c >>> 8) & 255)]! ^
      t[1280 + ((c >>> 16) & 255)]! ^
      t[1024 + (c >>> 24)]! ^
      t[768 + bytes[i + 4]!]! ^
      t[512 + bytes[i + 5]!]! ^
      t[256 + bytes[i + 6]!]! ^
      t[bytes[i + 7]!]!;
  }
  for (; i < bytes.length; i++) c = (c >>> 8) ^ t[(c ^ bytes[i]!) & 255]!;
  return (c ^ -1) >>> 0;
}
