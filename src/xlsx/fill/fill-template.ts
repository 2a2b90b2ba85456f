import type { WorkbookSpec } from '../../core/sheet/workbook-spec';
import { pack, writeZip, type PackedEntry } from '../../opc/write-zip';
import type { ZipPort } from '../../opc/zip-port';
import { openInMemory } from '../write/open-part';
import type { Part } from '../write/package-parts';
import { textsOfRows, type KnownRows } from '../write/sheet-data';
import type { KnownTexts } from '../write/string-table';
import { workbookParts, type SisterWorkbook } from '../write/workbook-parts';
import { cutPieces, packPieces, sameBytes, type PartPiece } from './pack-pieces';

interface TemplatePart {
  readonly bytes: Uint8Array;
  readonly packed: PackedEntry;
  readonly pieces: readonly PartPiece[];
}

/** A workbook written once, its parts compressed, from which its sisters are made. */
export interface WorkbookTemplate {
  readonly written: SisterWorkbook;
  readonly parts: ReadonlyMap<string, TemplatePart>;
}

function knownRows(sheet: Omit<KnownRows, 'rows' | 'texts'>, rows: KnownRows['rows'], { numbers }: KnownTexts): KnownRows {
  return { ...sheet, rows, texts: textsOfRows(rows, numbers) };
}

/** Writes one workbook of a series as the template of all: the more the others say the same, the less is left to do for each. */
export function buildTemplate(spec: WorkbookSpec, port: ZipPort): WorkbookTemplate {
  const { parts, texts, styles, sheets } = workbookParts(spec, openInMemory);
  const known = texts();
  return {
    written: { texts: known, styles, sheets: sheets.map((sheet, i) => knownRows(sheet, spec.sheets[i]?.rows ?? [], known)) },
    parts: new Map(parts.map((part) => [part.name, { bytes: part.bytes, packed: pack(part.bytes, port), pieces: cutPieces(part, port) }])),
  };
}

function packed(part: Part, known: TemplatePart | undefined, port: ZipPort): PackedEntry {
  if (known === undefined) return pack(part.bytes, port);
  if (sameBytes(known.bytes, part.bytes)) return known.packed;
  return known.pieces.length === 0 ? pack(part.bytes, port) : packPieces(part, known.pieces, port);
}

/**
 * The bytes of the workbook that the spec says, whatever it says: a part that is the template's is taken as it stands there, compressed already;
 * of the others, only rows and pieces that differ are written and compressed anew. What it shows is what `writeWorkbook` would show; only the order
 * of its texts may differ.
 */
export function fillTemplate(template: WorkbookTemplate, spec: WorkbookSpec, port: ZipPort): Uint8Array {
  const { parts } = workbookParts(spec, openInMemory, template.written);
  return writeZip(
    parts.map((part) => ({ name: part.name, packed: packed(part, template.parts.get(part.name), port) })),
    port,
  );
}
