import fc from 'fast-check';
import { constants, deflateRawSync } from 'node:zlib';
import { fflateZip } from '../../src/opc/fflate-port';
import { nodeZip } from '../../src/opc/node-zlib';

const large = new Uint8Array(3_000_000).map((_, i) => (i * 2654435761) >>> 24);

describe.each([
  ['zlib', nodeZip],
  ['fflate', fflateZip],
])('inflating with %s', (_, port) => {
  test('gives back what was deflated, small or large', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 5000 }), (bytes) => {
        expect(port.inflate(port.deflate(bytes), bytes.length)).toEqual(bytes);
      }),
    );
    expect(Buffer.from(port.inflate(port.deflate(large), large.length)!).equals(Buffer.from(large))).toBe(true);
  });

  test('refuses a stream that gives more or fewer bytes than stated', () => {
    for (const bytes of [new Uint8Array(100).fill(7), large]) {
      const deflated = deflateRawSync(bytes);
      for (const size of [0, bytes.length - 1, bytes.length + 1]) expect(port.inflate(deflated, size)).toBeNull();
    }
  });

  test('refuses a stream that is cut off, or none at all', () => {
    const deflated = deflateRawSync(large.subarray(0, 50_000));
    expect(port.inflate(deflated.subarray(0, deflated.length - 10), 50_000)).toBeNull();
    expect(port.inflate(new Uint8Array(0), 10)).toBeNull();
    expect(port.inflate(new Uint8Array(20).fill(255), 10)).toBeNull();
  });

  test('makes no room for a size that no stream of that length can give', () => {
    expect(port.inflate(new Uint8Array(100), 1_000_000_000)).toBeNull();
  });

  test('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(2000), (bytes, size) => {
        const inflated = port.inflate(bytes, size);
        expect(inflated === null || inflated.length === size).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

test('a bomb of many megabytes that states a small size is left early', () => {
  // A block that ends at a byte can follow itself: 400 MB of zeros in 400 KB, without the time to deflate them.
  const block = deflateRawSync(new Uint8Array(1024 * 1024), { finishFlush: constants.Z_SYNC_FLUSH });
  const bomb = Buffer.concat([...Array.from({ length: 400 }, () => block), deflateRawSync(new Uint8Array(0))]);
  expect(bomb.length).toBeGreaterThan(300_000);
  expect(fflateZip.inflate(bomb, 1000)).toBeNull();
  expect(nodeZip.inflate(bomb, 1000)).toBeNull();
});
