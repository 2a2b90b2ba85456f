import type { WorkbookSpec } from '../../../src/core/sheet/workbook-spec';
import { nodeZip } from '../../../src/opc/node-zlib';
import { writeWorkbook } from '../../../src/xlsx/write/write-workbook';
import { cellValues } from '../../tools/cell-values';
import { ooxmlFaults, ooxmlTools } from '../../tools/ooxml-check';
import { recalculationFaults } from '../../tools/recalculate';
import { dotsOf, printedPages, printedPictures, renderTools } from '../../tools/render';
import { testWith } from '../../tools/test-with';
import { specimen } from './specimen';

const bytes = writeWorkbook(specimen, nodeZip);
const file = { name: 'mẫu.xlsx', bytes };

const wrong: WorkbookSpec = {
  ...specimen,
  sheets: specimen.sheets.map((sheet) =>
    sheet.name !== 'Theo dõi'
      ? sheet
      : {
          ...sheet,
          rows: sheet.rows.map((row) => ({
            ...row,
            cells: row.cells.map((cell) => (cell?.formula === 'SUM(C5:C8)' ? { ...cell, value: 135 } : cell)),
          })),
        },
  ),
};

testWith(ooxmlTools, 'a workbook with every feature of a spec keeps to the schemas and the package rules', () => {
  expect(ooxmlFaults([file])).toEqual([]);
});

testWith(['soffice'], 'LibreOffice calculates what is stored, and a wrong stored value is noticed', async () => {
  const control = { name: 'sai.xlsx', bytes: writeWorkbook(wrong, nodeZip) };
  expect(await recalculationFaults([file, control])).toEqual(['sai.xlsx Theo dõi!C9: stored 135, calculated 134']);
});

testWith(renderTools, 'printed pages repeat the head, count n/N and show the charts', async () => {
  const [pages] = await printedPages([file]);
  const theo = (pages ?? []).filter((page) => page.includes('Kỳ báo cáo: Quý II/2026'));
  expect(theo.map((page) => /Trang \d\/\d/.exec(page)?.[0])).toEqual(['Trang 1/4', 'Trang 2/4', 'Trang 3/4']);
  expect(theo.every((page) => page.includes('Tình hình'))).toBe(true);
  expect(theo.join('')).toContain('Số nhiệm vụ theo đơn vị');
  expect(theo.join('')).toContain('100%');
});

testWith(renderTools, 'charts are drawn in the colours of their series, bars in shades that differ in grey', async () => {
  const pages = await printedPictures(file);
  const most = (color: string) => Math.max(...pages.map((page) => dotsOf(color, page)));
  expect(most('1F4E79')).toBeGreaterThan(5000);
  expect(most('9DC3E6')).toBeGreaterThan(1000);
  expect(most('C55A11')).toBeGreaterThan(200);
});

test('an independent reader sees every cell of the spec', () => {
  const seen = cellValues(bytes);
  for (const sheet of specimen.sheets) {
    const cells = seen.get(sheet.name);
    const expected = sheet.rows.flatMap((row, r) =>
      row.cells.flatMap((cell, c) => {
        if (cell === null || (cell.value ?? null) === null) return [];
        const address = `${String.fromCharCode(65 + c)}${r + 1}`;
        return [[address, cell.formula === undefined ? { value: cell.value } : { value: cell.value, formula: cell.formula }]];
      }),
    );
    expect([...(cells ?? [])]).toEqual(expected);
  }
});
