import { copyFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { newFolder, tonghop } from './tonghop';

const stored = resolve(__dirname, '../fixtures/stored');

test.each([
  ['2026-09-10', true],
  ['2026-09-20', false],
])('closing the third quarter as of %s is told to be early: %s', (asOf, early) => {
  const folder = newFolder();
  for (const name of ['master@1.xlsx', 'tracking@1.xlsx']) copyFileSync(join(stored, name), join(folder, name));
  const run = tonghop(['close', 'master@1.xlsx', 'tracking@1.xlsx', '--period', '2026-Q3', '--by', 'Trần Thị B', '--as-of', asOf], folder);
  expect(run.out).toContain('Đã chốt số liệu Quý III/2026');
  expect(run.err.includes('Chốt trước ngày chốt số liệu của kỳ (14/09/2026)')).toBe(early);
});
