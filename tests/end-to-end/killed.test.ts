import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder, program, tonghop } from './tonghop';

jest.setTimeout(180_000);

/** Four commands are killed so often each. */
const TRIES = 9;
const asOf = (day: string) => ['--as-of', day];

/** Numbers from 0 to 1 that are the same in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const isBegun = (name: string): boolean => /^\..+\.\d+\.tmp$/.test(name);

/** Runs the program and kills it: after a time, or so many looks after one has found that it writes into `watched`. Tells whether it was still running. */
function killed(
  args: readonly string[],
  folder: string,
  when: { readonly ms: number } | { readonly looks: number },
  watched: string,
): Promise<boolean> {
  const child = spawn(process.execPath, [program, ...args], { cwd: folder, stdio: 'ignore' });
  return new Promise((settle) => {
    child.on('exit', (_code, signal) => settle(signal === 'SIGKILL'));
    if ('ms' in when) {
      setTimeout(() => child.kill('SIGKILL'), when.ms);
      return;
    }
    let looks = when.looks;
    const look = (): void => {
      if (child.exitCode !== null) return;
      if (existsSync(watched) && readdirSync(watched).some(isBegun) && looks-- <= 0) child.kill('SIGKILL');
      else setImmediate(look);
    };
    look();
  });
}

/** The sample's master workbook, its returned files, and one command over them. */
interface Case {
  readonly name: string;
  readonly args: readonly string[];
  /** What the command writes, by path; a folder stands for every file in it. */
  readonly output: string;
}

const master = '2-so-goc.xlsx';
const returned = '4-don-vi-gui-ve';
const period = ['--period', '2026-Q2'];
const cases: readonly Case[] = [
  { name: 'rollup', args: ['rollup', master, returned, ...period, '-o', 'bao-cao/tong-hop.xlsx'], output: 'bao-cao' },
  { name: 'collect', args: ['collect', master, returned, ...period], output: '.' },
  { name: 'close', args: ['close', master, returned, ...period, '--by', 'Trần Thị B'], output: '.' },
  { name: 'distribute', args: ['distribute', master, '--period', '2026-Q3', '-o', 'gui', '--only-assigned'], output: 'gui' },
];

let sample = '';
beforeAll(() => {
  sample = newFolder();
  expect(tonghop(['demo', '-o', '.', ...asOf('2026-06-20')], sample).code).toBe(0);
});
afterAll(() => rmSync(sample, { recursive: true, force: true }));

/** The hash of every finished workbook in a folder. */
function states(folder: string): Record<string, string> {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.xlsx')) : [];
  return Object.fromEntries(
    names.sort().map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  );
}

function copyOf(folder: string): string {
  const copy = newFolder();
  cpSync(folder, copy, { recursive: true, preserveTimestamps: true });
  return copy;
}

/** A folder in which the command is run, what it makes there, and how long that takes. */
interface Start {
  readonly folder: string;
  readonly whole: Record<string, string>;
  readonly ms: number;
}

function startFrom(folder: string, args: readonly string[], output: string): Start {
  const copy = copyOf(folder);
  const started = Date.now();
  expect(tonghop(args, copy).code).toBeLessThan(2);
  const ms = Date.now() - started;
  return { folder: copy, whole: states(join(copy, output)), ms };
}

test.each(cases)(
  '$name, killed at any moment, leaves every file as it was or complete, and the next run goes on',
  async ({ args, output }) => {
    const random = seeded(args.length * 7919);
    const [earlier, now] = [asOf('2026-06-20'), asOf('2026-06-21')].map((day) => [...args, ...day]) as [string[], string[]];
    const fresh = startFrom(sample, earlier, output);
    // Where nothing was made before, and where an earlier day's files are to be replaced.
    const starts = [
      { from: sample, made: startFrom(sample, now, output) },
      { from: fresh.folder, made: startFrom(fresh.folder, now, output) },
    ];
    expect(starts[1]!.made.whole).not.toEqual(fresh.whole);
    let interrupted = 0;
    for (let i = 0; i < TRIES; i++) {
      const { from, made } = starts[i % 2]!;
      const folder = copyOf(from);
      const at = join(folder, output);
      const before = states(at);
      const when = i % 5 < 2 ? { ms: made.ms * (0.3 + 0.6 * random()) } : { looks: Math.floor(random() * 12) };
      if (await killed(now, folder, when, at)) interrupted += 1;
      const found = states(at);
      for (const [file, hash] of Object.entries(found)) expect([before[file], made.whole[file]]).toContain(hash);
      if (i % 3 === 0) {
        const next = tonghop(now, folder);
        expect(next.code).toBeLessThan(2);
        expect(readdirSync(at).filter(isBegun)).toEqual([]);
        if (JSON.stringify(found) === JSON.stringify(before)) expect(states(at)).toEqual(made.whole);
      }
      rmSync(folder, { recursive: true, force: true });
    }
    expect(interrupted).toBeGreaterThanOrEqual(TRIES / 2);
    for (const folder of [fresh.folder, ...starts.map((s) => s.made.folder)]) rmSync(folder, { recursive: true, force: true });
  },
);
