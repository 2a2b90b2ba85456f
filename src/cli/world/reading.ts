import { createHash } from 'node:crypto';
import { nodeZip } from '../../opc/node-zlib';
import type { PartMemory } from '../../opc/package';
import type { ReadWorkbook, Sha256 } from '../../work/ports';
import { readWorkbook } from '../../xlsx/read/read-workbook';

/** The SHA-256 of bytes, by node's own library. */
export const sha256: Sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

const memory: PartMemory = new Map();

/** Reads a workbook with node's zlib; issues name the file. */
export const read: ReadWorkbook = (bytes, name) => readWorkbook(bytes, nodeZip, { file: name, memory });
