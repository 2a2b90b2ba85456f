import { isFault, type Fault } from '../../opc/fault';
import { overLimit, type Package } from '../../opc/package';
import { cursorFault, openXml } from '../../opc/read-xml';
import { advance, skipElement, stop, xml, type XmlCursor } from '../../opc/xml-cursor';
import { cursorText, decodeText, isNamed } from '../../opc/xml-text';

/** An element of a part, its name and those of its attributes without prefixes. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

/** More than any text document holds; what has more is refused. */
const MOST_ELEMENTS = 400_000;

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

const NONE: ReadonlyMap<string, string> = new Map();

function attributesOf(c: XmlCursor): ReadonlyMap<string, string> {
  if (c.attributeCount === 0) return NONE;
  const found = new Map<string, string>();
  for (let slot = 0; slot < 4 * c.attributeCount; slot += 4) {
    const [from, to, start, end] = c.attributes.slice(slot, slot + 4) as [number, number, number, number];
    const name = decodeText(c.bytes, from, to, false);
    const value = decodeText(c.bytes, start, end, true);
    if (name === null || value === null) stop(c, 'malformed');
    else if (!name.startsWith('xmlns')) found.set(local(name), value);
  }
  return found;
}

/** The root of a part as a tree; the older twin of a drawing (`Fallback`) is left out. Refused: what `openXml` refuses, parts that are no XML, and more than 400,000 elements. */
export function readTree(pack: Package, part: string): XmlElement | Fault {
  const c = openXml(pack, part);
  if (isFault(c)) return c;
  const document = { name: '', attributes: NONE, children: [] as (XmlElement | string)[] };
  const open = [document];
  let elements = 0;
  while (advance(c) !== xml.end) {
    const inside = open[open.length - 1]!;
    if (c.kind === xml.text) inside.children.push(cursorText(c));
    else if (c.kind === xml.close) open.pop();
    else if (isNamed(c, 'Fallback')) skipElement(c);
    else if (++elements > MOST_ELEMENTS) return overLimit('elements', MOST_ELEMENTS);
    else {
      const name = decodeText(c.bytes, c.start, c.end, false) ?? '';
      const element = { name, attributes: attributesOf(c), children: [] as (XmlElement | string)[] };
      inside.children.push(element);
      open.push(element);
    }
  }
  const root = document.children.find((child): child is XmlElement => typeof child !== 'string');
  return cursorFault(c, part, pack.limits) ?? root ?? { name: '', attributes: new Map(), children: [] };
}

/** The elements among an element's children. */
export const elementsOf = (of: XmlElement | undefined): XmlElement[] =>
  of === undefined ? [] : of.children.filter((child): child is XmlElement => typeof child !== 'string');

/** The first child element on a path of names, or undefined. */
export function childAt(of: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((at, name) => elementsOf(at).find((child) => child.name === name), of);
}

/** The attribute `val` of the child element on a path, or undefined. */
export const valueAt = (of: XmlElement | undefined, ...path: readonly string[]): string | undefined =>
  childAt(of, ...path)?.attributes.get('val');

/** Whether a property that is on where it stands, unless it says otherwise, is on; undefined where it does not stand. */
export function isOn(of: XmlElement | undefined, name: string): boolean | undefined {
  const property = childAt(of, name);
  return property === undefined ? undefined : !/^(?:0|false|off|none)$/u.test(property.attributes.get('val') ?? '');
}
