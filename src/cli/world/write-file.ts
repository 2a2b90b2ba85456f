import { open, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { WorldError } from '../../core/issue/world-error';
import { makeFolder } from './make-folder';

/** Whether what stands at a path was written by this program and not changed since. */
export type IsOurs = (bytes: Uint8Array) => boolean;

async function existing(file: string): Promise<Uint8Array | null> {
  try {
    return await readFile(file);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw new WorldError('output-locked', file, { cause });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Removes what runs that were killed while they wrote this file have left beside it; what a run that goes on is writing stays. */
async function removeLeftBehind(file: string): Promise<void> {
  const folder = path.dirname(file);
  const start = `.${path.basename(file)}.`;
  for (const name of await readdir(folder)) {
    const pid = name.startsWith(start) ? /^(\d+)\.tmp$/.exec(name.slice(start.length))?.[1] : undefined;
    if (pid !== undefined && !isRunning(Number(pid))) await rm(path.join(folder, name), { force: true });
  }
}

/**
 * Puts bytes at a path whole or not at all: written beside it, flushed, then renamed, so that a reader or a power cut never meets half a file.
 */
export async function replaceFile(file: string, bytes: Uint8Array): Promise<void> {
  const beside = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);
  try {
    makeFolder(path.dirname(file));
    await removeLeftBehind(file);
    const handle = await open(beside, 'w');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, file);
  } catch (cause) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw new WorldError('output-locked', file, { cause });
  }
}

/** Keeps bytes beside a file as `.bak`; where one is kept already that says something else, as `.2.bak`, `.3.bak`, … */
async function keepBeside(file: string, bytes: Uint8Array): Promise<void> {
  for (let n = 1; ; n++) {
    const at = n === 1 ? `${file}.bak` : `${file}.${n}.bak`;
    const kept = await existing(at);
    if (kept === null) return replaceFile(at, bytes);
    if (Buffer.compare(kept, bytes) === 0) return;
  }
}

/**
 * Writes an output file. A file that stands there and is not ours, or that a person has changed, is refused; with `force` it is kept as `.bak`.
 * The same bytes are not written again.
 */
export async function writeOutput(file: string, bytes: Uint8Array, isOurs: IsOurs, force: boolean): Promise<void> {
  const old = await existing(file);
  if (old !== null) {
    if (Buffer.compare(old, bytes) === 0) return;
    if (!isOurs(old)) {
      if (!force) throw new WorldError('output-exists', file);
      await keepBeside(file, old);
    }
  }
  await replaceFile(file, bytes);
}
