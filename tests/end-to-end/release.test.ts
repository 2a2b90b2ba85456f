import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { openExcelInChromium } from '../office-host/open-in-chromium';
import { testWith } from '../tools/test-with';
import { sharedFile } from '../tools/tools-at-hand';

const patience = 400_000;
const work = mkdtempSync(join(tmpdir(), 'release-test-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const run = (...asked: string[]) => spawnSync(process.execPath, ['webpack/release.mjs', ...asked], { encoding: 'utf8' });

/** The files of a release by their path in it. */
function filesOf(folder: string): ReadonlyMap<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    entries.map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return [relative(folder, file), readFileSync(file)];
    }),
  );
}

const made = new Map<string, ReadonlyMap<string, Buffer>>();

/** A release, made once for all tests that look at it. */
function release(name: 'usual' | 'isolated'): ReadonlyMap<string, Buffer> {
  const before = made.get(name);
  if (before !== undefined) return before;
  const output = join(work, name);
  const more = name === 'isolated' ? ['--isolated'] : ['--address', 'https://noi-bo.example.vn/tong-hop/'];
  const { status, stderr } = run('--output', output, ...more);
  if (status !== 0) throw new Error(stderr);
  const files = filesOf(output);
  made.set(name, files);
  return files;
}

const textOf = (files: ReadonlyMap<string, Buffer>, file: string): string => files.get(file)?.toString('utf8') ?? '';

test(
  'a release holds the add-in, the page as a zip and as one file, the command line, the licences, and the checksum of every file',
  () => {
    const files = release('usual');
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    const outside = [...files.keys()].filter((file) => !file.startsWith('addin/'));
    expect(outside.sort()).toEqual([
      'LICENSE',
      'SHA256SUMS.txt',
      'THIRD-PARTY-NOTICES.txt',
      `tong-hop-${version}.html`,
      `tong-hop-page-${version}.zip`,
      `tonghop-${version}.tgz`,
    ]);
    const needed = ['manifest.xml', 'taskpane.html', 'index.html', 'support.html', 'pane.js', 'worker.js', 'old-browser.js', 'LICENSE'];
    expect(needed.filter((file) => !files.has(`addin/${file}`))).toEqual([]);
    const sums = [...files]
      .filter(([file]) => file !== 'SHA256SUMS.txt')
      .map(([file, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${file}`);
    expect(textOf(files, 'SHA256SUMS.txt').trim().split('\n').sort()).toEqual(sums.sort());
  },
  patience,
);

test(
  'the manifest of a release names its own address everywhere, and allows the domain without the folder',
  () => {
    const manifest = textOf(release('usual'), 'addin/manifest.xml');
    expect(manifest).not.toContain('localhost');
    expect(manifest).toContain('<AppDomain>https://noi-bo.example.vn</AppDomain>');
    expect(manifest).toContain('"https://noi-bo.example.vn/tong-hop/taskpane.html?step=rollup"');
    expect(manifest).not.toContain('tong-hop//');
    expect(textOf(release('isolated'), 'addin/manifest.xml')).toBe(readFileSync('manifest.xml', 'utf8'));
    for (const [, file] of manifest.matchAll(/"https:\/\/noi-bo\.example\.vn\/tong-hop\/([^"?]+)/g))
      expect([file, release('usual').has(`addin/${file}`)]).toEqual([file, true]);
  },
  patience,
);

test(
  'two releases differ only in the manifest and in where office.js comes from; all else is the same byte for byte',
  () => {
    const [usual, isolated] = [release('usual'), release('isolated')];
    const differs = [...isolated].filter(([file, bytes]) => usual.get(file)?.equals(bytes) !== true).map(([file]) => file);
    expect(differs.filter((file) => !file.startsWith('addin/office-js/')).sort()).toEqual([
      'SHA256SUMS.txt',
      'addin/manifest.xml',
      'addin/taskpane.html',
    ]);
    expect([...usual.keys()].filter((file) => !isolated.has(file))).toEqual([]);
  },
  patience,
);

test(
  'the package of the command line installs without a network and runs',
  () => {
    release('usual');
    const archive = join(
      work,
      'usual',
      [...release('usual').keys()].find((file) => file.endsWith('.tgz'))!,
    );
    const prefix = join(work, 'installed');
    const npm = spawnSync('npm', ['install', '--offline', '--global', '--prefix', prefix, archive], { encoding: 'utf8' });
    expect([npm.status, npm.status === 0 ? '' : npm.stderr]).toEqual([0, '']);
    const tonghop = join(prefix, 'bin/tonghop');
    expect(spawnSync(tonghop, ['--version'], { encoding: 'utf8' }).stdout.trim()).toBe('0.1.0');
    const demo = spawnSync(tonghop, ['demo', '-o', join(work, 'demo')], { encoding: 'utf8' });
    expect([demo.status, demo.stderr]).toEqual([0, '']);
    expect(existsSync(join(work, 'demo'))).toBe(true);
  },
  patience,
);

testWith(
  ['python3', 'xmllint', 'shared documents'],
  'the manifests of a release keep to the schemas, and their icons are there',
  () => {
    for (const name of ['usual', 'isolated'] as const) {
      release(name);
      const folder = join(work, name, 'addin');
      const checked = spawnSync('python3', [sharedFile('manifest/check.py'), join(folder, 'manifest.xml'), join(folder, 'assets')]);
      expect([name, checked.status, String(checked.stderr)]).toEqual([name, 0, '']);
    }
  },
  patience,
);

testWith(
  ['chromium'],
  'the add-in for an isolated network has office.js beside it and asks Microsoft for nothing',
  async () => {
    const files = release('isolated');
    const asked: string[] = [];
    const serve = (path: string): Buffer | null => {
      asked.push(path);
      return files.get(`addin${path}`) ?? null;
    };
    const excel = await openExcelInChromium({ apiLevel: '1.9', serve });
    try {
      await excel.pane.getByRole('button', { name: 'Đọc sổ đang mở' }).waitFor();
      expect(asked).toContain('/office-js/office.js');
      expect(textOf(files, 'addin/taskpane.html')).not.toContain('microsoft');
      expect(excel.strayRequests).toEqual([]);
    } finally {
      await excel.close();
    }
  },
  patience,
);

test('a release is refused for an address that Office would not take, and in a folder with other files', () => {
  const other = mkdtempSync(join(work, 'other-'));
  writeFileSync(join(other, 'ke-hoach.md'), 'của người khác');
  for (const address of ['http://noi-bo.example.vn', 'noi-bo.example.vn', 'https://noi-bo.example.vn/?x=1']) {
    const refused = run('--address', address, '--output', other);
    expect([address, refused.status]).toEqual([address, 2]);
    expect(refused.stderr).toContain(address);
  }
  const refused = run('--output', other);
  expect(refused.status).toBe(2);
  expect(refused.stderr).toContain('nothing was written');
  expect(readdirSync(other)).toEqual(['ke-hoach.md']);
});
