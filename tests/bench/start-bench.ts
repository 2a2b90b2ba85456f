import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type * as Exceljs from 'exceljs';
import type { checkFile } from '../../src/work/check';
import type { nodeZip } from '../../src/opc/node-zlib';
import type { readWorkbook } from '../../src/xlsx/read/read-workbook';
import { inOwnProcess, median, ownTask, surroundings, tell, type Measured } from './measure';
import { verdict } from './verdict';

const rounds = Number(process.env['BENCH_ROUNDS'] ?? 5);
/** This file runs from below node_modules. */
const root = resolve(dirname(process.argv[1]!), '../../..');
const command = join(root, 'dist/cli.js');
const load = createRequire(process.argv[1]!);

interface Checking {
  readonly checkFile: typeof checkFile;
  readonly nodeZip: typeof nodeZip;
  readonly readWorkbook: typeof readWorkbook;
}

/** Loads the modules that a check needs and checks one workbook; gives how many findings there are. */
function checkOnce(modules: string, file: string): number {
  const ours = load(modules) as Checking;
  const bytes = new Uint8Array(readFileSync(file));
  return ours.checkFile({ name: 'a.xlsx', bytes }, '2026-06-20', (given) => ours.readWorkbook(given, ours.nodeZip)).issues.length;
}

async function loadOnce(file: string): Promise<number> {
  const { Workbook } = load('exceljs') as typeof Exceljs;
  const workbook = new Workbook();
  await workbook.xlsx.load(readFileSync(file) as unknown as ArrayBuffer);
  return workbook.worksheets.length;
}

/** The clock from start to end of a process, in milliseconds. */
function wholeProcess(...line: readonly string[]): number {
  const start = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, line, { cwd: root, stdio: 'ignore' });
  if (status !== 0) throw new Error(`${line.join(' ')} ended with ${String(status)}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

const wall = (runs: readonly Measured<number>[]): number => median(runs.map((m) => m.wall));
const cpu = (runs: readonly Measured<number>[]): number => median(runs.map((m) => m.cpu));

function compareInProcess(modules: string, file: string): void {
  const ours: Measured<number>[] = [];
  const theirs: Measured<number>[] = [];
  for (let round = 0; round < rounds; round++) {
    ours.push(inOwnProcess(['check', modules, file]));
    theirs.push(inOwnProcess(['exceljs', file]));
  }
  console.log('\nOne workbook to findings in a process that has loaded nothing');
  console.log(`  ours     ${wall(ours).toFixed(0)} ms  ${cpu(ours).toFixed(0)} ms CPU`);
  console.log(`  exceljs  ${wall(theirs).toFixed(0)} ms  ${cpu(theirs).toFixed(0)} ms CPU, loaded and read`);
  verdict('against loading exceljs and reading with it', wall(ours) / wall(theirs), 1 / 4, false);
  verdict('by CPU', cpu(ours) / cpu(theirs), 1 / 4, false);
}

function compareCommands(file: string): void {
  if (!existsSync(command)) {
    console.log('\nThe whole command is left out: `npm run build` makes it.');
    return;
  }
  const script = `const { Workbook } = require('exceljs'); new Workbook().xlsx.load(require('fs').readFileSync(process.argv[1]));`;
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < rounds; round++) {
    ours.push(wholeProcess(command, 'check', file));
    theirs.push(wholeProcess('-e', script, file));
  }
  console.log('\nThe whole command on one workbook');
  console.log(`  tonghop check  ${median(ours).toFixed(0)} ms`);
  console.log(`  exceljs        ${median(theirs).toFixed(0)} ms, loaded and read`);
  verdict('against exceljs in a process of its own', median(ours) / median(theirs), 1 / 2, false);
}

async function main(): Promise<void> {
  const [{ build }, { returnedWorkbooks }] = await Promise.all([import('esbuild'), import('./returned-workbooks')]);
  const folder = mkdtempSync(join(tmpdir(), 'start-bench-'));
  try {
    const [modules, file] = [join(folder, 'check.cjs'), join(folder, 'a.xlsx')];
    const contents = ['work/check', 'opc/node-zlib', 'xlsx/read/read-workbook'].map((name) => `export * from './src/${name}';`).join('\n');
    await build({
      stdin: { contents, resolveDir: root },
      outfile: modules,
      bundle: true,
      minify: true,
      platform: 'node',
      target: 'node20',
    });
    const [first] = returnedWorkbooks(1, 150);
    writeFileSync(file, first!);
    console.log(surroundings(['exceljs']));
    console.log(`medians of ${rounds}; each side in a process of its own`);
    compareInProcess(modules, file);
    compareCommands(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const task = ownTask();
if (task === null) void main();
else void tell(() => (task[0] === 'check' ? checkOnce(task[1]!, task[2]!) : loadOnce(task[1]!)));
