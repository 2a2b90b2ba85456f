import { columnLetters, columnNumber } from '../../core/sheet/a1';
import { advance, xml, xmlCursor, type XmlCursor } from '../../opc/xml-cursor';
import { attribute, isNamed } from '../../opc/xml-text';
import { formatIn, tagPlace, tagText, withFormat } from './cell-tag';
import { type Edit, editPart } from './edit-part';

/** Whatever is known of cells, by column (from 0) and row (from 1). */
type CellsByRow = ReadonlyMap<number, ReadonlyMap<number, unknown>>;

/** A row that is being walked through: its number, the column after its last cell, and which of its columns are still to be marked. */
interface WalkedRow {
  readonly number: number;
  readonly wanted: Set<number>;
  readonly prefix: string;
  readonly format: number;
  next: number;
}

function openedRow(c: XmlCursor, before: number, rows: CellsByRow): WalkedRow {
  const stated = Number(attribute(c, 'r') ?? '');
  const number = stated > 0 ? stated : before + 1;
  const tag = tagText(c);
  const prefix = /^<([^\s/>:]+:)?/.exec(tag)?.[1] ?? '';
  return { number, wanted: new Set(rows.get(number)?.keys()), prefix, format: formatIn(tag), next: 0 };
}

/** Cells that the row does not have yet and that belong before a column. */
function missing(row: WalkedRow, before: number, markedFormat: (format: number) => number): string {
  const columns = [...row.wanted].filter((column) => column < before).sort((a, b) => a - b);
  for (const column of columns) row.wanted.delete(column);
  return columns.map((column) => `<${row.prefix}c r="${columnLetters(column)}${row.number}" s="${markedFormat(row.format)}"/>`).join('');
}

/**
 * A worksheet part (UTF-8) in which some cells have another format: columns (from 0) by row (from 1). A cell that its row does not have yet is added
 * without content; a row that the sheet does not have is left out. Everything else stays, byte for byte.
 */
export function markSheet(bytes: Uint8Array, rows: CellsByRow, markedFormat: (format: number) => number): Uint8Array {
  const edits: Edit[] = [];
  const c = xmlCursor(bytes);
  let row: WalkedRow | null = null;
  let number = 0;
  while (advance(c) !== xml.end) {
    if (c.kind === xml.open && c.depth === 3 && isNamed(c, 'row')) {
      row = openedRow(c, number, rows);
      number = row.number;
      // `<row/>` has no place for a cell.
      if (c.pendingClose) row = null;
    } else if (c.kind === xml.close && c.depth === 2 && row !== null) {
      const at = bytes.lastIndexOf(0x3c, c.at - 1);
      const added = missing(row, Infinity, markedFormat);
      if (added !== '') edits.push({ start: at, end: at, xml: added });
      row = null;
    } else if (c.kind === xml.open && c.depth === 4 && row !== null && isNamed(c, 'c')) {
      const letters = /^[A-Z]{1,3}(?=\d)/.exec(attribute(c, 'r') ?? '')?.[0];
      const column = letters === undefined ? row.next : columnNumber(letters);
      row.next = column + 1;
      const { start, end } = tagPlace(c);
      const added = missing(row, column, markedFormat);
      const tag = tagText(c);
      const own = row.wanted.delete(column) ? withFormat(tag, markedFormat(formatIn(tag))) : tag;
      if (added !== '' || own !== tag) edits.push({ start, end, xml: added + own });
    }
  }
  return editPart(bytes, edits);
}
