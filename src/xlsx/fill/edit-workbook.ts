import type { SheetSpec } from '../../core/sheet/workbook-spec';
import { escapeAttribute } from '../../opc/escape-xml';
import type { DefinedName } from '../write/defined-names';
import { MAIN, RELATIONS } from '../write/namespaces';
import { attributeOf, editPart, grandchildren, inNamespace, type Edit } from './edit-part';
import { elementXml, type OutlineElement, type XmlOutline } from './xml-outline';

/** A sheet to be listed at the end of a workbook. */
export interface AddedSheet {
  readonly sheet: SheetSpec;
  readonly sheetId: number;
  readonly relation: string;
}

/** What changes in a workbook part. */
interface WorkbookChanges {
  readonly sheets: readonly AddedSheet[];
  readonly names: readonly DefinedName[];
  /** Formulas went or came, so that the workbook is to be calculated when it is opened. */
  readonly recalculate: boolean;
}

function own(xml: string, outline: XmlOutline): string {
  return inNamespace(xml, outline, MAIN);
}

function find(outline: XmlOutline, name: string): OutlineElement | undefined {
  return outline.children.find((child) => child.name === name);
}

function listSheets(outline: XmlOutline, added: readonly AddedSheet[]): Edit[] {
  const last = grandchildren(outline, find(outline, 'sheets') ?? { name: '', start: 0, end: 0 }).at(-1);
  if (last === undefined || added.length === 0) return [];
  const xml = added.map(({ sheet, sheetId, relation }) => {
    const state = (sheet.state ?? 'visible') === 'visible' ? '' : ` state="${sheet.state}"`;
    return own(
      `<sheet xmlns:r="${RELATIONS}" name="${escapeAttribute(sheet.name)}" sheetId="${sheetId}"${state} r:id="${relation}"/>`,
      outline,
    );
  });
  return [{ start: last.end, end: last.end, xml: xml.join('') }];
}

function key(name: string, sheet: string | null): string {
  return `${sheet ?? ''}!${name.toLowerCase()}`;
}

function setNames(outline: XmlOutline, names: readonly DefinedName[]): Edit[] {
  if (names.length === 0) return [];
  const wanted = new Map(names.map(({ name, sheet, xml }) => [key(name, sheet === undefined ? null : String(sheet)), own(xml, outline)]));
  const list = find(outline, 'definedNames');
  if (list === undefined) {
    const before = ['externalReferences', 'functionGroups', 'sheets']
      .map((name) => find(outline, name))
      .find((element) => element !== undefined);
    const at = before?.end ?? outline.inside;
    return [{ start: at, end: at, xml: own(`<definedNames>${[...wanted.values()].join('')}</definedNames>`, outline) }];
  }
  const there = grandchildren(outline, list);
  const edits = there.flatMap(({ start, end, xml }) => {
    const at = key(attributeOf(xml, 'name') ?? '', attributeOf(xml, 'localSheetId'));
    const replacement = wanted.get(at);
    wanted.delete(at);
    return replacement === undefined ? [] : [{ start, end, xml: replacement }];
  });
  const end = there.at(-1)?.end ?? list.end;
  return wanted.size === 0 ? edits : [...edits, { start: end, end, xml: [...wanted.values()].join('') }];
}

function recalculation(outline: XmlOutline): Edit[] {
  const there = find(outline, 'calcPr');
  if (there === undefined) return [];
  const xml = elementXml(outline, there);
  if (attributeOf(xml, 'fullCalcOnLoad') !== null) return [];
  return [{ start: there.start, end: there.end, xml: xml.replace(/^<[^\s/>]+/, (start) => `${start} fullCalcOnLoad="1"`) }];
}

/** The workbook part with the changes made, null where nothing changes. */
export function editWorkbook(outline: XmlOutline, changes: WorkbookChanges): Uint8Array | null {
  const edits = [
    ...listSheets(outline, changes.sheets),
    ...setNames(outline, changes.names),
    ...(changes.recalculate ? recalculation(outline) : []),
  ];
  return edits.length === 0 ? null : editPart(outline.bytes, edits);
}
