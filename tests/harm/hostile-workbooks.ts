import { changedFile, madeFile, madeParts, type MadeWorkbook } from '../fixtures/workbooks/made-workbook';
import { rawZip, type RawEntry } from '../fixtures/workbooks/raw-zip';
import { repeatedPart } from '../fixtures/workbooks/repeated-part';
import { isRead, isRefused, megabyte, type HostileFile } from './hostile-file';

const workbook: MadeWorkbook = {
  formats: ['dd/mm/yyyy'],
  sheets: [{ name: 'Nhiệm vụ', rows: [{ index: 1, cells: [{ column: 0, value: 'NV-001K' }] }] }],
};
const sheet = 'xl/worksheets/sheet1.xml';
const strings = 'xl/sharedStrings.xml';
const styles = 'xl/styles.xml';
const rows = (markup: string): string => `<worksheet><sheetData>${markup}</sheetData></worksheet>`;
const around = (head: string, block: string, times: number, tail: string): Partial<RawEntry> => repeatedPart(head, block, times, tail);
const made = (part: string, change: () => string | Partial<RawEntry> | null) => (): Uint8Array =>
  changedFile(workbook, { [part]: change() });
const usual = (): Uint8Array => madeFile(workbook);
const withoutPrototype = (names: readonly string[]): MadeWorkbook => ({
  formats: names,
  producer: '__proto__',
  sheets: names.map((name) => ({ name, rows: [{ index: 1, cells: [{ column: 0, value: name, style: 1 }] }] })),
});
const patched = (change: (bytes: Buffer) => void) => (): Uint8Array => {
  const bytes = Buffer.from(usual());
  change(bytes);
  return bytes;
};
const endRecord = (bytes: Buffer): number => bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
const relations = (target: string, mode = ''): string =>
  `<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="${target}"${mode}/></Relationships>`;

type Case = readonly [what: string, bytes: () => Uint8Array, exit?: readonly number[]];

