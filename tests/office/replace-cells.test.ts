import { replaceCells, type CellChange } from '../../src/office/replace-cells';
import { HostRefused } from '../../src/office/errors';
import { openExcel, type OpenExcel } from '../office-host/open-excel';

let excel: OpenExcel;
beforeEach(async () => {
  excel = openExcel({ apiLevel: '1.9' });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Nhiệm vụ');
    sheet.getRange('B2').numberFormat = [['@']];
    sheet.getRange('A1:B2').values = [
      ["'20/5/2026", 'xong'],
      [0.8, '80'],
    ];
    await context.sync();
  });
});
afterEach(() => excel.close());

const shown = () =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Nhiệm vụ').getRange('A1:B2').load('values,numberFormat');
    await context.sync();
    return { values: range.values as unknown[][], formats: range.numberFormat as unknown[][] };
  });
const at = (cell: string, from: CellChange['from'], to: CellChange['to'], format?: string): CellChange => ({
  ...{ sheet: 'Nhiệm vụ', cell, from, to },
  ...(format === undefined ? {} : { format }),
});

it('puts values into cells with the number format that they need, and puts everything back', async () => {
  const before = await shown();
  const { undo, left } = await replaceCells([
    at('A1', '20/5/2026', 46162, 'dd/mm/yyyy'),
    at('B1', 'xong', 'Đã hoàn thành'),
    at('A2', 0.8, 80, '0.##'),
    at('B2', '80', 80, '0.##'),
  ]);
  expect(left).toEqual([]);
  expect(await shown()).toEqual({
    values: [
      [46162, 'Đã hoàn thành'],
      [80, 80],
    ],
    formats: [
      ['dd/mm/yyyy', 'General'],
      ['0.##', '0.##'],
    ],
  });
  expect((await replaceCells(undo)).left).toEqual([]);
  expect(await shown()).toEqual(before);
});

it('leaves a cell alone that holds something else by now, and tells it', async () => {
  excel.host.types('Nhiệm vụ', 'B1', 'chưa xong');
  const { undo, left } = await replaceCells([
    at('A2', 0.8, 80),
    at('B1', 'xong', 'Đã hoàn thành'),
    { ...at('A1', 1, 2), sheet: 'Không có' },
  ]);
  expect(undo.map((change) => change.cell)).toEqual(['A2']);
  expect(left).toEqual([
    { sheet: 'Nhiệm vụ', cell: 'B1' },
    { sheet: 'Không có', cell: 'A1' },
  ]);
  expect((await shown()).values[0]![1]).toBe('chưa xong');
});

it('says so with a name where the sheet is protected, and changes nothing', async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Nhiệm vụ').protection.protect({});
    await context.sync();
  });
  const before = await shown();
  await expect(replaceCells([at('B1', 'xong', 'Đã hoàn thành')])).rejects.toBeInstanceOf(HostRefused);
  expect(await shown()).toEqual(before);
});

it('takes a few requests for a thousand cells, none of them large', async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Nhiệm vụ').getRange('D1:D1000').values = Array.from({ length: 1000 }, () => ['xong']);
    await context.sync();
  });
  const begun = excel.host.exchanges.length;
  const { undo } = await replaceCells(Array.from({ length: 1000 }, (_, i) => at(`D${i + 1}`, 'xong', 'Đã hoàn thành')));
  expect(undo).toHaveLength(1000);
  const exchanges = excel.host.exchanges.slice(begun);
  expect(exchanges.length).toBeLessThanOrEqual(8);
  expect(Math.max(...exchanges.map((e) => e.requestBytes))).toBeLessThanOrEqual(1024 * 1024);
});
