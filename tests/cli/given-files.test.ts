import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WorldError } from '../../src/core/issue/world-error';
import { givenFile, givenFiles } from '../../src/cli/world/given-files';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'given-files-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test.each([
  ['nothing', 0],
  ['a few bytes', 3],
  ['as much as passes at once', 1 << 20],
  ['more than passes at once', (1 << 20) + 7],
])('a look at a file of %s gives the digest of its bytes, and the bytes', async (_, size) => {
  const bytes = Uint8Array.from({ length: size }, (_, n) => n * 31 + (n >> 8));
  writeFileSync(join(folder, 'a.xlsx'), bytes);
  const [file] = await givenFiles([folder]);
  const look = file!.look!();
  expect(look.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
  expect(Buffer.compare(look.bytes(), bytes)).toBe(0);
});

test('bytes that were taken from a look stay when the next file is looked at; those that were not are refused', async () => {
  writeFileSync(join(folder, 'a.xlsx'), 'first');
  writeFileSync(join(folder, 'b.xlsx'), 'other');
  const [a, b] = await givenFiles([folder]);
  const look = a!.look!();
  const taken = look.bytes();
  b!.look!();
  expect(Buffer.from(taken).toString()).toBe('first');
  expect(look.bytes).toThrow();
});

test('a file that has gone is told when it is looked at', () => {
  const gone = givenFile({ path: join(folder, 'gone.xlsx'), name: 'gone.xlsx', modified: '2026-06-20', size: 3 });
  expect(gone.look).toThrow(WorldError);
});
