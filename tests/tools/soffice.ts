import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

// Without this LibreOffice keeps the stored values of an .xlsx, and a wrong one would come back unchanged. 0 means: always recalculate.
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="ODFRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** A file by name, as a person would see it in a folder. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

let profile: string | undefined;

/** One profile for all tests of a file: two programs must never share one, and making it costs a second. */
function profileFolder(): string {
  if (profile !== undefined) return profile;
  profile = mkdtempSync(join(tmpdir(), `tonghop-soffice-${process.env.JEST_WORKER_ID ?? '0'}-`));
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), SETTINGS);
  return profile;
}

if (typeof afterAll === 'function') {
  afterAll(() => {
    if (profile !== undefined) rmSync(profile, { recursive: true, force: true });
    profile = undefined;
  });
}

/**
 * Opens files in LibreOffice, all in one start, recalculates them and saves them as another kind (`pdf`, `xlsx`, `csv`, or with a filter:
 * `csv:"Text - txt - csv (StarCalc)":44,34,76,1,,0,false,true,false,false,false,-1`). Gives what came out for each, in order; throws
 * when LibreOffice could not make one.
 */
export async function convert(files: readonly NamedFile[], to: string): Promise<Uint8Array[]> {
  const folder = mkdtempSync(join(tmpdir(), 'tonghop-convert-'));
  try {
    const out = join(folder, 'out');
    // Two files of one name must not fall on each other.
    const paths = files.map((file, i) => {
      const path = join(folder, `${i}${extname(file.name)}`);
      writeFileSync(path, file.bytes);
      return path;
    });
    const options = [`-env:UserInstallation=file://${profileFolder()}`, '--headless', '--norestore', '--convert-to', to, '--outdir', out];
    await run('soffice', [...options, ...paths], { timeout: 300_000, maxBuffer: 1 << 24 });
    const kind = (to.split(':')[0] ?? to).trim();
    return paths.map((path) => new Uint8Array(readFileSync(join(out, `${basename(path, extname(path))}.${kind}`))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
