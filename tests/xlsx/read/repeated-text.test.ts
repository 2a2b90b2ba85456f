import fc from 'fast-check';
import { nodeZip } from '../../../src/opc/node-zlib';
import { readWorkbook } from '../../../src/xlsx/read/read-workbook';
import { changedFile, type MadeWorkbook } from '../../fixtures/workbooks/made-workbook';

const workbook: MadeWorkbook = {
  sheets: ['Một', 'Hai'].map((name) => ({ name, rows: [{ index: 1, cells: [{ column: 0, value: 'a' }] }] })),
};

const sheetOf = (texts: readonly string[], formula: string): string =>
  `<worksheet><sheetData>${texts.map((t, i) => `<row r="${i + 1}"><c r="A${i + 1}" t="str">${formula}<v>${t}</v></c></row>`).join('')}</sheetData></worksheet>`;

const valuesOf = (file: Uint8Array, sheet: number): unknown[] =>
  readWorkbook(file, nodeZip).value!.sheets[sheet]!.rows.map((row) => row.cells[0]?.value);

// Few letters and lengths, so that different texts meet in one place of the memory.
const alike = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'ậ', '_'), minLength: 1, maxLength: 6 }), {
  minLength: 1,
  maxLength: 200,
});

test('the results of formulas are read as they stand, however often and in whatever order they come again, in one sheet and the next', () => {
  fc.assert(
    fc.property(
      alike,
      alike,
      fc.constantFrom('<f>A2</f>', '<f t="shared" si="0"/>', '<f t="shared" ref="A1:A9" si="0">A2</f>', ''),
      (one, two, f) => {
        const file = changedFile(workbook, { 'xl/worksheets/sheet1.xml': sheetOf(one, f), 'xl/worksheets/sheet2.xml': sheetOf(two, f) });
        expect([valuesOf(file, 0), valuesOf(file, 1)]).toEqual([one, two]);
      },
    ),
  );
});

test.each(['<f t="shared" si=0/>', '<f t="shared" si="<"/>', '<f t="shared" si="0">', '<f t="shared"si="0"/x>'])(
  'a formula written as %s is no XML, and the file is refused',
  (formula) => {
    const file = changedFile(workbook, { 'xl/worksheets/sheet1.xml': sheetOf(['a'], formula) });
    expect(readWorkbook(file, nodeZip).issues.map((i) => i.code)).toEqual(['file-part-malformed']);
  },
);

test('a cell with a formula of whatever attributes is known as one', () => {
  const file = changedFile(workbook, { 'xl/worksheets/sheet1.xml': sheetOf(['a'], '<f t="array" ref="A1" aca="1">SUM(B1:B2)</f>') });
  expect(readWorkbook(file, nodeZip).value!.sheets[0]!.rows[0]!.cells).toEqual([{ column: 0, value: 'a', formula: true }]);
});
