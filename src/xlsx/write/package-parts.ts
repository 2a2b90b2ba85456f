import { XML_DECLARATION } from '../../opc/escape-xml';
import { CONTENT_TYPES, PACKAGE_RELATIONS } from './namespaces';

/** One part of a package before it is compressed. */
export interface Part {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly contentType?: string;
  /** Places where the part may be cut, each the same in sister workbooks: before the nth row, before the nth text. */
  readonly cuts?: readonly number[];
}

/** Where a relation leads, seen from the part that has it. */
export interface Relation {
  readonly type: string;
  readonly target: string;
}

const encoder = new TextEncoder();

/** A part of XML text. */
export function xmlPart(name: string, xml: string, contentType?: string): Part {
  const bytes = encoder.encode(xml);
  return contentType === undefined ? { name, bytes } : { name, bytes, contentType };
}

/** The relations of a part (`name` is that of the relations' own part); the nth gets the id rIdn. */
export function relationsPart(name: string, relations: readonly Relation[]): Part {
  const each = relations.map(({ type, target }, i) => `<Relationship Id="rId${i + 1}" Type="${type}" Target="${target}"/>`);
  return xmlPart(name, `${XML_DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONS}">${each.join('')}</Relationships>`);
}

/** The list of what kind each part is. */
export function contentTypesPart(parts: readonly Pick<Part, 'name' | 'contentType'>[]): Part {
  const overrides = parts.flatMap(({ name, contentType }) =>
    contentType === undefined ? [] : [`<Override PartName="/${name}" ContentType="${contentType}"/>`],
  );
  const xml =
    `${XML_DECLARATION}<Types xmlns="${CONTENT_TYPES}">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
  return xmlPart('[Content_Types].xml', xml);
}
