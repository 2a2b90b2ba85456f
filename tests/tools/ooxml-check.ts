import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NamedFile } from './soffice';
import { sharedFile, type Tool } from './tools-at-hand';

/** What `ooxmlFaults` needs of the machine. */
export const ooxmlTools: readonly Tool[] = ['shared documents', 'python3', 'xmllint'];

/** What the schemas of ISO/IEC 29500 and the package rules find wrong in the files; one line each, empty when nothing is. */
export function ooxmlFaults(files: readonly NamedFile[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'tonghop-ooxml-'));
  try {
    const paths = files.map((file, i) => {
      const path = join(folder, `${i}-${file.name}`);
      writeFileSync(path, file.bytes);
      return path;
    });
    const done = spawnSync('python3', [sharedFile('ooxml/check.py'), ...paths], { encoding: 'utf8', maxBuffer: 1 << 26 });
    const lines = done.stdout.split('\n').filter((line) => line !== '' && !line.endsWith(': ok'));
    return (done.status === 0 ? lines : [...lines, ...done.stderr.split('\n')])
      .map((line) => line.replace(`${folder}/`, ''))
      .filter(Boolean);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
