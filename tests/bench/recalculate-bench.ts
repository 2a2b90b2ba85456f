import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { consolidatedWorkbook } from '../../src/core/report/consolidated-workbook';
import { nodeZip } from '../../src/opc/node-zlib';
import { rollUpPeriod } from '../../src/work/roll-up';
import { writeWorkbook } from '../../src/xlsx/write/write-workbook';
import { answersFrom, planOfUnits } from '../work/many-units';
import { blankOf, inputOf, jsonPorts, returnedFile } from '../work/period-files';
import { median, surroundings } from './measure';
import { planOf } from './returned-workbooks';
import { verdict } from './verdict';

const rounds = Number(process.env['BENCH_ROUNDS'] ?? 5);
const units = Number(process.env['BENCH_UNITS'] ?? 500);
const tasks = 150;
/** LibreOffice's own numbers for how a workbook of Excel is opened. */
const modes = { always: 0, never: 1 } as const;

/** The consolidated workbook of so many units, each of which answered most of 150 tasks. */
function consolidated(): Uint8Array {
  const plan = { ...planOf(tasks), units: planOfUnits(units).units };
  const files = plan.units.map(({ id }, i) => returnedFile(plan, id, `${id}.xlsx`, answersFrom(blankOf(plan, id), i + 1)));
  const { rollUp, receipts, compared } = rollUpPeriod(inputOf(plan, files), jsonPorts).value;
  return writeWorkbook(consolidatedWorkbook({ rollUp, receipts, closed: [], compared, toolVersion: '' }), nodeZip);
}

function profileOf(root: string, mode: keyof typeof modes): string {
  const profile = join(root, mode);
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(
    join(profile, 'user', 'registrymodifications.xcu'),
    `<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">` +
      `<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>${modes[mode]}</value></prop></item>` +
      `</oor:items>`,
  );
  return profile;
}

/** Milliseconds in which LibreOffice starts, opens a workbook and writes its first sheet as text. */
function opened(file: string, profile: string, out: string): number {
  const start = process.hrtime.bigint();
  const options = [`-env:UserInstallation=file://${profile}`, '--headless', '--norestore', '--convert-to', 'csv', '--outdir', out];
  const { status, error } = spawnSync('soffice', [...options, file], { stdio: 'ignore' });
  if (error !== undefined || status !== 0) throw new Error('LibreOffice is needed for this bench', { cause: error });
  return Number(process.hrtime.bigint() - start) / 1e6;
}

const root = mkdtempSync(join(tmpdir(), 'recalculate-bench-'));
try {
  const file = join(root, 'tong-hop.xlsx');
  const bytes = consolidated();
  writeFileSync(file, bytes);
  const profiles = { always: profileOf(root, 'always'), never: profileOf(root, 'never') };
  // The first start of a profile makes it.
  for (const profile of Object.values(profiles)) opened(file, profile, root);
  const took: Record<keyof typeof modes, number[]> = { always: [], never: [] };
  for (let round = 0; round < rounds; round++)
    for (const mode of ['always', 'never'] as const) took[mode].push(opened(file, profiles[mode], root));
  console.log(surroundings([]));
  console.log(
    `\nThe consolidated workbook of ${units} units × ${tasks} tasks (${(bytes.length / 1e6).toFixed(1)} MB) in LibreOffice, medians of ${rounds}`,
  );
  console.log(`  opened as it is stored   ${median(took.never).toFixed(0)} ms`);
  console.log(`  opened and recalculated  ${median(took.always).toFixed(0)} ms`);
  verdict('recalculated against opened', median(took.always) / median(took.never), 3, false);
} finally {
  rmSync(root, { recursive: true, force: true });
}
