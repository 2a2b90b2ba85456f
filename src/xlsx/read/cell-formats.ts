import { type Fault, isFault, partFault } from '../../opc/fault';
import type { Package } from '../../opc/package';
import { remembering } from '../../opc/part-memory';
import { cursorFault, openXml } from '../../opc/read-xml';
import { advance, xml, type XmlCursor } from '../../opc/xml-cursor';
import { attribute, isNamed } from '../../opc/xml-text';
import { builtinFormats } from './builtin-formats';
import { fillOf, isStruck } from './cell-look';

/** What the cell formats of a workbook say, each list by the index of the format. */
export interface CellFormats {
  /** The number format code; null for General. */
  readonly codes: readonly (string | null)[];
  /** The look as `SheetRow.looks` names it, '' for a plain one. */
  readonly looks: readonly string[];
}

/** The formats of a workbook without a styles part. */
export const noFormats: CellFormats = { codes: [], looks: [] };

/** Excel keeps 65,490 cell formats. */
const mostFormats = 100_000;

/** What is read of the lists of a style sheet, one list after the other. */
interface Lists {
  readonly stated: Map<number, string>;
  readonly struck: boolean[];
  readonly fills: string[];
  readonly used: { readonly format: number; readonly font: number; readonly fill: number }[];
}

/** The lists by their names in a styles part, and what to do with an element of each. */
const readers: ReadonlyMap<string, (c: XmlCursor, lists: Lists) => void> = new Map([
  ['numFmts', (c: XmlCursor, { stated }: Lists) => void stated.set(numberOf(c, 'numFmtId'), attribute(c, 'formatCode') ?? '')],
  ['fonts', (c: XmlCursor, { struck }: Lists) => void struck.push(isStruck(c))],
  ['fills', (c: XmlCursor, { fills }: Lists) => void fills.push(fillOf(c))],
  [
    'cellXfs',
    (c: XmlCursor, { used }: Lists) =>
      void used.push({ format: numberOf(c, 'numFmtId'), font: numberOf(c, 'fontId'), fill: numberOf(c, 'fillId') }),
  ],
]);

/** The formats of the cells of a workbook by its styles part. Refused: more than any program writes. */
export const readCellFormats = remembering((pack: Package, part: string): CellFormats | Fault => {
  const c = openXml(pack, part);
  if (isFault(c)) return c;
  const lists: Lists = { stated: new Map(), struck: [], fills: [], used: [] };
  let within = '';
  while (advance(c) !== xml.end) {
    // Nothing behind the cell formats (ISO/IEC 29500, CT_Stylesheet) says how cells look.
    if (c.kind === xml.close && c.depth === 1 && within === 'cellXfs') break;
    if (c.kind !== xml.open) continue;
    if (Math.max(lists.used.length, lists.stated.size, lists.struck.length, lists.fills.length) > mostFormats)
      return partFault('malformed', part);
    if (c.depth === 2) within = [...readers.keys()].find((name) => isNamed(c, name)) ?? '';
    else if (c.depth === 3) readers.get(within)?.(c, lists);
  }
  return cursorFault(c, part, pack.limits) ?? formatsOf(lists);
});

function formatsOf({ stated, struck, fills, used }: Lists): CellFormats {
  return {
    codes: used.map(({ format }) => codeOf(stated.get(format) ?? builtinFormats.get(format))),
    looks: used.map(({ font, fill }) => [fills[fill] ?? '', struck[font] === true ? 'struck' : ''].join(' ').trim()),
  };
}

const numberOf = (c: XmlCursor, name: string): number => Number(attribute(c, name) ?? 0);

/** Excel writes none that is longer. */
const longestCode = 255;

function codeOf(code: string | undefined): string | null {
  return code === undefined || code === '' || code.length > longestCode || code.toLowerCase() === 'general' ? null : code;
}
