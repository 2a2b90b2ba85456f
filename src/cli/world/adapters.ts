import { MARK } from '../../core/fields/layout';
import { isUnchangedPlanJson } from '../../core/plan/plan-json';
import type { WorkbookSpec } from '../../core/sheet/workbook-spec';
import { isSealedBundle } from '../../opc/bundle';
import { nodeZip } from '../../opc/node-zlib';
import { readerFor } from '../../readers/reader-for';
import { isSealed, sealPackage } from '../../opc/seal';
import type { ReadDocument } from '../../work/open-plan';
import type { MarkWorkbook } from '../../work/return-workbook';
import type { OpenWriter, WriteWorkbook } from '../../work/ports';
import { markCells } from '../../xlsx/fill/mark-cells';
import { replaceSheets } from '../../xlsx/fill/replace-sheets';
import { buildTemplate, fillTemplate, type WorkbookTemplate } from '../../xlsx/fill/fill-template';
import { writeWorkbook } from '../../xlsx/write/write-workbook';
import { sha256 } from './reading';

/** Writes a workbook and seals it, so that a later run knows whether a person has changed it. */
export const write: WriteWorkbook = (spec: WorkbookSpec) => sealPackage(writeWorkbook(spec, nodeZip), nodeZip, sha256);

/** A writer for many alike workbooks: the first is the template from which the others take what does not differ. */
export const openWriter: OpenWriter = () => {
  let template: WorkbookTemplate | null = null;
  return (spec) => {
    template ??= buildTemplate(spec, nodeZip);
    return sealPackage(fillTemplate(template, spec, nodeZip), nodeZip, sha256);
  };
};

/** Whether bytes are something that we wrote and nobody has changed since: a sealed workbook, a zip file of such, or a sealed plan.json. */
export function isOurs(bytes: Uint8Array): boolean {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return isSealed(bytes, nodeZip, sha256) || isSealedBundle(bytes, nodeZip, sha256);
  return bytes[0] === 0x7b && isUnchangedPlanJson(new TextDecoder().decode(bytes));
}

/** Reads a plan document by the reader that fits it. */
export const readDocument: ReadDocument = (bytes, name) => {
  const { read: readBlocks, nestedIndents } = readerFor(name, bytes, nodeZip);
  const { value, issues } = readBlocks(bytes);
  return { value: { blocks: value, nestedIndents }, issues };
};

/** Puts a sheet into a unit's workbook, marks cells, and seals the copy, so that it is overwritten only as long as nobody has changed it. */
export const markWorkbook: MarkWorkbook = ({ name, bytes }, { spec, sheet, cells }) => {
  const options = { place: { kind: 'file', file: name } } as const;
  const put = replaceSheets(bytes, spec, [sheet], nodeZip, options);
  if (put.value === null) return put;
  const marked = markCells(put.value, cells, MARK, nodeZip, options);
  return marked.value === null ? marked : { value: sealPackage(marked.value, nodeZip, sha256), issues: marked.issues };
};
