import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { nodeZip } from '../../src/opc/node-zlib';
import { readWorkbook } from '../../src/xlsx/read/read-workbook';
import { testWith } from '../tools/test-with';
import { openSite } from './open-page';
import { masterFile, returnedFiles, type Upload } from './returned-files';

const units = 4;
/** Three files as they should be, one named after another unit, and one that is no workbook. */
function filesOfDoubt(): Upload[] {
  const [one, two, three, four] = returnedFiles(units, units) as [Upload, Upload, Upload, Upload];
  const mimeType = 'application/octet-stream';
  return [
    one,
    two,
    three,
    { ...four, name: 'Đảng ủy xã số 2.xlsx' },
    { name: 'hong.xlsx', mimeType, buffer: Buffer.from('không phải sổ') },
  ];
}

async function rollUp(page: Page): Promise<void> {
  await page.getByLabel('Mở sổ gốc hoặc kế hoạch…').setInputFiles(masterFile(units));
  await page.getByLabel('Kỳ báo cáo').last().selectOption('2026-Q2');
  await page.getByLabel('Chọn các tệp…').setInputFiles(filesOfDoubt());
  await page.getByRole('button', { name: 'Tổng hợp 5 tệp' }).click();
  await page.getByRole('heading', { name: '3/4 đơn vị đã báo cáo' }).waitFor();
}

async function expectFine(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => [id, nodes[0]?.html]),
  ).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
}

testWith(['chromium'], 'what is missing before printing is decided file by file, and the next roll-up goes by it', async () => {
  const opened = await openSite('?step=rollup', { reducedMotion: 'reduce' });
  const { page } = opened;
  try {
    await rollUp(page);
    await page.getByText('1 tệp cần xác nhận đơn vị').click();
    const doubtful = page.getByRole('group', { name: 'Đảng ủy xã số 2.xlsx' });
    await doubtful.getByLabel('Tệp của đơn vị').selectOption('Đảng ủy xã số 4');
    await page.getByText('1 tệp không dùng được').click();
    await page.getByRole('group', { name: 'hong.xlsx' }).getByRole('button', { name: 'Để riêng tệp này' }).click();
    await page.getByText('3 tệp chưa xác nhận ngày nhận').click();
    await page.getByRole('button', { name: 'Xác nhận 3 ngày suy đoán' }).click();
    await page.getByText('Lựa chọn vừa rồi chưa có trong số liệu.').waitFor();
    await expectFine(page);
    await page.getByRole('button', { name: 'Tổng hợp lại' }).click();
    await page.getByRole('heading', { name: '4/4 đơn vị đã báo cáo' }).waitFor();
    await page.getByText('1 tệp chưa xác nhận ngày nhận').click();
    await page.getByRole('button', { name: 'Đúng ngày này' }).click();
    await page.getByRole('button', { name: 'Tổng hợp lại' }).click();
    await page.getByText('Đủ điều kiện để in.').waitFor();
    expect(opened.faults).toEqual([]);
  } finally {
    await opened.close();
  }
});

testWith(
  ['chromium'],
  'a period is closed by name; a file left out afterwards is told as what differs from the closed figures',
  async () => {
    const opened = await openSite('?step=rollup', { reducedMotion: 'reduce' });
    const { page } = opened;
    try {
      await rollUp(page);
      const close = page.getByRole('button', { name: 'Chốt số liệu kỳ này' });
      expect(await close.isDisabled()).toBe(true);
      await page.getByLabel('Người chốt').fill('Trần Thị B');
      await close.click();
      await page.getByText(/^Đã chốt ngày .*, người chốt: Trần Thị B\.$/).waitFor();
      await page.getByRole('button', { name: 'So với số đã chốt' }).click();
      await page.getByText('Không có gì khác với số đã chốt.').waitFor();
      await page
        .getByRole('button', { name: /^Để riêng tệp này: / })
        .first()
        .click();
      await page.getByText('Đề nghị tổng hợp lại trước khi chốt hoặc so sánh.').waitFor();
      await page.getByRole('button', { name: 'Tổng hợp lại' }).click();
      await page.getByRole('heading', { name: '2/4 đơn vị đã báo cáo' }).waitFor();
      await page.getByRole('button', { name: 'So với số đã chốt' }).click();
      await page.getByText('Số liệu khác với số đã chốt').waitFor();
      await page.getByText(/^Lượt giao, Chưa báo cáo: \d+ → \d+$/).waitFor();
      await page.getByText('Dòng khác với số đã chốt').click();
      await page
        .getByText(/^Đảng ủy xã số \d+ · \D.* → /)
        .first()
        .waitFor();
      expect(await page.getByText(/NV-\d{3}/).count()).toBe(0);
      await expectFine(page);
      expect(opened.faults).toEqual([]);
    } finally {
      await opened.close();
    }
  },
);

testWith(
  ['chromium'],
  'the sheets for the meeting are looked at and chosen; the others are hidden in the workbook, not left out',
  async () => {
    const opened = await openSite('?step=rollup', { reducedMotion: 'reduce' });
    const { page } = opened;
    try {
      await rollUp(page);
      await page.getByRole('navigation').getByRole('button', { name: 'Báo cáo' }).click();
      await page.getByRole('button', { name: 'Xem trước: Theo đơn vị' }).click();
      await page.getByRole('region', { name: 'Xem trước: Theo đơn vị' }).getByText('Đảng ủy xã số 3').waitFor();
      await expectFine(page);
      await page.getByRole('checkbox', { name: 'Theo đơn vị' }).uncheck();
      await page.getByText('Sheet không chọn được ẩn đi').waitFor();
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Tải sổ tổng hợp' }).click()]);
      const { value } = readWorkbook(new Uint8Array(await readFile(await download.path())), nodeZip);
      expect(value?.sheets.find((s) => s.name === 'Theo đơn vị')?.state).toBe('hidden');
      expect(value?.sheets.find((s) => s.name === 'Tổng hợp')?.state).toBe('visible');
      for (const box of await page.getByRole('checkbox').all()) await box.uncheck();
      await page.getByText('Chọn ít nhất một sheet.').waitFor();
      expect(await page.getByRole('button', { name: 'Tải sổ tổng hợp' }).isDisabled()).toBe(true);
      expect(opened.faults).toEqual([]);
    } finally {
      await opened.close();
    }
  },
);
