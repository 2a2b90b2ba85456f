import { isFault } from '../../opc/fault';
import type { Package } from '../../opc/package';
import { openXml } from '../../opc/read-xml';
import { advance, skipElement, xml, type XmlCursor } from '../../opc/xml-cursor';
import { attribute, elementText, isNamed } from '../../opc/xml-text';

/** `[1]Sheet1!A1`, `[1]!Name` and `'C:\\folder\\[book.xlsx]Sheet 1'!A1`, but not the column of a table: `Table1[1]`, `[@Name]`. */
const OUTSIDE = /(?:^|[^\p{L}\p{N}_.\][])\[\d+\](?=[\p{L}\p{N}_!])|'[^']*\[[^\][']+\][^']*'!/u;

/** More addresses than anybody reads are counted and not named. */
const mostNamed = 20;

/** Cells of a sheet whose formulas refer to other files: how many, and the addresses of the first. */
export interface LinkedCells {
  readonly count: number;
  readonly cells: readonly string[];
}

/** The cells of a worksheet part whose formulas refer to other files; none where the part cannot be read once more. */
export function linkedCells(pack: Package, part: string): LinkedCells {
  const c = openXml(pack, part);
  const cells: string[] = [];
  let count = 0;
  if (isFault(c)) return { count, cells };
  const shared = new Set<string>();
  let cell: string | null = null;
  while (advance(c) !== xml.end) {
    if (c.kind !== xml.open) continue;
    if (isNamed(c, 'c')) cell = attribute(c, 'r');
    else if (isNamed(c, 'f')) {
      if (!refersOutside(c, shared)) continue;
      count++;
      if (cell !== null && cells.length < mostNamed) cells.push(cell);
    } else if (isNamed(c, 'v') || isNamed(c, 'is')) skipElement(c);
  }
  return { count, cells };
}

/** Reads the `f` element just opened, up to its end. A shared formula is written out in one of its cells alone; `shared` knows those that refer outside. */
function refersOutside(c: XmlCursor, shared: Set<string>): boolean {
  const group = attribute(c, 't') === 'shared' ? attribute(c, 'si') : null;
  const outside = OUTSIDE.test(elementText(c));
  if (group === null) return outside;
  if (outside) shared.add(group);
  return shared.has(group);
}
