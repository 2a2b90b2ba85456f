import { advance, skipElement, xml, xmlCursor } from '../../opc/xml-cursor';

/** An element by the bytes that it takes up, from its `<` to behind its last `>`. `name` is without its prefix. */
export interface OutlineElement {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The root of a part and the elements directly in it. */
export interface XmlOutline {
  readonly bytes: Uint8Array;
  /** Where the root's start tag begins and ends; the root is called with a prefix, e.g. `x:worksheet`, if `prefixed`. */
  readonly rootStart: number;
  readonly rootOpened: number;
  readonly prefixed: boolean;
  readonly children: readonly OutlineElement[];
  /** Where the root's end tag begins: new children may stand here. For a root without content this is `rootOpened`. */
  readonly inside: number;
}

const decoder = new TextDecoder();

/** The outline of a part in UTF-8, null where it is not well-formed or its root is written as an empty element. */
export function xmlOutline(bytes: Uint8Array): XmlOutline | null {
  const c = xmlCursor(bytes);
  if (advance(c) !== xml.open || c.pendingClose) return null;
  const rootStart = (c.open[0] ?? 0) - 1;
  const prefixed = c.start !== c.open[0];
  const rootOpened = c.at;
  const children: OutlineElement[] = [];
  let inside = c.at;
  while (advance(c) !== xml.end && c.depth > 0) {
    if (c.kind === xml.text) {
      inside = c.at;
      continue;
    }
    const start = (c.open[2 * (c.depth - 1)] ?? 0) - 1;
    const name = decoder.decode(bytes.subarray(c.start, c.end));
    skipElement(c);
    children.push({ name, start, end: c.at });
    inside = c.at;
  }
  return c.fault === null ? { bytes, rootStart, rootOpened, prefixed, children, inside } : null;
}

/** The text of an element as it stands, tags included. */
export function elementXml(outline: XmlOutline, element: OutlineElement): string {
  return decoder.decode(outline.bytes.subarray(element.start, element.end));
}

/** The elements directly in an element, as they stand. */
export function childrenXml(outline: XmlOutline, element: OutlineElement): string[] {
  const inner = xmlOutline(outline.bytes.subarray(element.start, element.end));
  return inner === null ? [] : inner.children.map((child) => elementXml(inner, child));
}
