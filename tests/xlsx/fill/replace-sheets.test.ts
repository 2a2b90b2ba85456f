import { unzipSync, zipSync, strFromU8, strToU8 } from 'fflate';
import type { SheetSpec, WorkbookSpec } from '../../../src/core/sheet/workbook-spec';
import { nodeZip } from '../../../src/opc/node-zlib';
import { replaceSheets } from '../../../src/xlsx/fill/replace-sheets';
import { writeWorkbook } from '../../../src/xlsx/write/write-workbook';
import { cellValues } from '../../tools/cell-values';
import { ooxmlFaults, ooxmlTools } from '../../tools/ooxml-check';
import { recalculationFaults } from '../../tools/recalculate';
import { convert } from '../../tools/soffice';
import { testWith } from '../../tools/test-with';
import { specimen } from '../write/specimen';

const receipts: SheetSpec = {
  name: 'Tiếp nhận',
  columns: [{ width: 10 }, { width: 40 }],
  rows: [
    {
      cells: [
        { value: 'Mã', style: 'head' },
        { value: 'Tệp', style: 'head' },
        { value: 'Số dòng', style: 'head' },
      ],
    },
    {
      cells: [
        { value: 'DU-01', style: 'text' },
        { value: '=tệp.xlsx & "lạ"', style: 'text' },
        { value: 40, style: 'warning' },
      ],
    },
    {
      cells: [
        { value: 'DU-02', style: 'text' },
        { value: '- không có', style: 'text' },
        { formula: 'C2*2', value: 80, style: 'number' },
      ],
    },
  ],
  tables: [{ name: 'bangTiepNhan', ref: 'A1:C3', columns: ['Mã', 'Tệp', 'Số dòng'] }],
  formats: [{ kind: 'data-bar', ref: 'C2:C3', color: '9DC3E6', min: 0, max: 100 }],
  rules: [{ ref: 'A2:A3', kind: 'list', formula1: `'Danh mục'!$A$2:$A$4`, onError: 'stop' }],
  filterRef: 'E1:F3',
  print: { paper: 'A4', landscape: true, fitWidth: true, repeatRows: { first: 1, last: 1 } },
  charts: [
    {
      name: 'Số dòng',
      kind: 'bar',
      title: 'Số dòng',
      alt: 'Số dòng của hai tệp',
      from: { column: 4, row: 4 },
      to: { column: 8, row: 20 },
      series: [
        {
          name: 'Số dòng',
          categoriesRef: `'Tiếp nhận'!$A$2:$A$3`,
          categories: ['DU-01', 'DU-02'],
          valuesRef: `'Tiếp nhận'!$C$2:$C$3`,
          values: [40, 80],
          color: '1F4E79',
        },
      ],
    },
  ],
};

const longerLists: SheetSpec = {
  ...(specimen.sheets.find(({ name }) => name === 'Danh mục') as SheetSpec),
  columns: [{ width: 99 }],
  rows: ['Tình hình', 'Chưa thực hiện', 'Đang thực hiện', 'Đã hoàn thành', 'Tạm dừng', 'Chờ văn bản'].map((value) => ({
    cells: [{ value }],
  })),
  tables: [{ name: 'bangDanhMuc', ref: 'A1:A6', columns: ['Tình hình'], filter: false }],
};

const next: WorkbookSpec = {
  ...specimen,
  styles: { ...specimen.styles, warning: { fill: 'FFC7CE', bold: true, format: '0.0"%"' } },
  names: [...specimen.names.slice(1), { name: 'TinhHinh', ref: `'Danh mục'!$A$2:$A$6` }],
  sheets: [...specimen.sheets.filter(({ name }) => name !== 'Danh mục'), longerLists, receipts],
};
const names = ['Danh mục', 'Tiếp nhận'];

function replaced(bytes: Uint8Array): Uint8Array {
  const { value, issues } = replaceSheets(bytes, next, names, nodeZip);
  expect(issues).toEqual([]);
  return value as Uint8Array;
}

function expectCells(bytes: Uint8Array): void {
  const seen = cellValues(bytes);
  expect([...(seen.get('Danh mục')?.values() ?? [])].map(({ value }) => value)).toEqual(longerLists.rows.map((row) => row.cells[0]?.value));
  const cells = [...(seen.get('Tiếp nhận')?.values() ?? [])].map(({ value }) => value);
  expect(cells).toEqual(receipts.rows.flatMap((row) => row.cells.map((cell) => cell?.value)));
}

const original = writeWorkbook(specimen, nodeZip);

