import type { Frame, Page } from 'playwright-core';
import { openExcelInChromium } from '../office-host/open-in-chromium';
import { testWith } from '../tools/test-with';
import { openSite, siteFile } from './open-page';

/** How bright what is behind the text is, 0 to 255. */
const brightness = (of: Page | Frame): Promise<number> =>
  of.evaluate(() => {
    const main = document.querySelector('main');
    const [red = 0, green = 0, blue = 0] = (main === null ? '' : getComputedStyle(main).backgroundColor).match(/\d+/g)?.map(Number) ?? [];
    return (red + green + blue) / 3;
  });

testWith(
  ['chromium'],
  'the pane is as dark as Office is, whatever the system is, also when Office’s theme changes while it is open',
  async () => {
    const excel = await openExcelInChromium({ apiLevel: '1.9', serve: siteFile, pane: '/taskpane.html?step=plan' });
    const { pane, page } = excel;
    const setTheme = async (officeTheme: object): Promise<void> => {
      await pane.evaluate((theme) => {
        const { Office: office } = window as unknown as { Office: { context: object } };
        Object.defineProperty(office.context, 'officeTheme', { configurable: true, get: () => theme });
        window.dispatchEvent(new Event('focus'));
      }, officeTheme);
      await pane.waitForTimeout(300);
    };
    try {
      await page.emulateMedia({ colorScheme: 'light' });
      await pane.getByRole('button', { name: 'Thử kế hoạch mẫu' }).waitFor();
      expect(await brightness(pane)).toBeGreaterThan(200);
      await setTheme({ bodyBackgroundColor: '#262626' });
      expect(await brightness(pane)).toBeLessThan(80);
      await page.emulateMedia({ colorScheme: 'dark' });
      await setTheme({ bodyBackgroundColor: '#FFFFFF' });
      expect(await brightness(pane)).toBeGreaterThan(200);
      expect(await pane.evaluate(() => document.documentElement.style.colorScheme)).toBe('light');
    } finally {
      await excel.close();
    }
  },
);

/** Unfolds everything that is folded, what comes to light included. */
async function unfoldAll(page: Page): Promise<void> {
  const folded = page.locator('details:not([open]) > summary');
  for (let unfolded = 0; unfolded < 40 && (await folded.count()) > 0; unfolded++) await folded.first().click();
}

const long = `Xâydựng${'kếhoạchtriểnkhai'.repeat(14)}`;
const plan = `ỦY BAN NHÂN DÂN TỈNH SƠN HÀ
Số: 18/KH-UBND

KẾ HOẠCH
${long} năm 2026

I. NHIỆM VỤ ${long.toUpperCase()}
1. ${long}
Thời gian thực hiện: ${long}
Cơ quan chủ trì: ${long}
2. Tổ chức ${long} trong quý II/2026.
`;

testWith(['chromium'], 'a word that is longer than the pane is wide is broken, in every step, and nothing scrolls sideways', async () => {
  const opened = await openSite();
  const { page } = opened;
  try {
    const files = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
    await page.getByLabel('Mở sổ gốc hoặc kế hoạch…').setInputFiles(files(`${long}.txt`, plan));
    await page.getByRole('heading', { name: 'Nhiệm vụ theo mục' }).waitFor();
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    await unfoldAll(page);
    await page.getByLabel('Thời gian thực hiện').first().waitFor();
    expect(await width()).toBe(320);
    await page.getByRole('navigation').getByRole('button', { name: 'Giao việc' }).click();
    await page
      .getByLabel('Mở danh sách đơn vị…')
      .setInputFiles(files('don-vi.csv', `Tên đơn vị;Nhóm\n${long};${long} nhóm\nĐảng ủy xã Phú Lộc;${long} nhóm\n`));
    await page.getByRole('heading', { name: 'Giao theo mục' }).waitFor();
    await unfoldAll(page);
    await page.getByLabel('Giao cho').first().selectOption({ index: 1 });
    expect(await width()).toBe(320);
    await page.getByRole('navigation').getByRole('button', { name: 'Kiểm tra' }).click();
    await page.getByLabel('Chọn các tệp…').setInputFiles(files(`${long}.xlsx`, 'no workbook'));
    await page.getByText('Không kiểm tra được tệp này').waitFor();
    await unfoldAll(page);
    expect(await width()).toBe(320);
    expect(opened.faults).toEqual([]);
  } finally {
    await opened.close();
  }
});
