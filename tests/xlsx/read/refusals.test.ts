import { tell } from '../../../src/core/issue/sentence/tell';
import { fflateZip } from '../../../src/opc/fflate-port';
import { usualLimits } from '../../../src/opc/limits';
import { nodeZip } from '../../../src/opc/node-zlib';
import { inspectWorkbook } from '../../../src/xlsx/read/inspect-workbook';
import { readWorkbook } from '../../../src/xlsx/read/read-workbook';
import { changedFile, madeFile, type MadeWorkbook } from '../../fixtures/workbooks/made-workbook';
import { rawZip } from '../../fixtures/workbooks/raw-zip';

const workbook: MadeWorkbook = {
  formats: ['dd/mm/yyyy'],
  sheets: [
    {
      name: 'Nhiệm vụ',
      rows: [
        {
          index: 1,
          cells: [
            { column: 0, value: 'NV-001K' },
            { column: 1, value: 1 },
          ],
        },
      ],
    },
  ],
};
const sheet = 'xl/worksheets/sheet1.xml';
const strings = 'xl/sharedStrings.xml';
const good = madeFile(workbook);
const other = (name: string, text: string): { name: string; bytes: Uint8Array } => ({ name, bytes: Buffer.from(text) });
const rows = (markup: string): string => `<worksheet><sheetData>${markup}</sheetData></worksheet>`;
const compound = (name: string): Uint8Array => {
  const bytes = Buffer.alloc(2048);
  bytes.write('d0cf11e0a1b11ae1', 'hex');
  bytes.write(name, 1024, 'utf16le');
  bytes.writeUInt16LE(2 * name.length + 2, 1024 + 64);
  bytes[1024 + 66] = 2;
  return bytes;
};
const withType = (type: string): Uint8Array =>
  changedFile(workbook, { '[Content_Types].xml': `<Types><Override PartName="/xl/workbook.xml" ContentType="${type}"/></Types>` });

