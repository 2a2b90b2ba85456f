import type { Result } from '../../core/issue/result';
import { columnNumber } from '../../core/sheet/a1';
import { type Fault, isFault, refused } from '../../opc/fault';
import { openPackage, type PackageOptions } from '../../opc/package';
import { type Replacement, swapParts } from '../../opc/swap-parts';
import type { ZipPort } from '../../opc/zip-port';
import { outlineOf, touchedPackage, type TouchedPackage } from './touched-package';

/** The workbook of a person with some of its parts replaced as `edit` says; every other part stays, byte for byte. Refused: a file that is not a sound workbook. */
export function editTouched(
  bytes: Uint8Array,
  port: ZipPort,
  options: PackageOptions,
  edit: (touched: TouchedPackage) => ReadonlyMap<string, Replacement> | Fault,
): Result<Uint8Array | null> {
  const { value: pack, issues } = openPackage(bytes, port, options);
  if (pack === null) return { value: null, issues };
  const touched = touchedPackage(pack);
  if (isFault(touched)) return refused(touched, pack.place);
  const parts = edit(touched);
  return isFault(parts) ? refused(parts, pack.place) : swapParts(bytes, parts, port, options);
}

/** Cells by column (from 0), by row (from 1), by the name of their sheet. */
type CellsBySheet<T> = Map<string, Map<number, Map<number, T>>>;

const ADDRESS = /^([A-Z]{1,3})(\d{1,7})$/;

/** Sorts cells by sheet, row and column; what has no address of a cell is left out. */
export function cellsBySheet<T extends { readonly sheet: string; readonly cell: string }>(cells: readonly T[]): CellsBySheet<T> {
  const sheets: CellsBySheet<T> = new Map();
  for (const one of cells) {
    const [, letters = '', digits = ''] = ADDRESS.exec(one.cell) ?? [];
    if (letters === '') continue;
    const rows = sheets.get(one.sheet) ?? new Map<number, Map<number, T>>();
    const columns = rows.get(Number(digits)) ?? new Map<number, T>();
    sheets.set(one.sheet, rows.set(Number(digits), columns.set(columnNumber(letters), one)));
  }
  return sheets;
}

/** The parts of sheets in which cells are edited; sheets that are not there are passed over. */
export function editSheets<T>(
  touched: TouchedPackage,
  sheets: CellsBySheet<T>,
  edit: (bytes: Uint8Array, rows: ReadonlyMap<number, ReadonlyMap<number, T>>) => Uint8Array,
): Map<string, Replacement> | Fault {
  const parts = new Map<string, Replacement>();
  for (const [name, rows] of sheets) {
    const part = touched.sheets.find((sheet) => sheet.name === name)?.part;
    if (part === undefined) continue;
    const outline = outlineOf(touched.pack, part);
    if (isFault(outline)) return outline;
    parts.set(part, edit(outline.bytes, rows));
  }
  return parts;
}
