import { fflateZip } from '../../../src/opc/fflate-port';
import { nodeZip } from '../../../src/opc/node-zlib';
import type { InflatePort } from '../../../src/opc/zip-port';
import { readWorkbook } from '../../../src/xlsx/read/read-workbook';
import { scanWorkbook } from '../../../src/xlsx/read/scan-workbook';
import { changedFile, madeFile, type MadeWorkbook } from '../../fixtures/workbooks/made-workbook';

const workbook: MadeWorkbook = {
  sheets: [
    {
      name: 'Nhiệm vụ',
      rows: [
        { index: 1, cells: [{ column: 0, value: 'a' }] },
        { index: 4, cells: [{ column: 1, value: 2 }] },
      ],
    },
    { name: 'Danh mục', rows: [{ index: 1, cells: [{ column: 0, value: 'b' }] }] },
  ],
};
const sheet = 'xl/worksheets/sheet1.xml';
const withRows = (markup: string): Uint8Array =>
  changedFile(workbook, { [sheet]: `<worksheet><sheetData>${markup}</sheetData></worksheet>` });
const rowsOf = (markup: string): unknown => readWorkbook(withRows(markup), nodeZip).value?.sheets[0]?.rows;

/** A port that keeps the sizes of what it was asked to inflate. */
function counting(): { readonly port: InflatePort; readonly sizes: number[] } {
  const sizes: number[] = [];
  const inflate: InflatePort['inflate'] = (bytes, size) => {
    sizes.push(size);
    return nodeZip.inflate(bytes, size);
  };
  return { port: { inflate, crc32: nodeZip.crc32 }, sizes };
}

describe('scanning a workbook', () => {
  test('tells sheets and rows in order, and the end of each sheet', () => {
    const told: string[] = [];
    scanWorkbook(madeFile(workbook), fflateZip, {
      sheet: ({ name }) => told.push(name) > 0,
      row: (row, { name }) => told.push(`${name} ${row.index}`),
      sheetEnd: ({ name }) => told.push(`${name} ends`),
    });
    expect(told).toEqual(['Nhiệm vụ', 'Nhiệm vụ 1', 'Nhiệm vụ 4', 'Nhiệm vụ ends', 'Danh mục', 'Danh mục 1', 'Danh mục ends']);
  });

  test('does not inflate a sheet that is left out, nor strings that nobody asks for', () => {
    const all = counting();
    scanWorkbook(madeFile(workbook), all.port, { row: () => undefined });
    const none = counting();
    scanWorkbook(madeFile(workbook), none.port, { sheet: () => false, row: () => undefined });
    expect(all.sizes.length - none.sizes.length).toBe(3);
  });

  test('a broken sheet that is left out does no harm', () => {
    const file = changedFile(workbook, { 'xl/worksheets/sheet2.xml': '<broken' });
    expect(scanWorkbook(file, nodeZip, { sheet: ({ name }) => name === 'Nhiệm vụ', row: () => undefined }).issues).toEqual([]);
    expect(scanWorkbook(file, nodeZip, { row: () => undefined }).value).toBeNull();
  });

  test('chart sheets have no rows and are no fault', () => {
    const rels = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const file = changedFile(workbook, {
      'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="${rels}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${rels}/chartsheet" Target="chartsheets/sheet1.xml"/><Relationship Id="rIdT" Type="${rels}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    });
    expect(readWorkbook(file, nodeZip).value?.sheets.map((s) => s.name)).toEqual(['Nhiệm vụ']);
  });
});

describe('rows that are written oddly', () => {
  test('come in the order of their numbers, and pieces of one row are joined', () => {
    const piece = (row: number, cells: string): string => `<row r="${row}">${cells}</row>`;
    const cell = (at: string, value: number): string => `<c r="${at}"><v>${value}</v></c>`;
    expect(rowsOf(piece(5, cell('B5', 1)) + piece(2, cell('A2', 2)) + piece(5, cell('A5', 3) + cell('B5', 1)))).toEqual([
      { index: 2, cells: [{ column: 0, value: 2 }] },
      {
        index: 5,
        cells: [
          { column: 0, value: 3 },
          { column: 1, value: 1 },
        ],
      },
    ]);
    expect(rowsOf(piece(1, cell('C1', 3) + cell('A1', 1)))).toEqual([
      {
        index: 1,
        cells: [
          { column: 0, value: 1 },
          { column: 2, value: 3 },
        ],
      },
    ]);
  });

  test('follow the one before where they have no number, and so do cells', () => {
    expect(rowsOf('<row r="7"><c><v>1</v></c><c r="D7"><v>2</v></c><c><v>3</v></c></row><row><c/><c><v>4</v></c></row>')).toEqual([
      {
        index: 7,
        cells: [
          { column: 0, value: 1 },
          { column: 3, value: 2 },
          { column: 4, value: 3 },
        ],
      },
      { index: 8, cells: [{ column: 1, value: 4 }] },
    ]);
  });

  test('keep as text what is no number, and drop nothing', () => {
    expect(
      rowsOf(
        '<row r="1"><c r="A1"><v>mười</v></c><c r="B1"><v> </v></c><c r="C1" t="d"><v>30/4/2026</v></c><c r="D1" t="b"><v>true</v></c></row>',
      ),
    ).toEqual([
      {
        index: 1,
        cells: [
          { column: 0, value: 'mười' },
          { column: 2, value: '30/4/2026' },
          { column: 3, value: true },
        ],
      },
    ]);
  });

  test('keep formulas, also those without a stored value and shared ones', () => {
    const markup =
      '<row r="1"><c r="A1"><f>B1</f></c><c r="B1"><f t="shared" ref="B1:C1" si="0">A1</f><v>2</v></c><c r="C1" t="str"><f t="shared" si="0"/><v></v></c><c r="D1" t="str"><f>""</f><v></v></c></row>';
    expect(rowsOf(markup)).toEqual([
      {
        index: 1,
        cells: [
          { column: 0, value: null, formula: true },
          { column: 1, value: 2, formula: true },
          { column: 2, value: '', formula: true },
          { column: 3, value: '', formula: true },
        ],
      },
    ]);
  });

  test('are not mistaken for elements of extensions', () => {
    const file = changedFile(workbook, {
      [sheet]:
        '<worksheet xmlns:x14="e"><sheetData><row r="1"><c r="A1"><v>1</v><extLst><ext><v>9</v></ext></extLst></c></row></sheetData><extLst><ext><x14:sheetData><x14:row r="2"><x14:c r="A2"><x14:v>2</x14:v></x14:c></x14:row></x14:sheetData></ext></extLst></worksheet>',
    });
    expect(readWorkbook(file, nodeZip).value?.sheets[0]?.rows).toEqual([{ index: 1, cells: [{ column: 0, value: 1 }] }]);
  });
});
