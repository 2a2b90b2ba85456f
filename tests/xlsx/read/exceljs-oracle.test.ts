import { Workbook, type CellValue as ExcelValue } from 'exceljs';
import fc from 'fast-check';
import type { CellValue } from '../../../src/core/sheet/sheet-rows';
import { nodeZip } from '../../../src/opc/node-zlib';
import { readWorkbook } from '../../../src/xlsx/read/read-workbook';

const dayOf1970 = 25_569;

/** What a reader should see of a value that was handed to exceljs. */
function seen(value: ExcelValue): CellValue {
  if (value instanceof Date) return value.getTime() / 86_400_000 + dayOf1970;
  if (value !== null && typeof value === 'object') {
    if ('richText' in value) return value.richText.map((run) => run.text).join('');
    if ('hyperlink' in value) return value.text;
    if ('error' in value) return { error: value.error };
    if ('result' in value) return seen(value.result as ExcelValue);
  }
  return value as CellValue;
}

const text = fc.string({
  unit: fc.constantFrom('a', 'Đ', 'ộ', 'ệ', ' ', '\n', '&', '<', '>', '"', "'", '=', '😀'),
  minLength: 1,
  maxLength: 30,
});
const value: fc.Arbitrary<ExcelValue> = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (n === 0 ? 0 : n)),
  fc.integer(),
  fc.boolean(),
  fc.integer({ min: 1, max: 60_000 }).map((days) => new Date((days - dayOf1970 + 61) * 86_400_000)),
  fc.array(text, { minLength: 1, maxLength: 3 }).map((runs) => ({ richText: runs.map((run) => ({ text: run, font: { bold: true } })) })),
  text.map((t) => ({ text: t, hyperlink: 'https://example.invalid/' })),
  fc.constantFrom<ExcelValue>({ error: '#REF!' }, { error: '#N/A' }),
  fc.oneof(fc.integer(), text, fc.boolean()).map((result) => ({ formula: 'IF(A1="","x",A1)', result })),
);
const cell = fc.record({ row: fc.integer({ min: 1, max: 40 }), column: fc.integer({ min: 1, max: 30 }), value });

test('what exceljs writes is read as it was meant', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(cell, { selector: (c) => `${c.row} ${c.column}`, minLength: 1, maxLength: 40 }), async (cells) => {
      const workbook = new Workbook();
      const sheet = workbook.addWorksheet('Nhiệm vụ & chỉ tiêu');
      for (const { row, column, value: meant } of cells) sheet.getCell(row, column).value = meant;
      const read = readWorkbook(new Uint8Array(await workbook.xlsx.writeBuffer()), nodeZip);
      const found = new Map(read.value!.sheets[0]!.rows.flatMap((row) => row.cells.map((c) => [`${row.index} ${c.column + 1}`, c.value])));
      expect(found).toEqual(new Map(cells.map((c) => [`${c.row} ${c.column}`, seen(c.value)])));
    }),
    { numRuns: 150 },
  );
});

test('formats, hidden rows and columns, merges, states and the program are read from what exceljs writes', async () => {
  const workbook = new Workbook();
  workbook.creator = 'Nguyễn Văn A';
  workbook.created = new Date(Date.UTC(2026, 3, 15, 2, 11));
  const sheet = workbook.addWorksheet('Nhiệm vụ');
  sheet.getCell('B3').value = 0.805;
  sheet.getCell('B3').numFmt = '0.0%';
  sheet.getCell('C3').value = new Date(Date.UTC(2026, 3, 30));
  sheet.getCell('C3').numFmt = 'dd/mm/yyyy';
  sheet.getRow(3).hidden = true;
  sheet.getColumn(4).hidden = true;
  sheet.mergeCells('A1:D1');
  sheet.getCell('A1').value = 'Tiêu đề';
  workbook.addWorksheet('_tonghop', { state: 'veryHidden' }).getCell('A1').value = 'schema';
  const read = readWorkbook(new Uint8Array(await workbook.xlsx.writeBuffer()), nodeZip);
  expect(read).toEqual({
    value: {
      producer: 'Microsoft Excel 16.0300',
      created: '2026-04-15T02:11:00Z',
      modified: expect.stringMatching(/^\d{4}-/) as string,
      sheets: [
        {
          name: 'Nhiệm vụ',
          state: 'visible',
          merges: ['A1:D1'],
          hiddenColumns: [[3, 3]],
          rows: [
            { index: 1, cells: [0, 1, 2, 3].slice(0, 1).map((column) => ({ column, value: 'Tiêu đề' })) },
            {
              index: 3,
              hidden: true,
              cells: [
                { column: 1, value: 0.805, format: '0.0%' },
                { column: 2, value: 46_142, format: 'dd/mm/yyyy' },
              ],
            },
          ],
        },
        { name: '_tonghop', state: 'veryHidden', merges: [], rows: [{ index: 1, cells: [{ column: 0, value: 'schema' }] }] },
      ],
    },
    issues: [],
  });
  expect(JSON.stringify(read)).not.toContain('Nguyễn Văn A');
});
