import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder, program, samples } from './tonghop';

test('a file is made although nobody reads what is printed', () => {
  const made = join(newFolder(), 'plan.json');
  const run = spawnSync('sh', ['-c', `"${process.execPath}" "${program}" read "${join(samples, 'ke-hoach-mau.md')}" -o "${made}" | true`]);
  expect(run.status).toBe(0);
  expect(existsSync(made)).toBe(true);
});
