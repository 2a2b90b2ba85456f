import { fflateZip } from '../../../src/opc/fflate-port';
import { nodeZip } from '../../../src/opc/node-zlib';
import { inspectWorkbook } from '../../../src/xlsx/read/inspect-workbook';
import { readWorkbook } from '../../../src/xlsx/read/read-workbook';
import { changedFile, madeFile, type MadeWorkbook } from '../../fixtures/workbooks/made-workbook';
import { repeatedPart } from '../../fixtures/workbooks/repeated-part';

const workbook: MadeWorkbook = { sheets: [{ name: 'Nhiệm vụ', rows: [{ index: 1, cells: [{ column: 0, value: 'NV-001K' }] }] }] };
const sheet = 'xl/worksheets/sheet1.xml';
const rows = (markup: string): string => `<worksheet><sheetData>${markup}</sheetData></worksheet>`;
const withSheet = (markup: string): Uint8Array => changedFile(workbook, { [sheet]: markup });
const codes = (file: Uint8Array): string[] => readWorkbook(file, nodeZip).issues.map((i) => i.code);
const repeated = (head: string, block: string, times: number, tail: string): Uint8Array =>
  changedFile(workbook, { [sheet]: repeatedPart(head, block, times, tail) });
const megabyte = 1024 * 1024;

describe('what a file only claims costs nothing', () => {
  test('a million empty rows are passed over and leave nothing', () => {
    const read = readWorkbook(
      withSheet(rows(Array.from({ length: 1_048_576 }, (_, i) => `<row r="${i + 1}" ht="15"/>`).join(''))),
      nodeZip,
    );
    expect(read).toEqual({ value: { sheets: [{ name: 'Nhiệm vụ', state: 'visible', rows: [], merges: [] }] }, issues: [] });
  });

  test('formatted cells without content are passed over, and many are told of', () => {
    const row = `<row>${'<c s="0"/>'.repeat(16_384)}</row>`;
    expect(inspectWorkbook(withSheet(rows(row)), nodeZip)).toMatchObject({
      value: { sheets: [{ cells: 0, rows: 0, range: null, blanks: 16_384 }] },
      issues: [{ code: 'blank-cells-formatted', severity: 'note', facts: { count: 16_384 } }],
    });
  });

  test('merges, validations, formats and columns over the whole sheet are not spread out', () => {
    const all = 'A1:XFD1048576';
    const file = withSheet(
      `<worksheet><dimension ref="${all}"/><cols><col min="1" max="16384" hidden="1"/></cols><sheetData><row r="7"><c r="C7"><v>1</v></c></row></sheetData>` +
        `<mergeCells>${`<mergeCell ref="${all}"/>`.repeat(1000)}</mergeCells><conditionalFormatting sqref="${all}"><cfRule type="expression"><formula>1</formula></cfRule></conditionalFormatting>` +
        `<dataValidations>${`<dataValidation sqref="${all}" type="list"><formula1>A:A</formula1></dataValidation>`.repeat(1000)}</dataValidations></worksheet>`,
    );
    expect(inspectWorkbook(file, nodeZip).value?.sheets).toEqual([
      {
        name: 'Nhiệm vụ',
        state: 'visible',
        range: 'C7:C7',
        rows: 1,
        cells: 1,
        formulas: 0,
        errors: 0,
        blanks: 0,
        merges: 1000,
        hiddenRows: 0,
        hiddenColumns: 16_384,
      },
    ]);
  });
});

