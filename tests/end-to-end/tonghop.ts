import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';

/** The built program; `npm test` builds it first. */
export const program = resolve(__dirname, '../../dist/cli.js');
export const samples = resolve(__dirname, '../../samples');

/** What a run of the program gave. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line as a person would, in a folder; `set` adds to the environment. */
export function tonghop(args: readonly string[], folder: string = tmpdir(), set: Readonly<Record<string, string>> = {}): Run {
  const env = { ...process.env, ...set };
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env,
  });
  return { code: status, out: stdout, err: stderr };
}

/** A new empty folder. */
export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'tonghop-e2e-'));

/** Every file below a folder by its relative path. */
export function filesBelow(folder: string): Map<string, Uint8Array> {
  const found = new Map<string, Uint8Array>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile()) found.set(relative(folder, path), readFileSync(path));
  }
  return found;
}
