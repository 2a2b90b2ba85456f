import fc from 'fast-check';
import type { SheetRows } from '../../../src/core/sheet/sheet-rows';
import { fflateZip } from '../../../src/opc/fflate-port';
import { nodeZip } from '../../../src/opc/node-zlib';
import { readWorkbook } from '../../../src/xlsx/read/read-workbook';
import { madeFile, type MadeWorkbook } from '../../fixtures/workbooks/made-workbook';
import { choices, usualWay, type Way } from '../../fixtures/workbooks/way';

const workbook: MadeWorkbook = {
  producer: 'Microsoft Excel',
  created: '2026-04-15T02:11:00Z',
  formats: [14, 'dd/mm/yyyy', 9, '@'],
  sheets: [
    {
      name: 'Nhiệm vụ & “chỉ tiêu”',
      merges: ['A1:C1', 'A1:XFD1048576'],
      rows: [
        { index: 1, cells: [{ column: 0, value: '  Kế hoạch <số> 12-KH/ĐU & "phụ lục"\nđính kèm ' }] },
        {
          index: 3,
          hidden: true,
          cells: [
            { column: 0, value: 'NV-001K' },
            { column: 1, value: 46142, style: 2 },
            { column: 2, value: 0.8, style: 3 },
            { column: 3, value: true },
            { column: 4, value: { error: '#REF!' } },
            { column: 5, value: { iso: '2026-04-30T12:00:00Z' } },
            { column: 7, value: 12.5, formula: 'SUM(A1:A2)' },
            { column: 8, value: 'quá hạn', formula: 'IF(1,"quá hạn","")' },
            { column: 9, value: null, formula: 'A1' },
            { column: 27, value: -0.1 },
            { column: 28, value: '=cmd|x', style: 4 },
            { column: 29, value: 'tab\tvà _x000D_ 😀 \r' },
          ],
        },
      ],
    },
    { name: '_tonghop', state: 'veryHidden', rows: [{ index: 1, cells: [{ column: 0, value: 'schema' }] }] },
  ],
};

const expected: readonly SheetRows[] = [
  {
    name: 'Nhiệm vụ & “chỉ tiêu”',
    state: 'visible',
    merges: ['A1:C1', 'A1:XFD1048576'],
    rows: [
      { index: 1, cells: [{ column: 0, value: '  Kế hoạch <số> 12-KH/ĐU & "phụ lục"\nđính kèm ' }] },
      {
        index: 3,
        hidden: true,
        cells: [
          { column: 0, value: 'NV-001K' },
          { column: 1, value: 46142, format: 'dd/mm/yyyy' },
          { column: 2, value: 0.8, format: '0%' },
          { column: 3, value: true },
          { column: 4, value: { error: '#REF!' } },
          { column: 5, value: 46142.5, format: 'yyyy-mm-dd' },
          { column: 7, value: 12.5, formula: true },
          { column: 8, value: 'quá hạn', formula: true },
          { column: 9, value: null, formula: true },
          { column: 27, value: -0.1 },
          { column: 28, value: '=cmd|x', format: '@' },
          { column: 29, value: 'tab\tvà _x000D_ 😀 \r' },
        ],
      },
    ],
  },
  { name: '_tonghop', state: 'veryHidden', merges: [], rows: [{ index: 1, cells: [{ column: 0, value: 'schema' }] }] },
];

const single: [string, Way][] = Object.entries(choices).flatMap(([key, values]) =>
  values.slice(1).map((value): [string, Way] => [`${key}: ${String(value)}`, { ...usualWay, [key]: value }]),
);

describe('the same workbook is read alike however a program writes it', () => {
  test.each([['as Excel does', usualWay] as [string, Way], ...single])('%s', (_, way) => {
    const read = readWorkbook(madeFile(workbook, way), nodeZip);
    expect(read.value).toEqual({ sheets: expected, producer: 'Microsoft Excel', created: '2026-04-15T02:11:00Z' });
    expect(read.issues.map((i) => i.code)).toEqual(way.macros ? ['macros-ignored'] : []);
  });

  test('any mixture of ways, with either inflater', () => {
    const anyWay = fc.record(
      Object.fromEntries(Object.entries(choices).map(([key, values]) => [key, fc.constantFrom(...(values as unknown[]))])),
    ) as fc.Arbitrary<unknown>;
    fc.assert(
      fc.property(anyWay, fc.boolean(), (way, inNode) => {
        expect(readWorkbook(madeFile(workbook, way as Way), inNode ? nodeZip : fflateZip).value?.sheets).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });
});