const bombs: readonly Case[] = [
  ['a sheet of 129 MB of spaces', made(sheet, () => around('<worksheet>', ' ', 129 * megabyte, '</worksheet>')), isRefused],
  ['a sheet of 120 MB of spaces', made(sheet, () => around('<worksheet><sheetData/>', ' ', 120 * megabyte, '</worksheet>')), isRead],
  ['120 MB of one shared string', made(strings, () => around('<sst><si><t>', 'a', 120 * megabyte, '</t></si></sst>'))],
  ['120 MB of runs in one string', made(strings, () => around('<sst><si>', '<r><t>ab</t></r>', 7_000_000, '</si></sst>'))],
  [
    '120 MB of one inline string',
    made(sheet, () =>
      around('<worksheet><sheetData><row><c t="inlineStr"><is>', '<r><t>ab</t></r>', 7_000_000, '</is></c></row></sheetData></worksheet>'),
    ),
    isRefused,
  ],
  [
    '120 MB of one number',
    made(sheet, () => around('<worksheet><sheetData><row><c><v>', '1', 120 * megabyte, '</v></c></row></sheetData></worksheet>')),
  ],
  [
    '120 MB of pieces of one value',
    made(sheet, () =>
      around('<worksheet><sheetData><row><c t="str"><v>', 'a<!---->', 15_000_000, '</v></c></row></sheetData></worksheet>'),
    ),
    isRefused,
  ],
  ['120 MB of one attribute', made(sheet, () => around('<worksheet a="', 'b', 120 * megabyte, '"><sheetData/></worksheet>'))],
  ['120 MB of one name', made(sheet, () => around('<worksheet><', 'b', 120 * megabyte, '/></worksheet>'))],
  ['10 million attributes on one element', made(sheet, () => around('<worksheet', ' a="b"', 10_000_000, '><sheetData/></worksheet>'))],
  ['120 MB of one comment', made(sheet, () => around('<worksheet><!--', ' ', 120 * megabyte, '--><sheetData/></worksheet>'))],
  ['120 MB of a comment that never ends', made(sheet, () => around('<worksheet><!--', '-', 120 * megabyte, '')), isRefused],
  ['ten million comments that begin', made(sheet, () => around('<worksheet>', '<!--a--', 10_000_000, '')), isRefused],
  ['elements a million deep', made(sheet, () => around('<worksheet>', '<a>', 1_000_000, '')), isRefused],
  [
    'ten million number formats',
    made(styles, () => around('<styleSheet><numFmts>', '<numFmt numFmtId="200" formatCode="0"/>', 3_000_000, '</numFmts></styleSheet>')),
  ],
  [
    'three million cell formats',
    made(styles, () => around('<styleSheet><cellXfs>', '<xf numFmtId="14"/>', 6_000_000, '</cellXfs></styleSheet>')),
  ],
  [
    'six million relations',
    made('xl/_rels/workbook.xml.rels', () =>
      around('<Relationships>', '<Relationship Id="a" Type="b/c" Target="d"/>', 2_500_000, '</Relationships>'),
    ),
  ],
  [
    'two million content types',
    made('[Content_Types].xml', () => around('<Types>', '<Override PartName="/a" ContentType="b"/>', 2_800_000, '</Types>')),
  ],
  [
    'a million sheets',
    made('xl/workbook.xml', () =>
      around('<workbook xmlns:r="r"><sheets>', '<sheet name="A" r:id="rId1"/>', 1_000_000, '</sheets></workbook>'),
    ),
    isRefused,
  ],
  [
    'a thousand sheets over one part of 20 MB',
    () =>
      changedFile(workbook, {
        'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${'<sheet name="A" r:id="rId1"/>'.repeat(1000)}</sheets></workbook>`,
        [sheet]: around('<worksheet><sheetData/>', '<a/>', 5_000_000, '</worksheet>'),
      }),
    isRefused,
  ],
  [
    'two million cells',
    made(sheet, () => around('<worksheet><sheetData>', `<row>${'<c><v>1</v></c>'.repeat(1000)}</row>`, 1999, '</sheetData></worksheet>')),
    isRead,
  ],
  [
    'two million cells of text',
    () =>
      changedFile(workbook, {
        [sheet]: around(
          '<worksheet><sheetData>',
          `<row>${'<c t="inlineStr"><is><t>Đã xong</t></is></c>'.repeat(1000)}</row>`,
          1999,
          '</sheetData></worksheet>',
        ),
      }),
    isRead,
  ],
  [
    'more cells than anybody fills',
    made(sheet, () => around('<worksheet><sheetData>', `<row>${'<c><v>1</v></c>'.repeat(1000)}</row>`, 2001, '</sheetData></worksheet>')),
    isRefused,
  ],
  [
    'a million empty rows',
    made(sheet, () => around('<worksheet><sheetData>', '<row ht="15"/>', 1_048_576, '</sheetData></worksheet>')),
    isRead,
  ],
  [
    'eight million blank cells',
    made(sheet, () => around('<worksheet><sheetData>', `<row>${'<c s="1"/>'.repeat(16_000)}</row>`, 500, '</sheetData></worksheet>')),
    isRead,
  ],
  ['two million strings', made(strings, () => around('<sst>', '<si><t>a</t></si>', 1_999_999, '</sst>')), isRead],
  ['two million rich strings', made(strings, () => around('<sst>', '<si><r><t>a</t></r></si>', 1_999_999, '</sst>'))],
  [
    'merged cells without end',
    made(sheet, () => around('<worksheet><mergeCells>', '<mergeCell ref="A1:B2"/>', 2_000_001, '</mergeCells></worksheet>')),
    isRefused,
  ],
  [
    'a million merges over the whole sheet',
    made(sheet, () =>
      around('<worksheet><sheetData/><mergeCells>', '<mergeCell ref="A1:XFD1048576"/>', 1_000_000, '</mergeCells></worksheet>'),
    ),
    isRead,
  ],
  [
    'a million hidden columns',
    made(sheet, () => around('<worksheet><cols>', '<col min="1" max="16384" hidden="1"/>', 3_000_000, '</cols><sheetData/></worksheet>')),
  ],
  ['a file of 26 MB', () => Buffer.concat([usual(), Buffer.alloc(26 * megabyte)]), isRefused],
];

