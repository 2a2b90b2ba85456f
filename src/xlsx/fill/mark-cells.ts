import type { Result } from '../../core/issue/result';
import { columnNumber } from '../../core/sheet/a1';
import { type Fault, isFault, refused } from '../../opc/fault';
import { openPackage, type PackageOptions } from '../../opc/package';
import { type Replacement, swapParts } from '../../opc/swap-parts';
import type { ZipPort } from '../../opc/zip-port';
import { fillXml } from '../write/style-parts';
import { existingFormats, withFormats } from './added-formats';
import { markSheet } from './mark-sheet';
import { outlineOf, touchedPackage, type TouchedPackage } from './touched-package';

/** A cell by the name of its sheet and its address. */
export interface CellToMark {
  readonly sheet: string;
  readonly cell: string;
}

const ADDRESS = /^([A-Z]{1,3})(\d{1,7})$/;

/** The columns (from 0) to be marked by row (from 1) and by sheet. */
function bySheet(cells: readonly CellToMark[]): Map<string, Map<number, Set<number>>> {
  const sheets = new Map<string, Map<number, Set<number>>>();
  for (const { sheet, cell } of cells) {
    const [, letters = '', digits = ''] = ADDRESS.exec(cell) ?? [];
    if (letters === '') continue;
    const rows = sheets.get(sheet) ?? new Map<number, Set<number>>();
    const columns = rows.get(Number(digits)) ?? new Set<number>();
    sheets.set(sheet, rows.set(Number(digits), columns.add(columnNumber(letters))));
  }
  return sheets;
}

/** A cell format with another fill; everything else of its look stays. */
function withFill(format: string, fill: number): string {
  return format.replace(/^<([^\s/>]+)([^>]*?)(\/?)>/, (_, name: string, attributes: string, end: string) => {
    const others = attributes.replace(/\s(?:fillId|applyFill)\s*=\s*(?:"[^"]*"|'[^']*')/g, '');
    return `<${name}${others} fillId="${fill}" applyFill="1"${end}>`;
  });
}

function marked(touched: TouchedPackage, cells: readonly CellToMark[], color: string): Map<string, Replacement> | Fault {
  const before = existingFormats(touched.styles.outline);
  const fills = [...before.fills];
  const cellFormats = [...before.cellFormats];
  const placeIn = (list: string[], item: string): number => (list.includes(item) ? list.indexOf(item) : list.push(item) - 1);
  const fill = placeIn(fills, fillXml({ fill: color }));
  const known = new Map<number, number>();
  const markedFormat = (format: number): number => {
    const there = known.get(format);
    if (there !== undefined) return there;
    const made = placeIn(cellFormats, withFill(before.cellFormats[format] ?? before.cellFormats[0] ?? '<xf/>', fill));
    known.set(format, made);
    return made;
  };
  const parts = new Map<string, Replacement>();
  for (const [name, rows] of bySheet(cells)) {
    const part = touched.sheets.find((sheet) => sheet.name === name)?.part;
    if (part === undefined) continue;
    const outline = outlineOf(touched.pack, part);
    if (isFault(outline)) return outline;
    parts.set(part, markSheet(outline.bytes, rows, markedFormat));
  }
  const styles = withFormats(touched.styles.outline, before, { ...before, fills, cellFormats });
  if (styles !== null) parts.set(touched.styles.name, new TextEncoder().encode(styles));
  return parts;
}

/**
 * The workbook of a person with some cells filled in a colour (six hexadecimal digits): values, the rest of their looks and every other part stay as they are.
 * Cells of sheets or rows that are not there are passed over. Refused: a file that is not a sound workbook.
 */
export function markCells(
  bytes: Uint8Array,
  cells: readonly CellToMark[],
  color: string,
  port: ZipPort,
  options: PackageOptions = {},
): Result<Uint8Array | null> {
  const { value: pack, issues } = openPackage(bytes, port, options);
  if (pack === null) return { value: null, issues };
  const touched = touchedPackage(pack);
  if (isFault(touched)) return refused(touched, pack.place);
  const parts = marked(touched, cells, color);
  return isFault(parts) ? refused(parts, pack.place) : swapParts(bytes, parts, port, options);
}
