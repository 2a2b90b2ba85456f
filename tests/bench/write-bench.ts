import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fflateZip } from '../../src/opc/fflate-port';
import { nodeZip } from '../../src/opc/node-zlib';
import type { WorkbookSpec } from '../../src/core/sheet/workbook-spec';
import type { ZipPort } from '../../src/opc/zip-port';
import { buildTemplate, fillTemplate } from '../../src/xlsx/fill/fill-template';
import { writeWorkbook } from '../../src/xlsx/write/write-workbook';
import { inOwnProcess, median, ownTask, surroundings, tell, type Measured } from './measure';
import { detailSpec, trackingSpecs } from './write-specs';
import { streamWithExceljs, writeWithExceljs } from './write-with-exceljs';

const rounds = Number(process.env['BENCH_ROUNDS'] ?? 5);
const workbooks = Number(process.env['BENCH_FILES'] ?? 500);

const distinct = 20;

function fillAll(specs: readonly WorkbookSpec[], count: number, port: ZipPort): number {
  const template = buildTemplate(specs[0]!, port);
  let bytes = 0;
  for (let n = 0; n < count; n += 1) bytes += fillTemplate(template, specs[n % specs.length]!, port).length;
  return bytes;
}

async function buildAll(specs: readonly WorkbookSpec[], count: number): Promise<number> {
  let bytes = 0;
  for (let n = 0; n < count; n += 1) bytes += (await writeWithExceljs(specs[n % specs.length]!)).length;
  return bytes;
}

async function stream(specs: readonly WorkbookSpec[]): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'write-bench-'));
  const file = join(folder, 'detail.xlsx');
  await streamWithExceljs(specs[0]!, file);
  const { size } = statSync(file);
  rmSync(folder, { recursive: true });
  return size;
}

/** What one side does with specs made beforehand, in a process of its own; gives the bytes that it made. */
interface Side {
  /** Which part of the workbooks it makes; the figures are scaled up. exceljs alone would take a minute a round. */
  readonly part?: number;
  readonly specs: () => readonly WorkbookSpec[];
  readonly write: (specs: readonly WorkbookSpec[], count: number) => Promise<number> | number;
}

const tracking = () => trackingSpecs(distinct);
const detail = () => [detailSpec(500)];
const sides: Readonly<Record<string, Side>> = {
  'template, zlib': { specs: tracking, write: (specs, count) => fillAll(specs, count, nodeZip) },
  'template, fflate': { specs: tracking, write: (specs, count) => fillAll(specs, count, fflateZip) },
  'each with exceljs': { part: 5, specs: tracking, write: buildAll },
  'detail, ours': { specs: detail, write: ([spec]) => writeWorkbook(spec!, nodeZip).length },
  'detail, exceljs': { specs: detail, write: async ([spec]) => (await writeWithExceljs(spec!)).length },
  'detail, exceljs streaming': { specs: detail, write: stream },
  'detail, nothing written': { specs: detail, write: () => 0 },
};

function scaled({ cpu, wall, peak, outcome }: Measured<number>, by: number): Measured<number> {
  return { cpu: cpu * by, wall: wall * by, peak, outcome: outcome * by };
}

/** Every side once a round, so that what else the machine does falls on all alike. */
function compare(names: readonly string[], count: number): Map<string, Measured<number>[]> {
  const measured = new Map<string, Measured<number>[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) measured.get(name)?.push(scaled(inOwnProcess<number>([name, String(count)]), sides[name]?.part ?? 1));
  }
  return measured;
}

function middle(of: readonly Measured<number>[] | undefined, what: 'cpu' | 'wall' | 'peak'): number {
  return median((of ?? []).map((m) => m[what]));
}

function table(title: string, measured: ReadonlyMap<string, Measured<number>[]>): void {
  console.log(`\n${title}`);
  for (const [name, runs] of measured) {
    const figures = [
      `${middle(runs, 'wall').toFixed(0)} ms`,
      `${middle(runs, 'cpu').toFixed(0)} ms CPU`,
      `${(middle(runs, 'peak') / 1e6).toFixed(0)} MB`,
    ];
    console.log(`  ${name.padEnd(28)}${figures.join('  ')}  ${((runs[0]?.outcome ?? 0) / 1e6).toFixed(1)} MB written`);
  }
}

function verdict(what: string, value: number, unit: string, required: number, atLeast: boolean): void {
  const met = atLeast ? value >= required : value <= required;
  console.log(`  ${what}: ${value.toFixed(1)} ${unit} (required ${atLeast ? '≥' : '≤'} ${required} ${unit}) ${met ? 'met' : 'NOT MET'}`);
}

function ratio(measured: ReadonlyMap<string, Measured<number>[]>, slow: string, fast: string): number {
  return middle(measured.get(slow), 'wall') / middle(measured.get(fast), 'wall');
}

function main(): void {
  console.log(surroundings(['exceljs', 'fflate']));
  console.log(`medians of ${rounds}; each side in a process of its own, one thread`);
  const many = compare(['template, zlib', 'template, fflate', 'each with exceljs'], workbooks);
  table(`${workbooks} tracking workbooks of 150 tasks; charts, tables and data bars are left out by exceljs`, many);
  verdict('template with zlib against exceljs', ratio(many, 'each with exceljs', 'template, zlib'), '×', 12, true);
  verdict("template with the browser's deflate against exceljs", ratio(many, 'each with exceljs', 'template, fflate'), '×', 5.5, true);
  const detail = compare(['detail, nothing written', 'detail, ours', 'detail, exceljs', 'detail, exceljs streaming'], 500);
  table('One sheet of 75,000 rows × 11 columns (500 units × 150)', detail);
  verdict('against exceljs', ratio(detail, 'detail, exceljs', 'detail, ours'), '×', 8, true);
  verdict('peak memory', middle(detail.get('detail, ours'), 'peak') / 1e6, 'MB', 300, false);
}

const own = ownTask();
if (own === null) main();
else {
  const side = sides[own[0] ?? '']!;
  const specs = side.specs();
  void tell(() => side.write(specs, Math.ceil(Number(own[1]) / (side.part ?? 1))));
}
