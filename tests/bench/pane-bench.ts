import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { masterFile, returnedFiles } from '../browser/returned-files';
import { chromiumPath } from '../tools/chromium-path';
import { median, surroundings } from './measure';

const files = Number(process.env['BENCH_FILES'] ?? 500);
const rounds = Number(process.env['BENCH_ROUNDS'] ?? 5);
const longestAllowed = 100;
const patience = 600_000;
const site = 'dist/site';
const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.png': 'image/png' };

/** A stretch in which the page's thread did nothing else: when it began and how long it was, in milliseconds. */
interface LongTask {
  readonly start: number;
  readonly duration: number;
}

function serve(): Promise<Server> {
  const server = createServer((request, response) => {
    const file = join(site, new URL(request.url ?? '/', 'http://localhost').pathname);
    if (!existsSync(file)) return void response.writeHead(404).end();
    return void response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream' }).end(readFileSync(file));
  });
  return new Promise((resolve) => server.listen(0, 'localhost', () => resolve(server)));
}

/** Hears of every task over 50 ms, the least that browsers tell of. */
function watchTasks(): void {
  const tasks: LongTask[] = [];
  Object.assign(window, { longTasks: tasks });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) tasks.push({ start: startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
}

const tasksSince = (page: Page, start: number): Promise<LongTask[]> =>
  page.evaluate((since) => (window as unknown as { longTasks: LongTask[] }).longTasks.filter((task) => task.start >= since), start);

/** How long a roll-up took, and what of it was long on the page's thread. */
interface Run {
  readonly took: number;
  readonly longest: number;
  readonly tasks: number;
}

/** Puts the master workbook and the returned files on the disk, where the browser takes them from. */
function filesIn(folder: string): { readonly master: string; readonly returned: readonly string[] } {
  const put = (name: string, bytes: Buffer): string => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  };
  return { master: put('so-goc.xlsx', masterFile(files).buffer), returned: returnedFiles(files, files).map((f) => put(f.name, f.buffer)) };
}

async function rollUp(page: Page, { master, returned }: ReturnType<typeof filesIn>): Promise<Run> {
  await page.getByLabel('Mở sổ gốc hoặc kế hoạch…').setInputFiles(master);
  await page.getByLabel('Kỳ báo cáo').last().selectOption('2026-Q2');
  await page.getByLabel('Chọn các tệp…').setInputFiles(returned);
  const start = await page.evaluate(() => performance.now());
  await page.getByRole('button', { name: `Tổng hợp ${files} tệp` }).click();
  await page.getByRole('heading', { name: `${files}/${files} đơn vị đã báo cáo` }).waitFor({ timeout: patience });
  const took = (await page.evaluate(() => performance.now())) - start;
  await page.waitForTimeout(500);
  const tasks = await tasksSince(page, start);
  return { took, longest: Math.max(0, ...tasks.map((task) => task.duration)), tasks: tasks.length };
}

async function oneRound(browser: Browser, address: string, given: ReturnType<typeof filesIn>): Promise<Run> {
  const page = await browser.newPage({ viewport: { width: 320, height: 720 }, locale: 'vi-VN' });
  await page.addInitScript(watchTasks);
  await page.goto(address);
  const run = await rollUp(page, given);
  await page.close();
  console.log(`  in ${(run.took / 1000).toFixed(1)} s; tasks over 50 ms: ${run.tasks}, the longest ${run.longest.toFixed(0)} ms`);
  return run;
}

async function main(): Promise<void> {
  if (!existsSync(join(site, 'index.html'))) throw new Error('there is no dist/site yet: npm run build');
  const folder = mkdtempSync(join(tmpdir(), 'pane-bench-'));
  const server = await serve();
  const browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    console.log(surroundings(['playwright-core']));
    console.log(`The page's own thread while ${files} files are rolled up; ${rounds} rounds, by the clock`);
    const given = filesIn(folder);
    const address = `http://localhost:${(server.address() as AddressInfo).port}/index.html?step=rollup`;
    const longest: number[] = [];
    for (let round = 0; round < rounds; round++) longest.push((await oneRound(browser, address, given)).longest);
    const met = median(longest) <= longestAllowed;
    console.log(`  no task over ${longestAllowed} ms (median of the rounds: ${median(longest).toFixed(0)} ms): ${met ? 'met' : 'NOT MET'}`);
    if (!met) process.exitCode = 1;
  } finally {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
