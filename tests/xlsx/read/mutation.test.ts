import fc from 'fast-check';
import type { Result } from '../../../src/core/issue/result';
import { tell } from '../../../src/core/issue/sentence/tell';
import { fflateZip } from '../../../src/opc/fflate-port';
import { nodeZip } from '../../../src/opc/node-zlib';
import { inspectWorkbook } from '../../../src/xlsx/read/inspect-workbook';
import { readWorkbook } from '../../../src/xlsx/read/read-workbook';
import { madeFile, madeParts, type MadeWorkbook } from '../../fixtures/workbooks/made-workbook';
import { rawZip } from '../../fixtures/workbooks/raw-zip';
import { usualWay } from '../../fixtures/workbooks/way';

const workbook: MadeWorkbook = {
  producer: 'Microsoft Excel',
  formats: ['dd/mm/yyyy', 9],
  sheets: [
    {
      name: 'Nhiệm vụ',
      merges: ['A1:B1'],
      rows: Array.from({ length: 6 }, (_, i) => ({
        index: i + 1,
        cells: [
          { column: 0, value: `NV-00${i}` },
          { column: 1, value: 46_000 + i, style: 1 },
          { column: 2, value: 'Đã hoàn thành & báo cáo', formula: 'IF(A1="","",1)' },
          { column: 3, value: true },
        ],
      })),
    },
  ],
};
const seed = Number(process.env['FUZZ_SEED'] ?? 20260415);
const runs = Number(process.env['FUZZ_RUNS'] ?? 500);

/** A refusal is one error that can be told; anything else must be rows. */
function isSound(read: Result<object | null>): boolean {
  const errors = read.issues.filter((i) => i.severity === 'error');
  return read.value === null ? errors.length === 1 && tell(errors[0]!, 'vi').length > 20 : errors.length === 0;
}

function mutated(bytes: Uint8Array, changes: readonly (readonly [number, number, number])[]): Uint8Array {
  let out = Uint8Array.from(bytes);
  for (const [where, what, kind] of changes) {
    const at = Math.floor(where * out.length);
    if (kind < 6) out[at] = kind < 3 ? what : out[at]! ^ (1 << (what & 7));
    else if (kind === 6) out = Uint8Array.from([...out.subarray(0, at), ...out.subarray(at + (what & 31))]);
    else if (kind === 7) out = Uint8Array.from([...out.subarray(0, at), ...out.subarray(Math.max(0, at - what), at), ...out.subarray(at)]);
    else out = out.slice(0, Math.max(1, at));
  }
  return out;
}

const changes = fc.array(fc.tuple(fc.double({ min: 0, max: 0.9999, noNaN: true }), fc.nat(255), fc.nat(8)), { minLength: 1, maxLength: 5 });

describe(`whatever is changed in a file, it is read or refused with a sentence (seed ${seed})`, () => {
  test('in its bytes as they come', () => {
    for (const stored of [true, false]) {
      const file = madeFile(workbook, { ...usualWay, stored });
      fc.assert(
        fc.property(changes, fc.boolean(), (list, inNode) => {
          const bytes = mutated(file, list);
          expect(isSound(readWorkbook(bytes, inNode ? nodeZip : fflateZip))).toBe(true);
          expect(isSound(inspectWorkbook(bytes, nodeZip))).toBe(true);
        }),
        { numRuns: runs, seed },
      );
    }
  });

  test('inside any part, checksums and all', () => {
    const parts = madeParts(workbook);
    fc.assert(
      fc.property(fc.nat(parts.length - 1), changes, (index, list) => {
        const bytes = rawZip(parts.map((part, i) => (i === index ? { ...part, bytes: mutated(part.bytes, list) } : part)));
        expect(isSound(readWorkbook(bytes, nodeZip))).toBe(true);
        expect(isSound(inspectWorkbook(bytes, nodeZip))).toBe(true);
      }),
      { numRuns: runs, seed },
    );
  });

  test('by pieces of markup put where they do not belong', () => {
    const parts = madeParts(workbook);
    const piece = fc.constantFrom(
      '<',
      '>',
      '</',
      '/>',
      '<c',
      '<c r="A1"',
      '<v>',
      '</c>',
      '<row>',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      '<?',
      '&',
      '&#',
      ' t="s"',
      ' r="ZZZ9"',
      '\0',
      '\ud800',
    );
    fc.assert(
      fc.property(
        fc.nat(parts.length - 1),
        fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), piece), { minLength: 1, maxLength: 4 }),
        (index, list) => {
          let text = Buffer.from(parts[index]!.bytes).toString('utf8');
          for (const [where, what] of list) text = text.slice(0, where * text.length) + what + text.slice(where * text.length);
          const bytes = rawZip(parts.map((part, i) => (i === index ? { ...part, bytes: Buffer.from(text) } : part)));
          expect(isSound(readWorkbook(bytes, nodeZip))).toBe(true);
        },
      ),
      { numRuns: runs, seed },
    );
  });
});

test('a cell written as usual and the same cell written in another way are read alike, sound or not', () => {
  const piece = fc.constantFrom(
    '<c',
    ' r="B1"',
    ' r="b1"',
    ' r="1"',
    ' s="1"',
    ' s=""',
    ' t="s"',
    ' t="str"',
    ' t="b"',
    ' t="e"',
    ' t="n"',
    ' t="inlineStr"',
    '>',
    '/>',
    '<v>',
    '0',
    '1.5',
    'x &amp; y',
    '</v>',
    '<v/>',
    '<f>',
    'A1',
    '</f>',
    '<is><t>z</t></is>',
    '</c>',
    ' ',
  );
  const usual = fc
    .tuple(fc.constantFrom('', ' s="1"', ' t="s"', ' t="str"', ' t="b"', ' t="e"'), fc.constantFrom('0', '1', '', 'x', '&lt;', '46000.5'))
    .map(([a, v]) => `<c r="C1"${a}><f>1</f><v>${v}</v></c>`);
  const files = (cells: string): [Uint8Array, Uint8Array] => {
    const parts = madeParts(workbook);
    const strings = '<sst><si><t>một</t></si></sst>';
    const file = (markup: string): Uint8Array =>
      rawZip(
        parts.map((p) =>
          p.name.includes('sheet1')
            ? { ...p, bytes: Buffer.from(markup) }
            : p.name.includes('sharedStrings')
              ? { ...p, bytes: Buffer.from(strings) }
              : p,
        ),
      );
    const plain = `<worksheet><sheetData><row r="1"><c r="A1"><v>7</v></c>${cells}</row></sheetData></worksheet>`;
    return [file(plain), file(plain.replace(/<(\/?)(?=[a-z])/g, '<$1q:'))];
  };
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, usual), { maxLength: 14 }), (pieces) => {
      const [plain, prefixed] = files(pieces.join(''));
      const codes = (r: Result<unknown>): unknown => r.issues.map((i) => i.code);
      const [a, b] = [readWorkbook(plain, nodeZip), readWorkbook(prefixed, nodeZip)];
      expect([a.value?.sheets, codes(a)]).toEqual([b.value?.sheets, codes(b)]);
    }),
    { numRuns: 3 * runs, seed },
  );
});
