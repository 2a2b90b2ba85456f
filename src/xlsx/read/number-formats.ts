import { type Fault, isFault, partFault } from '../../opc/fault';
import type { Package } from '../../opc/package';
import { remembering } from '../../opc/part-memory';
import { cursorFault, openXml } from '../../opc/read-xml';
import { advance, xml } from '../../opc/xml-cursor';
import { attribute, isNamed } from '../../opc/xml-text';
import { builtinFormats } from './builtin-formats';

/** The number format code of each cell format of a workbook, by its index; null for General. */
export type NumberFormats = readonly (string | null)[];

/** Excel keeps 65,490 cell formats. */
const mostFormats = 100_000;

/** The number formats that the cell formats of a styles part use. Refused: more than any program writes. */
export const readNumberFormats = remembering((pack: Package, part: string): NumberFormats | Fault => {
  const c = openXml(pack, part);
  if (isFault(c)) return c;
  const stated = new Map<number, string>();
  const used: number[] = [];
  let within = '';
  while (advance(c) !== xml.end) {
    // Nothing behind the cell formats (ISO/IEC 29500, CT_Stylesheet) says how numbers are shown.
    if (c.kind === xml.close && c.depth === 1 && within === 'cellXfs') break;
    if (c.kind !== xml.open) continue;
    if (used.length > mostFormats || stated.size > mostFormats) return partFault('malformed', part);
    if (c.depth === 2) within = isNamed(c, 'cellXfs') ? 'cellXfs' : isNamed(c, 'numFmts') ? 'numFmts' : '';
    else if (c.depth === 3 && within === 'cellXfs' && isNamed(c, 'xf')) used.push(Number(attribute(c, 'numFmtId') ?? 0));
    else if (c.depth === 3 && within === 'numFmts' && isNamed(c, 'numFmt')) {
      stated.set(Number(attribute(c, 'numFmtId')), attribute(c, 'formatCode') ?? '');
    }
  }
  return cursorFault(c, part, pack.limits) ?? used.map((id) => codeOf(stated.get(id) ?? builtinFormats.get(id)));
});

/** Excel writes none that is longer. */
const longestCode = 255;

function codeOf(code: string | undefined): string | null {
  return code === undefined || code === '' || code.length > longestCode || code.toLowerCase() === 'general' ? null : code;
}
