import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outcomeCache } from '../../src/cli/world/outcome-cache';
import type { Memory } from '../../src/work/ports';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'outcomes-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function opened(at: string): Memory {
  const cache = outcomeCache(at, () => {
    throw new Error(`nothing can be kept in ${at}`);
  });
  return cache!;
}

test('what is kept under a key is recalled by the next run, and nothing else', () => {
  opened(join(folder, 'mới')).keep('k1', '{"đã": 1}');
  const next = opened(join(folder, 'mới'));
  expect([next.recall('k1'), next.recall('k2')]).toEqual(['{"đã": 1}', null]);
});

test('no file is left beside what is kept, and keeping it again takes its place', () => {
  const cache = opened(folder);
  cache.keep('k', 'cũ');
  cache.keep('k', 'mới');
  expect(readdirSync(folder)).toHaveLength(1);
  expect(cache.recall('k')).toBe('mới');
});

test('a file that is cut off, changed, emptied or replaced by something else counts as not known, wherever it is hurt', () => {
  const cache = opened(folder);
  cache.keep('k', JSON.stringify({ contributions: [], issues: [] }));
  const [name] = readdirSync(folder);
  const file = join(folder, name!);
  const whole = readFileSync(file);
  for (let at = 0; at < whole.length; at++) {
    writeFileSync(file, whole.subarray(0, at));
    expect(cache.recall('k')).toBeNull();
    const changed = Buffer.from(whole);
    changed[at] = changed[at]! ^ 1;
    writeFileSync(file, changed);
    expect(cache.recall('k')).toBeNull();
  }
  writeFileSync(file, '{}\n{}');
  expect(cache.recall('k')).toBeNull();
  cache.keep('k', 'lại');
  expect(cache.recall('k')).toBe('lại');
});

test('what is kept under one key is not taken for that of another, whoever copied it there', () => {
  const cache = opened(folder);
  cache.keep('của-A', 'A');
  cache.keep('của-B', 'B');
  copyFileSync(join(folder, 'của-A.json'), join(folder, 'của-B.json'));
  expect([cache.recall('của-A'), cache.recall('của-B')]).toEqual(['A', null]);
});

test('where no folder can be made it is told, and nothing is known', () => {
  const file = join(folder, 'a');
  writeFileSync(file, '');
  for (const at of [file, join(file, 'b')]) {
    const unusable = jest.fn();
    expect(outcomeCache(at, unusable)).toBeNull();
    expect(unusable).toHaveBeenCalledTimes(1);
  }
});

test('where nothing can be put into the folder it is told once, and what is there is still known', () => {
  opened(folder).keep('k', 'đã');
  const unusable = jest.fn();
  const cache = outcomeCache(folder, unusable)!;
  for (const key of ['không/có', 'cũng/không']) cache.keep(key, 'mới');
  expect(unusable).toHaveBeenCalledTimes(1);
  expect(cache.recall('k')).toBe('đã');
});
