import { type Fault, isFault, partFault } from '../../opc/fault';
import { hasPart, type Package, readPart } from '../../opc/package';
import { relationshipsPart } from '../../opc/part-name';
import { readRelationships, type Relationship } from '../../opc/relationships';
import { XML_DECLARATION } from '../../opc/escape-xml';
import { asUtf8 } from '../../opc/xml-encoding';
import { attributeOf, grandchildren, plainText } from './edit-part';
import { xmlOutline, type XmlOutline } from './xml-outline';

/** A sheet as a workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly sheetId: number;
  readonly part: string;
}

/** A workbook that a person has touched, taken apart as far as sheets are replaced in it. */
export interface TouchedPackage {
  readonly pack: Package;
  readonly workbook: { readonly name: string; readonly outline: XmlOutline };
  readonly relations: readonly Relationship[];
  readonly sheets: readonly ListedSheet[];
  readonly styles: { readonly name: string; readonly outline: XmlOutline };
}

/** The outline of a part, as UTF-8 whatever it is in. */
export function outlineOf(pack: Package, name: string): XmlOutline | Fault {
  const bytes = readPart(pack, name);
  if (isFault(bytes)) return bytes;
  const utf8 = asUtf8(bytes);
  if (utf8 === null) return partFault('encoding', name);
  const outline = xmlOutline(utf8);
  if (outline === null) return partFault('malformed', name);
  if (utf8.buffer === bytes.buffer) return outline;
  // Converted from UTF-16: the declaration in front would not be true any more.
  const text = XML_DECLARATION + new TextDecoder().decode(utf8.subarray(outline.rootStart));
  return xmlOutline(new TextEncoder().encode(text)) ?? partFault('malformed', name);
}

function listedSheets(workbook: XmlOutline, relations: readonly Relationship[]): ListedSheet[] {
  const list = workbook.children.find(({ name }) => name === 'sheets');
  if (list === undefined) return [];
  return grandchildren(workbook, list).flatMap(({ xml }) => {
    const id = /\s[\w.-]+:id\s*=\s*["']([^"']*)["']/.exec(xml)?.[1];
    const part = relations.find((relation) => relation.id === id)?.target;
    const name = plainText(attributeOf(xml, 'name') ?? '');
    return part === undefined ? [] : [{ name, sheetId: Number(attributeOf(xml, 'sheetId')), part }];
  });
}

/** Takes a package apart. Refused: no workbook or no style sheet, or parts of either that are no sound XML. */
export function touchedPackage(pack: Package): TouchedPackage | Fault {
  const ofPackage = readRelationships(pack, '');
  if (isFault(ofPackage)) return ofPackage;
  const name = ofPackage.find(({ kind }) => kind === 'officeDocument')?.target;
  const root = relationshipsPart('');
  if (name === undefined) return partFault(hasPart(pack, root) ? 'malformed' : 'missing', root);
  const outline = outlineOf(pack, name);
  if (isFault(outline)) return outline;
  const relations = readRelationships(pack, name);
  if (isFault(relations)) return relations;
  const stylesName = relations.find(({ kind }) => kind === 'styles')?.target;
  if (stylesName === undefined) return partFault('missing', 'xl/styles.xml');
  const styles = outlineOf(pack, stylesName);
  if (isFault(styles)) return styles;
  return {
    pack,
    workbook: { name, outline },
    relations,
    sheets: listedSheets(outline, relations),
    styles: { name: stylesName, outline: styles },
  };
}
