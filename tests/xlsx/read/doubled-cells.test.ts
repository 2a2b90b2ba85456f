import { fflateZip } from '../../../src/opc/fflate-port';
import { nodeZip } from '../../../src/opc/node-zlib';
import { inspectWorkbook } from '../../../src/xlsx/read/inspect-workbook';
import { readWorkbook } from '../../../src/xlsx/read/read-workbook';
import { changedFile, type MadeWorkbook } from '../../fixtures/workbooks/made-workbook';

const book: MadeWorkbook = { sheets: [{ name: 'Nhiệm vụ', rows: [] }], formats: ['0%'] };
const fileOf = (data: string): Uint8Array => changedFile(book, { 'xl/worksheets/sheet1.xml': `<worksheet>${data}</worksheet>` });
const read = (data: string) => readWorkbook(fileOf(data), fflateZip, { file: 'a.xlsx' });
const rowsOf = (data: string) => read(data).value?.sheets[0]?.rows;
const sheetData = (rows: string): string => `<sheetData>${rows}</sheetData>`;
const row = (cells: string, number = 9): string => `<row r="${number}">${cells}</row>`;
const text = (value: string, at = 'Q9'): string => `<c r="${at}" t="str"><v>${value}</v></c>`;
const number = (value: string, style = 0, at = 'Q9'): string => `<c r="${at}" s="${style}"><v>${value}</v></c>`;

const twice = { code: 'file-cell-twice', severity: 'error', place: { kind: 'cell', file: 'a.xlsx', sheet: 'Nhiệm vụ', cell: 'Q9' } };

describe('a cell that a file states twice', () => {
  test.each([
    ['in one row', sheetData(row(text('một') + text('hai')))],
    ['in one row, written in another way', sheetData(row(`${text('một')} <c t="str" r='Q9'><v>hai</v></c>`))],
    ['in two rows of one number', sheetData(row(text('một')) + row(text('hai')))],
    ['in two rows with others between', sheetData(row(text('một')) + row(text('x', 'A2'), 2) + row(text('hai')))],
    ['in two blocks of rows', sheetData(row(text('một'))) + sheetData(row(text('hai')))],
    ['as text and as a number', sheetData(row(text('5') + number('5')))],
    ['as a share and as a number', sheetData(row(number('0.5') + number('0.5', 1)))],
    ['as two errors', sheetData(row('<c r="Q9" t="e"><v>#REF!</v></c><c r="Q9" t="e"><v>#N/A</v></c>'))],
  ])('with different contents %s refuses the file and is named', (_way, data) => {
    expect(read(data)).toMatchObject({ value: null, issues: [twice] });
  });

  test.each([
    ['in one row', sheetData(row(text('một') + text('một')))],
    ['in two rows', sheetData(row(text('một')) + row(text('một')))],
    ['in two blocks', sheetData(row(text('một'))) + sheetData(row(text('một')))],
    ['once without content, first', sheetData(row('<c r="Q9"/>' + text('một')))],
    ['once without content, last', sheetData(row(text('một') + '<c r="Q9" t="str"><v></v></c>'))],
    ['once as a formula without its value', sheetData(row('<c r="Q9"><f>A1</f></c>' + text('một')))],
  ])('with one content %s is read once, and nothing is said', (_way, data) => {
    expect(read(data).issues).toEqual([]);
    expect(rowsOf(data)).toEqual([{ index: 9, cells: [{ column: 16, value: 'một' }] }]);
  });

  test('is named by the program that looks into any file as well, where it stands in one row', () => {
    expect(inspectWorkbook(fileOf(sheetData(row(text('một') + text('hai')))), nodeZip, { file: 'a.xlsx' }).issues).toMatchObject([twice]);
  });
});

test('rows in pieces that do not overlap are joined, hidden if one of them is', () => {
  const data = sheetData(row(text('b', 'B9')) + `<row r="9" hidden="1">${text('a', 'A9')}</row>`);
  expect(rowsOf(data)).toEqual([
    {
      index: 9,
      cells: [
        { column: 0, value: 'a' },
        { column: 1, value: 'b' },
      ],
      hidden: true,
    },
  ]);
});

test('a row in very many pieces is joined at once', () => {
  const data = sheetData(Array.from({ length: 16_000 }, () => row(text('x', 'XFD1') + text('y', 'A1'), 1)).join(''));
  expect(rowsOf(data)).toEqual([
    {
      index: 1,
      cells: [
        { column: 0, value: 'y' },
        { column: 16_383, value: 'x' },
      ],
    },
  ]);
});

describe('a text that is too long for a cell', () => {
  const long = 'x'.repeat(32_768);

  test.each([
    ['in the cell', text(long)],
    ['in pieces', `<c r="Q9" t="inlineStr"><is><t>${long}</t></is></c>`],
    ['longer than is decoded', text('x'.repeat(400_001))],
  ])('%s refuses the file, and the cell is named', (_way, cell) => {
    expect(read(sheetData(row(text('a', 'A8'), 8) + row(cell) + row('', 10)))).toMatchObject({
      value: null,
      issues: [{ code: 'file-over-limit', facts: { limit: 'characters' }, place: twice.place }],
    });
  });

  test('among the shared texts names the cell that shows it', () => {
    const file = changedFile(book, {
      'xl/worksheets/sheet1.xml': `<worksheet>${sheetData(row('<c r="Q9" t="s"><v>0</v></c>'))}</worksheet>`,
      'xl/sharedStrings.xml': `<sst><si><t>${long}</t></si></sst>`,
    });
    expect(readWorkbook(file, nodeZip, { file: 'a.xlsx' }).issues).toMatchObject([{ code: 'file-over-limit', place: twice.place }]);
  });

  test('that is not even looked for is not blamed on the cell that asked for another', () => {
    const file = changedFile(book, {
      'xl/worksheets/sheet1.xml': `<worksheet>${sheetData(row('<c r="Q9" t="s"><v>0</v></c>'))}</worksheet>`,
      'xl/sharedStrings.xml': `<sst><si><t>a</t></si><si><t>${'x'.repeat(400_001)}</t></si></sst>`,
    });
    expect(readWorkbook(file, nodeZip, { file: 'a.xlsx' }).issues).toMatchObject([
      { code: 'file-over-limit', place: { kind: 'file', file: 'a.xlsx' } },
    ]);
  });
});
