import { statSync } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { WorldError } from '../../core/issue/world-error';
import { usualLimits } from '../../opc/limits';

/** A file as it lies on the disk; `modified` is its date on the disk as an ISO date, which proves nothing about when it was received. */
export interface FileOnDisk {
  readonly path: string;
  readonly name: string;
  readonly modified: string;
  readonly size: number;
}

/** So many bytes tell what kind of file it is. */
export const BEGINNING = 65_536;

/**
 * Reads the bytes of a file; a missing or locked one, a folder, or a device, is a WorldError. A file over the limit is read at its beginning alone: what comes back tells its kind and is too long, so
 * that its reader refuses it.
 */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    const handle = await open(file, 'r');
    try {
      const facts = await handle.stat();
      if (!facts.isFile()) throw new WorldError(facts.isDirectory() ? 'file-is-folder' : 'file-unreadable', file);
      if (facts.size > usualLimits.file) {
        const beginning = new Uint8Array(usualLimits.file + 1);
        await handle.read(beginning, 0, BEGINNING);
        return beginning;
      }
      return await handle.readFile();
    } finally {
      await handle.close();
    }
  } catch (cause) {
    if (cause instanceof WorldError) throw cause;
    // Where a folder cannot even be opened, as on Windows.
    throw new WorldError((await isFolder(file)) ? 'file-is-folder' : 'file-unreadable', file, { cause });
  }
}

/** Whether a folder stands at a path. */
async function isFolder(at: string): Promise<boolean> {
  const facts = await stat(at).catch(() => null);
  return facts?.isDirectory() === true;
}

function localDate(moment: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** Today on this machine's calendar, as an ISO date. */
export function today(): string {
  return localDate(new Date());
}

/** The files named, and every file in the folders named (nested ones too), in order of their paths; links are not followed. */
export async function listFiles(named: readonly string[]): Promise<FileOnDisk[]> {
  const found: FileOnDisk[] = [];
  for (const one of named) {
    let facts;
    try {
      facts = await stat(one);
    } catch (cause) {
      throw new WorldError('file-unreadable', one, { cause });
    }
    if (!facts.isDirectory()) {
      found.push({ path: one, name: path.basename(one), modified: localDate(facts.mtime), size: facts.size });
      continue;
    }
    try {
      const inside = await readdir(one, { recursive: true, withFileTypes: true });
      for (const entry of inside.filter((e) => e.isFile())) {
        const full = path.join(entry.parentPath, entry.name);
        // Not one after another by way of a thread: that takes as long as reading the files.
        const { mtime, size } = statSync(full);
        found.push({ path: full, name: entry.name, modified: localDate(mtime), size });
      }
    } catch (cause) {
      throw new WorldError('file-unreadable', one, { cause });
    }
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