const lies: readonly Case[] = [
  ['4 GB that are only stated', made(sheet, () => ({ size: 0xffff_fff0 })), isRefused],
  ['a size that is smaller than what comes', made(sheet, () => ({ size: 10 })), isRefused],
  ['a packed size beyond the file', made(sheet, () => ({ packedSize: 1_000_000 })), isRefused],
  ['an offset beyond the file', made(sheet, () => ({ offset: 0x7fff_ffff })), isRefused],
  ['entries that share their bytes', () => rawZip(madeParts(workbook).map((p) => ({ ...p, offset: 0 }))), isRefused],
  ['a wrong checksum', made(sheet, () => ({ crc: 1 })), isRefused],
  ['a part twice but for case', () => changedFile(workbook, { 'XL/Worksheets/SHEET1.xml': rows('') }), isRefused],
  ['an unknown packing', made(sheet, () => ({ method: 99 })), isRefused],
  ['a part with a password', made(sheet, () => ({ flags: 1 })), isRefused],
  ['60,000 entries that are stated', () => rawZip(madeParts(workbook), { count: 60_000 }), isRefused],
  ['fewer entries stated than there are', () => rawZip(madeParts(workbook), { count: 3 }), isRefused],
  [
    '1,200 entries',
    () => rawZip([...madeParts(workbook), ...Array.from({ length: 1200 }, (_, i) => ({ name: `a${i}`, bytes: Buffer.alloc(0) }))]),
    isRefused,
  ],
  ['a directory that begins behind the file', patched((b) => void b.writeUInt32LE(0xffff_0000, endRecord(b) + 16)), isRefused],
  ['a directory of another disk', patched((b) => void b.writeUInt16LE(7, endRecord(b) + 4)), isRefused],
  ['zip64 without its record', patched((b) => void b.writeUInt32LE(0xffff_ffff, endRecord(b) + 16)), isRefused],
  ['a comment on the file that looks like its end', () => rawZip(madeParts(workbook), { comment: 'PK\x05\x06'.repeat(100) })],
  ['text behind its end', () => Buffer.concat([usual(), Buffer.from('\r\n-- \r\nGửi từ điện thoại\r\n')]), isRead],
  [
    'names that lead out of the package',
    () => changedFile(workbook, { '../../../../tmp/harm.txt': 'x', '/etc/harm': 'x', 'C:\\harm.txt': 'x' }),
    isRead,
  ],
  ['names with control characters', () => changedFile(workbook, { 'a\u001b[31m\u0007.xml': 'x', 'b\n\r.xml': 'x' }), isRead],
];

