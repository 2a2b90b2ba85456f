import { readFileSync } from 'node:fs';
import { WorldError } from '../../core/issue/world-error';
import { usualLimits } from '../../opc/limits';
import type { GivenFile } from '../../work/ports';
import { listFiles, type FileOnDisk } from './read-files';

/** A file whose bytes are read when they are asked for and kept by nobody, so that thousands can be given at once. */
export function givenFile({ path, name, modified, size }: FileOnDisk): GivenFile {
  return {
    name,
    modified,
    get bytes(): Uint8Array {
      if (size > usualLimits.file) return new Uint8Array(usualLimits.file + 1);
      try {
        return readFileSync(path);
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
