import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { columnLetters } from '../../src/core/sheet/a1';
import { fieldKey } from '../../src/core/fields/key';
import { probeSpec } from '../../src/office/self-check/probe-spec';
import { PROBE_IDS, probes } from '../../src/office/self-check/probes/probes';
import { HostError } from '../office-host/host-error';
import { openExcelInChromium } from '../office-host/open-in-chromium';
import { valuesOf } from '../office/specimen';
import { testWith } from '../tools/test-with';
import { openSite, siteFile } from './open-page';
import { masterFile } from './returned-files';

/** Where a picture for the README is put; nowhere unless asked. */
const pictures = process.env['TONGHOP_PICTURES'];
const formulas = PROBE_IDS.map((id) => valuesOf(probeSpec(probes[id], 'Tự kiểm tra')));
const openHelp = (apiLevel: string) =>
  openExcelInChromium({
    apiLevel,
    serve: siteFile,
    pane: '/taskpane.html?step=help',
    calculate: (...cell) => formulas.map((of) => of(...cell)).find((value) => value !== 0) ?? 0,
  });
const diagnosisIn = async (pane: Frame): Promise<string> => {
  await pane.getByText('Xem trước khi sao chép').click();
  return pane.getByRole('textbox', { name: 'chẩn đoán' }).inputValue();
};

testWith(['chromium'], 'the self-check tells what passed and what this Excel does not have, and its record can be kept', async () => {
  const excel = await openHelp('1.9');
  const { pane, page, host } = excel;
  try {
    const before = host.book.sheets.map((s) => s.name);
    await pane.getByRole('button', { name: 'Bắt đầu tự kiểm tra' }).click();
    await pane.getByText(`${PROBE_IDS.length - 2} thao tác đạt, 0 không đạt, 2 bản Excel này chưa có.`).waitFor();
    await pane.getByText('Cần ExcelApi 1.13').waitFor();
    expect(host.book.sheets.map((s) => s.name)).toEqual(before);
    if (pictures !== undefined) await page.locator('#pane').screenshot({ path: join(pictures, 'self-check-vi.png') });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      pane.getByRole('button', { name: 'Tải bản ghi (.json)' }).click(),
    ]);
    const record = JSON.parse(await readFile(await download.path(), 'utf8')) as {
      readonly schema: string;
      readonly host: { readonly excelApi: string };
      readonly wire: readonly { readonly probe: string; readonly request: object; readonly answer: object }[];
    };
    expect([record.schema, record.host.excelApi]).toEqual(['tonghop/self-check@1', '1.9']);
    expect(record.wire.length).toBeGreaterThan(PROBE_IDS.length);
    expect(record.wire.every(({ request, answer }) => 'Actions' in request && 'Results' in answer)).toBe(true);
    expect(excel.strayRequests.filter((url) => !url.includes('microsoft'))).toEqual([]);
  } finally {
    await excel.close();
  }
});

testWith(['chromium'], 'where Excel refuses one call, the self-check says which, by its code, and that all else passed', async () => {
  const excel = await openHelp('1.15');
  const { pane, host } = excel;
  try {
    const { execute } = host;
    let refused = false;
    host.execute = (body, flags) => {
      if (!refused && body.includes('"Name":"Protect"')) {
        refused = true;
        host.failLater(0, 5, new HostError('GeneralException', 'There was an internal error while processing the request.', 500));
      }
      return execute(body, flags);
    };
    await pane.getByRole('button', { name: 'Bắt đầu tự kiểm tra' }).click();
    await pane.getByText(`${PROBE_IDS.length - 1} thao tác đạt, 1 không đạt, 0 bản Excel này chưa có.`).waitFor();
    await pane.getByText('GeneralException').waitFor();
    await pane.getByText('Không đạt', { exact: true }).waitFor();
  } finally {
    await excel.close();
  }
});

testWith(['chromium'], 'the diagnosis names versions, Excel and what happened, and nothing that a person typed or named', async () => {
  const excel = await openExcelInChromium({ apiLevel: '1.12', serve: siteFile, pane: '/taskpane.html?step=assign' });
  const { pane, host } = excel;
  const secrets = ['mat-luong-ba-hien', 'số điện thoại 0912345678', 'khong-doc-duoc-cua-ong-ba', 'So goc', 'contoso'];
  const step = (name: string) => pane.getByRole('navigation').getByRole('button', { name }).click();
  try {
    await pane.getByLabel('Mở sổ gốc hoặc kế hoạch…').setInputFiles({ ...masterFile(3), name: `${secrets[0] ?? ''}.xlsx` });
    await pane.getByRole('button', { name: 'Vẽ sổ dùng chung vào sổ đang mở' }).click();
    await pane.getByRole('button', { name: 'Vẽ', exact: true }).click();
    await pane.getByText(/^Đã vẽ \d+ sheet/).waitFor();
    const { cells } = host.book.sheets.find((s) => s.name === 'Nhiệm vụ')!;
    const [keys, columns] = [...cells].find(([, line]) => [...line.values()].some((c) => c.value === fieldKey('progress')))!;
    const [column] = [...columns].find(([, c]) => c.value === fieldKey('progress'))!;
    host.types('Nhiệm vụ', `${columnLetters(column)}${keys + 2}`, secrets[1] ?? '');
    await step('Kiểm tra');
    await pane.getByRole('button', { name: 'Kiểm tra sổ đang mở' }).click();
    await pane.getByText('Đang theo dõi thay đổi').waitFor();
    const broken = { name: `${secrets[2] ?? ''}.xlsx`, mimeType: 'application/octet-stream', buffer: Buffer.from(secrets.join('\n')) };
    await pane.getByLabel('Chọn các tệp…').setInputFiles(broken);
    await pane.getByRole('heading', { name: broken.name }).waitFor();
    await pane.getByRole('button', { name: 'Trợ giúp' }).click();
    const told = await diagnosisIn(pane);
    expect(secrets.filter((text) => told.includes(text))).toEqual([]);
    expect(told).toContain('OfficeOnline');
    expect(told).toContain('ExcelApi 1.12');
    for (const code of [
      'page assign',
      'job open done',
      'excel draw done',
      'page check',
      'job checkRows done',
      'job check done',
      'page help',
    ])
      expect([code, told.includes(` ${code}`)]).toEqual([code, true]);
  } finally {
    await excel.close();
  }
});

testWith(['chromium'], 'on the page, help says that the self-check needs Excel, and still has the diagnosis', async () => {
  const opened = await openSite();
  const { page } = opened;
  try {
    await page.getByRole('button', { name: 'Trợ giúp' }).click();
    await page.getByText('chỉ chạy trong Excel').waitFor();
    expect(await diagnosisIn(page.mainFrame())).toContain('Excel: none (page)');
    expect(opened.faults).toEqual([]);
  } finally {
    await opened.close();
  }
});
