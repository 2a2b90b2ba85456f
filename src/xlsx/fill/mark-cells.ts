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
  const parts = editSheets(touched, cellsBySheet(cells), (bytes, rows) => markSheet(bytes, rows, markedFormat));
  if (isFault(parts)) return parts;
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
  return editTouched(bytes, port, options, (touched) => marked(touched, cells, color));
}
