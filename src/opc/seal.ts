import { XML_DECLARATION } from './escape-xml';
import { isFault } from './fault';
import { openPackage, readPart, type Package } from './package';
import { swapParts } from './swap-parts';
import type { ZipPort } from './zip-port';

/** The SHA-256 of bytes in lower-case hexadecimal. */
type Sha256 = (bytes: Uint8Array) => string;

const SEAL_PART = 'docProps/custom.xml';
const TYPES_PART = '[Content_Types].xml';
const RELATIONS_PART = '_rels/.rels';
const apart: ReadonlySet<string> = new Set([SEAL_PART, TYPES_PART, RELATIONS_PART]);

const CUSTOM_TYPE = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';
const CUSTOM_RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties';
const FORMAT_ID = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

/** What the seal is over: names, sizes and checksums of all parts but those that carry the seal. Any program that saves the file changes it. */
function fingerprint(pack: Package, sha256: Sha256): string {
  const lines = [...pack.entries.values()].filter((e) => !apart.has(e.name)).map((e) => `${e.name}|${e.size}|${e.crc}`);
  return sha256(new TextEncoder().encode(lines.sort().join('\n')));
}

function sealXml(value: string): string {
  return (
    `${XML_DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" ` +
    'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">' +
    `<property fmtid="${FORMAT_ID}" pid="2" name="TongHopSeal"><vt:lpwstr>${value}</vt:lpwstr></property></Properties>`
  );
}

/**
 * Seals a package that we wrote: a custom property holds a fingerprint of its other parts, so that a later run can tell a file that nobody has
 * changed from one that a person has saved. A package that already has custom properties of its own keeps them and stays unsealed, and so does
 * one whose lists of parts another program wrote in an unusual way.
 */
export function sealPackage(bytes: Uint8Array, port: ZipPort, sha256: Sha256): Uint8Array {
  const pack = openPackage(bytes, port).value;
  if (pack === null) throw new Error('only a package that was just written is sealed');
  const seal = new TextEncoder().encode(sealXml(fingerprint(pack, sha256)));
  const present = readPart(pack, SEAL_PART);
  if (!isFault(present)) {
    return new TextDecoder().decode(present).includes('name="TongHopSeal"') ? swapped(bytes, [[SEAL_PART, seal]], port) : bytes;
  }
  const added = (part: string, before: string, element: string): [string, Uint8Array] | null => {
    const xml = readPart(pack, part);
    const text = isFault(xml) ? '' : new TextDecoder().decode(xml);
    return text.includes(before) ? [part, new TextEncoder().encode(text.replace(before, `${element}${before}`))] : null;
  };
  const types = added(TYPES_PART, '</Types>', `<Override PartName="/${SEAL_PART}" ContentType="${CUSTOM_TYPE}"/>`);
  const relation = `<Relationship Id="rIdSeal" Type="${CUSTOM_RELATION}" Target="${SEAL_PART}"/>`;
  const relations = added(RELATIONS_PART, '</Relationships>', relation);
  return types === null || relations === null ? bytes : swapped(bytes, [[SEAL_PART, seal], types, relations], port);
}

/** Whether a package is one that we sealed and nobody has changed since. */
export function isSealed(bytes: Uint8Array, port: ZipPort, sha256: Sha256): boolean {
  const pack = openPackage(bytes, port).value;
  if (pack === null) return false;
  const seal = readPart(pack, SEAL_PART);
  return !isFault(seal) && new TextDecoder().decode(seal) === sealXml(fingerprint(pack, sha256));
}

function swapped(bytes: Uint8Array, parts: readonly (readonly [string, Uint8Array])[], port: ZipPort): Uint8Array {
  const made = swapParts(bytes, new Map(parts), port).value;
  if (made === null) throw new Error('a package that was read could not be written');
  return made;
}
