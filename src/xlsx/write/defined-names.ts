import { quotedSheet } from '../../core/sheet/a1';
import type { NameSpec, SheetSpec, WorkbookSpec } from '../../core/sheet/workbook-spec';
import { escapeAttribute, escapeText } from '../../opc/escape-xml';

/** A reference with absolute marks: A1:H9 → $A$1:$H$9. */
function absolute(ref: string): string {
  return ref.replace(/\$?([A-Z]+)\$?(\d+)/g, '$$$1$$$2');
}

/** A name as it stands in a workbook; `sheet` is the place of the sheet that it belongs to, if it is not the whole workbook's. */
export interface DefinedName {
  readonly name: string;
  readonly sheet?: number;
  readonly xml: string;
}

/** The names that a sheet at that place has for itself: its filter, print area and repeated rows. */
export function sheetNames(sheet: SheetSpec, place: number): DefinedName[] {
  const at = quotedSheet(sheet.name);
  const own = (name: string, ref: string, hidden = '') => {
    const xml = `<definedName name="_xlnm.${name}" localSheetId="${place}"${hidden}>${escapeText(ref)}</definedName>`;
    return { name: `_xlnm.${name}`, sheet: place, xml };
  };
  const inSheet = (ref: string) =>
    ref
      .split(',')
      .map((part) => `${at}!${absolute(part)}`)
      .join(',');
  const names: DefinedName[] = [];
  if (sheet.filterRef !== undefined) names.push(own('_FilterDatabase', inSheet(sheet.filterRef), ' hidden="1"'));
  if (sheet.print?.area !== undefined) names.push(own('Print_Area', inSheet(sheet.print.area)));
  const heads = sheet.print?.repeatRows;
  if (heads !== undefined) names.push(own('Print_Titles', `${at}!$${heads.first}:$${heads.last}`));
  return names;
}

/** A name of the whole workbook. */
export function workbookName({ name, ref }: NameSpec): DefinedName {
  return { name, xml: `<definedName name="${escapeAttribute(name)}">${escapeText(ref)}</definedName>` };
}

/** `definedNames`: the workbook's own, and each sheet's print area, repeated rows and filter. */
export function definedNames(spec: WorkbookSpec): string {
  const all = [...spec.names.map(workbookName), ...spec.sheets.flatMap(sheetNames)];
  return all.length === 0 ? '' : `<definedNames>${all.map(({ xml }) => xml).join('')}</definedNames>`;
}
