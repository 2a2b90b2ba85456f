import { testWith } from '../tools/test-with';
import { openSite, type OpenPage } from './open-page';
import { masterFile, returnedFiles } from './returned-files';

const master = masterFile(5);
const returned = returnedFiles(5, 5);

async function rollUp({ page }: OpenPage): Promise<string[]> {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.getByLabel('Mở sổ gốc hoặc kế hoạch…').setInputFiles(master);
  await page.getByLabel('Kỳ báo cáo').last().selectOption('2026-Q2');
  await page.getByLabel('Chọn các tệp…').setInputFiles(returned);
  await page.getByRole('button', { name: 'Tổng hợp 5 tệp' }).click();
  await page.getByRole('heading', { name: '5/5 đơn vị đã báo cáo' }).waitFor();
  return asked;
}

testWith(['chromium'], 'files are read in the worker: the page never loads the code that reads them', async () => {
  const opened = await openSite('?step=rollup');
  try {
    const asked = await rollUp(opened);
    expect(asked).toContain('/worker.js');
    expect(asked.filter((path) => path.includes('run-jobs'))).toEqual([]);
    expect(opened.faults).toEqual([]);
  } finally {
    await opened.close();
  }
});

testWith(['chromium'], 'where a page may have no worker, the same is done in slices on its own thread', async () => {
  const opened = await openSite('?step=rollup', {}, () => Reflect.deleteProperty(window, 'Worker'));
  try {
    const asked = await rollUp(opened);
    expect(asked).not.toContain('/worker.js');
    expect(asked.some((path) => path.includes('run-jobs'))).toBe(true);
    expect(opened.faults).toEqual([]);
  } finally {
    await opened.close();
  }
});
