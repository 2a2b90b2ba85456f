import { readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { nodeZip } from '../../opc/node-zlib';
import type { Memory } from '../../work/ports';
import { TOOL_VERSION } from '../version';
import { makeFolder } from './make-folder';
import { passingReader } from './passing-bytes';

/** Grows with the form in which outcomes are stored. */
const FORM = 5;

const sealOf = (key: string, bytes: Uint8Array): string =>
  nodeZip
    .crc32(bytes, nodeZip.crc32(Buffer.from(key)))
    .toString(16)
    .padStart(8, '0');
const sealLength = 8;

/** A text behind the CRC-32 of its key and itself: half a file, one in which a byte has changed, or that of another key is not taken for it. */
function sealed(key: string, text: string): Buffer {
  const bytes = Buffer.from(text);
  return Buffer.concat([Buffer.from(sealOf(key, bytes)), bytes]);
}

function unsealed(key: string, stored: Buffer): string | null {
  const bytes = stored.subarray(sealLength);
  return stored.toString('latin1', 0, sealLength) === sealOf(key, bytes) ? bytes.toString() : null;
}

/** Whether a folder of outcomes holds any, so that most files may be known. */
export function holdsOutcomes(folder: string): boolean {
  return readdirSync(folder).some((name) => name.endsWith('.json'));
}

/**
 * A memory of outcomes in a folder, one file each, which may be deleted at any time. What cannot be read there, or is damaged, counts as not known. Where the folder
 * cannot be made, or nothing can be put into it, `unusable` is told once and the work goes on without; null where nothing can be known either.
 */
export function outcomeCache(folder: string, unusable: () => void): Memory | null {
  try {
    makeFolder(folder);
  } catch {
    unusable();
    return null;
  }
  const passing = passingReader();
  let keeps = true;
  const fileOf = (key: string): string => path.join(folder, `${key}.json`);
  return {
    toolVersion: `${TOOL_VERSION}/${FORM}`,
    recall: (key) => {
      try {
        return unsealed(key, passing(fileOf(key)));
      } catch {
        return null;
      }
    },
    keep: (key, outcome) => {
      if (!keeps) return;
      const beside = path.join(folder, `.${key}.${process.pid}.tmp`);
      try {
        writeFileSync(beside, sealed(key, outcome));
        renameSync(beside, fileOf(key));
      } catch {
        rmSync(beside, { force: true });
        keeps = false;
        unusable();
      }
    },
  };
}
