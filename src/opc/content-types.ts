import { type Fault, isFault } from './fault';
import { hasPart, overLimit, type Package } from './package';
import { remembering } from './part-memory';
import { partKey } from './part-name';
import { cursorFault, openXml } from './read-xml';
import { advance, xml } from './xml-cursor';
import { attribute, isNamed } from './xml-text';

/** The content types that a package states. */
export interface ContentTypes {
  /** By extension, in lower case. */
  readonly defaults: ReadonlyMap<string, string>;
  /** By `partKey`. */
  readonly overrides: ReadonlyMap<string, string>;
}

const part = '[Content_Types].xml';
const mostStated = 100_000;

/** What `[Content_Types].xml` states; empty where the package has none. */
export function readContentTypes(pack: Package): ContentTypes | Fault {
  return hasPart(pack, part) ? typesIn(pack, part) : { defaults: new Map(), overrides: new Map() };
}

const typesIn = remembering((pack): ContentTypes | Fault => {
  const defaults = new Map<string, string>();
  const overrides = new Map<string, string>();
  const c = openXml(pack, part);
  if (isFault(c)) return c;
  let stated = 0;
  while (advance(c) !== xml.end) {
    if (c.kind !== xml.open) continue;
    if (++stated > mostStated) return overLimit('entries', mostStated);
    const type = attribute(c, 'ContentType') ?? '';
    if (isNamed(c, 'Default')) defaults.set((attribute(c, 'Extension') ?? '').toLowerCase(), type);
    else if (isNamed(c, 'Override')) overrides.set(partKey(attribute(c, 'PartName') ?? ''), type);
  }
  return cursorFault(c, part, pack.limits) ?? { defaults, overrides };
});

/** The content type of a part, empty where none is stated. */
export function contentTypeOf(types: ContentTypes, name: string): string {
  const key = partKey(name);
  return types.overrides.get(key) ?? types.defaults.get(key.slice(key.lastIndexOf('.') + 1)) ?? '';
}
