import fc from 'fast-check';
import * as zlib from 'node:zlib';
import { crc32 } from '../../src/opc/crc32';

test('the checksum of "123456789" is the one that the standard gives', () => {
  expect(crc32(Buffer.from('123456789'))).toBe(0xcbf43926);
  expect(crc32(new Uint8Array(0))).toBe(0);
});

test('any bytes have the checksum that zlib gives them, wherever they lie in a buffer', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(9), (bytes, skip) => {
      expect(crc32(bytes.subarray(skip))).toBe(zlib.crc32(bytes.subarray(skip)));
    }),
  );
});

test('a checksum goes on from that of the bytes in front', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 50 }), fc.uint8Array({ maxLength: 50 }), (first, second) => {
      expect(crc32(second, crc32(first))).toBe(zlib.crc32(Buffer.concat([first, second])));
    }),
  );
});
