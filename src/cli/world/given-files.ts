import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { WorldError } from '../../core/issue/world-error';
import { usualLimits } from '../../opc/limits';
import type { GivenFile } from '../../work/ports';
import { BEGINNING, listFiles, type FileOnDisk } from './read-files';

/** The beginning of a file that is too long, behind which nothing follows: it tells its kind, and its reader refuses it for its length. */
function beginningOf(path: string): Uint8Array {
  const beginning = new Uint8Array(usualLimits.file + 1);
  const file = openSync(path, 'r');
  try {
    readSync(file, beginning, 0, BEGINNING, 0);
  } finally {
    closeSync(file);
  }
  return beginning;
}

/** A file whose bytes are read when they are asked for and kept by nobody, so that thousands can be given at once. */
export function givenFile({ path, name, modified, size }: FileOnDisk): GivenFile {
  return {
    name,
    modified,
    get bytes(): Uint8Array {
      try {
        return size > usualLimits.file ? beginningOf(path) : readFileSync(path);
      } catch (cause) {
        throw new WorldError('file-unreadable', path, { cause });
      }
    },
  };
}

/** The files named, and those in the folders named, to be read one by one. */
export async function givenFiles(named: readonly string[]): Promise<GivenFile[]> {
  return (await listFiles(named)).map(givenFile);
}
