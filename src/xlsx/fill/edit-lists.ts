import { CONTENT_TYPES, PACKAGE_RELATIONS } from '../write/namespaces';
import type { Part } from '../write/package-parts';
import { attributeOf, editPart } from './edit-part';
import { elementXml, type XmlOutline } from './xml-outline';

/** A relation with the id that a part calls it by. */
export interface NamedRelation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

function without(outline: XmlOutline, gone: (xml: string) => boolean, added: string): Uint8Array {
  const edits = outline.children.flatMap((child) =>
    gone(elementXml(outline, child)) ? [{ start: child.start, end: child.end, xml: '' }] : [],
  );
  return editPart(outline.bytes, [...edits, { start: outline.inside, end: outline.inside, xml: added }]);
}

/** The relations of a part with some taken out and some added. */
export function editRelations(outline: XmlOutline, removed: ReadonlySet<string>, added: readonly NamedRelation[]): Uint8Array {
  const xml = added.map(
    ({ id, type, target }) => `<Relationship xmlns="${PACKAGE_RELATIONS}" Id="${id}" Type="${type}" Target="${target}"/>`,
  );
  return without(outline, (child) => removed.has(attributeOf(child, 'Id') ?? ''), xml.join(''));
}

/** The list of content types without those of parts that are gone, and with those of parts that are new; null where nothing changes. */
export function editContentTypes(outline: XmlOutline, removed: ReadonlySet<string>, added: readonly Part[]): Uint8Array | null {
  const key = (name: string) => name.replace(/^\//, '').toLowerCase();
  const gone = new Set([...removed].map(key));
  const there = new Set(outline.children.map((child) => key(attributeOf(elementXml(outline, child), 'PartName') ?? '')));
  const xml = added.flatMap(({ name, contentType }) =>
    contentType === undefined || there.has(key(name))
      ? []
      : [`<Override xmlns="${CONTENT_TYPES}" PartName="/${name}" ContentType="${contentType}"/>`],
  );
  if (gone.size === 0 && xml.length === 0) return null;
  return without(outline, (child) => gone.has(key(attributeOf(child, 'PartName') ?? '')), xml.join(''));
}
