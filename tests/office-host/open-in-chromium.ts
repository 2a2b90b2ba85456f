import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Browser, Frame, Page, Route } from 'playwright-core';
import { chromium } from 'playwright-core';
import { chromiumPath } from '../tools/chromium-path';
import type { ExcelHost } from './excel-host';
import { createExcelHost } from './excel-host';
import type { Calculate } from './host-class';
import { frameName, officeFrame } from './office-frame';
import { excelMembers, officeJsFolder } from './open-excel';

export const hasChromium = (): boolean => existsSync(chromiumPath);

export interface ChromiumOptions {
  /** Gives the files of the pane by their path on its site, e.g. `/taskpane.html`; null where there is none. */
  readonly serve: (path: string) => Buffer | string | null;
  /** The address of the pane on its site, with what follows the question mark. */
  readonly pane?: string;
  readonly apiLevel?: string;
  readonly language?: string;
  readonly width?: number;
  readonly calculate?: Calculate;
}

/** A pane in a browser, within an Excel on the web that is ours. */
export interface ChromiumExcel {
  readonly host: ExcelHost;
  readonly page: Page;
  readonly pane: Frame;
  /** What the pane asked of any other site: it must ask nothing. */
  readonly strayRequests: readonly string[];
  close(): Promise<void>;
}

const parentUrl = 'https://excel.officeapps.live.com/x/host.html';
const paneSite = 'https://localhost:3000';
const scriptSite = 'appsforoffice.microsoft.com';
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

const parentPage = (src: string, name: string, width: number): string =>
  `<!doctype html><meta charset="utf-8"><title>Excel</title><body style="margin:0"><script>
  const frame = document.createElement('iframe');
  frame.id = 'pane';
  frame.width = ${width};
  frame.height = 700;
  frame.style.border = 0;
  addEventListener('message', async (event) => {
    if (typeof event.data !== 'string' || !event.data.startsWith('{')) return;
    const answer = await officeAnswer(event.data);
    if (answer !== null) event.source.postMessage(answer, event.origin);
  });
  window.push = (message) => frame.contentWindow.postMessage(message, '${paneSite}');
  frame.name = ${JSON.stringify(name)};
  frame.src = ${JSON.stringify(src)};
  document.body.append(frame);
  </script>`;

function fulfil(route: Route, path: string, body: Buffer | string | null): Promise<void> {
  if (body === null) return route.fulfill({ status: 404, body: '' });
  return route.fulfill({ status: 200, contentType: types[extname(path)] ?? 'application/octet-stream', body });
}

function officeScript(path: string): Buffer | null {
  const file = join(officeJsFolder, 'dist', path.replace('/lib/1/hosted/', ''));
  return existsSync(file) ? readFileSync(file) : null;
}

async function paneFrame(page: Page): Promise<Frame> {
  const handle = await page.waitForSelector('#pane');
  const frame = await handle.contentFrame();
  if (frame === null) throw new Error('the pane did not open');
  await frame.waitForURL(`${paneSite}/**`);
  return frame;
}

/** Opens a pane in headless Chromium: unmodified office.js at its own address, within a page of Office answered by the host. No server, no network. */
export async function openExcelInChromium(options: ChromiumOptions): Promise<ChromiumExcel> {
  const { apiLevel = '1.15', language = 'vi-VN', width = 320, pane = '/taskpane.html' } = options;
  const host = createExcelHost({
    table: excelMembers(),
    level: Number(apiLevel.split('.')[1]),
    platform: 'web',
    ...(options.calculate === undefined ? {} : { calculate: options.calculate }),
  });
  const browser: Browser = await chromium.launch({
    executablePath: chromiumPath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-sync'],
  });
  const page = await (await browser.newContext({ ignoreHTTPSErrors: true, locale: language })).newPage();
  const strayRequests: string[] = [];
  const sets = { ExcelApi: apiLevel, DelayForCellEdit: '1.1', RichApiRuntime: '1.1', RibbonApi: '1.1', DialogApi: '1.2', Settings: '1.1' };
  const push = (message: string): void => {
    void page.evaluate((m) => (window as unknown as { push: (text: string) => void }).push(m), message);
  };
  await page.exposeFunction('officeAnswer', officeFrame(host, parentUrl, { language, sets }, push));
  const src = `${paneSite}${pane}${pane.includes('?') ? '&' : '?'}_host_Info=Excel$Web$16.01$${language}$correlation$$$0`;
  await page.route('**/*', (route) => {
    const url = new URL(route.request().url());
    if (url.href === parentUrl) return fulfil(route, url.pathname, parentPage(src, frameName(parentUrl, language), width));
    if (url.origin === paneSite) return fulfil(route, url.pathname, options.serve(url.pathname));
    if (url.host === scriptSite) return fulfil(route, url.pathname, officeScript(url.pathname));
    strayRequests.push(url.href);
    return fulfil(route, url.pathname, null);
  });
  try {
    await page.goto(parentUrl);
    return { host, page, pane: await paneFrame(page), strayRequests, close: () => browser.close() };
  } catch (error) {
    await browser.close();
    throw error;
  }
}