test('only the parts that must change do, and every other part keeps its bytes', () => {
  const [before, after] = [unzipSync(original), unzipSync(replaced(original))];
  const changed = Object.keys(before).filter(
    (name) => before[name] === undefined || !Buffer.from(before[name]).equals(after[name] ?? new Uint8Array()),
  );
  expect(changed.sort()).toEqual([
    '[Content_Types].xml',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
    'xl/tables/table2.xml',
    'xl/workbook.xml',
    'xl/worksheets/sheet4.xml',
  ]);
  expect(
    Object.keys(after)
      .filter((name) => !(name in before))
      .sort(),
  ).toEqual([
    'xl/charts/chart4.xml',
    'xl/drawings/_rels/drawing2.xml.rels',
    'xl/drawings/drawing2.xml',
    'xl/tables/table3.xml',
    'xl/worksheets/_rels/sheet5.xml.rels',
    'xl/worksheets/sheet5.xml',
  ]);
});

test('the sheets hold what the spec says, and the width a person gave a column stays', () => {
  const bytes = replaced(original);
  expectCells(bytes);
  const width = /<col [^>]*width="([\d.]+)"/;
  const sheet4 = (file: Uint8Array) => strFromU8(unzipSync(file)['xl/worksheets/sheet4.xml'] ?? new Uint8Array());
  expect(width.exec(sheet4(bytes))?.[1]).toBe(width.exec(sheet4(original))?.[1]);
});

test('the same sheets put in again change nothing', () => {
  const once = replaced(original);
  expect(Buffer.from(replaced(once)).equals(Buffer.from(once))).toBe(true);
});

test('names that lead into a replaced sheet follow it, and the others stay', () => {
  const workbook = strFromU8(unzipSync(replaced(original))['xl/workbook.xml'] ?? new Uint8Array());
  expect(workbook).toContain(`<definedName name="TinhHinh">'Danh mục'!$A$2:$A$6</definedName>`);
  expect(workbook).toContain(`<definedName name="NgayChot">'Theo dõi'!$F$2</definedName>`);
  expect(workbook).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="4">'Tiếp nhận'!$1:$1</definedName>`);
});

test('a chain of calculation that would name cells without formulas is left out', () => {
  const parts = unzipSync(original);
  const type =
    '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/>';
  const relation =
    '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/>';
  const into = (name: string, end: string, xml: string) => {
    parts[name] = strToU8(strFromU8(parts[name] ?? new Uint8Array()).replace(end, xml + end));
  };
  into('[Content_Types].xml', '</Types>', type);
  into('xl/_rels/workbook.xml.rels', '</Relationships>', relation);
  parts['xl/calcChain.xml'] = strToU8(
    '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="E5" i="2"/></calcChain>',
  );
  const after = unzipSync(replaced(zipSync(parts)));
  expect(after['xl/calcChain.xml']).toBeUndefined();
  expect(strFromU8(after['[Content_Types].xml'] ?? new Uint8Array())).not.toContain('calcChain');
  expect(strFromU8(after['xl/workbook.xml'] ?? new Uint8Array())).toContain('<calcPr fullCalcOnLoad="1"');
});

test('a workbook whose elements carry a prefix is understood as well', () => {
  const parts = unzipSync(original);
  for (const name of ['xl/workbook.xml', 'xl/styles.xml', 'xl/worksheets/sheet4.xml']) {
    const xml = strFromU8(parts[name] ?? new Uint8Array());
    parts[name] = strToU8(xml.replace(/<(\/?)([a-zA-Z])/g, '<$1x:$2').replace('xmlns=', 'xmlns:x='));
  }
  expectCells(replaced(zipSync(parts)));
});

test('what is no workbook is refused and said', () => {
  const { value, issues } = replaceSheets(zipSync({ 'a.txt': strToU8('a') }), next, names, nodeZip);
  expect(value).toBeNull();
  expect(issues).toHaveLength(1);
});

testWith(ooxmlTools, 'the result keeps to the schemas and the package rules, once and twice', () => {
  const once = replaced(original);
  expect(
    ooxmlFaults([
      { name: 'một.xlsx', bytes: once },
      { name: 'hai.xlsx', bytes: replaced(once) },
    ]),
  ).toEqual([]);
});

testWith(['soffice'], 'a workbook that LibreOffice has saved takes the sheets, and calculates', async () => {
  const [saved] = await convert([{ name: 'a.xlsx', bytes: original }], 'xlsx');
  const bytes = replaced(saved as Uint8Array);
  expectCells(bytes);
  expect(await recalculationFaults([{ name: 'b.xlsx', bytes }])).toEqual([]);
});

testWith([...ooxmlTools, 'soffice'], 'a workbook that LibreOffice has saved has no fault afterwards that it had not before', async () => {
  const [saved] = await convert([{ name: 'a.xlsx', bytes: original }], 'xlsx');
  const faults = (bytes: Uint8Array) => ooxmlFaults([{ name: 'a.xlsx', bytes }]).map((line) => line.replace(/:\d+/g, ''));
  const before = new Set(faults(saved as Uint8Array));
  expect(faults(replaced(saved as Uint8Array)).filter((fault) => !before.has(fault))).toEqual([]);
});
