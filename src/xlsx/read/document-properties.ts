import { type Fault, isFault } from '../../opc/fault';
import { hasPart, type Package } from '../../opc/package';
import { cursorFault, openXml } from '../../opc/read-xml';
import type { Relationship } from '../../opc/relationships';
import { advance, xml } from '../../opc/xml-cursor';
import { elementText } from '../../opc/xml-text';

/** The program that wrote a package and its dates as stated, e.g. `Microsoft Excel 16.0300`, `2026-04-15T02:11:00Z`. Names of persons are not read. */
export interface DocumentProperties {
  readonly producer?: string;
  readonly created?: string;
  readonly modified?: string;
}

/** Reads the program and the dates of a package, as far as it states them; `relations` are those of the whole package. */
export function readDocumentProperties(pack: Package, relations: readonly Relationship[]): DocumentProperties | Fault {
  const found = new Map<string, string>();
  for (const { kind, target } of relations) {
    if (!propertyKinds.has(kind) || !hasPart(pack, target)) continue;
    const fault = collect(pack, target, found);
    if (fault !== null) return fault;
  }
  const program = found.get('Application');
  const version = found.get('AppVersion');
  const created = found.get('created');
  const modified = found.get('modified');
  const properties: { -readonly [K in keyof DocumentProperties]: DocumentProperties[K] } = {};
  if (program !== undefined) properties.producer = version === undefined ? program : `${program} ${version}`;
  if (created !== undefined) properties.created = created;
  if (modified !== undefined) properties.modified = modified;
  return properties;
}

/** Strict packages spell the second without a hyphen. */
const propertyKinds = new Set(['core-properties', 'extended-properties', 'extendedProperties']);
const wanted = new Set(['Application', 'AppVersion', 'created', 'modified']);

function collect(pack: Package, part: string, found: Map<string, string>): Fault | null {
  const c = openXml(pack, part);
  if (isFault(c)) return c;
  while (advance(c) !== xml.end) {
    if (c.kind !== xml.open || c.depth !== 2) continue;
    const name = String.fromCharCode(...c.bytes.subarray(c.start, Math.min(c.end, c.start + 32)));
    if (!wanted.has(name)) continue;
    const text = elementText(c).trim();
    if (text !== '') found.set(name, text.slice(0, 100));
  }
  return cursorFault(c, part, pack.limits);
}
