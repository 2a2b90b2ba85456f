import type { Result } from '../../core/issue/result';
import { type Fault, isFault } from '../../opc/fault';
import type { PackageOptions } from '../../opc/package';
import type { Replacement } from '../../opc/swap-parts';
import type { ZipPort } from '../../opc/zip-port';
import { fillXml } from '../write/style-parts';
import { existingFormats, withFormats } from './added-formats';
import { cellsBySheet, editSheets, editTouched } from './edit-touched';
import { markSheet } from './mark-sheet';
import type { TouchedPackage } from './touched-package';

/** A cell by the name of its sheet and its address. */
export interface CellToMark {
  readonly sheet: string;
  readonly cell: string;
}

/** How cells are marked: the colours (six hexadecimal digits) of their fill and of a thick border round each. */
interface Mark {
  readonly fill: string;
  readonly border: string;
}

function thickBorder(color: string): string {
  const sides = ['left', 'right', 'top', 'bottom'].map((side) => `<${side} style="thick"><color rgb="FF${color}"/></${side}>`);
  return `<border>${sides.join('')}<diagonal/></border>`;
}

/** A cell format with another fill and another border; everything else of its look stays. */
function withMark(format: string, fill: number, border: number): string {
  return format.replace(/^<([^\s/>]+)([^>]*?)(\/?)>/, (_, name: string, attributes: string, end: string) => {
    const others = attributes.replace(/\s(?:fillId|applyFill|borderId|applyBorder)\s*=\s*(?:"[^"]*"|'[^']*')/g, '');
    return `<${name}${others} fillId="${fill}" borderId="${border}" applyFill="1" applyBorder="1"${end}>`;
  });
}

function marked(touched: TouchedPackage, cells: readonly CellToMark[], mark: Mark): Map<string, Replacement> | Fault {
  const before = existingFormats(touched.styles.outline);
  const [fills, borders] = [[...before.fills], [...before.borders]];
  const cellFormats = [...before.cellFormats];
  const placeIn = (list: string[], item: string): number => (list.includes(item) ? list.indexOf(item) : list.push(item) - 1);
  const fill = placeIn(fills, fillXml({ fill: mark.fill }));
  const border = placeIn(borders, thickBorder(mark.border));
  const known = new Map<number, number>();
  const markedFormat = (format: number): number => {
    const there = known.get(format);
    if (there !== undefined) return there;
    const made = placeIn(cellFormats, withMark(before.cellFormats[format] ?? before.cellFormats[0] ?? '<xf/>', fill, border));
    known.set(format, made);
    return made;
  };
  const parts = editSheets(touched, cellsBySheet(cells), (bytes, rows) => markSheet(bytes, rows, markedFormat));
  if (isFault(parts)) return parts;
  const styles = withFormats(touched.styles.outline, before, { ...before, fills, borders, cellFormats });
  if (styles !== null) parts.set(touched.styles.name, new TextEncoder().encode(styles));
  return parts;
}

/**
 * The workbook of a person with some cells marked by a fill and a border: values, the rest of their looks and every other part stay as they are.
 * Cells of sheets or rows that are not there are passed over. Refused: a file that is not a sound workbook.
 */
export function markCells(
  bytes: Uint8Array,
  cells: readonly CellToMark[],
  mark: Mark,
  port: ZipPort,
  options: PackageOptions = {},
): Result<Uint8Array | null> {
  return editTouched(bytes, port, options, (touched) => marked(touched, cells, mark));
}
