import type { XmlCursor } from '../../opc/xml-cursor';

const decoder = new TextDecoder();
const FORMAT = /(\ss\s*=\s*)(?:"(\d*)"|'(\d*)')/;

/** Where the start tag stands that the cursor has just read. */
export function tagPlace(c: XmlCursor): { readonly start: number; readonly end: number } {
  return { start: c.open[2 * (c.depth - 1)]! - 1, end: c.at };
}

/** The start tag that the cursor has just read, as it stands. */
export function tagText(c: XmlCursor): string {
  const { start, end } = tagPlace(c);
  return decoder.decode(c.bytes.subarray(start, end));
}

/** The number of the cell format in the start tag of a cell or a row; 0 where it states none. */
export function formatIn(tag: string): number {
  const found = FORMAT.exec(tag);
  return Number(found?.[2] ?? found?.[3] ?? 0);
}

/** A start tag with another cell format. */
export function withFormat(tag: string, format: number): string {
  return FORMAT.test(tag) ? tag.replace(FORMAT, `$1"${format}"`) : tag.replace(/^<[^\s/>]+/, (name) => `${name} s="${format}"`);
}
