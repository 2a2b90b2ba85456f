import { existsSync, readFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { chromiumPath } from '../tools/chromium-path';

const dist = resolve(__dirname, '../../dist');
const site = 'https://tonghop.example';
const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.png': 'image/png' };

/** A file of the built site by its path, as a server would give it; null where there is none. */
export function siteFile(path: string): Buffer | null {
  const file = join(dist, 'site', path);
  return existsSync(file) ? readFileSync(file) : null;
}

/** An open page, what went wrong in it, and every address that it asked for beside its own. */
export interface OpenPage {
  readonly page: Page;
  readonly faults: readonly string[];
  readonly strayRequests: readonly string[];
  close(): Promise<void>;
}

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

async function open(options: BrowserContextOptions, go: (page: Page, stray: string[]) => Promise<unknown>): Promise<OpenPage> {
  const browser: Browser = await chromium.launch({ executablePath: chromiumPath, args: quiet });
  const faults: string[] = [];
  const strayRequests: string[] = [];
  try {
    const page = await (await browser.newContext({ locale: 'vi-VN', viewport: { width: 320, height: 720 }, ...options })).newPage();
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    await go(page, strayRequests);
    return { page, faults, strayRequests, close: () => browser.close() };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** Opens the page that is one file from the disk, as by a double click. */
export function openSingle(search = '', options: BrowserContextOptions = {}): Promise<OpenPage> {
  const url = pathToFileURL(join(dist, 'single/tong-hop.html')).href;
  return open(options, async (page, stray) => {
    page.on('request', (request) => {
      if (!request.url().startsWith(url) && !request.url().startsWith('blob:')) stray.push(request.url());
    });
    await page.goto(url + search);
  });
}

/** Opens the static site as from a server, without one; `before` runs in the page ahead of its scripts. */
export function openSite(search = '', options: BrowserContextOptions = {}, before?: () => unknown): Promise<OpenPage> {
  return open(options, async (page, stray) => {
    if (before !== undefined) await page.addInitScript(before);
    await page.route('**/*', (route) => {
      const url = new URL(route.request().url());
      const body = url.origin === site ? siteFile(url.pathname) : null;
      if (url.origin !== site) stray.push(url.href);
      if (body === null) return route.fulfill({ status: 404, body: '' });
      return route.fulfill({ status: 200, contentType: types[extname(url.pathname)] ?? 'application/octet-stream', body });
    });
    await page.goto(`${site}/index.html${search}`);
  });
}
