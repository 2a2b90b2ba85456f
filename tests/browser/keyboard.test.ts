import type { Page } from 'playwright-core';
import { testWith } from '../tools/test-with';
import { openSingle } from './open-page';

const mostStops = 80;

/** Goes on with Tab until what has the focus bears a name, as a person without a mouse does. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let stop = 0; stop < mostStops; stop++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const at = document.activeElement;
      if (at === null || at === document.body) return '';
      return at.getAttribute('aria-label') ?? at.textContent ?? '';
    });
    if (focused.includes(name)) return;
  }
  throw new Error(`no way to “${name}” by keyboard`);
}

/** Opens the sample plan and unfolds the first task of a section. */
async function unfoldFirstTask(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Thử kế hoạch mẫu' }).waitFor();
  await tabTo(page, 'Thử kế hoạch mẫu');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Nhiệm vụ theo mục' }).waitFor();
  await tabTo(page, 'Xây dựng văn bản');
  await page.keyboard.press('Enter');
  await page.locator('details details').first().waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  // The form comes with the grammars, which are loaded when they are first needed.
  await page.getByRole('button', { name: 'Bỏ nhiệm vụ này' }).first().waitFor();
}

testWith(
  ['chromium'],
  'by keyboard alone: the sample plan is opened, a task unfolded, changed and undone, every step reached, help and its diagnosis too',
  async () => {
    const opened = await openSingle();
    const { page } = opened;
    try {
      await unfoldFirstTask(page);
      await tabTo(page, 'Bỏ nhiệm vụ này');
      await page.keyboard.press('Enter');
      await page.getByText('Đã bỏ').first().waitFor();
      await tabTo(page, 'Hoàn tác');
      await page.keyboard.press('Enter');
      await page.getByText('Đã bỏ').waitFor({ state: 'detached' });
      for (const [step, heading] of [
        ['Giao việc', 'Giao theo mục'],
        ['Kiểm tra', 'Kiểm tra sổ theo dõi'],
        ['Tổng hợp', 'Tệp đơn vị gửi về'],
        ['Báo cáo', 'Báo cáo'],
      ] as const) {
        await tabTo(page, step);
        await page.keyboard.press('Enter');
        await page.getByRole('heading', { name: heading }).waitFor();
      }
      await tabTo(page, 'Trợ giúp');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Tự kiểm tra' }).waitFor();
      await tabTo(page, 'Xem trước khi sao chép');
      await page.keyboard.press('Enter');
      await page.getByRole('textbox', { name: 'chẩn đoán' }).waitFor();
      await tabTo(page, 'Sao chép: chẩn đoán');
      await tabTo(page, 'Kế hoạch');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Nhiệm vụ theo mục' }).waitFor();
      expect(opened.faults).toEqual([]);
    } finally {
      await opened.close();
    }
  },
);

testWith(
  ['chromium'],
  'by keyboard alone: a time is typed and told as understood, the focus goes on to the next field, a task is added, and both are undone',
  async () => {
    const opened = await openSingle();
    const { page } = opened;
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('id') ?? '');
    try {
      await unfoldFirstTask(page);
      const time = page.getByLabel('Thời gian thực hiện').first();
      await time.waitFor();
      const before = await time.inputValue();
      for (let stop = 0; stop < 4 && (await focused()) !== (await time.getAttribute('id')); stop++) await page.keyboard.press('Tab');
      await page.keyboard.press('Control+A');
      await page.keyboard.type('quý III và quý IV/2026');
      await page.getByText('Hiểu là: Theo mốc: Quý III/2026; Quý IV/2026').waitFor();
      await page.keyboard.press('Tab');
      expect(await focused()).toBe(await page.getByLabel('Chỉ tiêu', { exact: true }).first().getAttribute('id'));
      await page.keyboard.type('ít nhất 95% hồ sơ đúng hạn');
      await page.getByText('Hiểu là: từ 95% trở lên').waitFor();
      await tabTo(page, 'Thêm nhiệm vụ con…');
      await page.keyboard.press('Enter');
      await page.keyboard.type('Rà soát văn bản hiện hành');
      await tabTo(page, 'Thêm vào kế hoạch');
      await page.keyboard.press('Enter');
      await page.getByText('Rà soát văn bản hiện hành').first().waitFor();
      for (let undone = 0; undone < 3; undone++) {
        await tabTo(page, 'Hoàn tác');
        await page.keyboard.press('Enter');
      }
      await page.getByText('Rà soát văn bản hiện hành').waitFor({ state: 'detached' });
      expect(await time.inputValue()).toBe(before);
      expect(opened.faults).toEqual([]);
    } finally {
      await opened.close();
    }
  },
);

testWith(['chromium'], 'by keyboard alone: a task is added to a section that holds none yet', async () => {
  const opened = await openSingle();
  const { page } = opened;
  try {
    await page.getByRole('button', { name: 'Thử kế hoạch mẫu' }).waitFor();
    await tabTo(page, 'Thử kế hoạch mẫu');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Nhiệm vụ theo mục' }).waitFor();
    const empty = page.locator('summary', { hasText: 'NHIỆM VỤ VÀ GIẢI PHÁP' }).first();
    expect(await empty.textContent()).toMatch(/0$/);
    await tabTo(page, 'NHIỆM VỤ VÀ GIẢI PHÁP');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Thêm nhiệm vụ');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Sơ kết chuyển đổi số');
    await tabTo(page, 'Thêm vào kế hoạch');
    await page.keyboard.press('Enter');
    await page.getByText('Sơ kết chuyển đổi số').first().waitFor();
    expect(await empty.textContent()).toMatch(/1$/);
    expect(opened.faults).toEqual([]);
  } finally {
    await opened.close();
  }
});
