import { byteSink } from '../write/byte-sink';
import { MAIN, RELATIONS } from '../write/namespaces';
import { attributeOf, inNamespace } from './edit-part';
import { childrenXml, elementXml, xmlOutline, type OutlineElement, type XmlOutline } from './xml-outline';

// The elements of a worksheet in the order of the schema (ISO/IEC 29500-1, CT_Worksheet).
const ORDER = [
  ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr', 'sheetProtection', 'protectedRanges'],
  ...['scenarios', 'autoFilter', 'sortState', 'dataConsolidate', 'customSheetViews', 'mergeCells', 'phoneticPr', 'conditionalFormatting'],
  ...['dataValidations', 'hyperlinks', 'printOptions', 'pageMargins', 'pageSetup', 'headerFooter', 'rowBreaks', 'colBreaks'],
  ...['customProperties', 'cellWatches', 'ignoredErrors', 'smartTags', 'drawing', 'legacyDrawing', 'legacyDrawingHF', 'picture'],
  ...['oleObjects', 'controls', 'AlternateContent', 'webPublishItems', 'tableParts', 'extLst'],
];

// What belongs to the cells, and so is ours alone; everything else a person may have arranged, and it stays where there is some.
const OURS = new Set([
  ...['dimension', 'sheetData', 'autoFilter', 'sortState', 'mergeCells', 'conditionalFormatting', 'dataValidations', 'hyperlinks'],
  ...['rowBreaks', 'tableParts'],
]);

// Excel moves what its first schema cannot say into extensions: conditional formats and input rules, which are ours as well.
const OUR_EXTENSIONS = ['{78C0D931-6437-407d-A8EE-F0AAD7539E65}', '{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}'];

function extensions(outline: XmlOutline): string[] {
  const lists = outline.children.filter(({ name }) => name === 'extLst');
  return lists.flatMap((list) => childrenXml(outline, list));
}

function mergedExtensions(theirs: XmlOutline, ours: XmlOutline): string {
  const kept = extensions(theirs).filter((ext) => !OUR_EXTENSIONS.some((uri) => ext.toUpperCase().includes(uri.toUpperCase())));
  const all = [...kept, ...extensions(ours)];
  return all.length === 0 ? '' : `<extLst>${all.join('')}</extLst>`;
}

/**
 * A worksheet part with the cells of ours and the arrangement of theirs: column widths, views, print set-up, protection, pictures and notes stay as a
 * person left them. Elements come out in the order of the schema. Null where ours cannot be taken apart.
 */
export function mergeSheet(theirs: XmlOutline, ourBytes: Uint8Array): Uint8Array | null {
  const ours = xmlOutline(ourBytes);
  if (ours === null) return null;
  const sink = byteSink(theirs.bytes.length + ourBytes.length);
  sink.copy(theirs.bytes.subarray(0, theirs.rootOpened));
  const named = (outline: XmlOutline, name: string) => outline.children.filter((child) => child.name === name);
  const rootTag = new TextDecoder().decode(theirs.bytes.subarray(theirs.rootStart, theirs.rootOpened));
  // Where their prefix r means something else, or nothing, ours says itself what it means.
  const relations = attributeOf(rootTag, 'xmlns:r') === RELATIONS ? '' : ` xmlns:r="${RELATIONS}"`;
  const copyOurs = (element: OutlineElement) => {
    const xml = elementXml(ours, element).replace(/^<(tableParts|drawing)/, `<$1${relations}`);
    sink.text(inNamespace(xml, theirs, MAIN));
  };
  for (const name of ORDER) {
    const their = named(theirs, name);
    if (name === 'extLst') sink.text(inNamespace(mergedExtensions(theirs, ours), theirs, MAIN));
    else if (OURS.has(name) || their.length === 0) named(ours, name).forEach(copyOurs);
    else for (const { start, end } of their) sink.copy(theirs.bytes.subarray(start, end));
  }
  sink.copy(theirs.bytes.subarray(theirs.inside));
  return sink.bytes();
}
