import { fflateZip } from '../../../src/opc/fflate-port';
import { nodeZip } from '../../../src/opc/node-zlib';
import { readWorkbook } from '../../../src/xlsx/read/read-workbook';
import type { InflatePort } from '../../../src/opc/zip-port';
import { changedFile, type MadeCell, type MadeWorkbook } from '../../fixtures/workbooks/made-workbook';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relation = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;

/** A file of two sheets with one link to another file, or as `link` says. */
function linked(
  cells: readonly MadeCell[],
  markup?: string,
  link: string = relation('x', 'externalLink', 'externalLinks/externalLink1.xml'),
): Uint8Array {
  const workbook: MadeWorkbook = {
    sheets: [
      { name: 'A', rows: [{ index: 1, cells: [{ column: 0, value: 1, formula: 'B1+1' }] }] },
      { name: 'Nhiệm vụ', rows: [{ index: 8, cells }] },
    ],
  };
  return changedFile(workbook, {
    'xl/_rels/workbook.xml.rels': `<Relationships>${relation('rId1', 'worksheet', 'worksheets/sheet1.xml')}${relation('rId2', 'worksheet', 'worksheets/sheet2.xml')}${relation('rIdT', 'sharedStrings', 'sharedStrings.xml')}${link}</Relationships>`,
    ...(markup === undefined
      ? {}
      : { 'xl/worksheets/sheet2.xml': `<worksheet><sheetData><row r="8">${markup}</row></sheetData></worksheet>` }),
  });
}

const told = (bytes: Uint8Array) => readWorkbook(bytes, nodeZip, { file: 'a.xlsx' }).issues;
const formulas = (...of: string[]): MadeCell[] => of.map((formula, column) => ({ column, value: 5, formula }));

test('links to other files are told by sheet and cells, once for each sheet', () => {
  const bytes = linked(formulas('[1]Sheet1!$A$1', 'A1+1', "'[2]Biểu 1'!B2*2", "'file:///c:/x/[khac.xlsx]Sheet1'!A2", 'SUM([1]!Tong,1)'));
  expect(told(bytes)).toEqual([
    {
      code: 'cells-linked-outside',
      severity: 'warning',
      place: { kind: 'sheet', file: 'a.xlsx', sheet: 'Nhiệm vụ' },
      facts: { count: 4, cells: 'A8, C8, D8, E8' },
    },
  ]);
});

test('columns of tables are no links, and a link that no cell shows is told of the file', () => {
  const bytes = linked(formulas('SUM(NhiemVu[2])', 'NhiemVu[@Kết]', 'SUM(NhiemVu[[1]:[2]])'));
  expect(told(bytes)).toMatchObject([{ code: 'external-links', place: { kind: 'file' }, facts: { count: 1 } }]);
});

test('cells that share the formula of another are told with it', () => {
  const shared = (at: string, content: string): string => `<c r="${at}"><f t="shared" si="3"${content}<v>1</v></c>`;
  const markup =
    shared('B8', ' ref="B8:C8">[1]A!A1</f>') + shared('C8', '/>') + '<c r="D8"><f t="shared" si="4" ref="D8">A1</f><v>1</v></c>';
  expect(told(linked([], markup))).toMatchObject([{ facts: { count: 2, cells: 'B8, C8' } }]);
});

test('of very many cells the first are named', () => {
  const [one] = told(linked(formulas(...Array.from({ length: 300 }, (_, i) => `[1]A!A${i + 1}`))));
  expect(one?.facts).toMatchObject({ count: 300, cells: expect.stringMatching(/^A8, B8, .*, …$/) as string });
});

test('only sheets of a file with links are looked through once more', () => {
  const inflated = (bytes: Uint8Array): number => {
    let count = 0;
    const port: InflatePort = { ...fflateZip, inflate: (data, size) => (count++, fflateZip.inflate(data, size)) };
    expect(readWorkbook(bytes, port).value).not.toBeNull();
    return count;
  };
  const cells = formulas('[1]A!A1');
  expect(inflated(linked(cells)) - inflated(linked(cells, undefined, ''))).toBe(2);
});
