import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { WorldError } from '../../core/issue/world-error';
import { usualLimits } from '../../opc/limits';
import type { FileLook, GivenFile } from '../../work/ports';
import { passingReader } from './passing-bytes';
import { BEGINNING, listFiles, type FileOnDisk } from './read-files';
import { sha256 } from './reading';

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

/** Does what reads a file; what the system cannot read is a WorldError. */
function reading<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw new WorldError('file-unreadable', path, { cause });
  }
}

const passing = passingReader();
let passedLast: Buffer | null = null;

/** The digest of a file that lies in passing; its bytes are a copy of those that were hashed, as long as no other file has taken their place. */
function lookAt(path: string): FileLook {
  const seen = reading(path, () => passing(path));
  passedLast = seen;
  return {
    sha256: sha256(seen),
    bytes: () => {
      if (passedLast !== seen) throw new Error(`the bytes of ${path} have passed`);
      return Uint8Array.from(seen);
    },
  };
}

/** A file whose bytes are read when they are asked for and kept by nobody, so that thousands can be given at once. */
export function givenFile({ path, name, modified, size }: FileOnDisk): GivenFile {
  const tooLong = size > usualLimits.file;
  return {
    name,
    modified,
    get bytes(): Uint8Array {
      return reading(path, () => (tooLong ? beginningOf(path) : readFileSync(path)));
    },
    ...(tooLong ? {} : { look: () => lookAt(path) }),
  };
}

/** The files named, and those in the folders named, to be read one by one. */
export async function givenFiles(named: readonly string[]): Promise<GivenFile[]> {
  return (await listFiles(named)).map(givenFile);
}
