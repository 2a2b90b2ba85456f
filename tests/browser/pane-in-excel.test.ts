import { columnLetters } from '../../src/core/sheet/a1';
import { openExcelInChromium } from '../office-host/open-in-chromium';
import { testWith } from '../tools/test-with';
import { drawnFieldCells } from './drawn-fields';
import { siteFile } from './open-page';
import { masterFile } from './returned-files';

const open = (step: string, language = 'vi-VN') =>
  openExcelInChromium({ apiLevel: '1.9', language, serve: siteFile, pane: `/taskpane.html?step=${step}` });

testWith(['chromium'], 'in Excel the open workbook becomes the master workbook, and is read back from there', async () => {
  const excel = await open('plan');
  const { pane, host } = excel;
  const sheets = (): string[] => host.book.sheets.map((s) => s.name);
  try {
    const before = sheets();
    await pane.getByRole('button', { name: 'Đọc sổ đang mở' }).click();
    await pane.getByText('Sổ đang mở chưa phải là sổ gốc.').waitFor();
    await pane.getByLabel('Mở sổ gốc hoặc kế hoạch…').setInputFiles(masterFile(3));
    await pane.getByRole('heading', { name: 'Nhiệm vụ theo mục' }).waitFor();
    await pane.getByRole('button', { name: 'Lưu vào sổ đang mở' }).click();
    await pane.getByText('Sẽ thêm').waitFor();
    expect(sheets()).toEqual(before);
    await pane.getByRole('button', { name: 'Vẽ', exact: true }).click();
    await pane.getByText(/^Đã vẽ \d+ sheet/).waitFor();
    expect(sheets()).toEqual(expect.arrayContaining([...before, 'Kế hoạch', 'Đơn vị', 'Phân công']));
    await pane.getByRole('button', { name: 'Mở tệp khác' }).click();
    await pane.getByRole('button', { name: 'Đọc sổ đang mở' }).click();
    await pane.getByRole('heading', { name: 'Nhiệm vụ theo mục' }).waitFor();
    await pane.getByText('10 nhiệm vụ').waitFor();
    expect(excel.strayRequests.filter((url) => !url.includes('microsoft'))).toEqual([]);
  } finally {
    await excel.close();
  }
});

testWith(
  ['chromium'],
  'in Excel a drawn tracking workbook is checked anew while a person types, and is not drawn over unasked',
  async () => {
    const excel = await open('assign');
    const { pane, host } = excel;
    const step = (name: string) => pane.getByRole('navigation').getByRole('button', { name }).click();
    const sheet = () => host.book.sheets.find((s) => s.name === 'Nhiệm vụ');
    try {
      await pane.getByLabel('Mở sổ gốc hoặc kế hoạch…').setInputFiles(masterFile(3));
      await pane.getByRole('button', { name: 'Vẽ sổ dùng chung vào sổ đang mở' }).click();
      await pane.getByRole('button', { name: 'Vẽ', exact: true }).click();
      await pane.getByText(/^Đã vẽ \d+ sheet/).waitFor();
      expect(sheet()).toBeDefined();
      await step('Kiểm tra');
      await pane.getByRole('button', { name: 'Kiểm tra sổ đang mở' }).click();
      await pane.getByText('Đang theo dõi thay đổi').waitFor();
      const { row, column } = drawnFieldCells(host, 'progress')[0]!;
      host.types('Nhiệm vụ', `${columnLetters(column)}${row + 1}`, 'xong một nửa rồi');
      await pane.getByText('xong một nửa rồi').waitFor();
      await step('Giao việc');
      await pane.getByRole('button', { name: 'Vẽ sổ dùng chung vào sổ đang mở' }).click();
      await pane.getByText('sẽ bị vẽ lại').waitFor();
    } finally {
      await excel.close();
    }
  },
);

testWith(
  ['chromium'],
  'in Excel a tracking workbook is drawn beside the master workbook, and neither takes anything from the other',
  async () => {
    const excel = await open('assign');
    const { pane, host } = excel;
    const step = (name: string) => pane.getByRole('navigation').getByRole('button', { name }).click();
    try {
      await pane.getByLabel('Mở sổ gốc hoặc kế hoạch…').setInputFiles(masterFile(3));
      await pane.getByRole('button', { name: 'Lưu vào sổ đang mở' }).click();
      await pane.getByRole('button', { name: 'Vẽ', exact: true }).click();
      await pane.getByText(/^Đã vẽ \d+ sheet/).waitFor();
      const before = host.book.sheets.map((s) => s.name);
      await pane.getByRole('button', { name: 'Vẽ sổ dùng chung vào sổ đang mở' }).click();
      await pane.getByText('Sẽ thêm').waitFor();
      expect(await pane.getByText('sẽ bị vẽ lại').count()).toBe(0);
      await pane.getByRole('button', { name: 'Vẽ', exact: true }).click();
      await pane
        .getByText(/^Đã vẽ \d+ sheet/)
        .nth(1)
        .waitFor();
      expect(host.book.sheets.map((s) => s.name)).toEqual(expect.arrayContaining([...before, 'Nhiệm vụ', 'Danh mục (theo dõi)']));
      await step('Kiểm tra');
      await pane.getByRole('button', { name: 'Kiểm tra sổ đang mở' }).click();
      await pane.getByText(/^Đã nhập 0\/\d+ dòng/).waitFor();
      await pane.getByRole('button', { name: 'Khôi phục mẫu của sổ đang mở' }).click();
      await pane.getByText('Mẫu còn nguyên').waitFor();
      await pane.getByRole('button', { name: 'Mở tệp khác' }).click();
      await step('Kế hoạch');
      await pane.getByRole('button', { name: 'Đọc sổ đang mở' }).click();
      await pane.getByText('10 nhiệm vụ').waitFor();
    } finally {
      await excel.close();
    }
  },
);

testWith(['chromium'], 'what was drawn into the open workbook can be taken away again', async () => {
  const excel = await open('assign');
  const { pane, host } = excel;
  try {
    const before = host.book.sheets.map((s) => s.name);
    await pane.getByLabel('Mở sổ gốc hoặc kế hoạch…').setInputFiles(masterFile(3));
    await pane.getByRole('button', { name: 'Vẽ sổ dùng chung vào sổ đang mở' }).click();
    await pane.getByRole('button', { name: 'Vẽ', exact: true }).click();
    await pane.getByRole('button', { name: 'Xóa các sheet vừa vẽ' }).click();
    await pane.getByText('Đã xóa các sheet vừa vẽ.').waitFor();
    expect(host.book.sheets.map((s) => s.name)).toEqual(before);
  } finally {
    await excel.close();
  }
});

testWith(['chromium'], 'the pane speaks English in an English Office, and `?step=` opens it at a step', async () => {
  const excel = await open('rollup', 'en-US');
  try {
    await excel.pane.getByRole('button', { name: 'Roll up' }).waitFor();
    expect(await excel.pane.locator('[aria-current=step]').innerText()).toBe('Roll up');
  } finally {
    await excel.close();
  }
});
