import type { SheetSpec, WorkbookSpec } from '../../core/sheet/workbook-spec';
import { type Fault, isFault, partFault } from '../../opc/fault';
import { hasPart } from '../../opc/package';
import { partKey, relationshipsPart } from '../../opc/part-name';
import { readRelationships, type Relationship } from '../../opc/relationships';
import { attachments, type TablePlace } from '../write/attachments';
import { sheetNames, type DefinedName } from '../write/defined-names';
import { PACKAGE_RELATIONS, RELATIONS, SPREADSHEET_ML } from '../write/namespaces';
import { openInMemory } from '../write/open-part';
import type { Part } from '../write/package-parts';
import { sheetPart } from '../write/sheet-part';
import type { StyleBook } from '../write/style-book';
import { editRelations, type NamedRelation } from './edit-lists';
import type { AddedSheet } from './edit-workbook';
import type { FreeNumbers } from './free-numbers';
import { mergeSheet } from './merge-sheet';
import { outlineOf, type ListedSheet, type TouchedPackage } from './touched-package';
import { xmlOutline } from './xml-outline';

/** What is to become of a package, gathered sheet by sheet. */
export interface Changes {
  readonly parts: Part[];
  readonly removed: Set<string>;
  readonly sheets: AddedSheet[];
  readonly names: DefinedName[];
  readonly bookRelations: NamedRelation[];
  /** A sheet that was replaced had formulas, or has some now. */
  formulas: boolean;
}

/** What a sheet is put with: the package, the spec of the whole workbook, its formats among the package's, and free numbers. */
interface PutContext {
  readonly touched: TouchedPackage;
  readonly spec: WorkbookSpec;
  readonly book: StyleBook;
  readonly free: FreeNumbers;
}

const FORMULA = /<(?:[\w.-]+:)?f[\s>/]/;
const NO_RELATIONS = new TextEncoder().encode(`<Relationships xmlns="${PACKAGE_RELATIONS}"></Relationships>`);

function hasFormula(bytes: Uint8Array): boolean {
  return FORMULA.test(new TextDecoder().decode(bytes));
}

/** An id that no relation has; it is taken from then on. */
function freeId(taken: Set<string>): string {
  let number = 1;
  while (taken.has(`rIdTongHop${number}`)) number += 1;
  taken.add(`rIdTongHop${number}`);
  return `rIdTongHop${number}`;
}

/** A table that a sheet had, with the relation that leads to it. */
interface HadTable extends TablePlace {
  readonly relation: string;
}

/** The tables that a sheet had, by name: each keeps its part and number while the sheet has a table of that name. */
function hadTables({ free }: PutContext, relations: readonly Relationship[]): Map<string, HadTable> {
  const had = new Map<string, HadTable>();
  for (const { kind, target, id } of relations) {
    const table = free.tables.get(partKey(target));
    if (kind === 'table' && table !== undefined) had.set(table.name.toLowerCase(), { id: table.id, part: target, relation: id });
  }
  return had;
}

interface Attached {
  readonly parts: readonly Part[];
  readonly drawing: string | null;
  readonly tables: readonly string[];
  readonly added: readonly NamedRelation[];
  readonly gone: readonly Relationship[];
}

/** What stands beside the cells, and what becomes of the sheet's relations. */
function attach(context: PutContext, sheet: SheetSpec, relations: readonly Relationship[]): Attached {
  const { spec, free } = context;
  const had = hadTables(context, relations);
  // A drawing that is there may hold what a person put on the sheet, and stays.
  const { charts = [], ...rest } = sheet;
  const drawn = relations.some(({ kind }) => kind === 'drawing') ? rest : { ...rest, charts };
  const made = attachments(drawn, spec.font.name, { ...free, table: ({ name }) => had.get(name.toLowerCase()) ?? free.table() });
  const kept = (sheet.tables ?? []).map(({ name }) => had.get(name.toLowerCase())?.relation);
  const gone = relations.filter(({ kind, id }) => kind === 'table' && !kept.includes(id));
  const taken = new Set(relations.map(({ id }) => id));
  const ids = made.relations.map((_, i) => kept[made.tables.indexOf(i)] ?? freeId(taken));
  return {
    parts: made.parts,
    drawing: made.drawing === null ? null : (ids[made.drawing] ?? null),
    tables: made.tables.map((at) => ids[at] ?? ''),
    added: made.relations.flatMap((relation, i) => (kept.includes(ids[i]) ? [] : [{ ...relation, id: ids[i] ?? '' }])),
    gone,
  };
}

/** Lists a sheet that was not there at the end of the workbook. */
function list({ touched }: PutContext, sheet: SheetSpec, part: string, to: Changes): void {
  const sheetId = Math.max(0, ...touched.sheets.map((s) => s.sheetId), ...to.sheets.map((s) => s.sheetId)) + 1;
  const id = freeId(new Set([...touched.relations, ...to.bookRelations].map((relation) => relation.id)));
  const folder = touched.workbook.name.slice(0, touched.workbook.name.lastIndexOf('/') + 1);
  to.bookRelations.push({ id, type: `${RELATIONS}/worksheet`, target: part.startsWith(folder) ? part.slice(folder.length) : `/${part}` });
  to.names.push(...sheetNames(sheet, touched.sheets.length + to.sheets.length));
  to.sheets.push({ sheet, sheetId, relation: id });
}

function merged({ touched }: PutContext, there: ListedSheet, bytes: Uint8Array, to: Changes): Uint8Array | Fault {
  const outline = outlineOf(touched.pack, there.part);
  if (isFault(outline)) return outline;
  to.formulas ||= hasFormula(outline.bytes);
  return mergeSheet(outline, bytes) ?? partFault('malformed', there.part);
}

/** Writes the cells of one sheet over those of the sheet of that name, or as a new sheet, and notes what else changes with it. */
export function putSheet(context: PutContext, sheet: SheetSpec, to: Changes): Fault | null {
  const { touched, spec, book, free } = context;
  const place = touched.sheets.findIndex(({ name }) => name.toLowerCase() === sheet.name.toLowerCase());
  const there = touched.sheets[place];
  const part = there?.part ?? `xl/worksheets/sheet${free.sheet()}.xml`;
  const relations = readRelationships(touched.pack, part);
  if (isFault(relations)) return relations;
  const { parts, drawing, tables, added, gone } = attach(context, sheet, relations);
  const inline = { font: spec.font, styles: book, texts: { kind: 'inline' } as const, selected: false, drawing, tables };
  const written = sheetPart(sheet, inline, openInMemory);
  to.formulas ||= hasFormula(written.bytes);
  const bytes = there === undefined ? written.bytes : merged(context, there, written.bytes, to);
  if (isFault(bytes)) return bytes;
  if (there === undefined) list(context, sheet, part, to);
  else to.names.push(...sheetNames(sheet, place).filter(({ name }) => name === '_xlnm._FilterDatabase'));
  for (const { target } of gone) to.removed.add(target);
  to.parts.push({ name: part, bytes, contentType: `${SPREADSHEET_ML}.worksheet+xml` }, ...parts);
  if (gone.length === 0 && added.length === 0) return null;
  const name = relationshipsPart(part);
  const outline = hasPart(touched.pack, name) ? outlineOf(touched.pack, name) : xmlOutline(NO_RELATIONS);
  if (outline === null || isFault(outline)) return outline;
  to.parts.push({ name, bytes: editRelations(outline, new Set(gone.map(({ id }) => id)), added) });
  return null;
}
