import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptyDigest, type Digest } from './digest';
import { inOwnProcess, type Measured, median, ownTask, productFlags, surroundings, tell } from './measure';
import { type ReaderName, readers } from './readers';
import { ratio, verdict } from './verdict';

const rounds = Number(process.env['BENCH_ROUNDS'] ?? 5);
const files = Number(process.env['BENCH_FILES'] ?? 500);
const distinct = 20;
/** The sides that do nothing but read, whose values must be the same. */
const plainReaders: ReadonlySet<string> = new Set<ReaderName>(['read', 'exceljs', 'xlsx']);

type Sides = Map<string, Measured<Digest>[]>;

async function readAll(name: ReaderName, folder: string, count: number): Promise<Digest> {
  const digest = emptyDigest();
  const paths = readdirSync(folder);
  for (let n = 0; n < count; n++) await readers[name](join(folder, paths[n % paths.length]!), digest);
  return digest;
}

/** The product runs as its command line does; the libraries, and the floor, as node runs them. */
const flagsOf = (name: ReaderName): readonly string[] => (name.startsWith('read') ? productFlags : []);

/** Every side once a round, so that what else the machine does falls on all alike. */
function compare(names: readonly ReaderName[], folder: string, count: number): Sides {
  const sides: Sides = new Map(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const name of names) sides.get(name)!.push(inOwnProcess<Digest>([name, folder, String(count)], flagsOf(name)));
  }
  return sides;
}

const wall = (sides: Sides, name: string): number => median(sides.get(name)!.map((m) => m.wall));
const cpu = (sides: Sides, name: string): number => median(sides.get(name)!.map((m) => m.cpu));
const peak = (sides: Sides, name: string): number => median(sides.get(name)!.map((m) => m.peak));
const megabytes = (value: number): string => `${(value / 1e6).toFixed(0)} MB`;

function table(title: string, sides: Sides): void {
  console.log(`\n${title}`);
  for (const name of sides.keys()) {
    const { outcome } = sides.get(name)![0]!;
    const line = [
      name.padEnd(31),
      `${wall(sides, name).toFixed(0)} ms`,
      `${cpu(sides, name).toFixed(0)} ms CPU`,
      megabytes(peak(sides, name)),
    ];
    console.log(`  ${line.join('  ')}${plainReaders.has(name) ? `  ${outcome.cells} cells, ${outcome.replaced} with U+FFFD` : ''}`);
  }
  const sums = new Set(
    [...sides].filter(([name]) => plainReaders.has(name)).map(([, [first]]) => `${first!.outcome.cells} ${first!.outcome.sum}`),
  );
  console.log(`  ${sums.size === 1 ? 'every reader read the same values' : 'THE READERS DO NOT AGREE'}`);
  if (sums.size !== 1) process.exitCode = 1;
}

/** By the clock; what the processor alone spent stands beside it, for a machine that does other things too. */
function faster(sides: Sides, what: string, slow: ReaderName, fast: ReaderName, required: number, atLeast: boolean): void {
  verdict(what, wall(sides, slow) / wall(sides, fast), required, atLeast);
  console.log(`    by CPU: ${ratio(cpu(sides, slow) / cpu(sides, fast))}`);
}

function folderOf(root: string, name: string, made: readonly Uint8Array[]): string {
  const folder = join(root, name);
  mkdirSync(folder);
  made.forEach((bytes, n) => writeFileSync(join(folder, `${n}.xlsx`), bytes));
  return folder;
}

function compareReturned(folder: string): void {
  const sides = compare(Object.keys(readers) as ReaderName[], folder, files);
  table(`${files} returned workbooks of 150 tasks, rows dropped`, sides);
  faster(sides, 'read, check, count: faster than reading with exceljs', 'exceljs', 'read, check, count', 8, true);
  faster(sides, 'read, check, count: faster than reading with xlsx', 'xlsx', 'read, check, count', 4.5, true);
  faster(sides, 'read, check, count against inflating and scanning, zlib', 'read, check, count', 'inflate, scan', 1.6, false);
  const [ours, least] = ['read, check, count with fflate', 'inflate, scan with fflate'] as const;
  faster(sides, 'read, check, count against inflating and scanning, fflate', ours, least, 1.6, false);
  const alone = (name: ReaderName): string => ratio(cpu(sides, name) / cpu(sides, 'read'));
  const passed = ratio(cpu(sides, 'read, check, count') / cpu(sides, 'inflate, pass over'));
  console.log(`  read, check, count against inflating and passing over the bytes without understanding any, by CPU: ${passed}`);
  console.log(`  reading alone, by CPU: ${alone('exceljs')} exceljs, ${alone('xlsx')} xlsx`);
}

function showGrowth(folder: string): void {
  const checked: ReaderName = 'read, check, count';
  console.log('\nGrowth: read, check and count');
  const growth = new Map([10, 100, 500, 2000].map((count) => [count, compare([checked], folder, count)]));
  for (const [count, sides] of growth) {
    console.log(
      `  ${String(count).padStart(5)} workbooks  ${(wall(sides, checked) / count).toFixed(2)} ms each  peak ${megabytes(peak(sides, checked))}`,
    );
  }
  const [hundred, thousands] = [peak(growth.get(100)!, checked), peak(growth.get(2000)!, checked)];
  verdict('peak memory of 2,000 against 100', thousands / hundred, 1.2, false);
  verdict('peak memory of 2,000', thousands, 150e6, false, megabytes);
}

function compareTall(folder: string): void {
  const sides = compare(['read', 'exceljs'], folder, 1);
  table('One sheet of 100,000 rows', sides);
  faster(sides, 'faster than exceljs', 'exceljs', 'read', 8, true);
  verdict('memory against exceljs', peak(sides, 'read') / peak(sides, 'exceljs'), 1 / 3, false);
}

async function main(): Promise<void> {
  // Not before they are needed: this file also runs as the processes that are measured.
  const { returnedWorkbooks } = await import('./returned-workbooks');
  const { tallWorkbook } = await import('./tall-workbook');
  const root = mkdtempSync(join(tmpdir(), 'read-bench-'));
  try {
    console.log(surroundings(['exceljs', 'xlsx', 'fflate']));
    console.log(`medians of ${rounds}; each side in a process of its own, one thread`);
    const returned = folderOf(root, 'returned', returnedWorkbooks(distinct, 150));
    compareReturned(returned);
    showGrowth(returned);
    compareTall(folderOf(root, 'tall', [await tallWorkbook(100_000)]));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

const task = ownTask();
if (task === null) void main();
else void tell(() => readAll(task[0] as ReaderName, task[1]!, Number(task[2])));
