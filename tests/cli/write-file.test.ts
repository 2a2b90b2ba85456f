import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { WorldError } from '../../src/core/issue/world-error';
import { replaceFile, writeOutput } from '../../src/cli/world/write-file';

const bytes = (text: string) => new TextEncoder().encode(text);
const isOurs = (b: Uint8Array) => new TextDecoder().decode(b).startsWith('ours');
const folder = () => mkdtemp(path.join(os.tmpdir(), 'tonghop-write-'));

test('a new file is written, folders included, and nothing is left beside it', async () => {
  const at = path.join(await folder(), 'a', 'b.txt');
  await writeOutput(at, bytes('ours 1'), isOurs, false);
  expect(await readFile(at, 'utf8')).toBe('ours 1');
  expect(await readdir(path.dirname(at))).toEqual(['b.txt']);
});

test('a file that we wrote and nobody changed is replaced', async () => {
  const at = path.join(await folder(), 'b.txt');
  await writeOutput(at, bytes('ours 1'), isOurs, false);
  await writeOutput(at, bytes('ours 2'), isOurs, false);
  expect(await readFile(at, 'utf8')).toBe('ours 2');
});

test("somebody else's file is refused and stays as it is", async () => {
  const at = path.join(await folder(), 'b.txt');
  await writeFile(at, 'theirs');
  await expect(writeOutput(at, bytes('ours'), isOurs, false)).rejects.toMatchObject({ failure: 'output-exists', subject: at });
  expect(await readFile(at, 'utf8')).toBe('theirs');
});

test("with force somebody else's file is kept as .bak", async () => {
  const at = path.join(await folder(), 'b.txt');
  await writeFile(at, 'theirs');
  await writeOutput(at, bytes('ours'), isOurs, true);
  expect(await readFile(at, 'utf8')).toBe('ours');
  expect(await readFile(`${at}.bak`, 'utf8')).toBe('theirs');
});

test('what was kept as .bak before is not lost when another file is forced aside, and the same is kept once', async () => {
  const at = path.join(await folder(), 'b.txt');
  for (const theirs of ['theirs 1', 'theirs 2', 'theirs 2', 'theirs 1']) {
    await writeFile(at, theirs);
    await writeOutput(at, bytes('ours'), isOurs, true);
  }
  expect((await readdir(path.dirname(at))).sort()).toEqual(['b.txt', 'b.txt.2.bak', 'b.txt.bak']);
  expect([await readFile(`${at}.bak`, 'utf8'), await readFile(`${at}.2.bak`, 'utf8')]).toEqual(['theirs 1', 'theirs 2']);
});

test('a place that cannot be written is a failure of the world that names it', async () => {
  const at = path.join(await folder(), 'b.txt');
  await writeFile(at, 'a file, not a folder');
  const below = path.join(at, 'c.txt');
  await expect(replaceFile(below, bytes('x'))).rejects.toBeInstanceOf(WorldError);
});

test('what a killed run left beside the file is taken away; what a running one writes, and other files, stay', async () => {
  const at = path.join(await folder(), 'b.txt');
  const beside = (name: string) => path.join(path.dirname(at), name);
  const running = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)']);
  const dead = spawnSync(process.execPath, ['-e', '']).pid;
  const kept = [`.b.txt.${running.pid}.tmp`, `.c.txt.${dead}.tmp`, '.b.txt.bak.tmp', 'b.txt.tmp'];
  for (const name of [`.b.txt.${dead}.tmp`, ...kept]) await writeFile(beside(name), 'half');
  await replaceFile(at, bytes('ours'));
  running.kill();
  expect((await readdir(path.dirname(at))).sort()).toEqual([...kept, 'b.txt'].sort());
});
