import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { commandLine, harmOf, type CommandLine } from './command-line';
import { hostileDocuments, shortPlan } from './hostile-documents';
import type { HostileFile } from './hostile-file';
import { hostileNotes } from './hostile-notes';
import { hostileWorkbooks } from './hostile-workbooks';

let cli: CommandLine;
beforeAll(() => {
  cli = commandLine();
});
afterAll(() => cli.remove());

/** Runs a command over files, two at a time, and gives one line for each that did harm. */
async function harm(command: readonly string[], files: readonly HostileFile[]): Promise<string[]> {
  const queue = [...files];
  const found: string[] = [];
  const work = async (): Promise<void> => {
    for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
      const run = await cli.run(command, file.name, file.bytes());
      found.push(...harmOf(run, file.exit).map((fault) => `${file.what}: ${fault}`));
    }
  };
  await Promise.all([work(), work()]);
  return found;
}

const inspect = ['inspect', 'FILE', '--json'];
const read = ['read', 'FILE'];

test('no hostile workbook does harm to inspect, and none that is sound is refused', async () => {
  expect(await harm(inspect, hostileWorkbooks)).toEqual([]);
}, 600_000);

test('no comments and text boxes do harm to check', async () => {
  expect(await harm(['check', 'FILE'], hostileNotes)).toEqual([]);
}, 600_000);

test('no hostile document does harm to read, and none that is sound is refused', async () => {
  expect(await harm(read, hostileDocuments)).toEqual([]);
}, 900_000);

test('what is meant for one command does no harm to the other, nor to check', async () => {
  const some = hostileWorkbooks.filter((_, i) => i % 12 === 0);
  const texts = hostileDocuments.filter((_, i) => i % 15 === 0);
  const whatever = [...some, ...texts].map(({ what, name, bytes }): HostileFile => ({ what, name, bytes }));
  expect(await harm(inspect, whatever.slice(some.length))).toEqual([]);
  expect(await harm(read, whatever.slice(0, some.length))).toEqual([]);
  expect(await harm(['check', 'FILE'], whatever.slice(0, some.length))).toEqual([]);
}, 600_000);

test('what is no file at all is told in one sentence', async () => {
  const folder = mkdtempSync(`${tmpdir()}/tonghop-no-file-`);
  try {
    for (const path of ['khong-co.xlsx', folder, '/dev/null', 'a\u001b[31m.xlsx', '__proto__', '-']) {
      for (const command of ['inspect', 'read']) {
        const run = await cli.run([command, '--', path], 'khac.txt', null);
        expect([path, harmOf(run, [2])]).toEqual([path, []]);
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 120_000);

test('a plan that is sound is read, and the run writes nothing', async () => {
  const run = await cli.run(read, 'ke-hoach.txt', shortPlan);
  expect(harmOf(run, [0])).toEqual([]);
  expect(run.stdout).toContain('chuyển đổi số');
});
