import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { get as getPlain } from 'node:http';
import { get as getSecure } from 'node:https';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const patience = 180_000;
const home = mkdtempSync(join(tmpdir(), 'serve-test-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** The status and the text at an address; null while nothing answers there. */
function ask(url: string): Promise<{ readonly status: number; readonly text: string } | null> {
  return new Promise((resolve) => {
    const get = url.startsWith('https:') ? getSecure : getPlain;
    const request = get(url, { rejectUnauthorized: false }, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (part: string) => (text += part));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }));
    });
    request.on('error', () => resolve(null));
  });
}

async function answered(url: string, isRunning: () => boolean): Promise<{ readonly status: number; readonly text: string }> {
  for (;;) {
    const answer = await ask(url);
    if (answer !== null) return answer;
    if (!isRunning()) throw new Error('the server has ended');
    await wait(200);
  }
}

/** Runs a server of package.json on a machine where nobody has made a certificate, and gives what stands at each path. */
async function served(script: string, scheme: string, paths: readonly string[]): Promise<readonly (readonly [string, number, boolean])[]> {
  const port = await freePort();
  const [program = '', ...words] = (scripts[script] ?? '').split(' ');
  const child = spawn(process.execPath, [`node_modules/.bin/${program}`, ...words, '--port', String(port)], {
    env: { ...process.env, HOME: home },
    stdio: 'ignore',
  });
  const base = `${scheme}://localhost:${port}`;
  try {
    await answered(base, () => child.exitCode === null);
    const found = paths.map(async (path) => {
      const answer = await ask(`${base}/${path}`);
      return [path, answer?.status ?? 0, answer?.text.length !== 0] as const;
    });
    return await Promise.all(found);
  } finally {
    child.kill();
    if (child.exitCode === null) await once(child, 'exit');
  }
}

test(
  '`npm run page` serves the page by plain http',
  async () => {
    const paths = ['index.html', 'pane.js', 'worker.js', 'old-browser.js', 'support.html', 'assets/icon-32.png'];
    expect(await served('page', 'http', paths)).toEqual(paths.map((path) => [path, 200, true]));
  },
  patience,
);

test(
  '`npm run dev-server` serves the pane by https, also where no certificate has been made',
  async () => {
    const paths = ['taskpane.html', 'pane.js', 'worker.js', 'manifest.xml', 'assets/plan-16.png'];
    expect(await served('dev-server', 'https', paths)).toEqual(paths.map((path) => [path, 200, true]));
  },
  patience,
);
