import { readFile } from 'node:fs/promises';
import { nodeZip } from '../../src/opc/node-zlib';
import { columnLetters } from '../../src/core/sheet/a1';
import { readWorkbook } from '../../src/xlsx/read/read-workbook';
import { issued } from '../faults/workbook-file';
import { testWith } from '../tools/test-with';
import { openSite } from './open-page';
import { drawnFieldCells, openWithTrackingWorkbook } from './drawn-fields';

testWith(
  ['chromium'],
  'in Excel all findings of a kind are repaired at once after a preview, and put back by undo; a click on a finding selects its cell',
  async () => {
    const excel = await openWithTrackingWorkbook();
    const { pane, host } = excel;
    const sheet = () => host.book.sheets.find((s) => s.name === 'Nhiệm vụ')!;
    try {
      const cells = drawnFieldCells(host, 'progress').slice(0, 2);
      const held = () => cells.map(({ row, column }) => sheet().cells.get(row)?.get(column)?.value);
      for (const { row, column } of cells) host.types('Nhiệm vụ', `${columnLetters(column)}${row + 1}`, 'xong');
      await pane.getByRole('navigation').getByRole('button', { name: 'Kiểm tra' }).click();
      await pane.getByRole('button', { name: 'Kiểm tra sổ đang mở' }).click();
      await pane.locator('summary', { hasText: '“xong”' }).first().click();
      const [first] = cells;
      const address = `${columnLetters(first!.column)}${first!.row + 1}`;
      await pane
        .getByRole('button', { name: `ô ${address}`, exact: false })
        .first()
        .click();
      const isSelected = (): boolean => {
        const { sheet: on, areas } = host.book.selection;
        return on === sheet().id && areas[0]?.row === first!.row && areas[0].column === first!.column;
      };
      for (let waited = 0; waited < 100 && !isSelected(); waited++) await pane.waitForTimeout(50);
      expect(isSelected()).toBe(true);
      await pane.getByRole('button', { name: 'Sửa tất cả loại này (2)' }).click();
      expect(await pane.locator('ins').allInnerTexts()).toEqual(['Đã hoàn thành', 'Đã hoàn thành']);
      expect(held()).toEqual(['xong', 'xong']);
      await pane.getByRole('button', { name: 'Sửa 2 ô' }).click();
      await pane.getByText('Đã sửa 2 ô.').waitFor();
      expect(held()).toEqual(['Đã hoàn thành', 'Đã hoàn thành']);
      await pane.getByRole('status').filter({ hasText: 'Đã sửa 2 ô.' }).getByRole('button', { name: 'Hoàn tác' }).click();
      await pane.getByText('Đã trả lại 2 ô như trước khi sửa.').waitFor();
      expect(held()).toEqual(['xong', 'xong']);
    } finally {
      await excel.close();
    }
  },
);

testWith(
  ['chromium'],
  'on the page all findings of a kind are repaired in a copy, which is downloaded; undo takes the copy back',
  async () => {
    const workbook = issued();
    workbook.answerAll();
    workbook.type(0, 'finishedOn', '20/5/2026');
    workbook.type(1, 'finishedOn', '5/4/2026');
    const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    const opened = await openSite('?step=check');
    const { page } = opened;
    try {
      await page.getByLabel('Chọn các tệp…').setInputFiles({ name: 'xa.xlsx', mimeType, buffer: Buffer.from(workbook.bytes()) });
      const finding = page.locator('summary', { hasText: '20/5/2026' }).first();
      await finding.click();
      await page.getByRole('button', { name: 'Sửa tất cả loại này (2)' }).click();
      await page.getByRole('button', { name: 'Sửa 2 ô' }).click();
      await page.getByText('Đã sửa 2 ô trong một bản sao').waitFor();
      await finding.waitFor({ state: 'detached' });
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Tải bản đã sửa' }).click()]);
      expect(download.suggestedFilename()).toBe('xa (đã sửa).xlsx');
      const { value } = readWorkbook(new Uint8Array(await readFile(await download.path())), nodeZip);
      const cells = value!.sheets
        .find((s) => s.name === 'Nhiệm vụ')!
        .rows.flatMap((r) => r.cells.map((c) => [`${columnLetters(c.column)}${r.index}`, c.value]));
      expect(cells).toContainEqual([workbook.address(0, 'finishedOn'), 46162]);
      await page.getByRole('status').getByRole('button', { name: 'Hoàn tác' }).click();
      await finding.waitFor();
      expect(opened.faults).toEqual([]);
    } finally {
      await opened.close();
    }
  },
);
