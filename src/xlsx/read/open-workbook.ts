import { nowhere, type Place } from '../../core/issue/place';
import type { Result } from '../../core/issue/result';
import { contentTypeOf, readContentTypes } from '../../opc/content-types';
import { type Fault, isFault, partFault, refused } from '../../opc/fault';
import { fileKind } from '../../opc/file-kind';
import type { Limits } from '../../opc/limits';
import { hasPart, openPackage, type Package, type PartMemory } from '../../opc/package';
import { readRelationships, type Relationship } from '../../opc/relationships';
import type { InflatePort } from '../../opc/zip-port';
import { kindFault, otherZipFault } from './refuse-kind';
import { readWorkbookPart, type SheetEntry } from './workbook-part';

/** How a workbook is read: the file's name for what is told of it, other limits than the usual ones, and what is remembered of workbooks before. */
export interface ReadOptions {
  readonly file?: string;
  readonly limits?: Limits;
  readonly memory?: PartMemory;
}

/** A worksheet of an opened workbook: its name, its state, and the part that holds its rows. */
export interface SheetSource extends Omit<SheetEntry, 'relationId'> {
  readonly part: string;
}

/** A workbook of which everything but its rows has been looked at. */
export interface OpenWorkbook {
  readonly pack: Package;
  /** The relations of the whole package. */
  readonly relations: readonly Relationship[];
  readonly sheets: readonly SheetSource[];
  readonly date1904: boolean;
  readonly macros: boolean;
  readonly externalLinks: number;
  readonly stylesPart: string | null;
  readonly stringsPart: string | null;
}

const usualPart = 'xl/workbook.xml';

/** Opens a workbook: what kind of file it is, its zip directory, its workbook part and relations. Refused: everything that is no sound .xlsx or .xlsm. */
export function openWorkbook(bytes: Uint8Array, port: InflatePort, options: ReadOptions = {}): Result<OpenWorkbook | null> {
  const place: Place = options.file === undefined ? nowhere : { kind: 'file', file: options.file };
  const kind = fileKind(bytes);
  if (kind !== 'zip') return refused(kindFault(kind), place);
  const opened = openPackage(bytes, port, { ...options, place });
  if (opened.value === null) return { value: null, issues: opened.issues };
  const workbook = within(opened.value);
  return isFault(workbook) ? refused(workbook, place) : { value: workbook, issues: [] };
}

function within(pack: Package): OpenWorkbook | Fault {
  const roots = readRelationships(pack, '');
  if (isFault(roots)) return roots;
  const part = roots.find((r) => r.kind === 'officeDocument' && !r.external)?.target ?? usualPart;
  const types = readContentTypes(pack);
  if (isFault(types)) return types;
  const type = contentTypeOf(types, part);
  if (type.includes('ms-excel.sheet.binary')) return { code: 'file-is-xlsb', facts: {} };
  if (/wordprocessingml|presentationml|ms-word|ms-powerpoint/.test(type)) return { code: 'file-is-document', facts: {} };
  if (!hasPart(pack, part)) return roots.length === 0 ? otherZipFault(pack) : partFault('missing', part);
  const workbook = readWorkbookPart(pack, part);
  if (isFault(workbook)) return workbook;
  const relations = readRelationships(pack, part);
  if (isFault(relations)) return relations;
  const sheets = sheetSources(pack, workbook.sheets, relations);
  if (isFault(sheets)) return sheets;
  const partOf = (kind: string): string | null => relations.find((r) => r.kind === kind && hasPart(pack, r.target))?.target ?? null;
  return {
    pack,
    relations: roots,
    sheets,
    date1904: workbook.date1904,
    macros: type.includes('macroEnabled') || relations.some((r) => r.kind === 'vbaProject'),
    externalLinks: relations.filter((r) => r.kind === 'externalLink').length,
    stylesPart: partOf('styles'),
    stringsPart: partOf('sharedStrings'),
  };
}

/** Worksheets with their parts; chart sheets and the like have no rows and are left out, but a worksheet without its part is a fault. */
function sheetSources(pack: Package, entries: readonly SheetEntry[], relations: readonly Relationship[]): readonly SheetSource[] | Fault {
  const sources: SheetSource[] = [];
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  for (const { name, state, relationId } of entries) {
    const relation = byId.get(relationId);
    if (relation === undefined) return partFault('missing', name);
    if (relation.kind !== 'worksheet') continue;
    if (!hasPart(pack, relation.target)) return partFault('missing', relation.target);
    sources.push({ name, state, part: relation.target });
  }
  return sources;
}
