import { decodeText } from '../../opc/xml-text';
import { elementXml, xmlOutline, type OutlineElement, type XmlOutline } from './xml-outline';

/** One change to the text of a part: what stands from `start` to `end` becomes `xml`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly xml: string;
}

const encoder = new TextEncoder();

/** The part with the changes made; everything between them stays as it is, byte for byte. Changes must not overlap. */
export function editPart(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  let at = 0;
  for (const { start, end, xml } of [...edits].sort((a, b) => a.start - b.start)) {
    pieces.push(bytes.subarray(at, start), encoder.encode(xml));
    at = end;
  }
  pieces.push(bytes.subarray(at));
  const out = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let end = 0;
  for (const piece of pieces) {
    out.set(piece, end);
    end += piece.length;
  }
  return out;
}

/** The value of an attribute of an element's start tag as it stands, null where there is none. */
export function attributeOf(xml: string, name: string): string | null {
  const tag = /^<[^>]*>/.exec(xml)?.[0] ?? '';
  return (
    new RegExp(`\\s${name}\\s*=\\s*"([^"]*)"|\\s${name}\\s*=\\s*'([^']*)'`)
      .exec(tag)
      ?.slice(1)
      .find((value) => value !== undefined) ?? null
  );
}

/** An element of ours for a part that may call its namespace by a prefix: there it says its namespace itself. */
export function inNamespace(xml: string, outline: XmlOutline, namespace: string): string {
  return outline.prefixed ? xml.replace(/^<[A-Za-z]+/, (start) => `${start} xmlns="${namespace}"`) : xml;
}

/** The children of one element with where they stand in the part. */
export function grandchildren(outline: XmlOutline, parent: OutlineElement): readonly (Edit & { readonly name: string })[] {
  const inner = xmlOutline(outline.bytes.subarray(parent.start, parent.end));
  if (inner === null) return [];
  return inner.children.map((child) => ({
    name: child.name,
    start: parent.start + child.start,
    end: parent.start + child.end,
    xml: elementXml(inner, child),
  }));
}

/** The text of an attribute's value, its references resolved. */
export function plainText(value: string): string {
  const bytes = new TextEncoder().encode(value);
  return decodeText(bytes, 0, bytes.length, true) ?? value;
}
