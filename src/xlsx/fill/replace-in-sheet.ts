import { columnNumber } from '../../core/sheet/a1';
import { escapeText } from '../../opc/escape-xml';
import { advance, xml, xmlCursor } from '../../opc/xml-cursor';
import { attribute, isNamed } from '../../opc/xml-text';
import { formatIn, tagPlace, tagText, withFormat } from './cell-tag';
import { type Edit, editPart } from './edit-part';

/** What a cell is to hold, and the number format that it is then to have, if another. */
export interface CellValue {
  readonly value: string | number;
  readonly format?: string;
}

/** A cell as it stands: its start tag without kind of value, its own prefix, and what goes between the tags. */
function cellXml(tag: string, value: string | number): string {
  const bare = tag.replace(/\st\s*=\s*(?:"[^"]*"|'[^']*')/, '').replace(/\s*\/?>$/, '');
  const prefix = /^<([^\s/>:]+:)?/.exec(tag)?.[1] ?? '';
  const end = `</${prefix}c>`;
  if (typeof value === 'number') return `${bare}><${prefix}v>${value}</${prefix}v>${end}`;
  return `${bare} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${escapeText(value)}</${prefix}t></${prefix}is>${end}`;
}

/**
 * A worksheet part (UTF-8) in which some cells that hold something hold something else: values by column (from 0) and row (from 1). `formatted` gives
 * the number of a cell format with another number format. Cells that are not there are passed over; everything else stays, byte for byte.
 */
export function replaceInSheet(
  bytes: Uint8Array,
  rows: ReadonlyMap<number, ReadonlyMap<number, CellValue>>,
  formatted: (format: number, code: string) => number,
): Uint8Array {
  const edits: Edit[] = [];
  const c = xmlCursor(bytes);
  let row = 0;
  let column = -1;
  let open: { readonly start: number; readonly xml: string } | null = null;
  while (advance(c) !== xml.end) {
    if (c.kind === xml.open && c.depth === 3 && isNamed(c, 'row')) {
      row = Number(attribute(c, 'r') ?? '') || row + 1;
      column = -1;
    } else if (c.kind === xml.open && c.depth === 4 && isNamed(c, 'c')) {
      const letters = /^[A-Z]{1,3}(?=\d)/.exec(attribute(c, 'r') ?? '')?.[0];
      column = letters === undefined ? column + 1 : columnNumber(letters);
      const wanted = rows.get(row)?.get(column);
      if (wanted === undefined) continue;
      const tag = tagText(c);
      const styled = wanted.format === undefined ? tag : withFormat(tag, formatted(formatIn(tag), wanted.format));
      open = { start: tagPlace(c).start, xml: cellXml(styled, wanted.value) };
    } else if (c.kind === xml.close && c.depth === 3 && open !== null) {
      edits.push({ start: open.start, end: c.at, xml: open.xml });
      open = null;
    }
  }
  return editPart(bytes, edits);
}
