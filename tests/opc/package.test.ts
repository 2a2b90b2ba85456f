import { isFault } from '../../src/opc/fault';
import { usualLimits, type Limits } from '../../src/opc/limits';
import { nodeZip } from '../../src/opc/node-zlib';
import { hasPart, openPackage, readPart, type Package } from '../../src/opc/package';
import { rawZip, type RawEntry } from '../fixtures/workbooks/raw-zip';

const bytes = Buffer.from('nội dung '.repeat(100));
const entry = (name: string, more: Partial<RawEntry> = {}): RawEntry => ({ name, bytes, ...more });
const open = (entries: readonly RawEntry[], limits: Partial<Limits> = {}): Package =>
  openPackage(rawZip(entries), nodeZip, { limits: { ...usualLimits, ...limits } }).value!;
const outcome = (pack: Package, name: string): string => {
  const part = readPart(pack, name);
  return isFault(part) ? part.code : 'read';
};

describe('parts of a package', () => {
  test.each(['xl/Bảng.xml', '/XL/BẢNG.XML', 'xl\\bảng.xml', '//xl/bảng.xml'])('are found as %s', (name) => {
    const pack = open([entry('XL\\bảng.xml')]);
    expect(hasPart(pack, name)).toBe(true);
    expect(outcome(pack, name)).toBe('read');
  });

  test('with names of object members are parts like any other, and pollute nothing', () => {
    const pack = open([entry('__proto__'), entry('constructor'), entry('toString')]);
    expect(['__proto__', 'constructor', 'toString', 'valueOf'].map((name) => outcome(pack, name))).toEqual([
      'read',
      'read',
      'read',
      'file-part-missing',
    ]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test('equal but for case or slashes are refused, since either may be the true one', () => {
    for (const twin of ['XL/a.xml', 'xl\\A.xml', '/xl/a.xml', 'xl/a.xml']) {
      expect(openPackage(rawZip([entry('xl/a.xml'), entry(twin)]), nodeZip).issues.map((i) => i.code)).toEqual(['file-part-twice']);
    }
  });

  test('are refused when something about them is untrue', () => {
    const cases: [Partial<RawEntry>, string][] = [
      [{ crc: 1 }, 'file-part-crc'],
      [{ stored: true, crc: 1 }, 'file-part-crc'],
      [{ size: bytes.length - 1 }, 'file-part-damaged'],
      [{ size: bytes.length + 1 }, 'file-part-damaged'],
      [{ stored: true, size: 10 }, 'file-part-damaged'],
      [{ packed: Buffer.from('khong phai deflate') }, 'file-part-damaged'],
      [{ method: 12 }, 'file-part-packing'],
      [{ method: 9 }, 'file-part-packing'],
    ];
    for (const [untrue, expected] of cases) expect([untrue, outcome(open([entry('a.xml', untrue)]), 'a.xml')]).toEqual([untrue, expected]);
  });

  test('that are stored are not copied', () => {
    const pack = open([entry('a.xml', { stored: true })]);
    expect((readPart(pack, 'a.xml') as Uint8Array).buffer).toBe(pack.bytes.buffer);
  });

  test('are read up to the limit of one part and of all together, and not beyond', () => {
    const size = bytes.length;
    expect(outcome(open([entry('a')], { part: size }), 'a')).toBe('read');
    expect(outcome(open([entry('a')], { part: size - 1 }), 'a')).toBe('file-over-limit');
    const pack = open([entry('a'), entry('b')], { inflated: 2 * size - 1 });
    expect([outcome(pack, 'a'), outcome(pack, 'b')]).toEqual(['read', 'file-over-limit']);
    const both = open([entry('a'), entry('b')], { inflated: 2 * size });
    expect([outcome(both, 'a'), outcome(both, 'b')]).toEqual(['read', 'read']);
  });

  test('are not looked for in a file that is too large', () => {
    const file = rawZip([entry('a')]);
    expect(openPackage(file, nodeZip, { limits: { ...usualLimits, file: file.length } }).issues).toEqual([]);
    const refused = openPackage(file, nodeZip, {
      limits: { ...usualLimits, file: file.length - 1 },
      place: { kind: 'file', file: 'a.xlsx' },
    });
    expect(refused).toEqual({
      value: null,
      issues: [
        {
          code: 'file-over-limit',
          severity: 'error',
          place: { kind: 'file', file: 'a.xlsx' },
          facts: { limit: 'file', most: file.length - 1 },
        },
      ],
    });
  });

  test('are named in what is told without characters that a terminal would obey', () => {
    const fault = readPart(open([entry('a')]), 'x\u001b[2J\u202e.xml');
    expect(isFault(fault) && fault.facts).toEqual({ part: 'x?[2J?.xml' });
  });
});
