import { a1 } from '../../core/sheet/a1';
import type { SheetNote } from '../../core/sheet/sheet-rows';
import { advance, stop, xml, type XmlCursor } from '../../opc/xml-cursor';
import { elementText, isNamed, longestText } from '../../opc/xml-text';

interface Anchor {
  column: number;
  row: number;
  text: string;
}

/** Tells the text of each box or shape of a drawing part, line by line, at the cell to which it is anchored; charts and pictures have none. */
export function drawnText(c: XmlCursor, tell: (note: SheetNote) => void): void {
  while (advance(c) !== xml.end) {
    if (c.kind !== xml.open || c.depth !== 2) continue;
    const anchor = readAnchor(c);
    tell({ kind: 'text-box', cell: a1(anchor.column, anchor.row + 1), text: anchor.text.trim() });
  }
}

/** The anchor just opened, up to its end: the cell in its `from`, and the texts of the shapes in it. */
function readAnchor(c: XmlCursor): Anchor {
  const outside = c.depth - 1;
  const anchor: Anchor = { column: 0, row: 0, text: '' };
  let end = '';
  while (advance(c) !== xml.end && c.depth > outside) {
    if (c.kind !== xml.open) continue;
    if (isNamed(c, 'from') || isNamed(c, 'to')) end = isNamed(c, 'from') ? 'from' : 'to';
    else if (end === 'from' && isNamed(c, 'col')) anchor.column = place(elementText(c));
    else if (end === 'from' && isNamed(c, 'row')) anchor.row = place(elementText(c));
    else if (isNamed(c, 'p')) anchor.text += '\n';
    else if (isNamed(c, 't')) anchor.text += elementText(c);
    if (anchor.text.length > longestText) stop(c, 'length');
  }
  return anchor;
}

/** A column or row from 0 as a drawing states it; 0 for what is none. */
function place(text: string): number {
  return /^\d{1,6}$/.test(text.trim()) ? Number(text) : 0;
}
