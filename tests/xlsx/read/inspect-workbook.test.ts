import { nodeZip } from '../../../src/opc/node-zlib';
import { inspectWorkbook } from '../../../src/xlsx/read/inspect-workbook';
import { madeFile, type MadeSheet, type MadeWorkbook } from '../../fixtures/workbooks/made-workbook';
import { usualWay } from '../../fixtures/workbooks/way';

const meta = (value: string, more: Partial<MadeSheet> = {}): MadeSheet => ({
  name: '_tonghop',
  state: 'veryHidden',
  rows: [
    {
      index: 1,
      cells: [
        { column: 0, value: 'schema' },
        { column: 1, value },
      ],
    },
  ],
  ...more,
});
const schemaOf = (sheet: MadeSheet): string | null | undefined => inspectWorkbook(madeFile({ sheets: [sheet] }), nodeZip).value?.schema;

test('an inspection counts what is there', () => {
  const workbook: MadeWorkbook = {
    producer: 'LibreOffice/24.2',
    created: '2026-04-15T02:11:00Z',
    sheets: [
      {
        name: 'Nhiệm vụ',
        merges: ['A1:C1'],
        before: '<cols><col min="2" max="3" hidden="1"/><col min="5" max="5" width="9"/></cols>',
        rows: [
          {
            index: 3,
            cells: [
              { column: 1, value: 'a' },
              { column: 4, value: null, formula: 'B3' },
              { column: 9, value: null },
            ],
          },
          { index: 12, hidden: true, cells: [{ column: 2, value: { error: '#N/A' } }] },
        ],
      },
      { name: 'Trống', state: 'hidden', rows: [] },
    ],
  };
  const { value, issues } = inspectWorkbook(madeFile(workbook, { ...usualWay, macros: true }), nodeZip);
  expect(issues.map((i) => [i.code, i.severity])).toEqual([['macros-ignored', 'warning']]);
  expect(value).toEqual({
    producer: 'LibreOffice/24.2',
    created: '2026-04-15T02:11:00Z',
    date1904: false,
    macros: true,
    externalReferences: 0,
    schema: null,
    sheets: [
      {
        name: 'Nhiệm vụ',
        state: 'visible',
        range: 'B3:E12',
        rows: 2,
        cells: 3,
        formulas: 1,
        errors: 1,
        blanks: 1,
        merges: 1,
        hiddenRows: 1,
        hiddenColumns: 2,
      },
      {
        name: 'Trống',
        state: 'hidden',
        range: null,
        rows: 0,
        cells: 0,
        formulas: 0,
        errors: 0,
        blanks: 0,
        merges: 0,
        hiddenRows: 0,
        hiddenColumns: 0,
      },
    ],
  });
});

test('a workbook is ours by its very hidden sheet, and by nothing that a person could come to write', () => {
  expect(schemaOf(meta('tonghop/tracking@1'))).toBe('tonghop/tracking@1');
  expect(schemaOf(meta('khác/tracking@1'))).toBeNull();
  expect(schemaOf(meta('tonghop/tracking@1', { state: 'hidden' }))).toBeNull();
  expect(schemaOf(meta('tonghop/tracking@1', { name: 'Nhiệm vụ' }))).toBeNull();
});
