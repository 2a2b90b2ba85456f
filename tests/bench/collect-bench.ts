import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import { serveShare } from '../../src/cli/pool/serve-share';
import { processorsFor, takeAhead, threadsFor } from '../../src/cli/pool/take-ahead';
import { read, sha256 } from '../../src/cli/world/reading';
import { givenFile } from '../../src/cli/world/given-files';
import { outcomeCache } from '../../src/cli/world/outcome-cache';
import { listFiles } from '../../src/cli/world/read-files';
import type { PeriodId } from '../../src/core/date/period';
import { noNotes } from '../../src/core/entry/office-notes';
import { collect } from '../../src/work/collect';
import type { Memory } from '../../src/work/ports';
import { inOwnProcess, median, ownTask, productFlags, surroundings, tell, type Measured } from './measure';
import { planOf } from './returned-workbooks';
import { ratio, verdict } from './verdict';

const rounds = Number(process.env['BENCH_ROUNDS'] ?? 5);
const files = Number(process.env['BENCH_FILES'] ?? 500);
const tasks = 150;
/** Which part of the files has changed since the last run. */
const changedPart = 0.05;

/** `cold` fills an empty cache; `again` finds it as the first run left it. */
type Side = 'alone' | 'cold' | 'again' | 'threads';
const threads = threadsFor(files, processorsFor(process.env));
const sides: readonly Side[] = threads === 1 ? ['alone', 'cold', 'again'] : ['alone', 'cold', 'again', 'threads'];

const nothing: Memory = { toolVersion: '', recall: () => null, keep: () => undefined };

/** Receives the files of a folder as the command line does; gives how much came of it. */
async function receive(side: Side, folder: string, cache: string): Promise<string> {
  const given = await listFiles([folder]);
  const input = { plan: planOf(tasks), notes: noNotes, periodId: '2026-Q2' as PeriodId, asOf: '2026-06-20' };
  const memory =
    side === 'cold' || side === 'again'
      ? outcomeCache(cache, () => undefined)
      : side === 'threads'
        ? await takeAhead(input, given, nothing, () => undefined)
        : null;
  const ports = { readWorkbook: read, sha256, ...(memory === null ? {} : { memory }) };
  const { value, issues } = collect({ ...input, files: given.map(givenFile) }, ports);
  const rows = value.flatMap((one) => one.entries.map((entry) => entry.origin.row));
  return [value.length, rows.length, rows.reduce((sum, row) => sum + row, 0), issues.length].join(' ');
}

const wall = (runs: readonly Measured<string>[]): number => median(runs.map((m) => m.wall));
const cpu = (runs: readonly Measured<string>[]): number => median(runs.map((m) => m.cpu));

function show(name: string, runs: readonly Measured<string>[]): void {
  const peak = median(runs.map((m) => m.peak));
  console.log(`  ${name.padEnd(28)}${wall(runs).toFixed(0)} ms  ${cpu(runs).toFixed(0)} ms CPU  ${(peak / 1e6).toFixed(0)} MB`);
}

async function main(): Promise<void> {
  const { returnedWorkbooks } = await import('./returned-workbooks');
  const root = mkdtempSync(join(tmpdir(), 'collect-bench-'));
  try {
    const [folder, cache] = [join(root, 'files'), join(root, 'cache')];
    mkdirSync(folder);
    const made = returnedWorkbooks(40, tasks);
    const put = (n: number, bytes: Uint8Array): void => writeFileSync(join(folder, `${n}.xlsx`), bytes);
    for (let n = 0; n < files; n++) put(n, made[n % 20]!);
    inOwnProcess(['cold', folder, cache], productFlags);
    for (let n = 0; n < files * changedPart; n++) put(n * Math.floor(1 / changedPart), made[20 + (n % 20)]!);
    console.log(surroundings([]));
    console.log(`medians of ${rounds}; each side in a process of its own`);
    const runs: Record<Side, Measured<string>[]> = { alone: [], cold: [], again: [], threads: [] };
    for (let round = 0; round < rounds; round++) {
      const own = join(root, `cache-${round}`);
      cpSync(cache, own, { recursive: true });
      for (const side of sides) runs[side].push(inOwnProcess([side, folder, side === 'cold' ? `${own}-empty` : own], productFlags));
    }
    const same = new Set(Object.values(runs).flatMap((side) => side.map((m) => m.outcome))).size === 1;
    console.log(`\n${files} returned workbooks received: read, checked, and what they bring noted`);
    show('one thread, no cache', runs.alone);
    show('cold cache', runs.cold);
    show(`again, ${changedPart * 100}% changed`, runs.again);
    if (threads > 1) show(`${threads} threads`, runs.threads);
    console.log(`  ${same ? 'all give the same findings and answers' : 'THEY DO NOT GIVE THE SAME'}`);
    if (!same) process.exitCode = 1;
    verdict('again against the cold cache', wall(runs.cold) / wall(runs.again), 5, true);
    console.log(`    by CPU: ${ratio(cpu(runs.cold) / cpu(runs.again))}`);
    console.log(
      `    against a run without a cache: ${ratio(wall(runs.alone) / wall(runs.again))}; by CPU: ${ratio(cpu(runs.alone) / cpu(runs.again))}`,
    );
    if (threads > 1) console.log(`  several threads against one: ${ratio(wall(runs.alone) / wall(runs.threads))}`);
    else console.log('  on so few processors no threads are started; TONGHOP_PROCESSORS=3 starts two');
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

const task = ownTask();
// The threads of the pool run this same file.
if (!isMainThread) serveShare();
else if (task === null) void main();
else void tell(() => receive(task[0] as Side, task[1]!, task[2]!));
