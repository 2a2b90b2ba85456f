import { readFile } from 'node:fs/promises';
import ExcelJS from 'exceljs';
import type { Frame, Page } from 'playwright-core';
import { proposalTable } from '../../src/core/fields/master/proposal-table';
import { columnLetters } from '../../src/core/sheet/a1';
import { openExcelInChromium } from '../office-host/open-in-chromium';
import { testWith } from '../tools/test-with';
import { openSite, siteFile } from './open-page';
import { masterFile } from './returned-files';

const headerRow = 4;
const columnAt = (id: string): number => proposalTable.columns.findIndex((column) => column.id === id);
const cellOf = (id: string, row: number): string => `${columnLetters(columnAt(id))}${row}`;
const facts = (of: Page | Frame) => of.getByText(/^\d+ nhiệm vụ, /);
const master = masterFile(3);

/** What a person does in the sheet: another time for the first task, the second task's row emptied, a new task in the first blank row. */
const corrections = (rows: number): readonly (readonly [string, string])[] => [
  [cellOf('timeline', headerRow + 1), 'Quý III/2026'],
  ...proposalTable.columns.flatMap(({ id, edited }) => (edited ? [[cellOf(id, headerRow + 2), ''] as const] : [])),
  [cellOf('text', headerRow + rows + 1), 'Tổ chức hội nghị sơ kết'],
];

async function applyAndUndo(of: Page | Frame): Promise<void> {
  await of.getByText('Thêm 1 nhiệm vụ').waitFor();
  await of.getByText('Bỏ 1 nhiệm vụ').waitFor();
  await of.getByText('Sửa 1 nhiệm vụ').waitFor();
  expect(await of.locator('ins').filter({ hasText: 'Quý III/2026' }).count()).toBe(1);
  const before = await facts(of).innerText();
  await of.getByRole('button', { name: 'Áp dụng 3 thay đổi' }).click();
  await of.getByText('Đã áp dụng 3 thay đổi').waitFor();
  await of.getByLabel('Tìm trong nhiệm vụ').fill('hội nghị sơ kết');
  await of.getByText('Tổ chức hội nghị sơ kết').first().waitFor();
  await of.getByRole('button', { name: 'Hoàn tác' }).click();
  await of.getByText('Không có nhiệm vụ nào khớp.').waitFor();
  expect(await facts(of).innerText()).toBe(before);
}

testWith(['chromium'], 'on the page the plan is downloaded as a sheet, corrected there, and read back after a preview', async () => {
  const opened = await openSite();
  const { page } = opened;
  try {
    await page.getByLabel('Mở sổ gốc hoặc kế hoạch…').setInputFiles(master);
    const rows = Number(/^(\d+)/.exec(await facts(page).innerText())?.[1]);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Tải bảng để sửa' }).click()]);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await readFile(await download.path())).buffer as ArrayBuffer);
    const sheet = book.getWorksheet(proposalTable.sheet)!;
    for (const [cell, value] of corrections(rows)) sheet.getCell(cell).value = value;
    const buffer = Buffer.from(await book.xlsx.writeBuffer());
    await page.getByLabel('Mở bảng đã sửa…').setInputFiles({ ...master, name: download.suggestedFilename(), buffer });
    await applyAndUndo(page);
    await page.getByLabel('Mở bảng đã sửa…').setInputFiles(master);
    await page.getByText('Không tìm thấy bảng sửa kế hoạch').first().waitFor();
    expect(opened.faults).toEqual([]);
  } finally {
    await opened.close();
  }
});

testWith(
  ['chromium'],
  'in Excel the sheet is drawn into the open workbook, corrected in the grid, and read back after a preview',
  async () => {
    const excel = await openExcelInChromium({ apiLevel: '1.9', serve: siteFile, pane: '/taskpane.html?step=plan' });
    const { pane, host } = excel;
    try {
      await pane.getByLabel('Mở sổ gốc hoặc kế hoạch…').setInputFiles(master);
      const rows = Number(/^(\d+)/.exec(await facts(pane).innerText())?.[1]);
      await pane.getByRole('button', { name: 'Đọc lại từ bảng' }).click();
      await pane.getByText('Không tìm thấy bảng sửa kế hoạch').first().waitFor();
      await pane.getByRole('button', { name: 'Vẽ bảng sửa vào sổ đang mở' }).click();
      await pane.getByRole('button', { name: 'Vẽ', exact: true }).click();
      await pane.getByText(/^Đã vẽ 2 sheet/).waitFor();
      await pane.getByRole('button', { name: 'Đọc lại từ bảng' }).click();
      await pane.getByText('Bảng không có gì khác với kế hoạch.').waitFor();
      for (const [cell, value] of corrections(rows)) host.types(proposalTable.sheet, cell, value);
      await pane.getByRole('button', { name: 'Đọc lại từ bảng' }).click();
      await applyAndUndo(pane);
      await pane.getByRole('button', { name: 'Xóa các sheet vừa vẽ' }).click();
      await pane.getByText('Đã xóa các sheet vừa vẽ.').waitFor();
      expect(host.book.sheets.map((s) => s.name)).toEqual(['Sheet1']);
      expect(host.book.names).toEqual([]);
    } finally {
      await excel.close();
    }
  },
);