const markup: readonly Case[] = [
  [
    'entities that grow a billion times',
    made(
      sheet,
      () =>
        `<!DOCTYPE lolz [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>${rows('<row><c t="str"><v>&b;</v></c></row>')}`,
    ),
    isRefused,
  ],
  [
    'an entity that reads a file',
    made(sheet, () => `<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>${rows('<row><c t="str"><v>&b;</v></c></row>')}`),
    isRefused,
  ],
  ['an entity that nobody declared', made(sheet, () => rows('<row><c t="str"><v>&xxe;</v></c></row>'))],
  ['characters that XML does not have', made(sheet, () => rows('<row><c t="str"><v>&#0;&#xD800;&#x110000;&#99999999999;</v></c></row>'))],
  ['NUL bytes', made(sheet, () => rows(`<row><c t="str"><v>a\0b</v></c></row>`))],
  [
    'half of a surrogate pair',
    made(strings, () => ({
      bytes: Buffer.concat([Buffer.from('<sst><si><t>'), Buffer.from([0xed, 0xa0, 0x80]), Buffer.from('</t></si></sst>')]),
    })),
  ],
  [
    'UTF-16 with half of a pair',
    made(sheet, () => ({ bytes: Buffer.from(`\ufeff${rows('<row><c t="str"><v>\ud800</v></c></row>')}`, 'utf16le') })),
  ],
  ['UTF-16 cut within a letter', made(sheet, () => ({ bytes: Buffer.from(`\ufeff${rows('')}`, 'utf16le').subarray(0, 33) })), isRefused],
  ['UTF-32', made(sheet, () => ({ bytes: Buffer.concat([Buffer.from([0xff, 0xfe, 0, 0]), Buffer.from(rows(''), 'utf16le')]) }))],
  ['UTF-8 that says it is UTF-16', made(sheet, () => `<?xml version="1.0" encoding="UTF-16"?>${rows('')}`)],
  ['two byte-order marks', made(sheet, () => `\ufeff\ufeff${rows('')}`)],
  [
    'a byte-order mark of UTF-16 before UTF-8',
    made(sheet, () => ({ bytes: Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(rows(''))]) })),
    isRefused,
  ],
  ['UTF-7', made(sheet, () => `<?xml version="1.0" encoding="UTF-7"?>+ADw-worksheet/+AD4-`), isRefused],
  ['a row number of 400 digits', made(sheet, () => rows(`<row r="${'9'.repeat(400)}"><c><v>1</v></c></row>`)), isRefused],
  ['a row number below zero', made(sheet, () => rows('<row r="-5"><c r="A-5"><v>1</v></c></row>'))],
  ['a row number that is no number', made(sheet, () => rows('<row r="NaN"><c r="__proto__"><v>1</v></c></row>'))],
  ['a column of 400 letters', made(sheet, () => rows(`<row r="1"><c r="${'Z'.repeat(400)}1"><v>1</v></c></row>`)), isRefused],
  ['rows that go backwards', made(sheet, () => rows('<row r="9"><c><v>1</v></c></row><row r="3"><c><v>2</v></c></row>'))],
  [
    'cells that go backwards',
    made(sheet, () => rows('<row r="1"><c r="D1"><v>1</v></c><c r="A1"><v>2</v></c><c r="D1"><v>3</v></c></row>')),
  ],
  ['a shared string of index 1e400', made(sheet, () => rows('<row r="1"><c t="s"><v>1e400</v></c></row>')), isRefused],
  ['a shared string of index -1', made(sheet, () => rows('<row r="1"><c t="s"><v>-1</v></c></row>')), isRefused],
  [
    'a number too large for a number',
    made(sheet, () => rows('<row r="1"><c><v>1e999</v></c><c><v>-1e999</v></c><c><v>NaN</v></c><c><v>0x1F</v></c></row>')),
    isRead,
  ],
  ['a style that is not there', made(sheet, () => rows('<row r="1"><c s="4000000000"><v>1</v></c><c s="-1"><v>1</v></c></row>')), isRead],
  ['an element that never closes', made(sheet, () => '<worksheet><sheetData><row><c><v>1'), isRefused],
  ['elements that close each other', made(sheet, () => '<worksheet><sheetData></worksheet></sheetData>')],
  ['a root that is something else', made(sheet, () => '<html/>'), isRefused],
  ['nothing at all in a part', made(sheet, () => ''), isRefused],
  ['a sheet element within a row', made(sheet, () => rows(`<row>${'<worksheet><sheetData><row>'.repeat(60)}`)), isRefused],
  ['a workbook that is its own sheet', made('xl/_rels/workbook.xml.rels', () => relations('workbook.xml')), isRefused],
  ['a sheet outside the package', made('xl/_rels/workbook.xml.rels', () => relations('../../../../etc/passwd')), isRefused],
  [
    'a sheet on another machine',
    made('xl/_rels/workbook.xml.rels', () => relations('http://127.0.0.1:9/sheet.xml', ' TargetMode="External"')),
  ],
  ['relations of a relation', () => changedFile(workbook, { '_rels/_rels/.rels.rels': relations('../.rels') }), isRead],
  [
    'a hyperlink to a share of files',
    () => changedFile(workbook, { 'xl/worksheets/_rels/sheet1.xml.rels': relations('\\\\127.0.0.1\\share', ' TargetMode="External"') }),
    isRead,
  ],
];

