import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { nodeZip } from '../../src/opc/node-zlib';
import { readReturnedWorkbook } from '../../src/core/entries/read-returned-workbook';
import { readWorkbook } from '../../src/xlsx/read/read-workbook';
import { openExcelInChromium } from '../office-host/open-in-chromium';
import { testWith } from '../tools/test-with';
import { openSite, siteFile } from './open-page';
import { masterFile } from './returned-files';

testWith(
  ['chromium'],
  'where a task and its section are assigned differently the task’s own holds; taken off, the section’s holds again',
  async () => {
    const opened = await openSite('?step=assign');
    const { page } = opened;
    try {
      await page.getByLabel('Mở sổ gốc hoặc kế hoạch…').setInputFiles(masterFile(3));
      await page.locator('summary', { hasText: '5/5 đã giao' }).click();
      const tasks = page.locator('details details');
      const [first, second] = [tasks.nth(0), tasks.nth(1)];
      await first.getByText('3 đơn vị', { exact: true }).waitFor();
      await first.locator('summary').click();
      await first.getByLabel('Cách giao').selectOption('lead');
      await first.getByLabel('Giao cho').selectOption({ label: 'Đảng ủy xã số 2' });
      await first.getByRole('button', { name: 'Giao', exact: true }).click();
      await first.locator('summary').getByText('DU-002').waitFor();
      expect(await second.locator('summary').getByText('3 đơn vị', { exact: true }).count()).toBe(1);
      await first.getByRole('button', { name: 'Bỏ giao' }).click();
      await first.locator('summary').getByText('3 đơn vị', { exact: true }).waitFor();
      await page.getByRole('button', { name: 'Hoàn tác' }).click();
      await first.locator('summary').getByText('DU-002').waitFor();
      expect(opened.faults).toEqual([]);
    } finally {
      await opened.close();
    }
  },
);

testWith(['chromium'], 'the zip file holds one workbook for each unit in official order, each for its own unit', async () => {
  const opened = await openSite('?step=assign');
  const { page } = opened;
  try {
    await page.getByLabel('Mở sổ gốc hoặc kế hoạch…').setInputFiles(masterFile(3));
    await page.getByLabel('Kỳ báo cáo').last().selectOption('2026-Q2');
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Tạo sổ theo dõi' }).click()]);
    expect(download.suggestedFilename()).toBe('so-theo-doi.zip');
    const files = Object.entries(unzipSync(new Uint8Array(await readFile(await download.path()))));
    expect(files.map(([name]) => name.slice(0, 3))).toEqual(['01_', '02_', '03_']);
    const units = files.map(([name, bytes]) => {
      const { value } = readWorkbook(bytes, nodeZip);
      const read = readReturnedWorkbook(value!, { file: name, asOf: '2026-06-20' });
      expect(read.value!.metadata!.periodId).toBe('2026-Q2');
      return read.value!.unit!.name;
    });
    expect(units).toEqual(['Đảng ủy xã số 1', 'Đảng ủy xã số 2', 'Đảng ủy xã số 3']);
    await page.getByText('Đã tạo 3 sổ theo dõi.').waitFor();
    for (const [name] of files) expect(await page.getByText(name).count()).toBe(1);
    expect(opened.faults).toEqual([]);
  } finally {
    await opened.close();
  }
});

testWith(['chromium'], 'making the workbooks can be stopped: nothing is downloaded, and they can be made afterwards', async () => {
  const opened = await openSite('?step=assign');
  const { page } = opened;
  try {
    const downloads: string[] = [];
    page.on('download', (download) => downloads.push(download.suggestedFilename()));
    await page.getByLabel('Mở sổ gốc hoặc kế hoạch…').setInputFiles(masterFile(150));
    await page.getByRole('button', { name: 'Tạo sổ theo dõi' }).click();
    await page.getByRole('button', { name: 'Dừng' }).click();
    await page.getByText('Đã dừng theo yêu cầu').waitFor();
    expect(downloads).toEqual([]);
    await page.getByLabel('Một sổ dùng chung').check();
    await page.getByRole('button', { name: 'Tạo sổ theo dõi' }).click();
    await page.getByText('Đã tạo 1 sổ theo dõi.').waitFor();
    expect(downloads).toHaveLength(1);
    expect(opened.faults).toEqual([]);
  } finally {
    await opened.close();
  }
});

testWith(['chromium'], 'drawing can be stopped: the open workbook is as it was, and the pane says so', async () => {
  const excel = await openExcelInChromium({ apiLevel: '1.9', serve: siteFile, pane: '/taskpane.html?step=assign' });
  const { pane, host } = excel;
  try {
    const before = host.book.sheets.map((s) => s.name);
    await pane.getByLabel('Mở sổ gốc hoặc kế hoạch…').setInputFiles(masterFile(3));
    await pane.getByRole('button', { name: 'Vẽ sổ dùng chung vào sổ đang mở' }).click();
    // An Excel that takes its time, as over a slow line.
    const answer = host.execute;
    host.execute = async (body, flags) => {
      await new Promise((done) => setTimeout(done, 1500));
      return answer(body, flags);
    };
    await pane.getByRole('button', { name: 'Vẽ', exact: true }).click();
    await pane.getByRole('button', { name: 'Dừng' }).click();
    await pane.getByText('Đã dừng theo yêu cầu').waitFor();
    expect(host.book.sheets.map((s) => s.name)).toEqual(before);
    expect(host.book.names).toEqual([]);
  } finally {
    await excel.close();
  }
});
