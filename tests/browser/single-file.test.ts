import { readFile } from 'node:fs/promises';
import { nodeZip } from '../../src/opc/node-zlib';
import { readWorkbook } from '../../src/xlsx/read/read-workbook';
import { testWith } from '../tools/test-with';
import { openSingle } from './open-page';
import { masterFile, returnedFiles } from './returned-files';

testWith(
  ['chromium'],
  'opened from the disk, the one-file page rolls 20 files up in its worker and gives the consolidated workbook',
  async () => {
    const opened = await openSingle('?step=rollup');
    const { page } = opened;
    try {
      const workers: string[] = [];
      page.on('worker', (worker) => workers.push(worker.url()));
      await page.getByLabel('Mở sổ gốc hoặc kế hoạch…').setInputFiles(masterFile(20));
      await page.getByLabel('Kỳ báo cáo').last().selectOption('2026-Q2');
      await page.getByLabel('Chọn các tệp…').setInputFiles(returnedFiles(20, 20));
      await page.getByRole('button', { name: 'Tổng hợp 20 tệp' }).click();
      await page.getByRole('heading', { name: '20/20 đơn vị đã báo cáo' }).waitFor();
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Tải sổ tổng hợp' }).click()]);
      expect(download.suggestedFilename()).toBe('tong-hop-2026-Q2.xlsx');
      const { value } = readWorkbook(new Uint8Array(await readFile(await download.path())), nodeZip);
      expect(value?.sheets.map((s) => s.name)).toEqual(expect.arrayContaining(['Tổng hợp', 'Theo đơn vị', 'Tiếp nhận', 'Chi tiết']));
      const receipts = value?.sheets.find((s) => s.name === 'Tiếp nhận');
      expect(receipts?.rows.filter((r) => r.cells.some((c) => c.value === 'Đã nhận'))).toHaveLength(20);
      expect(workers).toHaveLength(1);
      expect(workers[0]).toMatch(/^blob:/);
      expect(opened.faults).toEqual([]);
      expect(opened.strayRequests).toEqual([]);
    } finally {
      await opened.close();
    }
  },
);