const names: readonly Case[] = [
  [
    'names of object members',
    () => madeFile(withoutPrototype(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'])),
    isRead,
  ],
  [
    'part names of object members',
    () => changedFile(workbook, { __proto__: 'x', 'xl/__proto__/constructor': 'x', constructor: 'y' }),
    isRead,
  ],
  [
    'a comment that is anchored at __proto__',
    () =>
      changedFile(workbook, {
        'xl/comments1.xml': '<comments><commentList><comment ref="__proto__"><text><t>x</t></text></comment></commentList></comments>',
      }),
    isRead,
  ],
  [
    'a sheet name of control characters',
    made('xl/workbook.xml', () => '<workbook xmlns:r="r"><sheets><sheet name="\u001b[2J\u0007&#27;]0;x" r:id="rId1"/></sheets></workbook>'),
  ],
  [
    'a sheet name of 100,000 letters',
    made('xl/workbook.xml', () => `<workbook xmlns:r="r"><sheets><sheet name="${'a'.repeat(100_000)}" r:id="rId1"/></sheets></workbook>`),
    isRead,
  ],
  ['a sheet without a name', made('xl/workbook.xml', () => '<workbook xmlns:r="r"><sheets><sheet r:id="rId1"/></sheets></workbook>')],
  [
    'a sheet without a part',
    made('xl/workbook.xml', () => '<workbook xmlns:r="r"><sheets><sheet name="A" r:id="none"/></sheets></workbook>'),
    isRefused,
  ],
  [
    'a metadata sheet that lies',
    () =>
      madeFile({
        sheets: [
          {
            name: '_tonghop',
            state: 'veryHidden',
            rows: [
              {
                index: 1,
                cells: [
                  { column: 0, value: 'schema' },
                  { column: 1, value: 'tonghop/tracking@99' },
                ],
              },
            ],
          },
        ],
      }),
    isRead,
  ],
  ['a program with a long name', () => madeFile({ ...workbook, producer: 'x'.repeat(1_000_000) })],
];

const others: readonly Case[] = [
  ['no bytes', () => Buffer.alloc(0), isRefused],
  ['one byte', () => Buffer.from('P'), isRefused],
  ['only the end of a zip file', () => rawZip([]), isRefused],
  ['10 MB of NUL', () => Buffer.alloc(10 * megabyte), isRefused],
  ['10 MB of PK', () => Buffer.alloc(10 * megabyte, 'PK\x05\x06'), isRefused],
  ['10 MB of beginnings of entries', () => Buffer.alloc(10 * megabyte, 'PK\x01\x02'), isRefused],
  [
    'an old compound file that goes in circles',
    () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(4096, 1)]),
    isRefused,
  ],
  ['a login page', () => Buffer.from('<!doctype html><title>Đăng nhập</title>'), isRefused],
  [
    'a zip file in a zip file in a zip file',
    () => rawZip([{ name: 'a.zip', bytes: rawZip([{ name: 'b.zip', bytes: rawZip([{ name: 'c.xlsx', bytes: usual() }]) }]) }]),
    isRefused,
  ],
];

const noise = (seed: number, length: number): Buffer => {
  const bytes = Buffer.alloc(length);
  for (let i = 0, x = seed; i < length; i++) bytes[i] = (x = (Math.imul(x, 1_103_515_245) + 12_345) >>> 0) >>> 16;
  return bytes;
};

/** Everything that was thought of to break what opens a workbook, and what only looks like it. */
export const hostileWorkbooks: readonly HostileFile[] = [
  ...[...bombs, ...lies, ...markup, ...names, ...others].map(([what, bytes, exit]) => ({
    what,
    name: 'bao-cao.xlsx',
    bytes,
    ...(exit && { exit }),
  })),
  ...Array.from({ length: 4 }, (_, i): HostileFile => ({
    what: `random bytes (${i})`,
    name: 'x.xlsx',
    bytes: () => noise(i + 1, 3000),
    exit: isRefused,
  })),
];

/** A sound workbook cut off after every fiftieth of its length. */
export function truncated(bytes: Uint8Array, name: string, exit?: readonly number[]): HostileFile[] {
  return Array.from({ length: 50 }, (_, i) => {
    const length = Math.floor((i * bytes.length) / 50);
    return { what: `${name} cut off after ${i}/50`, name, bytes: () => bytes.subarray(0, length), ...(exit && { exit }) };
  });
}
