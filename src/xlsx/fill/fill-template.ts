import type { WorkbookSpec } from '../../core/sheet/workbook-spec';
import { pack, writeZip, type PackedEntry } from '../../opc/write-zip';
import type { ZipPort } from '../../opc/zip-port';
import { textsOfRows } from '../write/sheet-data';
import { workbookParts, type SisterWorkbook } from '../write/workbook-parts';

interface TemplatePart {
  readonly bytes: Uint8Array;
  readonly packed: PackedEntry;
}

/** A workbook written once, its parts compressed, from which its sisters are made. */
export interface WorkbookTemplate {
  readonly written: SisterWorkbook;
  readonly parts: ReadonlyMap<string, TemplatePart>;
}

/** Writes one workbook of a series as the template of all: the more the others say the same, the less is left to do for each. */
export function buildTemplate(spec: WorkbookSpec, port: ZipPort): WorkbookTemplate {
  const { parts, texts, styles, sheets } = workbookParts(spec);
  const known = texts();
  return {
    written: { texts: known, styles, sheets: sheets.map((sheet) => ({ ...sheet, texts: textsOfRows(sheet.rows, known.numbers) })) },
    parts: new Map(parts.map(({ name, bytes }) => [name, { bytes, packed: pack(bytes, port) }])),
  };
}

function equal(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) return false;
  return true;
}

/**
 * The bytes of the workbook that the spec says, whatever it says: a part that is the template's is taken as it stands there, compressed already;
 * of the others, only rows that differ are written anew. What it shows is what `writeWorkbook` would show; only the order of its texts may differ.
 */
export function fillTemplate(template: WorkbookTemplate, spec: WorkbookSpec, port: ZipPort): Uint8Array {
  const parts = workbookParts(spec, template.written).parts.map(({ name, bytes }) => {
    const known = template.parts.get(name);
    return known !== undefined && equal(known.bytes, bytes) ? { name, packed: known.packed } : { name, bytes };
  });
  return writeZip(parts, port);
}
