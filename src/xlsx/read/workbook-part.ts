import { type Fault, isFault, partFault } from '../../opc/fault';
import { overLimit, type Package } from '../../opc/package';
import { remembering } from '../../opc/part-memory';
import { cursorFault, openXml } from '../../opc/read-xml';
import { advance, xml } from '../../opc/xml-cursor';
import { attribute, flag, isNamed, prefixedAttribute } from '../../opc/xml-text';

/** A sheet as the workbook part names it. */
export interface SheetEntry {
  readonly name: string;
  readonly state: 'visible' | 'hidden' | 'veryHidden';
  readonly relationId: string;
}

/** What the workbook part says: its sheets in order, and whether dates count from 1904. */
export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  readonly date1904: boolean;
}

/** Reads the workbook part. Refused: another root element, more sheets than a package may have parts. */
export const readWorkbookPart = remembering((pack: Package, name: string): WorkbookPart | Fault => {
  const c = openXml(pack, name);
  if (isFault(c)) return c;
  const sheets: SheetEntry[] = [];
  let date1904 = false;
  if (advance(c) === xml.open && !isNamed(c, 'workbook')) return { code: 'file-not-workbook', facts: {} };
  while (advance(c) !== xml.end) {
    if (c.kind !== xml.open) continue;
    if (c.depth === 2 && isNamed(c, 'workbookPr')) date1904 = flag(c, 'date1904');
    if (c.depth !== 3 || !isNamed(c, 'sheet')) continue;
    if (sheets.length === pack.limits.entries) return overLimit('sheets', pack.limits.entries);
    const state = attribute(c, 'state');
    sheets.push({
      name: attribute(c, 'name') ?? '',
      state: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
      relationId: prefixedAttribute(c, 'id') ?? '',
    });
  }
  return cursorFault(c, name, pack.limits) ?? (sheets.length === 0 ? partFault('malformed', name) : { sheets, date1904 });
});
