import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outcomeCache } from '../../src/cli/world/outcome-cache';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'outcomes-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('what is kept under a key is recalled by the next run, and nothing else', () => {
  outcomeCache(join(folder, 'mới')).keep('k1', '{"đã": 1}');
  const next = outcomeCache(join(folder, 'mới'));
  expect([next.recall('k1'), next.recall('k2')]).toEqual(['{"đã": 1}', null]);
});

test('no file is left beside what is kept, and keeping it again takes its place', () => {
  const cache = outcomeCache(folder);
  cache.keep('k', 'cũ');
  cache.keep('k', 'mới');
  expect(readdirSync(folder)).toHaveLength(1);
  expect(cache.recall('k')).toBe('mới');
});

test('a file that is cut off, changed, emptied or replaced by something else counts as not known, wherever it is hurt', () => {
  const cache = outcomeCache(folder);
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

test('a folder in which nothing can be made is named', () => {
  const file = join(folder, 'a');
  writeFileSync(file, '');
  expect(() => outcomeCache(join(file, 'b'))).toThrow(expect.objectContaining({ failure: 'output-locked', subject: join(file, 'b') }));
});
