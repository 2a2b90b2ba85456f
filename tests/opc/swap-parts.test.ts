import { unzipSync } from 'fflate';
import { fflateZip } from '../../src/opc/fflate-port';
import { nodeZip } from '../../src/opc/node-zlib';
import { isFault } from '../../src/opc/fault';
import { openPackage, readPacked, readPart } from '../../src/opc/package';
import { swapParts } from '../../src/opc/swap-parts';
import { writeZip } from '../../src/opc/write-zip';

const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const parts = [
  { name: '[Content_Types].xml', bytes: text('<Types/>') },
  { name: 'xl/bảng.xml', bytes: text('nội dung '.repeat(500)) },
  { name: 'xl/media/a.bin', bytes: new Uint8Array(300).map((_, i) => (i * 97) & 255), store: true },
];

const packedParts = (bytes: Uint8Array): [string, string][] => {
  const pack = openPackage(bytes, nodeZip).value!;
  return [...pack.entries.values()].map((entry) => {
    const packed = readPacked(pack, entry);
    return [entry.name, isFault(packed) ? packed.code : Buffer.from(packed.data).toString('hex')];
  });
};

describe.each([
  ['zlib', nodeZip],
  ['fflate', fflateZip],
])('writing and swapping with %s', (_, port) => {
  test('the same parts give the same bytes', () => {
    expect(writeZip(parts, port)).toEqual(writeZip(parts, port));
  });

  test('what was written is read by a library that is not ours', () => {
    const unzipped = unzipSync(writeZip(parts, port));
    expect(Object.keys(unzipped)).toEqual(parts.map((part) => part.name));
    for (const part of parts) expect(Buffer.from(unzipped[part.name]!).equals(Buffer.from(part.bytes))).toBe(true);
  });

  test('what was written is read back, by any port', () => {
    const bytes = writeZip(parts, port);
    for (const reader of [nodeZip, fflateZip]) {
      const pack = openPackage(bytes, reader).value!;
      for (const part of parts) expect(readPart(pack, part.name)).toEqual(part.bytes);
    }
  });

  test('a swapped part is new, and every other keeps its packed data and its place', () => {
    const before = writeZip(parts, port);
    const after = swapParts(before, new Map([['XL\\BẢNG.XML', text('khác')]]), port).value!;
    const expected = packedParts(before);
    const found = packedParts(after);
    expect(found.map(([name]) => name)).toEqual(expected.map(([name]) => name));
    expect([found[0], found[2]]).toEqual([expected[0], expected[2]]);
    expect(readPart(openPackage(after, port).value!, 'xl/bảng.xml')).toEqual(text('khác'));
  });

  test('null takes a part out, and a new name is added at the end', () => {
    const after = swapParts(
      writeZip(parts, port),
      new Map([
        ['xl/media/a.bin', null],
        ['xl/new.xml', text('<a/>')],
      ]),
      port,
    ).value!;
    expect(packedParts(after).map(([name]) => name)).toEqual(['[Content_Types].xml', 'xl/bảng.xml', 'xl/new.xml']);
  });
});