/** File, the one code it is refused with, and, where it matters, the facts. */
const refusals: readonly (readonly [string, Uint8Array, string, object?])[] = [
  ['an empty file', new Uint8Array(0), 'file-empty'],
  ['a file cut off', good.subarray(0, good.length - 200), 'file-truncated'],
  ['a workbook with a password to open', compound('EncryptedPackage'), 'file-encrypted'],
  ['a zip file with a password', changedFile(workbook, { [sheet]: { flags: 1 } }), 'file-encrypted'],
  ['an .xls', compound('Workbook'), 'file-is-xls'],
  ['a Word document of old', compound('WordDocument'), 'file-is-document'],
  ['another compound file', compound('Thumbs'), 'file-not-workbook'],
  ['an .xlsb', withType('application/vnd.ms-excel.sheet.binary.macroEnabled.main'), 'file-is-xlsb'],
  ['an .ods', rawZip([other('mimetype', 'application/vnd.oasis.opendocument.spreadsheet'), other('content.xml', '<a/>')]), 'file-is-ods'],
  ['a .csv', Buffer.from('Mã,Kết quả\nNV-001K,Đã xong\n'), 'file-is-csv'],
  ['a text', Buffer.from('Báo cáo kết quả thực hiện'), 'file-is-text'],
  ['a login page', Buffer.from('<!doctype html><title>Đăng nhập</title>'), 'file-is-html'],
  [
    'an XML spreadsheet',
    Buffer.from('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
    'file-is-xml-table',
  ],
  ['another XML file', Buffer.from('<?xml version="1.0"?><a/>'), 'file-not-workbook'],
  ['a PDF', Buffer.from('%PDF-1.7\n1 0 obj'), 'file-is-pdf'],
  ['a picture', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'file-is-picture'],
  ['a .docx', rawZip([other('[Content_Types].xml', '<Types/>'), other('word/document.xml', '<a/>')]), 'file-is-document'],
  [
    'a workbook that says it is a text document',
    withType('application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'),
    'file-is-document',
  ],
  ['a zip file of workbooks', rawZip([other('Xã A/báo cáo.xlsx', 'x'), other('b.xlsx', 'y')]), 'file-is-archive'],
  ['a .rar', Buffer.from('Rar!\x1a\x07\x00', 'latin1'), 'file-is-archive'],
  ['a zip file of something else', rawZip([other('index.js', '1')]), 'file-not-workbook'],
  ['an empty zip file', rawZip([]), 'file-not-workbook'],
  ['random bytes', Buffer.from([1, 2, 3, 0, 200, 7]), 'file-not-workbook'],
  ['a file that accompanies another on a Mac', Buffer.from([0, 5, 22, 7, 0, 2, 0, 0]), 'file-is-companion'],
  [
    'a DTD in a sheet',
    changedFile(workbook, { [sheet]: `<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>${rows('')}` }),
    'file-part-dtd',
    { part: sheet },
  ],
  ['a DTD in the shared strings', changedFile(workbook, { [strings]: '<!DOCTYPE a><sst/>' }), 'file-part-dtd', { part: strings }],
  ['a DTD in the content types', changedFile(workbook, { '[Content_Types].xml': '<!DOCTYPE a><Types/>' }), 'file-part-dtd'],
  ['a DTD in the workbook part', changedFile(workbook, { 'xl/workbook.xml': '<!DOCTYPE a><workbook/>' }), 'file-part-dtd'],
  ['a DTD in the styles', changedFile(workbook, { 'xl/styles.xml': '<!DOCTYPE a><styleSheet/>' }), 'file-part-dtd'],
  ['a DTD in the properties', changedFile(workbook, { 'docProps/core.xml': '<!DOCTYPE a><coreProperties/>' }), 'file-part-dtd'],
  ['a wrong checksum of a sheet', changedFile(workbook, { [sheet]: { crc: 7 } }), 'file-part-crc', { part: sheet }],
  ['a wrong checksum of the styles', changedFile(workbook, { 'xl/styles.xml': { crc: 7 } }), 'file-part-crc'],
  ['a damaged stream', changedFile(workbook, { [sheet]: { packed: Buffer.alloc(90, 0x5a) } }), 'file-part-damaged', { part: sheet }],
  ['a stated size that is a lie', changedFile(workbook, { [sheet]: { size: 10 } }), 'file-part-damaged'],
  ['an unusual packing', changedFile(workbook, { [sheet]: { method: 14 } }), 'file-part-packing'],
  ['a part twice but for case', changedFile(workbook, { 'XL/Worksheets/SHEET1.xml': rows('') }), 'file-part-twice'],
  ['a sheet without its part', changedFile(workbook, { [sheet]: null }), 'file-part-missing', { part: sheet }],
  ['a workbook part that is absent', changedFile(workbook, { 'xl/workbook.xml': null }), 'file-part-missing'],
  ['relations of the workbook that are absent', changedFile(workbook, { 'xl/_rels/workbook.xml.rels': null }), 'file-part-missing'],
  ['shared strings that are absent', changedFile(workbook, { [strings]: null }), 'file-part-missing'],
  [
    'a reference to a string that is not there',
    changedFile(workbook, { [sheet]: rows('<row r="1"><c r="A1" t="s"><v>9</v></c></row>') }),
    'file-part-malformed',
  ],
  [
    'a sheet that ends too early',
    changedFile(workbook, { [sheet]: '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c>' }),
    'file-part-malformed',
  ],
  ['a sheet that is something else', changedFile(workbook, { [sheet]: '<chart/>' }), 'file-part-malformed'],
  ['a sheet without content', changedFile(workbook, { [sheet]: '' }), 'file-part-malformed'],
  ['a workbook without sheets', changedFile(workbook, { 'xl/workbook.xml': '<workbook/>' }), 'file-part-malformed'],
  ['a workbook part that is something else', changedFile(workbook, { 'xl/workbook.xml': '<document/>' }), 'file-not-workbook'],
  [
    'text that is no UTF-8',
    changedFile(workbook, { [strings]: { bytes: Buffer.from('<sst><si><t>\xff\xfe</t></si></sst>', 'latin1') } }),
    'file-part-malformed',
  ],
  [
    'another encoding',
    changedFile(workbook, { [sheet]: `<?xml version="1.0" encoding="windows-1258"?>${rows('')}` }),
    'file-part-encoding',
  ],
  [
    'a cell beyond the last column',
    changedFile(workbook, { [sheet]: rows('<row r="1"><c r="XFE1"><v>1</v></c></row>') }),
    'file-over-limit',
    { limit: 'columns', most: 16_384 },
  ],
  [
    'a row beyond the last',
    changedFile(workbook, { [sheet]: rows('<row r="1048577"><c r="A1048577"><v>1</v></c></row>') }),
    'file-over-limit',
    { limit: 'rows', most: 1_048_576 },
  ],
  [
    'a cell that is too long',
    changedFile(workbook, { [sheet]: rows(`<row r="1"><c r="A1" t="str"><v>${'a'.repeat(32_768)}</v></c></row>`) }),
    'file-over-limit',
    { limit: 'characters', most: 32_767 },
  ],
  [
    'markup that is too deep',
    changedFile(workbook, { [sheet]: `<worksheet>${'<a>'.repeat(300)}` }),
    'file-over-limit',
    { limit: 'depth', most: 256 },
  ],
];

for (const [what, bytes, code, facts] of refusals) {
  test(`${what} is refused as ${code}, in one sentence that says what to do`, () => {
    for (const port of [nodeZip, fflateZip]) {
      const read = readWorkbook(bytes, port, { file: 'bao-cao.xlsx' });
      expect(read.value).toBeNull();
      expect(read.issues.map((i) => [i.code, i.severity])).toEqual([[code, 'error']]);
      expect(read.issues[0]!.facts).toMatchObject(facts ?? {});
      expect(tell(read.issues[0]!, 'vi')).toMatch(
        /^bao-cao\.xlsx(?:, sheet “[^”]*”, ô A1|, sheet “[^”]*”, cell A1)?: .*(Đề nghị|Có thể) .*\.$/,
      );
      expect(tell(read.issues[0]!, 'en')).toMatch(
        /^bao-cao\.xlsx(?:, sheet “[^”]*”, ô A1|, sheet “[^”]*”, cell A1)?: .*(Please|can be) .*\.$/,
      );
    }
    expect(inspectWorkbook(bytes, nodeZip).issues.map((i) => i.code)).toEqual([code]);
  });
}

test('what reaches a limit and does not go beyond it is read', () => {
  const text = 'ộ'.repeat(32_767);
  const markup = rows(`<row r="1048576"><c r="XFD1048576" t="str"><v>${text}</v></c></row>`);
  const read = readWorkbook(changedFile(workbook, { [sheet]: markup }), nodeZip);
  expect(read.value?.sheets[0]?.rows).toEqual([{ index: 1_048_576, cells: [{ column: 16_383, value: text }] }]);
});

test('cells and merged ranges are counted over the whole workbook', () => {
  const limits = { ...usualLimits, cells: 3 };
  const cells = (count: number): MadeWorkbook['sheets'][number]['rows'] => [
    { index: 1, cells: Array.from({ length: count }, (_, column) => ({ column, value: 1 })) },
  ];
  const codes = (made: MadeWorkbook): string[] => readWorkbook(madeFile(made), nodeZip, { limits }).issues.map((i) => i.code);
  expect(
    codes({
      sheets: [
        { name: 'A', rows: cells(2) },
        { name: 'B', rows: cells(1) },
      ],
    }),
  ).toEqual([]);
  expect(
    codes({
      sheets: [
        { name: 'A', rows: cells(2) },
        { name: 'B', rows: cells(2) },
      ],
    }),
  ).toEqual(['file-over-limit']);
  expect(codes({ sheets: [{ name: 'A', rows: cells(2), merges: ['A1:B1'] }] })).toEqual([]);
  expect(codes({ sheets: [{ name: 'A', rows: cells(2), merges: ['A1:B1', 'C1:D1'] }] })).toEqual(['file-over-limit']);
});

test('a file that is good is not refused', () => {
  expect(readWorkbook(good, nodeZip).issues).toEqual([]);
  expect(inspectWorkbook(good, fflateZip).issues).toEqual([]);
});
