import { trackingWorkbook } from '../../../src/core/track/tracking-workbook';
import { nodeZip } from '../../../src/opc/node-zlib';
import { writeWorkbook } from '../../../src/xlsx/write/write-workbook';
import { printedPages } from '../../tools/render';
import { testWith } from '../../tools/test-with';
import { request } from './requests';
import { samplePlan } from './sample-plan';
import { tallPlan } from './tall-plan';

const TALL = 60;
/** Texts up to this many letters stand whole in their row; longer ones say that they go on in the plan. */
const FITTING = 2200;

async function printed(plan: ReturnType<typeof samplePlan>): Promise<string[]> {
  const [pages] = await printedPages([{ name: 'so.xlsx', bytes: writeWorkbook(trackingWorkbook(request({}, plan))!, nodeZip) }]);
  return pages!;
}

testWith(
  ['soffice', 'pdftoppm'],
  'printed, a workbook of long texts shows each to its last word, heads repeated, pages numbered',
  async () => {
    const plan = tallPlan(TALL);
    const pages = await printed(plan);
    const text = pages.join('\n');
    const whole = plan.tasks.filter((task) => task.text.length <= FITTING).map((task) => task.text.split(' ').at(-1)!);
    expect(whole.filter((word) => !text.includes(word))).toEqual([]);
    expect(whole.length).toBeGreaterThan(TALL / 2);
    expect(text).toContain('xem tiếp');
    const tasks = pages.filter((page) => /Hết\d+\./.test(page));
    expect(tasks.length).toBeGreaterThan(3);
    expect(tasks.filter((page) => !page.includes('Nội dung nhiệm vụ') || !page.includes('Trạng thái'))).toEqual([]);
    pages.forEach((page, i) => {
      expect(page).toContain(`Trang ${i + 1}/${pages.length}`);
    });
  },
);

testWith(['soffice', 'pdftoppm'], 'printed, each sheet of the sample is one page wide and no cell shows ###', async () => {
  const pages = await printed(samplePlan());
  expect(pages.length).toBeLessThanOrEqual(7);
  expect(pages.filter((page) => page.includes('###'))).toEqual([]);
  expect(pages.join('\n')).toContain('31 tháng 3, 2026');
});
