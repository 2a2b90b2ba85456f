import { selectCell } from '../../src/office/select-cell';
import type { SheetChange } from '../../src/office/watch-sheet';
import { watchSheet } from '../../src/office/watch-sheet';
import type { OpenExcel } from '../office-host/open-excel';
import { openExcel } from '../office-host/open-excel';

const later = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

let excel: OpenExcel;
beforeEach(() => {
  excel = openExcel();
});
afterEach(() => {
  excel.close();
});

it('tells once, after a pause, that something changed', async () => {
  const heard: SheetChange[] = [];
  const stop = await watchSheet('Sheet1', (change) => heard.push(change), { pause: 20 });
  excel.host.types('Sheet1', 'A1', 'một');
  excel.host.types('Sheet1', 'A2', 'hai');
  await later(60);
  expect(heard).toEqual([{ remote: false }]);
  excel.host.coAuthorTypes('Sheet1', 'A3', 'ba');
  await later(60);
  expect(heard).toEqual([{ remote: false }, { remote: true }]);
  await stop();
  excel.host.types('Sheet1', 'A4', 'bốn');
  await later(60);
  expect(heard).toHaveLength(2);
  expect(excel.host.book.watched.changes.size).toBe(0);
});

it('does not tell of what the add-in itself writes', async () => {
  const heard: SheetChange[] = [];
  const stop = await watchSheet('Sheet1', (change) => heard.push(change), { pause: 10 });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]];
    await context.sync();
  });
  await later(50);
  expect(heard).toEqual([]);
  await stop();
});

it('ends quietly where the sheet has been deleted', async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add('Tạm');
    await context.sync();
  });
  const stop = await watchSheet('Tạm', () => undefined);
  excel.host.book.sheets.splice(1, 1);
  await expect(stop()).resolves.toBeUndefined();
});

it('shows a cell to the person, unless its sheet is hidden or gone', async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add('Nhiệm vụ');
    context.workbook.worksheets.add('Ẩn').visibility = 'Hidden';
    await context.sync();
  });
  expect(await selectCell('Nhiệm vụ', 'D12')).toBe(true);
  const { book } = excel.host;
  expect(book.sheets.find((s) => s.id === book.selection.sheet)?.name).toBe('Nhiệm vụ');
  expect(book.selection.areas).toEqual([{ row: 11, column: 3, rows: 1, columns: 1 }]);
  expect(await selectCell('Ẩn', 'A1')).toBe(false);
  expect(await selectCell('Không có', 'A1')).toBe(false);
});
