import type { Result } from '../../core/issue/result';
import { quotedSheet } from '../../core/sheet/a1';
import { specFaults } from '../../core/sheet/spec-faults';
import type { WorkbookSpec } from '../../core/sheet/workbook-spec';
import { type Fault, isFault, refused } from '../../opc/fault';
import { openPackage, type Package, type PackageOptions } from '../../opc/package';
import { relationshipsPart } from '../../opc/part-name';
import { type Replacement, swapParts } from '../../opc/swap-parts';
import type { ZipPort } from '../../opc/zip-port';
import { workbookName } from '../write/defined-names';
import { styleBook } from '../write/style-book';
import { existingFormats, withFormats } from './added-formats';
import { editContentTypes, editRelations } from './edit-lists';
import { editWorkbook } from './edit-workbook';
import { freeNumbers } from './free-numbers';
import { type Changes, putSheet } from './put-sheet';
import { outlineOf, touchedPackage, type TouchedPackage } from './touched-package';

const CONTENT_TYPES_PART = '[Content_Types].xml';
const encoder = new TextEncoder();

/** The sheets of the spec that are to be put, in its order; a name that it does not have is a mistake of the caller. */
function chosen(spec: WorkbookSpec, names: readonly string[]): WorkbookSpec['sheets'] {
  const missing = names.filter((name) => !spec.sheets.some((sheet) => sheet.name === name));
  if (missing.length > 0) throw new Error(`the spec has no sheet ${missing.join(', ')}`);
  return spec.sheets.filter((sheet) => names.includes(sheet.name));
}

/** The workbook, its relations and the list of content types, as far as they change. */
function listParts(touched: TouchedPackage, to: Changes): Map<string, Replacement> | Fault {
  const parts = new Map<string, Replacement>();
  // Excel repairs a file whose calculation chain names cells without formulas; without a chain it makes one.
  const chain = to.formulas ? touched.relations.filter(({ kind }) => kind === 'calcChain') : [];
  for (const { target } of chain) to.removed.add(target);
  const workbook = editWorkbook(touched.workbook.outline, { sheets: to.sheets, names: to.names, recalculate: chain.length > 0 });
  if (workbook !== null) parts.set(touched.workbook.name, workbook);
  if (to.bookRelations.length > 0 || chain.length > 0) {
    const name = relationshipsPart(touched.workbook.name);
    const outline = outlineOf(touched.pack, name);
    if (isFault(outline)) return outline;
    parts.set(name, editRelations(outline, new Set(chain.map(({ id }) => id)), to.bookRelations));
  }
  const types = outlineOf(touched.pack, CONTENT_TYPES_PART);
  if (isFault(types)) return types;
  const edited = editContentTypes(types, to.removed, to.parts);
  if (edited !== null) parts.set(CONTENT_TYPES_PART, edited);
  for (const name of to.removed) parts.set(name, null);
  return parts;
}

function replacements(pack: Package, spec: WorkbookSpec, names: readonly string[]): Map<string, Replacement> | Fault {
  const touched = touchedPackage(pack);
  if (isFault(touched)) return touched;
  const free = freeNumbers(pack);
  if (isFault(free)) return free;
  const formats = existingFormats(touched.styles.outline);
  const book = styleBook(spec, formats);
  const sheets = chosen(spec, names);
  const ours = spec.names.filter(({ ref }) => sheets.some(({ name }) => ref.includes(`${quotedSheet(name)}!`)));
  const to: Changes = { parts: [], removed: new Set(), sheets: [], names: ours.map(workbookName), bookRelations: [], formulas: false };
  for (const sheet of sheets) {
    const fault = putSheet({ touched, spec, book, free }, sheet, to);
    if (fault !== null) return fault;
  }
  const parts = listParts(touched, to);
  if (isFault(parts)) return parts;
  for (const { name, bytes } of to.parts) parts.set(name, bytes);
  const styles = withFormats(touched.styles.outline, formats, book.lists());
  if (styles !== null) parts.set(touched.styles.name, encoder.encode(styles));
  return parts;
}

/**
 * The workbook of a person with the named sheets of the spec put into it: cells, tables, lists and looks are the spec's, the arrangement (widths,
 * views, print set-up, pictures, notes) stays the person's, and every other part of the file stays byte for byte. A sheet that is not there comes at
 * the end. Texts stand in the cells, as the table of texts is not ours to change. Refused: a file that is not a sound workbook.
 */
export function replaceSheets(
  bytes: Uint8Array,
  spec: WorkbookSpec,
  names: readonly string[],
  port: ZipPort,
  options: PackageOptions = {},
): Result<Uint8Array | null> {
  const faults = specFaults(spec);
  if (faults.length > 0) throw new Error(`the sheets cannot be written: ${faults.slice(0, 5).join('; ')}`);
  const { value: pack, issues } = openPackage(bytes, port, options);
  if (pack === null) return { value: null, issues };
  const parts = replacements(pack, spec, names);
  return isFault(parts) ? refused(parts, pack.place) : swapParts(bytes, parts, port, options);
}
