import { sha256 as hash } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { fflateZip } from '../../opc/fflate-port';
import type { PartMemory } from '../../opc/package';
import { sealPackage } from '../../opc/seal';
import { readerFor } from '../../readers/reader-for';
import type { ReadDocument } from '../../work/open-plan';
import type { ReplaceCells } from '../../work/repair-cells';
import type { OpenWriter, ReadWorkbook, Sha256, WriteWorkbook } from '../../work/ports';
import { buildTemplate, fillTemplate, type WorkbookTemplate } from '../../xlsx/fill/fill-template';
import { replaceCells } from '../../xlsx/fill/replace-cells';
import { readWorkbook } from '../../xlsx/read/read-workbook';
import { writeWorkbook } from '../../xlsx/write/write-workbook';

/** The SHA-256 of bytes; the browser's own is not there on pages opened from a disk, and answers late. */
export const sha256: Sha256 = (bytes) => bytesToHex(hash(bytes));

const memory: PartMemory = new Map();

/** Reads a workbook with fflate; issues name the file. */
export const read: ReadWorkbook = (bytes, name) => readWorkbook(bytes, fflateZip, { file: name, memory });

/** Writes a workbook and seals it, so that a later run knows whether a person has changed it. */
export const write: WriteWorkbook = (spec) => sealPackage(writeWorkbook(spec, fflateZip), fflateZip, sha256);

/** A writer for many alike workbooks: the first is the template from which the others take what does not differ. */
export const openWriter: OpenWriter = () => {
  let template: WorkbookTemplate | null = null;
  return (spec) => {
    template ??= buildTemplate(spec, fflateZip);
    return sealPackage(fillTemplate(template, spec, fflateZip), fflateZip, sha256);
  };
};

/** Reads a plan document by the reader that fits it. */
export const readDocument: ReadDocument = (bytes, name) => {
  const { read: readBlocks, nestedIndents } = readerFor(name, bytes, fflateZip);
  const { value, issues } = readBlocks(bytes);
  return { value: { blocks: value, nestedIndents }, issues };
};

/** Puts values into cells of a workbook that a person has touched. */
export const replace: ReplaceCells = ({ name, bytes }, cells) =>
  replaceCells(bytes, cells, fflateZip, { place: { kind: 'file', file: name } });
