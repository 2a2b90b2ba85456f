import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeFolder } from '../../src/cli/world/make-folder';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'folders-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a folder is made with those above it, and made again nothing changes', () => {
  const deep = join(folder, 'một', 'hai', 'ba');
  for (let time = 0; time < 2; time++) makeFolder(deep);
  expect(statSync(deep).isDirectory()).toBe(true);
});

test('where a file stands in the way nothing is made', () => {
  const file = join(folder, 'tệp');
  writeFileSync(file, '');
  expect(() => makeFolder(file)).toThrow();
  expect(() => makeFolder(join(file, 'dưới'))).toThrow();
});

const kernel = existsSync('/proc/self') ? test : test.skip;
kernel('where the system says of a folder that is there that it is not, the work ends', () => {
  expect(() => makeFolder('/proc/không-có')).toThrow();
});
