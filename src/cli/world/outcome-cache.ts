import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { WorldError } from '../../core/issue/world-error';
import type { Memory } from '../../work/ports';
import { TOOL_VERSION } from '../version';

/** Grows with the form in which outcomes are stored. */
const FORM = 3;

const sealOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const sealLength = 64;

/** A text behind its own SHA-256: half a file, or one in which a byte has changed, is not taken for one. */
function sealed(text: string): Buffer {
  const bytes = Buffer.from(text);
  return Buffer.concat([Buffer.from(sealOf(bytes)), bytes]);
}

function unsealed(stored: Buffer): string | null {
  const bytes = stored.subarray(sealLength);
  return stored.toString('latin1', 0, sealLength) === sealOf(bytes) ? bytes.toString() : null;
}

/** Whether a folder of outcomes holds any, so that most files may be known. */
export function holdsOutcomes(folder: string): boolean {
  return readdirSync(folder).some((name) => name.endsWith('.json'));
}

/**
 * A memory of outcomes in a folder, one file each, which may be deleted at any time. What cannot be read there, or is damaged, counts as not known; the
 * folder itself must be one in which files can be made.
 */
export function outcomeCache(folder: string): Memory {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    throw new WorldError('output-locked', folder, { cause });
  }
  const fileOf = (key: string): string => path.join(folder, `${key}.json`);
  return {
    toolVersion: `${TOOL_VERSION}/${FORM}`,
    recall: (key) => {
      try {
        return unsealed(readFileSync(fileOf(key)));
      } catch {
        return null;
      }
    },
    keep: (key, outcome) => {
      const beside = path.join(folder, `.${key}.${process.pid}.tmp`);
      try {
        writeFileSync(beside, sealed(outcome));
        renameSync(beside, fileOf(key));
      } catch (cause) {
        rmSync(beside, { force: true });
        throw new WorldError('output-locked', folder, { cause });
      }
    },
  };
}
