import fc from 'fast-check';
import type { CellValue } from '../../../src/core/sheet/sheet-rows';
import { nodeZip } from '../../../src/opc/node-zlib';
import { readWorkbook } from '../../../src/xlsx/read/read-workbook';
import { madeFile, type MadeValue, type MadeWorkbook } from '../../fixtures/workbooks/made-workbook';
import { choices, usualWay, type Way } from '../../fixtures/workbooks/way';
import { convert, type NamedFile } from '../../tools/soffice';
import { testWith } from '../../tools/test-with';
import { flatOdsCells } from './flat-ods';

const words = [
  'Đã hoàn thành',
  '  hai  khoảng trắng ',
  'dòng một\ndòng hai',
  'A & B <c> "d"',
  '=1+1',
  "'nháy",
  '80,5 %',
  '30/4/2026',
  'NV-001K/2026-Q2',
  'Ủy ban 😀',
];
const value: fc.Arbitrary<MadeValue> = fc.oneof(
  fc.constantFrom(...words),
  fc.constantFrom(0, 1, -0.1, 12.5, 1e-7, 123456789012345, 46_142),
  fc.boolean(),
);
const styled = fc
  .tuple(value, fc.nat(3))
  .map(([v, style]) => ({ value: v, style: typeof v === 'number' && v > 1 && v < 100_000 ? style : 0 }));
const workbooks: fc.Arbitrary<MadeWorkbook> = fc
  .array(fc.array(styled, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 12 })
  .map((lines) => ({
    formats: ['dd/mm/yyyy', 9, '#,##0.00'],
    sheets: [
      {
        name: 'Nhiệm vụ',
        rows: lines.map((cells, i) => ({
          index: 2 * i + 1,
          hidden: i % 5 === 4,
          cells: cells.map((c, column) => ({ column: column + (i % 3), ...c })),
        })),
      },
      { name: 'Ẩn', state: 'hidden', rows: [{ index: 3, cells: [{ column: 2, value: 'ẩn' }] }] },
    ],
  }));
/** LibreOffice opens them all in one start, and saves them in another. */
const generated = 200;
// Ways that LibreOffice itself misreads cannot be judged by it.
const judged: readonly (keyof Way)[] = [
  'prefix',
  'references',
  'targets',
  'namespaces',
  'strings',
  'phonetic',
  'comments',
  'singleQuotes',
  'stored',
  'descriptors',
  'macros',
];
const ways = fc
  .record(Object.fromEntries(judged.map((key) => [key, fc.constantFrom(...(choices[key] as readonly unknown[]))])))
  .map((some) => ({ ...usualWay, ...some }) as Way);

function cellsOf(bytes: Uint8Array): Map<string, Map<string, CellValue>> {
  const read = readWorkbook(bytes, nodeZip);
  expect(read.issues.filter((i) => i.severity === 'error')).toEqual([]);
  return new Map(
    read.value!.sheets.map((sheet) => [
      sheet.name,
      new Map(sheet.rows.flatMap((row) => row.cells.map((c) => [`${row.index} ${c.column}`, c.value]))),
    ]),
  );
}

describe('LibreOffice sees the same values', () => {
  testWith(
    ['soffice'],
    'in workbooks written in many ways, and in the same saved again by LibreOffice',
    async () => {
      const samples = fc.sample(fc.tuple(workbooks, ways), { numRuns: generated, seed: 7 });
      const files: NamedFile[] = samples.map(([workbook, way], i) => ({ name: `${i}.xlsx`, bytes: madeFile(workbook, way) }));
      const told = (await convert(files, 'fods')).map(flatOdsCells);
      const again = await convert(files, 'xlsx');
      files.forEach((file, i) => {
        expect([i, samples[i]![1], cellsOf(file.bytes)]).toEqual([i, samples[i]![1], told[i]]);
        expect([i, 'saved again', cellsOf(again[i]!)]).toEqual([i, 'saved again', told[i]]);
      });
    },
    600_000,
  );

  testWith(['soffice'], 'with dates of 1904, errors and formulas', async () => {
    const workbook: MadeWorkbook = {
      date1904: true,
      formats: ['dd/mm/yyyy'],
      sheets: [
        {
          name: 'A',
          rows: [
            {
              index: 1,
              cells: [
                { column: 0, value: 44_680, style: 1 },
                { column: 1, value: 44_680 },
                { column: 2, value: 'chữ' },
              ],
            },
            {
              index: 2,
              cells: [
                { column: 0, value: { error: '#DIV/0!' }, formula: '1/0' },
                { column: 1, value: 44_681, formula: 'B1+1' },
              ],
            },
          ],
        },
      ],
    };
    const file = { name: 'a.xlsx', bytes: madeFile(workbook) };
    expect(cellsOf(file.bytes)).toEqual(flatOdsCells((await convert([file], 'fods'))[0]!));
    expect(readWorkbook(file.bytes, nodeZip).issues).toMatchObject([{ code: 'dates-of-1904', severity: 'note', facts: { count: 1 } }]);
  });
});
