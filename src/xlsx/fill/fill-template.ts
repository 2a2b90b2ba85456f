import type { WorkbookSpec } from '../../core/sheet/workbook-spec';
import { pack, writeZip, type PackedEntry } from '../../opc/write-zip';
import type { ZipPort } from '../../opc/zip-port';
import { workbookParts } from '../write/workbook-parts';

interface TemplatePart {
  readonly bytes: Uint8Array;
  readonly packed: PackedEntry;
}

/** A workbook written once, its parts compressed, from which sister workbooks are made. */
export interface WorkbookTemplate {
  readonly varying: ReadonlySet<string>;
  readonly parts: ReadonlyMap<string, TemplatePart>;
}

/**
 * Writes one workbook of a series as a template. `varying` names the sheets whose cells differ between the workbooks; the better it is told, the
 * more parts they share, but none is wrong without it.
 */
export function buildTemplate(spec: WorkbookSpec, varying: Iterable<string>, port: ZipPort): WorkbookTemplate {
  const sheets = new Set(varying);
  const parts = workbookParts(spec, sheets).map(({ name, bytes }) => [name, { bytes, packed: pack(bytes, port) }] as const);
  return { varying: sheets, parts: new Map(parts) };
}

function equal(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) return false;
  return true;
}

/**
 * The bytes of the workbook that the spec says, whatever it says: parts that are those of the template are taken from it as they stand, compressed
 * already; only the others are compressed anew.
 */
export function fillTemplate(template: WorkbookTemplate, spec: WorkbookSpec, port: ZipPort): Uint8Array {
  const parts = workbookParts(spec, template.varying).map(({ name, bytes }) => {
    const known = template.parts.get(name);
    return known !== undefined && equal(known.bytes, bytes) ? { name, packed: known.packed } : { name, bytes };
  });
  return writeZip(parts, port);
}
