import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder, tonghop } from './tonghop';

const folder = newFolder();
const cache = join(folder, 'nho');
const returned = join(folder, 'gui-ve');
const day = new Date('2026-06-19T08:00:00Z');

function copies(times: number): void {
  const given = join(folder, '4-don-vi-gui-ve');
  for (const name of readdirSync(given)) {
    for (let n = 1; n <= times; n++) {
      copyFileSync(join(given, name), join(returned, `${n} ${name}`));
      utimesSync(join(returned, `${n} ${name}`), day, day);
    }
  }
}

/** Rolls the returned files up and gives the digest of the workbook and what was printed but for its name. */
function rolledUp(output: string, ...more: string[]): string[] {
  const run = tonghop(
    ['rollup', '2-so-goc.xlsx', 'gui-ve', '--period', '2026-Q2', '--as-of', '2026-06-20', '--json', '-o', output, ...more],
    folder,
    { TONGHOP_PROCESSORS: '3' },
  );
  expect(run.err).toBe('');
  return [
    createHash('sha256')
      .update(readFileSync(join(folder, output)))
      .digest('hex'),
    run.out,
  ];
}

const outcomes = (): string[] => readdirSync(cache).sort();

beforeAll(() => {
  expect(tonghop(['demo', '-o', '.', '--as-of', '2026-06-20'], folder).code).toBe(0);
  mkdirSync(returned);
  // Enough for two threads.
  copies(4);
});

test('what several threads read, what is remembered of it, and what the main thread reads alone give the same bytes and the same words', () => {
  const plain = rolledUp('a.xlsx');
  expect(rolledUp('b.xlsx', '--cache', cache)).toEqual(plain);
  expect(outcomes()).toHaveLength(readdirSync(returned).length);
  expect(rolledUp('c.xlsx', '--cache', cache)).toEqual(plain);
  // A folder with outcomes in it, none of which can be used: every file is read again, one after the other.
  for (const name of outcomes()) writeFileSync(join(cache, name), 'hỏng');
  expect(rolledUp('d.xlsx', '--cache', cache)).toEqual(plain);
  expect(outcomes().some((name) => readFileSync(join(cache, name), 'utf8') === 'hỏng')).toBe(false);
});

test('a file that has come since is read, and the roll-up is as without a memory', () => {
  const before = outcomes().length;
  const [name] = readdirSync(returned);
  copyFileSync(join(returned, name!), join(returned, 'moi.xlsx'));
  utimesSync(join(returned, 'moi.xlsx'), day, day);
  const remembering = rolledUp('e.xlsx', '--cache', cache);
  expect(outcomes()).toHaveLength(before + 1);
  expect(rolledUp('f.xlsx')).toEqual(remembering);
});

test('a folder for the memory that cannot be made is named, and the work is done without it', () => {
  writeFileSync(join(folder, 'tep'), '');
  const run = tonghop(
    ['rollup', '2-so-goc.xlsx', 'gui-ve', '--period', '2026-Q2', '--as-of', '2026-06-20', '-o', 'g.xlsx', '--cache', 'tep'],
    folder,
  );
  expect([run.code === 2, run.err]).toEqual([false, expect.stringContaining('“tep”')]);
  expect(readFileSync(join(folder, 'g.xlsx'))).toEqual(readFileSync(join(folder, 'f.xlsx')));
});

test('a file of a unit that has the very name of the report is read all the same', () => {
  const [name] = readdirSync(returned);
  const sent = join(folder, 'rieng');
  mkdirSync(sent);
  copyFileSync(join(returned, name!), join(sent, 'tong-hop.xlsx'));
  const run = tonghop(
    ['rollup', '2-so-goc.xlsx', 'rieng', '--period', '2026-Q2', '--as-of', '2026-06-20', '--json', '-o', 'tong-hop.xlsx'],
    folder,
  );
  expect(run.out).toContain('"tong-hop.xlsx"');
});
