import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptyDigest, type Digest } from './digest';
import { inOwnProcess, type Measured, median, ownTask, surroundings, tell } from './measure';
import { type ReaderName, readers } from './readers';

const rounds = Number(process.env['BENCH_ROUNDS'] ?? 5);
const files = Number(process.env['BENCH_FILES'] ?? 500);
const distinct = 20;

type Sides = Map<string, Measured<Digest>[]>;

async function readAll(name: ReaderName, folder: string, count: number): Promise<Digest> {
  const digest = emptyDigest();
  const paths = readdirSync(folder);
  for (let n = 0; n < count; n++) await readers[name](join(folder, paths[n % paths.length]!), digest);
  return digest;
}

/** Every side once a round, so that what else the machine does falls on all alike. */
function compare(names: readonly ReaderName[], folder: string, count: number): Sides {
  const sides: Sides = new Map(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const name of names) sides.get(name)!.push(inOwnProcess<Digest>([name, folder, String(count)]));
  }
  return sides;
}

const wall = (sides: Sides, name: string): number => median(sides.get(name)!.map((m) => m.wall));
const cpu = (sides: Sides, name: string): number => median(sides.get(name)!.map((m) => m.cpu));
const peak = (sides: Sides, name: string): number => median(sides.get(name)!.map((m) => m.peak));
const ratio = (value: number): string => `${value.toFixed(2)} ×`;
const megabytes = (value: number): string => `${(value / 1e6).toFixed(0)} MB`;

function table(title: string, sides: Sides): void {
  console.log(`\n${title}`);
  for (const name of sides.keys()) {
    const { outcome } = sides.get(name)![0]!;
    const line = [
      name.padEnd(16),
      `${wall(sides, name).toFixed(0)} ms`,
      `${cpu(sides, name).toFixed(0)} ms CPU`,
      megabytes(peak(sides, name)),
    ];
    console.log(`  ${line.join('  ')}  ${outcome.cells} cells, ${outcome.replaced} with U+FFFD`);
  }
  const sums = new Set(
    [...sides].filter(([name]) => !name.startsWith('floor')).map(([, [first]]) => `${first!.outcome.cells} ${first!.outcome.sum}`),
  );
  console.log(`  ${sums.size === 1 ? 'every reader read the same values' : 'THE READERS DO NOT AGREE'}`);
  if (sums.size !== 1) process.exitCode = 1;
}

function verdict(what: string, value: number, required: number, atLeast: boolean, show = ratio): void {
  const met = atLeast ? value >= required : value <= required;
  console.log(`  ${what}: ${show(value)} (required ${atLeast ? '≥' : '≤'} ${show(required)}) ${met ? 'met' : 'NOT MET'}`);
}

async function folderOf(root: string, name: string, count: number, rows: number): Promise<string> {
  const folder = join(root, name);
  if (!existsSync(folder)) mkdirSync(folder);
  // Not before it is needed: this file also runs as the processes that are measured.
  const { returnedWorkbook } = await import('./read-fixtures');
  for (let n = 0; n < count; n++) writeFileSync(join(folder, `${n}.xlsx`), await returnedWorkbook(n, rows));
  return folder;
}

async function main(): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'read-bench-'));
  try {
    console.log(surroundings(['exceljs', 'xlsx', 'fflate']));
    console.log(`medians of ${rounds}; each side in a process of its own, one thread`);
    const folder = await folderOf(root, 'returned', distinct, 150);

    const many = compare(Object.keys(readers) as ReaderName[], folder, files);
    table(`${files} returned workbooks of 150 rows × 16 columns, rows dropped`, many);
    verdict('faster than exceljs', wall(many, 'exceljs') / wall(many, 'ours'), 8, true);
    verdict('faster than xlsx', wall(many, 'xlsx') / wall(many, 'ours'), 4.5, true);
    verdict('against inflating and scanning alone, zlib', wall(many, 'ours') / wall(many, 'floor'), 1.6, false);
    verdict('against inflating and scanning alone, fflate', wall(many, 'ours, fflate') / wall(many, 'floor, fflate'), 1.6, false);

    console.log('\nGrowth');
    const growth = [10, 100, 500, 2000].map((count) => ({ count, sides: compare(['ours'], folder, count) }));
    for (const { count, sides } of growth) {
      console.log(
        `  ${String(count).padStart(5)} workbooks  ${(wall(sides, 'ours') / count).toFixed(2)} ms each  peak ${megabytes(peak(sides, 'ours'))}`,
      );
    }
    const [hundred, thousands] = [peak(growth[1]!.sides, 'ours'), peak(growth[3]!.sides, 'ours')];
    verdict('peak memory of 2,000 against 100', thousands / hundred, 1.2, false);
    verdict('peak memory of 2,000', thousands, 150e6, false, megabytes);

    const tall = await folderOf(root, 'tall', 1, 100_000);
    const sheet = compare(['ours', 'exceljs'], tall, 1);
    table('One sheet of 100,000 rows', sheet);
    verdict('faster than exceljs', wall(sheet, 'exceljs') / wall(sheet, 'ours'), 8, true);
    verdict('memory against exceljs', peak(sheet, 'ours') / peak(sheet, 'exceljs'), 1 / 3, false);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

const task = ownTask();
if (task === null) void main();
else void tell(() => readAll(task[0] as ReaderName, task[1]!, Number(task[2])));