describe('what would not end is left', () => {
  test.each([
    ['a bomb of one part', repeated('<worksheet>', ' ', 129 * megabyte, '</worksheet>')],
    ['200 MB that are only stated', changedFile(workbook, { [sheet]: { size: 200 * megabyte } })],
    ['4 GB that are only stated', changedFile(workbook, { [sheet]: { size: 0xffff_fff0 } })],
    [
      'more cells than anybody fills',
      repeated('<worksheet><sheetData>', `<row>${'<c><v>1</v></c>'.repeat(10_000)}</row>`, 201, '</sheetData></worksheet>'),
    ],
    [
      'a shared string for every grain of sand',
      changedFile(workbook, { 'xl/sharedStrings.xml': repeatedPart('<sst>', '<si><t/></si>', 2_000_001, '</sst>') }),
    ],
    ['merges without end', repeated('<worksheet><mergeCells>', '<mergeCell ref="A1:B2"/>', 2_000_001, '</mergeCells></worksheet>')],
    ['elements a million deep', repeated('<worksheet>', '<a>', 1_000_000, '')],
    [
      'a cell of twenty million references',
      repeated('<worksheet><sheetData><row><c t="str"><v>', '&amp;', 20_000_000, '</v></c></row></sheetData></worksheet>'),
    ],
    [
      'a cell of five million runs',
      repeated('<worksheet><sheetData><row><c t="inlineStr"><is>', '<r><t>x</t></r>', 5_000_000, '</is></c></row></sheetData></worksheet>'),
    ],
    [
      'a shared string without end',
      changedFile(workbook, { 'xl/sharedStrings.xml': repeatedPart('<sst><si><t>', 'ộ', 40_000_000, '</t></si></sst>') }),
    ],
    [
      'a name without end',
      changedFile(workbook, {
        'xl/workbook.xml': repeatedPart('<workbook><sheets><sheet name="', '&lt;', 30_000_000, '"/></sheets></workbook>'),
      }),
    ],
    [
      'relations without end',
      changedFile(workbook, {
        'xl/_rels/workbook.xml.rels': repeatedPart('<Relationships>', '<Relationship Id="a"/>', 1_000_000, '</Relationships>'),
      }),
    ],
    [
      'content types without end',
      changedFile(workbook, { '[Content_Types].xml': repeatedPart('<Types>', '<Default/>', 1_000_000, '</Types>') }),
    ],
  ])('%s', (_, file) => {
    expect(codes(file)).toEqual(['file-over-limit']);
  });

  test('a number format longer than any program writes is none', () => {
    const code = '['.repeat(300_000);
    const file = madeFile({
      formats: [code],
      date1904: true,
      sheets: [{ name: 'A', rows: [{ index: 1, cells: [{ column: 0, value: 7, style: 1 }] }] }],
    });
    expect(readWorkbook(file, nodeZip).value?.sheets[0]?.rows).toEqual([{ index: 1, cells: [{ column: 0, value: 7 }] }]);
  });

  test('a size that no stream of that length can give is damage, and no room is made for it', () => {
    expect(codes(changedFile(workbook, { [sheet]: { size: 100 * megabyte } }))).toEqual(['file-part-damaged']);
    expect(readWorkbook(changedFile(workbook, { [sheet]: { size: 100 * megabyte } }), fflateZip).issues.map((i) => i.code)).toEqual([
      'file-part-damaged',
    ]);
  });

  test('parts that together unpack to more than allowed', () => {
    const text = repeatedPart('<worksheet>', ' ', 120 * megabyte, '<sheetData/></worksheet>');
    const three: MadeWorkbook = { sheets: ['A', 'B', 'C'].map((name) => ({ name, rows: [] })) };
    const file = changedFile(three, {
      'xl/worksheets/sheet1.xml': text,
      'xl/worksheets/sheet2.xml': text,
      'xl/worksheets/sheet3.xml': text,
    });
    expect(readWorkbook(file, nodeZip).issues).toMatchObject([{ code: 'file-over-limit', facts: { limit: 'inflated' } }]);
  });

  test('a thousand sheets over one part are read, one more is not', () => {
    const many = (count: number): Uint8Array =>
      changedFile(workbook, {
        'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${'<sheet name="A" r:id="rId1"/>'.repeat(count)}</sheets></workbook>`,
      });
    expect(readWorkbook(many(1000), nodeZip).value?.sheets).toHaveLength(1000);
    expect(codes(many(1001))).toEqual(['file-over-limit']);
  });
});

describe('what would do harm stays text', () => {
  test('names of object members are names like any other', () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const file = madeFile({
      formats: names,
      producer: '__proto__',
      sheets: names.map((name, i) => ({ name, rows: [{ index: 1, cells: [{ column: 0, value: name, style: i + 1 }] }] })),
    });
    const read = readWorkbook(file, nodeZip);
    expect(read.value?.sheets.map((s) => [s.name, s.rows[0]?.cells[0]?.value, s.rows[0]?.cells[0]?.format])).toEqual(
      names.map((n) => [n, n, n]),
    );
    expect(Object.getOwnPropertyNames(Object.prototype).filter((n) => n === 'polluted')).toEqual([]);
    expect(({} as Record<string, unknown>)['value']).toBeUndefined();
  });

  test('links to outside are counted and not followed', () => {
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const file = changedFile(workbook, {
      'xl/drawings/_rels/drawing1.xml.rels': `<Relationships><Relationship Id="a" Type="${type}/image" Target="http://example.invalid/a.png" TargetMode="External"/></Relationships>`,
      'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships><Relationship Id="a" Type="${type}/hyperlink" Target="http://example.invalid/" TargetMode="External"/></Relationships>`,
    });
    expect(inspectWorkbook(file, nodeZip)).toMatchObject({
      value: { externalReferences: 1 },
      issues: [{ code: 'external-links', severity: 'warning', facts: { count: 1 } }],
    });
  });
});
