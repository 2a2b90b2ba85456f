import { HostBusy } from '../../src/office/errors';
import { readSheets } from '../../src/office/read/read-sheets';
import type { OpenExcel } from '../office-host/open-excel';
import { openExcel } from '../office-host/open-excel';

let excel: OpenExcel;
afterEach(() => {
  excel.close();
});

async function write(sheet: string, address: string, values: unknown[][]): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = values;
    await context.sync();
  });
}

it('reads values, formulas, errors, formats, hidden rows and columns, and where a sheet starts', async () => {
  excel = openExcel({ calculate: () => '#REF!' });
  await write('Sheet1', 'B3:D4', [
    ['NV-001A', 46203, "'=A1"],
    ['=X9', true, '#N/A'],
  ]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('C3').numberFormat = [['dd/mm/yyyy']];
    sheet.getRange('B4').rowHidden = true;
    sheet.getRange('D1').columnHidden = true;
    sheet.getRange('F1:G1').merge(false);
    sheet.getRange('F1').values = [['gộp']];
    await context.sync();
  });
  expect(await readSheets()).toEqual({
    sheets: [
      {
        name: 'Sheet1',
        state: 'visible',
        merges: ['F1:G1'],
        hiddenColumns: [[3, 3]],
        rows: [
          { index: 1, cells: [{ column: 5, value: 'gộp' }] },
          {
            index: 3,
            cells: [
              { column: 1, value: 'NV-001A' },
              { column: 2, value: 46203, format: 'dd/mm/yyyy' },
              { column: 3, value: '=A1' },
            ],
          },
          {
            index: 4,
            hidden: true,
            cells: [
              { column: 1, value: { error: '#REF!' }, formula: true },
              { column: 2, value: true },
              { column: 3, value: { error: '#N/A' } },
            ],
          },
        ],
      },
    ],
  });
});

it('reads an empty sheet, hidden sheets and only those asked for', async () => {
  excel = openExcel();
  await Excel.run(async (context) => {
    const hidden = context.workbook.worksheets.add('_tonghop');
    hidden.getRange('A1').values = [['x']];
    hidden.visibility = 'VeryHidden';
    await context.sync();
  });
  const all = await readSheets();
  expect(all?.sheets.map((s) => [s.name, s.state, s.rows.length])).toEqual([
    ['Sheet1', 'visible', 0],
    ['_tonghop', 'veryHidden', 1],
  ]);
  expect((await readSheets({ sheets: ['_tonghop', 'không có'] }))?.sheets.map((s) => s.name)).toEqual(['_tonghop']);
});

it('reads 500 tasks in few round trips, and the same on an Excel of ExcelApi 1.9', async () => {
  excel = openExcel({ apiLevel: '1.9' });
  const rows = Array.from({ length: 500 }, (_, r) => Array.from({ length: 30 }, (__, c) => `dòng ${r} cột ${c} nội dung`));
  await write('Sheet1', 'A1:AD500', rows);
  const before = excel.host.exchanges.length;
  const read = await readSheets();
  expect(excel.host.exchanges.length - before).toBeLessThanOrEqual(5);
  expect(read?.sheets[0]?.rows.map((row) => row.cells.map((c) => c.value))).toEqual(rows);
});

it('asks again in halves where an answer would be too large for Excel on the web', async () => {
  excel = openExcel({ platform: 'web' });
  const long = 'đ'.repeat(2000);
  const rows = Array.from({ length: 2000 }, (_, r) => [`${r} ${long}`]);
  for (let i = 0; i < 2000; i += 1000) await write('Sheet1', `A${i + 1}:A${i + 1000}`, rows.slice(i, i + 1000));
  const read = await readSheets();
  expect(read?.sheets[0]?.rows).toHaveLength(2000);
  expect(read?.sheets[0]?.rows.map((row) => row.cells[0]?.value)).toEqual(rows.map((row) => row[0]));
});

it('stops when cancelled, and gives up at once on a cell being edited when impatient', async () => {
  excel = openExcel();
  await write('Sheet1', 'A1', [[1]]);
  expect(await readSheets({ cancelled: () => true })).toBeNull();
  excel.host.editsCell(true);
  await expect(readSheets({ impatient: true })).rejects.toBeInstanceOf(HostBusy);
  excel.host.editsCell(false);
});
