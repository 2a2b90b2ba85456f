import { isFault } from '../../src/opc/fault';
import { usualLimits } from '../../src/opc/limits';
import { nodeZip } from '../../src/opc/node-zlib';
import { openPackage, readPart } from '../../src/opc/package';
import { readDirectory } from '../../src/opc/zip-directory';
import { rawZip, type RawEntry } from '../fixtures/workbooks/raw-zip';

const bytes = Buffer.from('nội dung của một phần, '.repeat(40));
const entry = (name: string, more: Partial<RawEntry> = {}): RawEntry => ({ name, bytes, ...more });
const code = (file: Uint8Array): string => {
  const read = readDirectory(file, usualLimits);
  return isFault(read) ? read.code : 'read';
};

describe('the directory of a zip file', () => {
  test('is found behind a comment, and folders are left out', () => {
    const read = readDirectory(rawZip([entry('xl/'), entry('a.xml'), entry('b\\c.xml')], { comment: 'lời ghi chú' }), usualLimits);
    expect(isFault(read) ? read : read.map((e) => e.name)).toEqual(['a.xml', 'b\\c.xml']);
  });

  test.each([
    ['in the middle of a comment', 'trước PK\x05\x06 và sau đó nhiều chữ nữa'],
    ['at the end of a comment', 'trước PK\x05\x06'],
    ['with zeros behind them, as a whole record of an empty file', `trước PK\x05\x06${'\0'.repeat(18)} sau`],
    ['several times', `PK\x05\x06${'\x01'.repeat(18)}PK\x05\x06${'PK\x05\x06'.repeat(9)}`],
  ])('is found where the bytes of an end record stand %s', (_, comment) => {
    const read = readDirectory(rawZip([entry('a.xml'), entry('b.xml')], { comment }), usualLimits);
    expect(isFault(read) ? read : read.map((e) => e.name)).toEqual(['a.xml', 'b.xml']);
  });

  test('is found where a few bytes follow the end of the file', () => {
    expect(code(new Uint8Array([...rawZip([entry('a.xml')]), 13, 10, 0, 0]))).toBe('read');
  });

  test('is read with sizes and offsets in zip64 fields', () => {
    const pack = openPackage(
      rawZip([entry('a.xml', { zip64: true }), entry('b.xml', { zip64: true })], { zip64End: true }),
      nodeZip,
    ).value!;
    expect(Buffer.from(readPart(pack, 'b.xml') as Uint8Array).equals(bytes)).toBe(true);
  });

  test('is read where sizes follow the data', () => {
    const pack = openPackage(rawZip([entry('a.xml', { descriptor: true }), entry('b.xml', { descriptor: true })]), nodeZip).value!;
    expect(Buffer.from(readPart(pack, 'a.xml') as Uint8Array).equals(bytes)).toBe(true);
  });

  test('is refused as cut off wherever the file ends too early', () => {
    const file = rawZip([entry('a.xml'), entry('b.xml')]);
    for (let length = 4; length < file.length; length++) expect(code(file.subarray(0, length))).toBe('file-truncated');
  });

  test('is refused where bytes are missing in the middle', () => {
    const file = rawZip([entry('a.xml'), entry('b.xml')]);
    expect(code(new Uint8Array([...file.subarray(0, 20), ...file.subarray(60)]))).toBe('file-damaged');
  });

  test.each([
    ['an entry with a password', rawZip([entry('a.xml', { flags: 1 })]), 'file-encrypted'],
    ['more entries than allowed', rawZip(Array.from({ length: 1001 }, (_, i) => entry(`${i}.xml`, { stored: true }))), 'file-over-limit'],
    ['a count above the entries', rawZip([entry('a.xml')], { count: 2 }), 'file-damaged'],
    ['a huge count', rawZip([entry('a.xml')], { count: 60_000 }), 'file-over-limit'],
    ['two entries over the same data', rawZip([entry('a.xml'), entry('b.xml', { offset: 0 })]), 'file-damaged'],
    ['an entry that reaches into the next', rawZip([entry('a.xml', { packedSize: 500 }), entry('b.xml')]), 'file-damaged'],
    ['an entry beyond the file', rawZip([entry('a.xml', { offset: 5_000_000 })]), 'file-damaged'],
    ['data that reaches into the directory', rawZip([entry('a.xml', { packedSize: 5000 })]), 'file-damaged'],
  ])('is refused with %s', (_, file, expected) => {
    expect(code(file)).toBe(expected);
  });

  test('as many entries as allowed are read', () => {
    expect(code(rawZip(Array.from({ length: 1000 }, (_, i) => entry(`${i}.xml`, { stored: true }))))).toBe('read');
  });
});
