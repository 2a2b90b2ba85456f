import fc from 'fast-check';
import { inflateRawSync } from 'node:zlib';
import { fflateZip } from '../../src/opc/fflate-port';
import { nodeZip } from '../../src/opc/node-zlib';
import { endOfPieces } from '../../src/opc/zip-port';

const noise = fc.uint8Array({ maxLength: 5000 });
const text = fc.array(fc.constantFrom('<row r="1">', '<c s="3"/>', 'Đã hoàn thành', '</row>'), { maxLength: 3000 });
const content = fc.oneof(
  noise,
  text.map((words) => new TextEncoder().encode(words.join(''))),
);

test.each([
  ['zlib', nodeZip],
  ['fflate', fflateZip],
])('pieces made by %s, one after another and closed, are a stream', (_, port) => {
  fc.assert(
    fc.property(fc.array(content, { maxLength: 6 }), (pieces) => {
      const stream = Buffer.concat([...pieces.map(port.deflatePiece), endOfPieces]);
      expect(inflateRawSync(stream).equals(Buffer.concat(pieces))).toBe(true);
    }),
    { numRuns: 150 },
  );
});

test('pieces of both ports may stand in one stream, large ones too', () => {
  const large = new TextEncoder().encode('<row r="12"><c r="A12" s="4" t="s"><v>1203</v></c></row>'.repeat(20_000));
  const random = Uint8Array.from({ length: 200_000 }, (_, i) => (i * 2654435761) >>> 13);
  const stream = Buffer.concat([nodeZip.deflatePiece(large), fflateZip.deflatePiece(random), fflateZip.deflatePiece(large), endOfPieces]);
  expect(inflateRawSync(stream).equals(Buffer.concat([large, random, large]))).toBe(true);
});
