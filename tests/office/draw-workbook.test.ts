import type { WorkbookSpec } from '../../src/core/sheet/workbook-spec';
import { columnCharacters } from '../../src/office/draw/column-points';
import { drawWorkbook } from '../../src/office/draw/draw-workbook';
import type { OpenExcel } from '../office-host/open-excel';
import { openExcel } from '../office-host/open-excel';
import { normalSheetOfBook } from './normal-book';
import { normalSheet, widest } from './normal-spec';
import { specimen, valuesOf } from './specimen';

const megabyte = 1024 * 1024;
let excel: OpenExcel;
afterEach(() => {
  excel.close();
});

function expectShown(spec: WorkbookSpec, without: readonly string[] = []): void {
  for (const sheet of spec.sheets) {
    const expected = normalSheet(sheet, spec);
    const shown = normalSheetOfBook(excel.host.book, sheet.name, sheet.rows.length, widest(sheet), sheet.columns.length);
    for (const key of Object.keys(expected))
      if (!without.includes(key)) expect([sheet.name, key, shown[key]]).toEqual([sheet.name, key, expected[key]]);
  }
}

describe.each([
  ['web', '1.15'],
  ['desktop', '1.15'],
  ['web', '1.10'],
] as const)('a workbook drawn live (%s, ExcelApi %s)', (platform, apiLevel) => {
  it('shows the spec cell for cell and format for format', async () => {
    excel = openExcel({ platform, apiLevel, calculate: valuesOf(specimen) });
    const drawing = await drawWorkbook(specimen);
    expect(excel.host.exchanges.filter((e) => e.error !== undefined)).toEqual([]);
    expect(drawing).toMatchObject({ kind: 'drawn', gaps: ['sheet.zoom'] });
    expectShown(specimen);
    const { book } = excel.host;
    expect(book.names.map(({ name, formula }) => ({ name, ref: formula.slice(1) }))).toEqual(specimen.names);
    expect(book.sheets.find((s) => s.id === book.activeSheet)?.name).toBe(specimen.activeSheet);
  });
});

it('runs whole on an Excel of ExcelApi 1.9, which only cannot fold rows and columns', async () => {
  excel = openExcel({ apiLevel: '1.9', calculate: valuesOf(specimen) });
  const drawing = await drawWorkbook(specimen);
  expect(excel.host.exchanges.filter((e) => e.error !== undefined)).toEqual([]);
  expect(drawing).toMatchObject({ kind: 'drawn', gaps: ['sheet.zoom', 'row.outline', 'column.outline'] });
  expectShown(specimen, ['rowLevels', 'columnLevels']);
});

it('draws columns within half a character of the width asked for', async () => {
  excel = openExcel();
  await drawWorkbook(specimen);
  const drawn = excel.host.book.sheets.find((s) => s.name === 'Nhiệm vụ');
  specimen.sheets[0]?.columns.forEach(({ width }, i) => {
    expect(Math.abs(columnCharacters(drawn?.columnWidths.get(i) ?? 0, specimen.font) - width)).toBeLessThan(0.5);
  });
});

it('puts the alternative text of a chart into the cell below it', async () => {
  excel = openExcel();
  await drawWorkbook(specimen);
  const drawn = excel.host.book.sheets.find((s) => s.name === 'Tổng quan');
  expect(drawn?.cells.get(10)?.get(4)?.value).toBe('Cột 1 cho thấy số nhiệm vụ đã xong của từng mục');
});

it('leaves no references behind', async () => {
  excel = openExcel();
  await drawWorkbook(specimen);
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(excel.host.book.references.size).toBe(0);
});

describe('500 tasks', () => {
  const columns = 24;
  const large: WorkbookSpec = {
    ...specimen,
    sheets: [
      {
        name: 'Nhiệm vụ',
        columns: Array.from({ length: columns }, () => ({ width: 18 })),
        rows: Array.from({ length: 503 }, (_, r) => ({
          height: 60,
          cells: Array.from({ length: columns }, (__, c) => {
            const style = ['body', 'input', 'date', 'share'][(c + (r % 7 === 0 ? 1 : 0)) % 4] ?? 'body';
            if (c % 4 === 3) return { formula: `IF(B${r + 1}="","Đề nghị bổ sung","")`, value: '', style };
            return { value: c === 0 ? `NV-${r}` : 'Xây dựng kế hoạch thực hiện nghị quyết của Đảng bộ', style };
          }),
        })),
      },
    ],
    names: [],
    activeSheet: 'Nhiệm vụ',
  };

  it('are drawn in at most 40 round trips, each of at most one megabyte', async () => {
    excel = openExcel({ calculate: () => '' });
    const heard: [number, number][] = [];
    await drawWorkbook(large, { progress: (done, total) => heard.push([done, total]) });
    await new Promise((resolve) => setTimeout(resolve, 30));
    const { exchanges } = excel.host;
    expect(exchanges.length).toBeLessThanOrEqual(40);
    expect(Math.max(...exchanges.map((e) => e.requestBytes))).toBeLessThanOrEqual(megabyte);
    const last = heard.at(-1);
    expect(last?.[0]).toBe(last?.[1]);
    expect(excel.host.book.sheets.find((s) => s.name === 'Nhiệm vụ')?.cells.size).toBe(503);
  });
});
