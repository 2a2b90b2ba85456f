import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fflateZip } from '../../src/opc/fflate-port';
import { nodeZip } from '../../src/opc/node-zlib';
import type { ZipPort } from '../../src/opc/zip-port';
import { buildTemplate, fillTemplate } from '../../src/xlsx/fill/fill-template';
import { writeWorkbook } from '../../src/xlsx/write/write-workbook';
import { inOwnProcess, median, ownTask, surroundings, tell, type Measured } from './measure';
import { detailSpec, trackingSpec } from './write-specs';
import { streamWithExceljs, writeWithExceljs } from './write-with-exceljs';

const rounds = Number(process.env['BENCH_ROUNDS'] ?? 5);
const workbooks = Number(process.env['BENCH_FILES'] ?? 500);

function fillAll(count: number, port: ZipPort): number {
  const template = buildTemplate(trackingSpec(0), port);
  let bytes = 0;
  for (let unit = 0; unit < count; unit += 1) bytes += fillTemplate(template, trackingSpec(unit), port).length;
  return bytes;
}

async function buildAll(count: number): Promise<number> {
  let bytes = 0;
  for (let unit = 0; unit < count; unit += 1) bytes += (await writeWithExceljs(trackingSpec(unit))).length;
  return bytes;
}

async function stream(units: number): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'write-bench-'));
  await streamWithExceljs(detailSpec(units), join(folder, 'detail.xlsx'));
  rmSync(folder, { recursive: true });
  return 0;
}

// What each side does, in a process of its own; the bytes that it made.
const sides: Readonly<Record<string, (count: number) => Promise<number> | number>> = {
  'template, zlib': (count) => fillAll(count, nodeZip),
  'template, fflate': (count) => fillAll(count, fflateZip),
  'each with exceljs': buildAll,
  'detail, ours': (units) => writeWorkbook(detailSpec(units), nodeZip).length,
  'detail, exceljs': async (units) => (await writeWithExceljs(detailSpec(units))).length,
  'detail, exceljs streaming': stream,
  'detail, nothing written': (units) => detailSpec(units).sheets.length,
};

/** Every side once a round, so that what else the machine does falls on all alike. */
function compare(names: readonly string[], count: number): Map<string, Measured<number>[]> {
  const measured = new Map<string, Measured<number>[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) measured.get(name)?.push(inOwnProcess<number>([name, String(count)]));
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
  table(`${workbooks} tracking workbooks of 150 tasks × 16 columns`, many);
  verdict('template with zlib against exceljs', ratio(many, 'each with exceljs', 'template, zlib'), '×', 12, true);
  verdict("template with the browser's deflate against exceljs", ratio(many, 'each with exceljs', 'template, fflate'), '×', 5.5, true);
  const detail = compare(['detail, nothing written', 'detail, ours', 'detail, exceljs', 'detail, exceljs streaming'], 500);
  table('One sheet of 75,000 rows × 11 columns (500 units × 150)', detail);
  verdict('against exceljs', ratio(detail, 'detail, exceljs', 'detail, ours'), '×', 8, true);
  verdict('peak memory', middle(detail.get('detail, ours'), 'peak') / 1e6, 'MB', 300, false);
}

const task = ownTask();
if (task === null) main();
else {
  const [name = '', count = ''] = task;
  void tell(() => sides[name]?.(Number(count)) ?? 0);
}
